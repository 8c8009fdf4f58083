import type { Rulebook } from '../engine/index.ts'
import type { Publication } from './publication.ts'

/** True for a value of the published shape; whether its hash and its law are right is another question. */
export function isPublication(value: unknown): value is Publication {
  if (!isRecord(value)) return false
  const { format, rulebook, signature, slices, state } = value
  return (
    format === ('ostiary-rulebook/1' satisfies Publication['format']) &&
    areStrings(value, 'hash', 'since') &&
    (state === null || typeof state === 'string') &&
    isRecord(slices) &&
    areStrings(slices, ...Object.keys(slices)) &&
    (signature === null ||
      (isRecord(signature) && signature['alg'] === 'Ed25519' && areStrings(signature, 'key', 'value'))) &&
    isRulebook(rulebook)
  )
}

const texts = (value: unknown): boolean => isRecord(value) && areStrings(value, 'en', 'es')

// What the engine and the pages read; ids, values and law are the checker's to judge.
function isRulebook(value: unknown): value is Rulebook {
  if (!isRecord(value) || !areStrings(value, 'version')) return false
  return (
    isListOf(value['facts'], (f) => areStrings(f, 'id', 'kind', 'who') && texts(f['question'])) &&
    isListOf(value['constraints'], (c) => areStrings(c, 'id') && isCondition(c['holds']) && texts(c['explain'])) &&
    isListOf(value['actions'], isAction) &&
    isRecord(value['duties']) &&
    Object.values(value['duties']).every(texts) &&
    isListOf(value['packs'], (p) => areStrings(p, 'id', 'kind', 'checkedTo') && texts(p['title'])) &&
    isListOf(value['rules'], isRule)
  )
}

function isAction(a: Readonly<Record<string, unknown>>): boolean {
  return (
    areStrings(a, 'id', 'binds') &&
    [a['question'], a['doing'], a['notDoing']].every(texts) &&
    Array.isArray(a['groups']) &&
    isRecord(a['decides']) &&
    isCondition(a['relevantWhen']) &&
    isRecord(a['fallback']) &&
    areStrings(a['fallback'], 'answer', 'citation') &&
    texts(a['fallback']['why'])
  )
}

function isRule(r: Readonly<Record<string, unknown>>): boolean {
  return (
    areStrings(r, 'id', 'citation', 'effect', 'binds', 'status') &&
    texts(r['title']) &&
    texts(r['plain']) &&
    Array.isArray(r['actions']) &&
    Array.isArray(r['examples']) &&
    isListOf(r['versions'], (v) => areStrings(v, 'from', 'act') && isCondition(v['when']))
  )
}

function isCondition(value: unknown): boolean {
  if (!isRecord(value)) return false
  if ('fact' in value) return areStrings(value, 'fact') && Array.isArray(value['in'])
  if ('clause' in value) return isRecord(value['clause']) && isClause(value['clause']) && isCondition(value['when'])
  if ('not' in value) return isCondition(value['not'])
  const parts = value['all'] ?? value['any']
  return Array.isArray(parts) && parts.every(isCondition)
}

function isClause(clause: Readonly<Record<string, unknown>>): boolean {
  const { quote } = clause
  const quoted = quote === undefined || (isRecord(quote) && areStrings(quote, 'words', 'source'))
  return areStrings(clause, 'at') && texts(clause['paraphrase']) && quoted
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function areStrings(record: Readonly<Record<string, unknown>>, ...keys: readonly string[]): boolean {
  return keys.every((k) => typeof record[k] === 'string')
}

function isListOf(value: unknown, is: (entry: Readonly<Record<string, unknown>>) => boolean): boolean {
  return Array.isArray(value) && value.every((entry) => isRecord(entry) && is(entry))
}
