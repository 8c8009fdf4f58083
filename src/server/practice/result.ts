import { z } from 'zod'
import { isDay } from '../../engine/index.ts'

const name = z.string().regex(/^[a-z0-9-]{1,60}$/)
/** Words that somebody types on one line: a name, a badge id, a team. */
export const oneLine = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^\p{C}]+$/u)

/** What came of a drill, or of the first five minutes, as a page sends it; the same id twice is one result. */
export const resultShape = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9-]{8,64}$/),
  kind: z.enum(['drill', 'first-five']),
  drill: name.describe('The drill; `first-five` for the first five minutes.'),
  score: z.int().min(0).max(100),
  passed: z.boolean(),
  factsRight: z.int().min(0).max(100),
  factsAsked: z.int().min(0).max(100),
  chose: name.describe('The move that was chosen.'),
  wanted: name.describe('The move that the rulebook asks for.'),
  rulebook: z
    .string()
    .regex(/^[a-z0-9:-]{1,90}$/)
    .describe('The hash of the rulebook that it was scored by.'),
  day: z.string().refine(isDay).describe('The day whose law counted.'),
  at: z.iso.datetime({ offset: true }),
  team: oneLine.describe('The unit or team, as people there say it.'),
})

/** What came of a drill, as a type. */
export type SentResult = z.infer<typeof resultShape>

/** A result in the list. */
export const shownShape = resultShape.omit({ rulebook: true }).extend({
  trainee: z.string(),
  person: z.string().optional(),
  byDevice: z.boolean().describe('A device wrote it, with the name that the trainee gave.'),
})

/** A result in the list, as a type. */
export type Shown = z.infer<typeof shownShape>
