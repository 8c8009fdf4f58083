import { z } from 'zod'

const findingSchema = z.strictObject({
  tier: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  topic: z.string(),
  kind: z.string(),
  at: z.string().describe('Where in the record.'),
  why: z.string(),
  source: z.string().describe('The rule or value set behind it.'),
  about: z.literal('other').optional().describe('Set when somebody else than the patient is meant.'),
  span: z
    .strictObject({ start: z.number(), end: z.number() })
    .optional()
    .describe('UTF-16 offsets in the decoded record.'),
})

/** The schema of a screening: places and reasons, never a value from the record. */
export const screeningSchema = z.strictObject({
  files: z.array(
    z.strictObject({
      file: z.string(),
      format: z.string(),
      findings: z.array(findingSchema),
      unread: z
        .array(z.strictObject({ at: z.string(), code: z.string() }))
        .describe('Parts in which nothing was screened.'),
    }),
  ),
})
