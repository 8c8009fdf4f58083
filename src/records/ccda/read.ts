import { answerStates, askedKind, isSilent } from '../asks.ts'
import { decodeBase64, encodeBase64 } from '../base64.ts'
import { type Kind, type Unread, wanted } from '../finding.ts'
import type { Hit, Reading, ReadingContext } from '../hit.ts'
import { finding } from '../reasons.ts'
import { loincCodes, snomedCodes } from '../value-sets/codes.ts'
import { sensitiveSections, sensitiveTopic, sensitivityLabels } from '../value-sets/sensitive.ts'
import { attribute, child, readXml, type XmlElement } from '../xml/read.ts'

interface Gathering {
  readonly source: string
  readonly context: ReadingContext
  readonly hits: Hit[]
  readonly unread: Unread[]
}

/** An element and the path to it: `ClinicalDocument[1]/recordTarget[1]/…`. */
interface Standing {
  readonly element: XmlElement
  readonly path: string
  /** The nearest clinical statement around it. */
  readonly act: XmlElement | undefined
  readonly actPath: string
}

const snomed = '2.16.840.1.113883.6.96'
const acts = /^(?:observation|act|procedure|substanceAdministration|supply|encounter|organizer)$/

/** Reads a C-CDA document: header, coded entries, narrative and embedded bodies. */
export function readCcda(source: string, context: ReadingContext): Reading {
  const reading = readXml(source)
  if (!reading.ok) return { hits: [], unread: [{ at: `offset ${reading.offset}`, code: reading.code }] }
  const gathering: Gathering = { source, context, hits: [], unread: [] }
  visit(gathering, { element: reading.root, path: `${reading.root.name}[1]`, act: undefined, actPath: '' })
  narrative(gathering, reading.root)
  return { hits: gathering.hits, unread: gathering.unread }
}

function visit(gathering: Gathering, standing: Standing): void {
  const { element, path } = standing
  demographics(gathering, standing)
  if (element.name === 'section') section(gathering, standing)
  if (element.name === 'observation') observation(gathering, standing)
  if (/^(?:code|value|translation|targetSiteCode|interpretationCode)$/.test(element.name)) coded(gathering, standing)
  if (attribute(element, 'representation') === 'B64') embedded(gathering, standing)
  const counts = new Map<string, number>()
  for (const each of element.children) {
    const n = (counts.get(each.name) ?? 0) + 1
    counts.set(each.name, n)
    const below = `${path}/${each.name}[${n}]`
    const isAct = acts.test(each.name)
    visit(gathering, {
      element: each,
      path: below,
      act: isAct ? each : standing.act,
      actPath: isAct ? below : standing.actPath,
    })
  }
}

function add(
  gathering: Gathering,
  kind: Kind,
  at: string,
  what: string,
  source: string,
  target: XmlElement,
  mask: string,
  empty: string,
  values: readonly string[],
): void {
  if (!wanted(gathering.context.scope, kind)) return
  gathering.hits.push({
    finding: finding(kind, at, what, source, { span: { start: target.start, end: target.end } }),
    site: { how: 'splice', start: target.start, end: target.end, mask, empty },
    values: values.filter((value) => value.length > 0 && !isSilent(value)),
  })
}

function tag(element: XmlElement): string {
  return element.prefix === '' ? element.name : `${element.prefix}:${element.name}`
}

function wordsIn(element: XmlElement): readonly string[] {
  const own = element.text.trim()
  const shown = attribute(element, 'displayName')
  return [...(own === '' ? [] : [own]), ...(shown === undefined ? [] : [shown]), ...element.children.flatMap(wordsIn)]
}

const home = /^(?:usa?|u\.s\.a?\.?|united states(?: of america)?|pri?|puerto rico|gu|vi|as|mp|)$/i

function demographics(gathering: Gathering, standing: Standing): void {
  const { element, path } = standing
  if (element.name === 'birthplace') birthplace(gathering, standing)
  else if (element.name === 'languageCommunication') language(gathering, standing)
  else if (element.name === 'country') country(gathering, standing)
  else if (element.name === 'id') identifier(gathering, standing)
  else if (/citizenship|nationality/i.test(element.name) && attribute(element, 'nullFlavor') === undefined) {
    const kind = /citizenship/i.test(element.name) ? 'citizenship' : 'nationality'
    const masked = `<${tag(element)} nullFlavor="MSK"/>`
    add(gathering, kind, path, 'The element', element.name, element, masked, '', wordsIn(element))
  }
}

function birthplace(gathering: Gathering, { element, path }: Standing): void {
  const words = wordsIn(element)
  const place = `<${tag(element)}><place><addr nullFlavor="MSK"/></place></${tag(element)}>`
  if (words.length > 0)
    add(gathering, 'birth-place', path, 'The element', 'C-CDA, birthplace', element, place, '', words)
}

function language(gathering: Gathering, { element, path }: Standing): void {
  const code = attribute(child(element, 'languageCode') ?? element, 'code')
  if (code === undefined) return
  add(gathering, 'language', path, 'The element', 'C-CDA, languageCommunication', element, '', '', [])
}

function country(gathering: Gathering, { element, path }: Standing): void {
  const name = element.text.trim()
  if (home.test(name) || !/(?:^|\/)patientRole\[1\]\/addr\[\d+\]\/country\[1\]$/.test(path)) return
  add(gathering, 'residence', path, 'The element', 'C-CDA, addr', element, '', '', [name])
}

// ICAO passports by issuing country hang below this root.
function identifier(gathering: Gathering, { element, path }: Standing): void {
  const root = attribute(element, 'root') ?? ''
  if (!root.startsWith('2.16.840.1.113883.4.330') || !/(?:^|\/)patientRole\[1\]\/id/.test(path)) return
  const masked = `<${tag(element)} nullFlavor="MSK"/>`
  const values = [attribute(element, 'extension') ?? '']
  add(gathering, 'consular-id', path, 'The identifier', `OID ${root}`, element, masked, masked, values)
}

function section(gathering: Gathering, { element, path }: Standing): void {
  const code = child(element, 'code')
  const number = code === undefined ? '' : (attribute(code, 'code') ?? '')
  const label = child(element, 'confidentialityCode')
  const topic =
    sensitiveSections.get(number) ?? sensitivityLabels.get(label === undefined ? '' : (attribute(label, 'code') ?? ''))
  if (topic === undefined) return
  const mask = `<${tag(element)} nullFlavor="MSK"><title>Withheld</title><text>Withheld</text></${tag(element)}>`
  add(gathering, topic, path, 'The section', `section ${number}`, element, mask, mask, [])
}

/** A clinical statement with nothing left in it but that something was withheld. */
function emptied(element: XmlElement): string {
  const kept = ['classCode', 'moodCode'].map(
    (name) => `${name}="${attribute(element, name) ?? (name === 'classCode' ? 'ACT' : 'EVN')}"`,
  )
  return `<${tag(element)} ${kept.join(' ')} nullFlavor="MSK"><code nullFlavor="MSK"/></${tag(element)}>`
}

function observation(gathering: Gathering, { element, path }: Standing): void {
  const code = child(element, 'code')
  const value = child(element, 'value')
  if (code === undefined || value === undefined) return
  const numbers = [code, ...code.children].map((each) => attribute(each, 'code') ?? '')
  const known = numbers
    .map((number) => loincCodes.get(number) ?? snomedCodes.get(number))
    .find((meaning) => meaning?.as === 'question')
  const kind = known?.kind ?? askedKind(attribute(code, 'displayName') ?? '')
  const answer = [
    attribute(value, 'displayName'),
    attribute(value, 'value'),
    value.text.trim(),
    attribute(value, 'code'),
  ].find((each) => each !== undefined && each !== '')
  if (kind === undefined || answer === undefined || !answerStates(kind, answer)) return
  if (attribute(value, 'code') === 'LA32-8' && !answerStates(kind, 'no')) return
  const what = known === undefined ? 'The observation, by its name,' : `The observation (${known.name})`
  add(
    gathering,
    kind,
    path,
    what,
    known?.source ?? 'the name of the question',
    element,
    emptied(element),
    emptied(element),
    [answer],
  )
}

function coded(gathering: Gathering, { element, path, act, actPath }: Standing): void {
  const code = attribute(element, 'code') ?? ''
  const system = attribute(element, 'codeSystem') ?? ''
  const target = act ?? element
  const mask = act === undefined ? `<${tag(element)} nullFlavor="MSK"/>` : emptied(act)
  const words = [attribute(element, 'displayName') ?? '']
  const meaning = system === snomed ? snomedCodes.get(code) : undefined
  if (meaning?.as === 'statement') {
    add(gathering, meaning.kind, path, `The code (${meaning.name})`, meaning.source, target, mask, mask, words)
    return
  }
  const topic = sensitiveTopic(system, code)
  if (topic !== undefined)
    add(
      gathering,
      topic,
      act === undefined ? path : actPath,
      'The code',
      `${system} ${code}`,
      target,
      mask,
      mask,
      words,
    )
}

function embedded(gathering: Gathering, { element, path }: Standing): void {
  const bytes = decodeBase64(element.text)
  if (bytes === undefined) {
    gathering.unread.push({ at: path, code: 'malformed' })
    return
  }
  const place = { at: path, start: element.innerStart, end: element.innerEnd, put: encodeBase64 }
  const reading = gathering.context.attached(bytes, attribute(element, 'mediaType') ?? '', place)
  gathering.hits.push(...reading.hits)
  gathering.unread.push(...reading.unread)
}

// Narrative, titles, names, attributes and comments are all read in one go over the source itself.
function narrative(gathering: Gathering, root: XmlElement): void {
  const { source } = gathering
  const holder = { at: '', start: 0, end: source.length, text: source, encode: (changed: string) => changed }
  for (const hit of gathering.context.inner(holder, 'markup').hits) {
    const inner = hit.site.how === 'nested' ? hit.site.inner : hit
    const start = inner.finding.span?.start ?? 0
    gathering.hits.push({ ...inner, finding: { ...inner.finding, at: pathAt(root, start) } })
  }
}

function pathAt(root: XmlElement, offset: number): string {
  let path = `${root.name}[1]`
  let element = root
  for (;;) {
    const next = element.children.find((each) => each.start <= offset && offset < each.end)
    if (next === undefined) return path
    path += `/${next.name}[${element.children.filter((each) => each.name === next.name).indexOf(next) + 1}]`
    element = next
  }
}
