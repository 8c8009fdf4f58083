import assert from 'node:assert/strict'
import { generateKeyPairSync, sign } from 'node:crypto'
import { test } from 'node:test'
import type { Rulebook } from '../../engine/index.ts'
import {
  publicationOf,
  publicationText,
  publishedRulebook,
  signedBytes,
  rulebook as wholeBook,
} from '../../rulebook/index.ts'
import { hashOf } from '../../rulebook/publish/index.ts'
import { loadByHash, loadRulebook, packName, type Source } from './load-rulebook.ts'
import { signingOf, verifyByLibrary } from './signature.ts'

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

const [ours, theirs] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')]
const name = (pair: typeof ours): string =>
  `ed25519:${Buffer.from(pair.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('base64')}`
const publication = publicationOf(wholeBook, { state: 'CA', language: null })
const signedText = (pair: typeof ours, of = publication): string => {
  const value = sign(null, signedBytes(of), pair.privateKey).toString('base64')
  return publicationText({ ...of, signature: { alg: 'Ed25519', key: name(pair).slice(8), value } })
}
const byHash = (text: string) => ({ [`/api/rulebook/${encodeURIComponent(publication.hash)}`]: text })
const trusting = (text: string | undefined, kept: Record<string, string> = {}, ...trusted: string[]): Source => ({
  ...source(text === undefined ? {} : byHash(text), kept),
  trusted,
})

test('a rulebook is used only if a key that the office trusts has signed it', async () => {
  const good = await loadByHash(publication.hash, trusting(signedText(ours), {}, name(ours)))
  assert.ok('book' in good && good.signed)
  assert.deepEqual(good.book, publishedRulebook(publication))
  const wrong = [signedText(theirs), publicationText(publication)]
  for (const text of wrong) {
    const kept: Record<string, string> = {}
    const found = await loadByHash(publication.hash, trusting(text, kept, name(ours)))
    assert.deepEqual([found, kept], [{ code: 'rulebook-untrusted' }, {}])
  }
})

test('a signature that does not fit is an altered rulebook, whoever is trusted', async () => {
  const other = { ...JSON.parse(signedText(ours)), since: '2020-01-01' }
  for (const trusted of [[], [name(ours)]]) {
    const found = await loadByHash(publication.hash, trusting(JSON.stringify(other), {}, ...trusted))
    assert.deepEqual(found, { code: 'rulebook-altered' })
  }
})

test('where no key is trusted, an unsigned rulebook serves by its hash and says so', async () => {
  const found = await loadByHash(publication.hash, trusting(publicationText(publication)))
  assert.ok('book' in found && !found.signed)
})

test('a change of keys takes no desk its law away: the copy serves until it comes signed anew', async () => {
  const kept: Record<string, string> = {}
  await loadByHash(publication.hash, trusting(signedText(theirs), kept, name(theirs)))
  const offline = await loadByHash(publication.hash, trusting(undefined, kept, name(ours)))
  assert.ok('book' in offline && !offline.signed && offline.kept)
  const anew = await loadByHash(publication.hash, trusting(signedText(ours), kept, name(ours)))
  assert.ok('book' in anew && anew.signed && !anew.kept)
  const again = await loadByHash(publication.hash, trusting(undefined, kept, name(ours)))
  assert.ok('book' in again && again.signed)
})

test('a browser without Ed25519 comes to the same by the library', async () => {
  const good = JSON.parse(signedText(ours))
  assert.deepEqual(await signingOf(good, verifyByLibrary), { by: name(ours) })
  assert.equal(await signingOf({ ...good, state: 'NY' }, verifyByLibrary), 'does-not-fit')
  for (const signature of [{}, { ...good.signature, value: 'AAAA' }, { ...good.signature, alg: 'RS256' }])
    assert.equal(await signingOf({ ...good, signature }, verifyByLibrary), 'does-not-fit')
  assert.equal(await signingOf(JSON.parse(publicationText(publication)), verifyByLibrary), 'unsigned')
})
