import { z } from 'zod'

const answer = z.enum(['must', 'may', 'must-not', 'depends', 'conflict'])
const person = z.enum(['desk', 'privacy-officer', 'counsel', 'system'])
const effect = z.enum(['forbids', 'permits', 'requires', 'lifts'])
const status = z.enum(['verified', 'unverified', 'disputed'])
const value = z.union([z.boolean(), z.string()])
const day = z.iso.date()

const clauseSchema = z.strictObject({
  at: z.string(),
  paraphrase: z.string().describe('What the law asks, in plain words that are not the law’s own.'),
  quote: z.string().optional().describe('The law’s operative words, where the official text was seen.'),
  facts: z.array(z.string()),
})

const reasonSchema = z.strictObject({
  rule: z.string(),
  effect,
  citation: z.string(),
  source: z.enum(['law', 'house', 'default']),
  binds: z.enum(['facility', 'agency']),
  version: day.nullable().describe('First day of the version in force; null for a default.'),
  clauses: z.array(clauseSchema),
  title: z.string().optional(),
  plain: z.string().optional(),
  status: status.optional(),
  certain: z.boolean().optional().describe('False for a rule that stands only for some values of the unknown facts.'),
})

const dutySchema = z.strictObject({
  duty: z.string(),
  who: z.enum(['staff', 'liaison', 'administrator', 'privacy-officer', 'counsel', 'facility']),
  on: z.enum(['asked', 'done', 'declined']),
  due: z.string().describe('ISO 8601 duration from the event named in `on`.'),
  count: z.enum(['calendar-days', 'working-days', 'business-days']).optional(),
  years: z.number().optional(),
  citation: z.string(),
  rules: z.array(z.string()),
  text: z.string().optional(),
  note: z.string().optional(),
})

/** One action's answer. */
export const actionAnswerSchema = z.strictObject({
  action: z.string(),
  answer,
  law: answer.describe('The answer of law alone, before house policy.'),
  decides: z.enum(['desk', 'administrator', 'privacy-officer', 'counsel']),
  meanwhile: z
    .enum(['must', 'may', 'must-not', 'wait'])
    .describe('The safe instruction; the answer itself once settled.'),
  because: z.array(reasonSchema),
  displaced: z.array(z.strictObject({ rule: z.string(), effect, citation: z.string(), by: z.array(z.string()) })),
  duties: z.array(dutySchema),
  missing: z.array(z.string()).describe('Facts that could still change the answer, best question first.'),
  wouldChange: z.array(z.strictObject({ facts: z.record(z.string(), value), answer })),
  exact: z.boolean(),
  confidence: status,
})

/** The schema of an answer; the API's document is written from it and the tests hold every answer to it. */
export const assessmentSchema = z.strictObject({
  rulebook: z.strictObject({ version: z.string(), hash: z.string() }),
  at: z.string(),
  answers: z.array(actionAnswerSchema),
  warnings: z.array(z.strictObject({ code: z.string(), message: z.string(), facts: z.array(z.string()).optional() })),
  next: z.strictObject({ fact: z.string(), question: z.string(), who: person }).nullable(),
})

const where = {
  at: z.string().optional().describe('Where in the input.'),
  nearest: z.string().optional().describe('The nearest valid value.'),
}

/** The schema of a refusal (RFC 9457): `code` is stable, `detail` says what to do; some refusals carry more beside. */
export const refusalSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  code: z.string(),
  ...where,
})

/** The schema of a refusal of the public routes, which still carry what release 0.1 answered. */
export const publicRefusalSchema = z.strictObject({
  ...refusalSchema.shape,
  error: z.strictObject({ code: z.string(), message: z.string(), ...where }).describe('As release 0.1 wrote it.'),
})
