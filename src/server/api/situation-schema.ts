import { z } from 'zod'
import { type Fact, policiesOf, type Rulebook } from '../../engine/index.ts'

// The shape of a day or instant; whether the day exists is the engine's to say, with the words for it.
const moment = /^\d{4}-\d{2}-\d{2}([Tt]\d{2}:\d{2}(:\d{2}(\.\d+)?)?([Zz]|[+-]\d{2}:\d{2}))?$/

/** The schema of a situation under a rulebook: it checks what comes in, and the API's document is written from it. */
export function situationSchema(rulebook: Rulebook) {
  const about = (fact: Fact) => valueSchema(fact).optional().describe(fact.question.en)
  const facility = rulebook.facts.filter((f) => f.id.startsWith('facility.'))
  return z.strictObject({
    at: z
      .string()
      .regex(moment)
      .describe('The moment of acting: a day, or an RFC 3339 instant with its offset.')
      .meta({ examples: ['2026-06-03T14:20:00-07:00'] }),
    facility: z
      .strictObject({
        state: z
          .string()
          .regex(/^[A-Z]{2}$/)
          .optional()
          .describe('US state or territory, two letters.'),
        timeZone: z.string().optional().describe('IANA name; the day of acting is the day there.'),
        ...Object.fromEntries(facility.map((f) => [f.id.slice('facility.'.length), about(f)])),
      })
      .optional(),
    policies: z
      .array(oneOf(policiesOf(rulebook)))
      .optional()
      .describe(
        'House policies, whole packs or single rules of one; the starter policy where left out, [] is law alone.',
      ),
    facts: z
      .strictObject(Object.fromEntries(rulebook.facts.map((f) => [f.id, about(f)])))
      .optional()
      .describe('What is known. A fact that is left out is unknown, never false.'),
    actions: z
      .array(oneOf(rulebook.actions.map((a) => a.id)))
      .optional()
      .describe('What to answer; where left out, everything that the facts make relevant.'),
  })
}

function valueSchema(fact: Fact): z.ZodType {
  if (fact.kind === 'yes-no') return z.union([z.boolean(), z.literal('unknown')])
  if (fact.kind === 'choice') return oneOf([...new Set([...(fact.values ?? []), 'unknown'])])
  if (fact.kind === 'day') return z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
  if (fact.kind === 'number') return z.int().min(0)
  return z.array(oneOf(fact.values ?? []))
}

function oneOf(values: readonly string[]): z.ZodType<string> {
  return values.length === 0 ? z.never() : z.enum(values as [string, ...string[]])
}
