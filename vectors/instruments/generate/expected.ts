import { z } from 'zod'

/** The kinds of paper, in the words of the fact `document.kind`. */
export const kinds = [
  'search-warrant',
  'administrative-search-warrant',
  'arrest-warrant',
  'court-order',
  'part2-order',
  'judge-subpoena',
  'clerk-subpoena',
  'attorney-subpoena',
  'grand-jury-subpoena',
  'administrative-subpoena',
  'administrative-summons',
  'civil-investigative-demand',
  'ig-subpoena',
  'immigration-judge-order',
  'immigration-judge-subpoena',
  'dhs-i200',
  'dhs-i205',
  'dhs-i247a',
  'dhs-i138',
  'dhs-3115',
  'dhs-other-form',
  'national-security-letter',
  'fisa-order',
  'patient-authorization',
  'letter',
  'preservation-letter',
  'i9-notice',
  'search-warrant-application',
  'criminal-complaint',
  'criminal-summons',
  'inspection-notice',
  'charging-document',
  'custody-paper',
  'agency-request',
  'outreach-material',
  'not-process',
  'other',
] as const

/** Who can have signed, in the words of the fact `document.signer`. */
export const signers = [
  'judge',
  'immigration-judge',
  'clerk',
  'attorney',
  'agency-officer',
  'grand-jury',
  'nobody',
  'illegible',
] as const

/** What stands behind a sheet: a judge's command, another court paper, an agency alone, or no authority at all. */
export const standings = ['judicial', 'court', 'administrative', 'none'] as const

/** Kinds of paper that an agency puts out by itself: none of them is a judge's. */
export const kindsOfAgencies: readonly Kind[] = [
  'administrative-subpoena',
  'administrative-summons',
  'civil-investigative-demand',
  'ig-subpoena',
  'immigration-judge-order',
  'immigration-judge-subpoena',
  'dhs-i200',
  'dhs-i205',
  'dhs-i247a',
  'dhs-i138',
  'dhs-3115',
  'dhs-other-form',
  'national-security-letter',
  'i9-notice',
  'inspection-notice',
  'agency-request',
]

/** Kinds of paper with a judge or magistrate of a real court behind them. */
export const kindsOfJudges: readonly Kind[] = [
  'search-warrant',
  'administrative-search-warrant',
  'arrest-warrant',
  'court-order',
  'part2-order',
  'judge-subpoena',
  'fisa-order',
]

/** Kinds of paper that ask nothing of anyone, whatever words they carry. */
export const kindsThatOrderNothing: readonly Kind[] = ['outreach-material', 'not-process', 'other', 'letter']

/** What is wrong with a sheet on its face. */
export const defectCodes = [
  'unsigned',
  'no-box-ticked',
  'expired',
  'blank-form',
  'court-not-real',
  'execute-by-too-late',
] as const

/** How a sheet was brought into the picture. */
export const degradations = ['clean', 'scan', 'fax', 'photo', 'hard-photo'] as const

/** The two halves: they share no template, no font and no invented name. */
export const halves = ['train', 'test'] as const

export type Kind = (typeof kinds)[number]
export type Signer = (typeof signers)[number]
export type Standing = (typeof standings)[number]
export type DefectCode = (typeof defectCodes)[number]
export type Degradation = (typeof degradations)[number]
export type Half = (typeof halves)[number]

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const box = z.tuple([z.number(), z.number(), z.number(), z.number()])

/** What the facts of a sheet may be: only those that can be read off paper, a facility and a day. */
const facts = z.strictObject({
  'document.kind': z.enum(kinds),
  'document.signer': z.enum(signers).optional(),
  'document.court': z.enum(['federal', 'state-this', 'state-other', 'immigration', 'none']).optional(),
  'document.current': z.boolean().optional(),
  'document.names-this-facility': z.boolean().optional(),
  'document.describes-the-items': z.boolean().optional(),
  'document.grants-non-public-access': z.boolean().optional(),
  'document.orders-secrecy': z.boolean().optional(),
})

/** The shape of an `.expected.json`: what a perfect reader would say of the sheet beside it. */
export const expectedSchema = z.strictObject({
  sheet: z.string().min(1),
  half: z.enum(halves),
  template: z.string().min(1),
  degrade: z.enum(degradations),
  picture: z
    .strictObject({
      file: z.string(),
      width: z.int().positive(),
      height: z.int().positive(),
      dpi: z.int().positive(),
      turn: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
      partial: z.boolean(),
    })
    .nullable(),
  facility: z.strictObject({ name: z.string(), address: z.string(), state: z.string().length(2) }),
  at: day,
  instrument: name,
  kind: z.enum(kinds),
  alsoRight: z.array(z.enum(kinds)),
  standing: z.enum(standings),
  lookalike: z.boolean(),
  form: z.strictObject({ number: z.string(), revision: z.string().nullable() }).nullable(),
  facts,
  fields: z.record(name, z.string()),
  dates: z.record(name, day),
  hours: z.enum(['daytime', 'any-time', 'not-ticked', 'stated']).nullable(),
  aNumber: z.boolean(),
  handwritten: z.array(name),
  defects: z.array(z.enum(defectCodes)),
  boxes: z.record(name, box),
  outside: z.array(name),
})

/** What a perfect reader would say of a sheet. */
export type Expected = z.infer<typeof expectedSchema>

/** The shape of a `.text.json`: every word of the sheet with its place, boxes as [x0, y0, x1, y1] in pixels. */
export const textSchema = z.strictObject({
  width: z.int().positive(),
  height: z.int().positive(),
  words: z.array(z.strictObject({ text: z.string().min(1), box })),
})

/** The words of a sheet, as a perfect reading would give them. */
export type SheetText = z.infer<typeof textSchema>
