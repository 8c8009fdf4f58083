import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Rulebook } from '../../engine/index.ts'
import { hashOf } from '../../rulebook/publish/index.ts'
import { loadRulebook, packName, type Source } from './load-rulebook.ts'

const slice: Rulebook = {
  version: 'slice',
  since: '2026-11-23',
  languages: ['en'],
  facts: [],
  constraints: [],
  actions: [],
  duties: {},
  packs: [{ id: 'us', kind: 'federal', title: { en: 'Federal', es: 'Federal' }, checkedTo: '2026-11-23' }],
  rules: [],
}
const { since: _, languages: __, ...everything } = slice
const whole: Rulebook = { ...everything, version: 'whole' }
const envelope = (book: Rulebook, hash = hashOf(book)): string =>
  JSON.stringify({ rulebook: book, hash, signature: null, slices: {} })

const sliceAt = '/api/rulebook?state=CA&lang=en'
const wholeAt = '/api/rulebook'

function source(server: Readonly<Record<string, string>>, kept: Record<string, string> = {}): Source {
  return {
    get: async (address) => server[address],
    shelf: {
      get: async (name) => kept[name],
      put: async (name, text) => {
        kept[name] = text
      },
    },
  }
}

test('a state’s slice is loaded, checked and kept', async () => {
  const kept: Record<string, string> = {}
  const found = await loadRulebook('CA', 'en', '2026-11-25', source({ [sliceAt]: envelope(slice) }, kept))
  assert.deepEqual(found, { book: { ...slice, hash: hashOf(slice) }, signed: false, kept: false })
  assert.deepEqual(Object.keys(kept), [sliceAt])
})

test('without a network the kept copy serves, and says that it is one', async () => {
  const found = await loadRulebook('CA', 'en', '2026-11-25', source({}, { [sliceAt]: envelope(slice) }))
  assert.ok('book' in found)
  assert.equal(found.kept, true)
})

test('a day before the slice begins is answered by the whole rulebook', async () => {
  const server = { [sliceAt]: envelope(slice), [wholeAt]: envelope(whole) }
  const found = await loadRulebook('CA', 'en', '2017-02-15', source(server))
  assert.ok('book' in found)
  assert.equal(found.book.version, 'whole')
})

test('a day before the slice begins is not answered by the slice, even where there is nothing else', async () => {
  const found = await loadRulebook('CA', 'en', '2017-02-15', source({ [sliceAt]: envelope(slice) }))
  assert.deepEqual(found, { code: 'rulebook-not-reached' })
})

test('a server that does not know the slice still has the whole', async () => {
  const found = await loadRulebook('CA', 'en', '2026-11-25', source({ [wholeAt]: envelope(whole) }))
  assert.ok('book' in found)
})

test('a rulebook whose content is not what its hash says is never used', async () => {
  const altered = envelope({ ...slice, version: 'altered' }, hashOf(slice))
  const found = await loadRulebook('CA', 'en', '2026-11-25', source({ [sliceAt]: altered, [wholeAt]: altered }))
  assert.deepEqual(found, { code: 'rulebook-altered' })
  const kept = { [sliceAt]: envelope(slice) }
  const copy = await loadRulebook('CA', 'en', '2026-11-25', source({ [sliceAt]: altered }, kept))
  assert.ok('book' in copy && copy.kept)
  assert.equal(kept[sliceAt], envelope(slice))
})

test('neither network nor copy is said, as is an answer that is no rulebook', async () => {
  assert.deepEqual(await loadRulebook('CA', 'en', '2026-11-25', source({})), { code: 'rulebook-not-reached' })
  const page = '<!doctype html>'
  const found = await loadRulebook('CA', 'en', '2026-11-25', source({ [sliceAt]: page, [wholeAt]: page }))
  assert.deepEqual(found, { code: 'rulebook-altered' })
})

test('each language has a slice of its own, and words that are not there are never used', async () => {
  const spanish: Rulebook = { ...slice, languages: ['es'] }
  const server = { '/api/rulebook?state=CA&lang=es': envelope(spanish), [sliceAt]: envelope(spanish) }
  const found = await loadRulebook('CA', 'es', '2026-11-25', source(server))
  assert.ok('book' in found)
  assert.deepEqual(found.book.languages, ['es'])
  assert.deepEqual(await loadRulebook('CA', 'en', '2026-11-25', source(server)), { code: 'rulebook-altered' })
})

test('states without a pack share the federal slice', () => {
  assert.deepEqual([packName('CA'), packName('OH')], ['CA', 'US'])
})
