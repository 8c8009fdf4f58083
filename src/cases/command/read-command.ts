import { nouns } from '../entry/nouns.ts'
import { readWriter } from '../event/read.ts'
import { type Refusal, refuse } from '../refusal/refusal.ts'
import { groupMisfit, isId, isInstant, isRecord, misfit } from '../shape/read.ts'
import { type Fields, facts, id, ids, required, type Shape, when, yesNo } from '../shape/shape.ts'
import { type Command, type CommandOf, type CommandType, commands } from './command.ts'

type Json = Readonly<Record<string, unknown>>

const keys = ['id', 'case', 'at', 'received', 'by', 'expected', 'type', 'data']

/** Reads a command from outside; a refusal names the first field that does not fit, never its value. */
export function readCommand(raw: unknown): Command | Refusal {
  const wrong = (at: string) => refuse('malformed-command', { at })
  if (!isRecord(raw)) return wrong('command')
  const extra = Object.keys(raw).find((key) => !keys.includes(key))
  if (extra !== undefined) return wrong(isId(extra) ? extra : 'command')
  const by = readWriter(raw['by'])
  if (by === undefined) return wrong('by')
  for (const key of ['id', 'case']) if (!isId(raw[key])) return wrong(key)
  if (!isInstant(raw['at'])) return wrong('at')
  if (raw['received'] !== undefined && !isInstant(raw['received'])) return wrong('received')
  const { expected, type, data } = raw
  if (expected !== 'beside' && !(Number.isSafeInteger(expected) && (expected as number) >= 0)) return wrong('expected')
  if (typeof type !== 'string' || !Object.hasOwn(commands, type)) return wrong('type')
  const found = misfit(commands[type as CommandType], data) ?? insideMisfit(type as CommandType, data as Json)
  return found === undefined ? ({ ...raw, by } as unknown as Command) : wrong(`data.${found.at}`)
}

/** True for a refusal. */
export function isRefusal(value: object): value is Refusal {
  return 'code' in value
}

// What the shape of the command leaves open: fields by their noun, and what a phone answered.
function insideMisfit(type: CommandType, data: Json): { readonly at: string } | undefined {
  if (type === 'record' || type === 'correct') {
    const { noun, fields = {} } = data as CommandOf<'record'>['data']
    return groupMisfit(nouns[noun] as Fields, fields, 'fields')
  }
  return data['made'] === undefined ? undefined : madeMisfit(data['made'])
}

const madeShape: Shape = {
  at: required(when()),
  actions: ids(),
  relevantToo: yesNo(),
  facts: facts('personal'),
  warnings: ids(),
  next: id(),
}

function madeMisfit(made: unknown): { readonly at: string } | undefined {
  if (!isRecord(made)) return { at: 'made' }
  const { answers, rulebook, facility, policies, ...rest } = made
  const policiesFit = policies === undefined || (Array.isArray(policies) && policies.every(isId))
  const rulebookFits = isRecord(rulebook) && isId(rulebook['hash']) && isId(rulebook['version'])
  if (!policiesFit || !rulebookFits || !isRecord(facility)) return { at: 'made' }
  if (!Array.isArray(answers) || !answers.every(isAnswer)) return { at: 'made.answers' }
  return misfit(madeShape, rest, 'made.')
}

function isAnswer(answer: unknown): boolean {
  if (!isRecord(answer)) return false
  const lists = ['because', 'displaced', 'duties', 'missing'].every((key) => Array.isArray(answer[key]))
  return lists && ['action', 'answer', 'law', 'meanwhile', 'decides', 'confidence'].every((key) => isId(answer[key]))
}
