import { askedKind } from '../asks.ts'
import type { Reading, ReadingContext } from '../hit.ts'
import { itemsOf, type JsonNode, type JsonObject, member, readJson, stringOf } from '../json/read.ts'
import { identifierTypes, snomedCodes } from '../value-sets/codes.ts'
import { labelSource, sensitiveTopic, sensitivityLabels } from '../value-sets/sensitive.ts'
import { extensionKind, isTribal } from './extensions.ts'
import { observation, questionnaireItems } from './questions.ts'
import {
  addNode,
  addReading,
  answerWords,
  attachment,
  below,
  type Gathering,
  placeOf,
  type Standing,
  suppressed,
  valueX,
  wordsOf,
} from './walk.ts'

/** Reads one FHIR R4 resource (or a bundle) as JSON. */
export function readFhir(source: string, context: ReadingContext): Reading {
  const reading = readJson(source)
  if (!reading.ok) return { hits: [], unread: [{ at: `offset ${reading.offset}`, code: reading.code }] }
  return readFhirTree(reading.root, context)
}

/** Reads a tree that was parsed already. */
export function readFhirTree(root: JsonNode, context: ReadingContext): Reading {
  const gathering: Gathering = { hits: [], unread: [], context }
  if (root.type !== 'object' || stringOf(member(root, 'resourceType')) === undefined) {
    return { hits: [], unread: [{ at: 'offset 0', code: 'unknown-format' }] }
  }
  resource(gathering, root, '')
  return { hits: gathering.hits, unread: gathering.unread }
}

function resource(gathering: Gathering, node: JsonObject, outer: string): void {
  const type = stringOf(member(node, 'resourceType')) ?? 'Resource'
  const id = stringOf(member(node, 'id'))
  const base = outer === '' || outer.endsWith('.resource') ? `${type}${id === undefined ? '' : `/${id}`}#` : `${outer}.`
  const standing: Standing = { base, path: '', resource: node, type, bearer: node }
  labels(gathering, node, standing)
  if (type === 'Observation') observation(gathering, node, standing)
  if (type === 'QuestionnaireResponse') questionnaireItems(gathering, node, standing)
  walk(gathering, node, standing)
}

function labels(gathering: Gathering, node: JsonObject, standing: Standing): void {
  itemsOf(member(member(node, 'meta'), 'security')).forEach((coding, i) => {
    const topic = sensitivityLabels.get(stringOf(member(coding, 'code')) ?? '')
    if (topic === undefined) return
    const at = below(standing, `meta.security[${i}]`)
    addNode(gathering, topic, at, 'The resource, by its security label,', labelSource, node, suppressed, [])
  })
}

function walk(gathering: Gathering, node: JsonNode, standing: Standing): void {
  if (node.type === 'array') {
    const key = standing.path.slice(standing.path.lastIndexOf('.') + 1)
    node.items.forEach((item, i) => {
      const here = below(standing, `[${i}]`, bearerIn(item, standing))
      if (item.type === 'string') text(gathering, key, item, here)
      else walk(gathering, item, here)
    })
  } else if (node.type === 'object') {
    walkObject(gathering, node, standing)
  }
}

function bearerIn(item: JsonNode, standing: Standing): JsonNode {
  // Items of `coding` belong to their concept; items of any other list can go by themselves.
  return /(?:^|\.)coding$/.test(standing.path) ? standing.bearer : item
}

function walkObject(gathering: Gathering, node: JsonObject, standing: Standing): void {
  element(gathering, node, standing)
  for (const { key, value } of node.members) {
    // FHIR names nothing with a space: a name that has one may be anything, and is not passed over.
    if (key.includes(' ')) gathering.unread.push({ at: placeOf(standing), code: 'unknown-format' })
    if (value.type === 'object' && stringOf(member(value, 'resourceType')) !== undefined) {
      resource(gathering, value, placeOf(below(standing, key)))
    } else if (key === 'contained') {
      itemsOf(value).forEach((item, i) => {
        const outer = placeOf(below(standing, `contained[${i}]`))
        if (item.type === 'object') resource(gathering, item, outer)
      })
    } else if (value.type === 'string') {
      text(gathering, key, value, below(standing, key))
    } else {
      walk(gathering, value, below(standing, key, key === 'coding' || value.type === 'array' ? standing.bearer : value))
    }
  }
}

function element(gathering: Gathering, node: JsonObject, standing: Standing): void {
  const url = stringOf(member(node, 'url'))
  if (url !== undefined) extension(gathering, node, url, standing)
  if (member(node, 'data') !== undefined) attachment(gathering, node, standing)
  if (/(?:^|\.)identifier(?:\[\d+\])?$/.test(standing.path)) identifier(gathering, node, standing)
  if (/(?:^|\.)coding\[\d+\]$|\.?value(?:Coding)$/.test(standing.path)) coding(gathering, node, standing)
  if (/^(?:Patient|RelatedPerson|Person)$/.test(standing.type)) person(gathering, node, standing)
}

function extension(gathering: Gathering, node: JsonObject, url: string, standing: Standing): void {
  const kind = extensionKind(url)
  if (kind === undefined) return
  const nested = itemsOf(member(node, 'extension'))
  const values = [valueX(node), ...nested.map(valueX)].filter((value) => value !== undefined)
  const words = values.flatMap(wordsOf)
  const systems = values.flatMap((value) =>
    itemsOf(member(value, 'coding')).map((c) => stringOf(member(c, 'system')) ?? ''),
  )
  const spoken = values.some((value) => answerWords(value) !== '')
  if (
    !spoken ||
    systems.some(isTribal) ||
    words.every((word) => /^(?:UNK|ASKU|NI|NASK|MSK|unknown|masked)$/.test(word))
  )
    return
  addNode(gathering, kind, standing, 'The extension', url, node, undefined, words)
}

function identifier(gathering: Gathering, node: JsonObject, standing: Standing): void {
  const value = stringOf(member(node, 'value'))
  if (value === undefined) return
  const system = stringOf(member(node, 'system')) ?? ''
  const typed = itemsOf(member(member(node, 'type'), 'coding')).map((c) =>
    identifierTypes.get(stringOf(member(c, 'code')) ?? ''),
  )
  const meaning = typed.find((each) => each !== undefined)
  if (meaning !== undefined) {
    addNode(gathering, meaning.kind, standing, `The identifier (${meaning.name})`, meaning.source, node, undefined, [
      value,
    ])
  } else if (/passport/i.test(system)) {
    addNode(gathering, 'consular-id', standing, 'The identifier, by its system,', system, node, undefined, [value])
  } else if (/(?:uscis|alien|a-number)/i.test(system)) {
    addNode(gathering, 'a-number', standing, 'The identifier, by its system,', system, node, undefined, [value])
  } else {
    const label = stringOf(member(member(node, 'type'), 'text')) ?? ''
    const kind = /alien|uscis|\ba-?number/i.test(label) ? 'a-number' : /\bi-?94\b/i.test(label) ? 'i-94' : undefined
    if (kind !== undefined)
      addNode(gathering, kind, standing, 'The identifier, by its type,', 'the type in words', node, undefined, [value])
  }
}

// A statement in a resource's own code takes the resource with it; elsewhere only the concept goes.
function coding(gathering: Gathering, node: JsonObject, standing: Standing): void {
  const code = stringOf(member(node, 'code')) ?? ''
  const system = stringOf(member(node, 'system')) ?? ''
  const known = /snomed|2\.16\.840\.1\.113883\.6\.96/i.test(system) ? snomedCodes.get(code) : undefined
  const main = /^(?:code|medicationCodeableConcept|vaccineCode|value\w*|component|reasonCode|type)(?:\.|\[|$)/.test(
    standing.path,
  )
  const clinical = main && !/^(?:Patient|Encounter|Coverage|Claim|Bundle|Composition)$/.test(standing.type)
  const [target, mask] = clinical ? [standing.resource, suppressed] : [standing.bearer, undefined]
  const words = [code, stringOf(member(node, 'display')) ?? ''].filter((word) => word !== '')
  if (known?.as === 'statement') {
    addNode(gathering, known.kind, standing, `The code (${known.name})`, known.source, target, mask, words)
    return
  }
  const topic = sensitiveTopic(system, code)
  if (topic !== undefined) addNode(gathering, topic, standing, 'The code', `${system}|${code}`, target, mask, words)
}

const home =
  /^(?:us|usa|u\.s\.a?\.?|united states(?: of america)?|pr|pri|puerto rico|gu|gum|guam|vi|vir|as|asm|mp|mnp|um|estados unidos)$/i

function person(gathering: Gathering, node: JsonObject, standing: Standing): void {
  const country = stringOf(member(node, 'country'))
  if (
    country !== undefined &&
    /(?:^|\.)address\[\d+\]$/.test(standing.path) &&
    !home.test(country.trim()) &&
    country.trim() !== ''
  ) {
    const value = member(node, 'country') as JsonNode
    addNode(gathering, 'residence', below(standing, 'country'), 'The address', 'Address.country', value, undefined, [
      country,
    ])
  }
  const spoken = member(node, 'language')
  if (spoken?.type === 'object' && /^communication\[\d+\]$/.test(standing.path)) {
    const words = wordsOf(spoken)
    addNode(gathering, 'language', standing, 'The communication entry', 'Patient.communication', node, undefined, words)
  }
}

const unspoken =
  /^(?:id|url|system|reference|resourceType|fullUrl|profile|versionId|data|contentType|linkId|code|use|hash)$/

// The words of a question state nothing; what its answer states is found by the question and the answer together.
function isQuestion({ type, path }: Standing): boolean {
  if (type === 'Observation') return /^(?:component\[\d+\]\.)?code\./.test(path)
  return /^Questionnaire(?:Response)?$/.test(type) && /item\[\d+\]\.(?:text|code\[\d+\]\.display)$/.test(path)
}

function text(gathering: Gathering, key: string, node: JsonNode, standing: Standing): void {
  if (node.type !== 'string' || node.value.length < 3) return
  // Codes, addresses and ids hold no space; whatever does is read, wherever it stands.
  if (key === 'data' || (unspoken.test(key) && !node.value.includes(' '))) return
  if (isQuestion(standing) && askedKind(node.value) !== undefined) return
  const holder = {
    at: placeOf(standing),
    start: node.start,
    end: node.end,
    text: node.value,
    node,
    encode: (changed: string) => JSON.stringify(changed),
  }
  addReading(gathering, gathering.context.inner(holder, key === 'div' ? 'markup' : 'text'))
}
