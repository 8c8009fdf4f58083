import { z } from 'zod'
import { languages } from '../../engine/index.ts'

const hash = z.string().regex(/^sha256:[0-9a-f]{64}$/)

/** The schema of a published rulebook; its rules are described in docs/formats/rulebook.md. */
export const envelopeSchema = z.strictObject({
  format: z.literal('ostiary-rulebook/1'),
  rulebook: z.looseObject({ version: z.string() }).describe('The rulebook, without its hash.'),
  hash: hash.describe('SHA-256 of the canonical JSON (RFC 8785) of `rulebook`.'),
  language: z.enum(languages).nullable().describe('The one language of a slice’s words; null where all are there.'),
  signature: z
    .strictObject({ alg: z.literal('Ed25519'), key: z.string(), value: z.string() })
    .nullable()
    .describe(
      'Over the canonical JSON of everything but `rulebook` and `signature`; null: nobody signed this rulebook.',
    ),
  since: z.iso.date().describe('The first day that slices answer for.'),
  slices: z.record(z.string(), hash).describe('The hash of each slice under its name (CA, CA-en); none in a slice.'),
  state: z.string().nullable().describe('Whose slice this is; null for the whole.'),
})

/** The schema of a state's diagrams on a day. */
export const artefactSchema = z.strictObject({
  rulebook: hash.describe('The hash of the whole rulebook: its slices name it as `whole`.'),
  packs: z.array(z.string()).describe('The packs whose rules they hold.'),
  day: z.iso.date(),
  counts: z.array(z.int()),
  kids: z.array(z.int()),
  roots: z.array(z.tuple([z.int(), z.int()])),
})
