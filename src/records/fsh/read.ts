import { extensionKind } from '../fhir/extensions.ts'
import { type Kind, wanted } from '../finding.ts'
import type { Hit, Reading, ReadingContext } from '../hit.ts'
import { finding } from '../reasons.ts'

interface Line {
  readonly number: number
  readonly start: number
  readonly end: number
  readonly path: string
  readonly value: string
}

interface Group {
  readonly lines: Line[]
  kind: Kind | undefined
}

const rule = /^[ \t]*\*[ \t]+((?:\[[^\]\n]*\]|[^=\n[])+?)[ \t]*=[ \t]*(.*)$/
const home = /^"?(?:US|USA|United States(?: of America)?|PR)"?$/i

/** Reads FHIR Shorthand: what its instances of Patient, RelatedPerson and Person say line by line, and all of it as text. */
export function readFsh(source: string, context: ReadingContext): Reading {
  const hits: Hit[] = []
  let ofPerson = false
  let groups = new Map<string, Group>()
  const finish = (): void => {
    for (const group of groups.values()) addGroup(group, context, hits)
    groups = new Map()
  }
  for (const line of linesOf(source)) {
    if (/^Instance(?:Of)?:/.test(line.path)) {
      if (line.path.startsWith('Instance:')) finish()
      else ofPerson = /Patient|RelatedPerson|Person/.test(line.value)
    } else if (ofPerson) {
      gather(line, groups)
      single(line, context, hits)
    }
  }
  finish()
  const holder = { at: '', start: 0, end: source.length, text: source, encode: (text: string) => text }
  for (const hit of context.inner(holder, 'text').hits) hits.push(hit.site.how === 'nested' ? hit.site.inner : hit)
  return { hits, unread: [] }
}

function* linesOf(source: string): Generator<Line> {
  let start = 0
  let number = 0
  while (start <= source.length) {
    const found = source.indexOf('\n', start)
    const end = found < 0 ? source.length : found
    const text = source.slice(start, end).trimEnd()
    number++
    const keyword = /^(Instance|InstanceOf):\s*(.*)$/.exec(text)
    const assigned = rule.exec(text)
    if (keyword !== null) yield { number, start, end, path: `${keyword[1]}:`, value: keyword[2] as string }
    else if (assigned !== null) yield { number, start, end, path: assigned[1] as string, value: assigned[2] as string }
    if (found < 0) return
    start = end + 1
  }
}

// `extension[+]` and `extension[0]` begin one, `extension[=]` goes on with it, `extension[name]` is one by its name.
function gather(line: Line, groups: Map<string, Group>): void {
  const found = /^extension\[([^\]]+)\](.*)$/.exec(line.path)
  if (found === null) return
  const [, name, rest] = found as unknown as [string, string, string]
  const unnamed = [...groups.keys()].filter((key) => key.startsWith('#')).length
  const key = name === '=' ? `#${unnamed}` : /^(?:\+|\d+)$/.test(name) ? `#${unnamed + 1}` : name
  const group = groups.get(key) ?? { lines: [], kind: extensionKind(name) }
  if (rest === '.url') group.kind ??= extensionKind(line.value.replaceAll('"', ''))
  group.lines.push(line)
  groups.set(key, group)
}

function addGroup(group: Group, context: ReadingContext, hits: Hit[]): void {
  if (group.kind === undefined) return
  const kind = group.kind
  const simple = group.lines.find((line) =>
    /^extension\[[^\]]+\](?:\.extension(?:\[[^\]]+\])?)?\.value(?:CodeableConcept|Coding|Code|String)$/.test(line.path),
  )
  const line = simple ?? group.lines.find((each) => each.path.endsWith('].url')) ?? group.lines[0]
  if (line === undefined || hits.some((hit) => hit.finding.at === `line:${line.number}`)) return
  for (const each of group.lines) add(kind, each, line, context, hits)
}

// All lines of the extension go; the finding stands at the one that states it.
function add(kind: Kind, line: Line, told: Line, context: ReadingContext, hits: Hit[]): void {
  if (!wanted(context.scope, kind)) return
  hits.push({
    finding: finding(kind, `line:${told.number}`, 'The rule', told.path),
    site: { how: 'splice', start: line.start, end: line.end, mask: '', empty: '' },
    values: [...line.value.matchAll(/"([^"]+)"/g)]
      .map((found) => found[1] as string)
      .filter((word) => !word.includes('/')),
  })
}

function single(line: Line, context: ReadingContext, hits: Hit[]): void {
  if (/^(?:contact(?:\[[^\]]+\])?\.)?address(?:\[[^\]]+\])?\.country$/.test(line.path) && !home.test(line.value))
    add('residence', line, line, context, hits)
  if (/^communication(?:\[[^\]]+\])?\.language$/.test(line.path)) add('language', line, line, context, hits)
}
