import { languages, type Rulebook } from '../engine/index.ts'
import type { Publication } from './publication.ts'

/** True for a value of the published shape; whether its hash and its law are right is another question. */
export function isPublication(value: unknown): value is Publication {
  if (!isRecord(value)) return false
  const { format, language, rulebook, signature, slices, state } = value
  const spoken = language === null ? languages : languages.filter((l) => l === language)
  return (
    spoken.length > 0 &&
    format === ('ostiary-rulebook/1' satisfies Publication['format']) &&
    areStrings(value, 'hash', 'since') &&
    (state === null || typeof state === 'string') &&
    isRecord(slices) &&
    areStrings(slices, ...Object.keys(slices)) &&
    (signature === null ||
      (isRecord(signature) && signature['alg'] === 'Ed25519' && areStrings(signature, 'key', 'value'))) &&
    isRulebook(rulebook, (text) => isRecord(text) && areStrings(text, ...spoken)) &&
    saysTheSame(rulebook, value)
  )
}

/** True for words in every language that the file says it has. */
type AreWords = (value: unknown) => boolean

// What the engine and the pages read; ids, values and law are the checker's to judge.
function isRulebook(value: unknown, texts: AreWords): value is Rulebook {
  if (!isRecord(value) || !areStrings(value, 'version')) return false
  return (
    isListOf(value['facts'], (f) => areStrings(f, 'id', 'kind', 'who') && texts(f['question'])) &&
    isListOf(
      value['constraints'],
      (c) => areStrings(c, 'id') && isCondition(c['holds'], texts) && texts(c['explain']),
    ) &&
    isListOf(value['actions'], (a) => isAction(a, texts)) &&
    isRecord(value['duties']) &&
    Object.values(value['duties']).every(texts) &&
    isListOf(value['packs'], (p) => areStrings(p, 'id', 'kind', 'checkedTo') && texts(p['title'])) &&
    isListOf(value['rules'], (r) => isRule(r, texts))
  )
}

// What a slice says of itself stands inside its hash, and again outside it.
function saysTheSame(book: Rulebook, { language, since, state }: Readonly<Record<string, unknown>>): boolean {
  if (state === null) return language === null && book.whole === undefined && book.since === undefined
  const [one, ...more] = book.languages ?? [null]
  return book.whole !== undefined && book.since === since && one === language && more.length === 0
}

function isAction(a: Readonly<Record<string, unknown>>, texts: AreWords): boolean {
  return (
    areStrings(a, 'id', 'binds') &&
    [a['question'], a['doing'], a['notDoing']].every(texts) &&
    Array.isArray(a['groups']) &&
    isRecord(a['decides']) &&
    isCondition(a['relevantWhen'], texts) &&
    isRecord(a['fallback']) &&
    areStrings(a['fallback'], 'answer', 'citation') &&
    texts(a['fallback']['why'])
  )
}

function isRule(r: Readonly<Record<string, unknown>>, texts: AreWords): boolean {
  return (
    areStrings(r, 'id', 'citation', 'effect', 'binds', 'status') &&
    texts(r['title']) &&
    texts(r['plain']) &&
    Array.isArray(r['actions']) &&
    Array.isArray(r['examples']) &&
    isListOf(r['versions'], (v) => areStrings(v, 'from', 'act') && isCondition(v['when'], texts))
  )
}

function isCondition(value: unknown, texts: AreWords): boolean {
  if (!isRecord(value)) return false
  if ('fact' in value) return areStrings(value, 'fact') && Array.isArray(value['in'])
  if ('clause' in value)
    return isRecord(value['clause']) && isClause(value['clause'], texts) && isCondition(value['when'], texts)
  if ('not' in value) return isCondition(value['not'], texts)
  const parts = value['all'] ?? value['any']
  return Array.isArray(parts) && parts.every((part) => isCondition(part, texts))
}

function isClause(clause: Readonly<Record<string, unknown>>, texts: AreWords): boolean {
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
