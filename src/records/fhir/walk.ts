import { answerStates, askedKind, isSilent } from '../asks.ts'
import { decodeBase64, encodeBase64 } from '../base64.ts'
import { type Kind, type Unread, wanted } from '../finding.ts'
import type { Hit, Reading, ReadingContext } from '../hit.ts'
import { itemsOf, type JsonNode, type JsonObject, member, stringOf } from '../json/read.ts'
import { finding } from '../reasons.ts'

/** What is gathered while a tree of resources is walked. */
export interface Gathering {
  readonly hits: Hit[]
  readonly unread: Unread[]
  readonly context: ReadingContext
}

/** Where the walk stands. */
export interface Standing {
  /** `Patient/1#`, the resource that paths are told from. */
  readonly base: string
  readonly path: string
  readonly resource: JsonObject
  readonly type: string
  /** The CodeableConcept, item or list element that would go with a code found below. */
  readonly bearer: JsonNode
}

/** The place of a path below a resource. */
export function placeOf(standing: Standing): string {
  return `${standing.base}${standing.path}`
}

/** The standing one step further down. */
export function below(standing: Standing, key: string, bearer: JsonNode = standing.bearer): Standing {
  const path = key.startsWith('[') || standing.path === '' ? `${standing.path}${key}` : `${standing.path}.${key}`
  return { ...standing, path, bearer }
}

/** Adds a hit on a node: `mask` is what stands there afterwards, nothing when the node is to go. */
export function addNode(
  gathering: Gathering,
  kind: Kind,
  standing: Standing,
  what: string,
  source: string,
  node: JsonNode,
  mask: string | undefined,
  values: readonly string[],
): void {
  if (!wanted(gathering.context.scope, kind)) return
  gathering.hits.push({
    finding: finding(kind, placeOf(standing), what, source, { span: { start: node.start, end: node.end } }),
    site: { how: 'node', node, mask },
    values,
  })
}

/** Adds everything that a nested reading found. */
export function addReading(gathering: Gathering, reading: Reading): void {
  gathering.hits.push(...reading.hits)
  gathering.unread.push(...reading.unread)
}

/** What stands in the place of a resource that is withheld: valid wherever a resource may stand. */
export const suppressed =
  '{"resourceType":"OperationOutcome","issue":[{"severity":"information","code":"suppressed","details":{"text":"Withheld"}}]}'

/** All strings of a subtree that are words or codes of the record, not addresses of terminology. */
export function wordsOf(node: JsonNode | undefined): readonly string[] {
  if (node === undefined) return []
  if (node.type === 'string') return [node.value]
  if (node.type === 'scalar') return []
  if (node.type === 'array') return node.items.flatMap(wordsOf)
  return node.members.flatMap((m) => (m.key === 'system' || m.key === 'url' || m.key === 'use' ? [] : wordsOf(m.value)))
}

/** The value[x] of an element. */
export function valueX(node: JsonNode): JsonNode | undefined {
  if (node.type !== 'object') return undefined
  return node.members.find((m) => m.key.startsWith('value'))?.value
}

/** An answer as words: the text of strings and concepts, `true` and `false` of booleans. */
export function answerWords(value: JsonNode | undefined): string {
  if (value === undefined) return ''
  if (value.type === 'string' || value.type === 'scalar') return value.value
  const texts = [stringOf(member(value, 'text')), stringOf(member(value, 'display'))]
  for (const coding of itemsOf(member(value, 'coding')))
    texts.push(stringOf(member(coding, 'display')), stringOf(member(coding, 'code')))
  texts.push(stringOf(member(value, 'code')))
  const spoken = texts.find((text) => text !== undefined && !isSilent(text))
  return spoken ?? texts.find((text) => text !== undefined) ?? wordsOf(value).join(' ')
}

/** The kind that an answered question states, if the answer states anything. */
export function answeredKind(
  label: string,
  known: { kind: Kind; noStates?: boolean } | undefined,
  answer: string,
): Kind | undefined {
  const kind = known?.kind ?? askedKind(label)
  if (kind === undefined || isSilent(answer)) return undefined
  return answerStates(kind, answer) ? kind : undefined
}

/** Screens an attachment's base64 data. */
export function attachment(gathering: Gathering, node: JsonNode, standing: Standing): void {
  const data = member(node, 'data')
  if (data?.type !== 'string') return
  const at = placeOf(below(standing, 'data'))
  const bytes = decodeBase64(data.value)
  if (bytes === undefined) {
    gathering.unread.push({ at, code: 'malformed' })
    return
  }
  const claimed = stringOf(member(node, 'contentType')) ?? ''
  const place = {
    at,
    start: data.start,
    end: data.end,
    node: data,
    put: (b: Uint8Array) => JSON.stringify(encodeBase64(b)),
  }
  addReading(gathering, gathering.context.attached(bytes, claimed, place))
}
