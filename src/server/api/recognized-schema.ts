import { z } from 'zod'
import { actionAnswerSchema } from './answer-schema.ts'

const words = z.strictObject({ en: z.string(), es: z.string() })
const box = z
  .array(z.number())
  .length(4)
  .describe('Left, top, right, bottom, as fractions of the page from its upper left corner.')
const share = z.number().min(0).max(1)

const sheetSchema = z.strictObject({
  page: z.int(),
  pages: z.array(z.int()),
  kind: z.string().describe('A value of document.kind; other while unsure.'),
  instrument: z.string().nullable(),
  name: words,
  unsure: z.boolean(),
  confidence: share,
  form: z.strictObject({ number: z.string(), revision: z.string().optional() }).nullable(),
  facts: z.record(z.string(), z.union([z.boolean(), z.string()])).describe('Proposed: a person confirms each.'),
  fields: z.record(z.string(), z.strictObject({ value: z.string(), page: z.int(), box, confidence: share })),
  authority: z.string().nullable(),
  evidence: z.array(z.strictObject({ fact: z.string(), words: z.string(), box, page: z.int(), confidence: share })),
  defects: z.array(z.strictObject({ code: z.string(), words, page: z.int().optional(), box: box.optional() })),
  ask: z.array(z.strictObject({ fact: z.string(), question: words, page: z.int().optional(), box: box.optional() })),
  candidates: z.array(z.strictObject({ instrument: z.string(), kind: z.string(), score: z.number() })),
  allows: z.array(actionAnswerSchema).describe('What such a paper allows by itself, with nothing else to rely on.'),
})

/** What `POST /api/recognize` answers. */
export const recognizedSchema = z.strictObject({
  files: z.array(z.strictObject({ file: z.string(), sheets: z.array(sheetSchema) })),
})
