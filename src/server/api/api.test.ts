import assert from 'node:assert/strict'
import { generateKeyPairSync, verify } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import {
  type Artefact,
  type Assessment,
  assess,
  checkSituation,
  isFailure,
  loadDiagrams,
  type Rulebook,
} from '../../engine/index.ts'
import { canonical, hashOf, hashOfText, type Publication, rulebook } from '../../rulebook/index.ts'
import { sample } from '../_sample.ts'
import { type AppOptions, createApp, type Fault } from '../app.ts'
import { assessHere, Busy } from '../assessor.ts'
import { isSigned } from '../publish/index.ts'
import { assessmentSchema, publicRefusalSchema } from './answer-schema.ts'
import { mostBytes } from './assess.ts'
import { openapi } from './openapi.ts'
import { artefactSchema, envelopeSchema } from './rulebook-schema.ts'
import { situationSchema } from './situation-schema.ts'

const clock = () => new Date('2026-11-25T20:00:00Z')

function appOf(given: Partial<AppOptions> = {}) {
  return createApp({ rulebook: sample, webFolder: '/nowhere', clock, timeZone: 'America/New_York', ...given })
}

function ask(app: ReturnType<typeof createApp>, body: unknown, query = '') {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return app.request(`/api/assess${query}`, { method: 'POST', body: text })
}

const situation = { at: '2026-06-03', facts: { 'officer.badge': true, 'officer.paper': 'warrant' }, actions: ['enter'] }

describe('POST /api/assess', () => {
  test('answers as the engine does, in the shape of the API’s document', async () => {
    const response = await ask(appOf(), situation)
    assert.equal(response.status, 200)
    assert.equal(response.headers.get('Cache-Control'), 'no-store')
    const answer = assessmentSchema.parse(await response.json()) as Assessment
    assert.deepEqual(answer, assess({ ...sample, hash: hashOf(sample) }, situation))
    assert.equal(answer.answers[0]?.answer, 'must-not')
  })

  test('speaks Spanish when asked to', async () => {
    const answer = (await (await ask(appOf(), situation, '?lang=es')).json()) as Assessment
    assert.equal(answer.answers[0]?.because[0]?.title, 'Sin placas más allá del mostrador')
  })

  test('refuses in Spanish too, asked by address or by Accept-Language; the address goes first', async () => {
    const wrong = { ...situation, facts: { 'officer.paper': 'warant' } }
    const refused = async (query: string, accepted: string) => {
      const response = await appOf().request(`/api/assess${query}`, {
        method: 'POST',
        body: JSON.stringify(wrong),
        headers: { 'Accept-Language': accepted },
      })
      const { error } = publicRefusalSchema.parse(await response.json())
      return [response.headers.get('Content-Language'), error.message]
    }
    const spanish = ['es', 'facts.officer.paper: "warant" no es un valor válido. ¿Quiso decir "warrant"?']
    const english = ['en', 'facts.officer.paper: "warant" is not a value it takes. Did you mean "warrant"?']
    assert.deepEqual(await refused('', 'es-MX,es;q=0.9,en;q=0.5'), spanish)
    assert.deepEqual(await refused('?lang=es', 'en'), spanish)
    assert.deepEqual(await refused('', 'fr'), english)
    assert.deepEqual(await refused('?lang=en', 'es'), english)
    const missing = await appOf().request('/api/nothing', { headers: { 'Accept-Language': 'es' } })
    assert.match(publicRefusalSchema.parse(await missing.json()).error.message, /^Aquí no hay nada/)
  })

  test('refuses an unknown value, says where, and names the nearest', async () => {
    const response = await ask(appOf(), { ...situation, facts: { 'officer.paper': 'warant' } })
    assert.equal(response.status, 422)
    const { error } = publicRefusalSchema.parse(await response.json())
    assert.deepEqual([error.code, error.at, error.nearest], ['unknown-value', 'facts.officer.paper', 'warrant'])
  })

  for (const [what, body, status, code] of [
    ['what is not JSON', 'let me in', 400, 'not-json'],
    ['an empty body', '', 400, 'not-json'],
    ['a list', [situation], 422, 'not-an-object'],
    ['a day that does not exist', { at: '2026-02-30' }, 422, 'malformed-date'],
    ['a situation without a day', {}, 422, 'malformed-date'],
    ['an unknown fact', { at: '2026-06-03', facts: { 'patient.name': 'x' } }, 422, 'unknown-fact'],
    ['an unknown state', { at: '2026-06-03', facility: { state: 'XQ' } }, 422, 'unknown-state'],
    ['a body that is too large', `{"at":"${' '.repeat(mostBytes)}"}`, 413, 'too-large'],
  ] as const) {
    test(`refuses ${what}`, async () => {
      const response = await ask(appOf(), body)
      assert.equal(response.status, status)
      assert.equal(publicRefusalSchema.parse(await response.json()).error.code, code)
    })
  }

  test('says how to ask when asked with GET', async () => {
    const response = await appOf().request('/api/assess')
    assert.equal(response.status, 405)
    assert.equal(response.headers.get('Allow'), 'POST')
  })

  test('asks to come back when too many ask at once', async () => {
    const assessor = { ...assessHere(sample), assess: () => Promise.reject(new Busy()) }
    const response = await ask(appOf({ assessor }), situation)
    assert.equal(response.status, 503)
    assert.equal(response.headers.get('Retry-After'), '2')
  })

  test('reports a fault of ours without a word of what was asked', async () => {
    const faults: Fault[] = []
    const assessor = { ...assessHere(sample), assess: () => Promise.reject(new TypeError('secret of Ana')) }
    const app = appOf({ assessor, report: (fault) => faults.push(fault) })
    const response = await ask(app, situation)
    assert.equal(response.status, 500)
    const said = await response.text()
    assert.equal(faults[0]?.name, 'TypeError')
    assert.equal(faults[0]?.requestId, response.headers.get('X-Request-Id'))
    assert.ok(said.includes(faults[0]?.requestId ?? 'none'))
    assert.doesNotMatch(said + JSON.stringify(faults), /Ana|officer/)
  })
})

test('every situation of the vectors passes the schema, and what the schema refuses the engine refuses', () => {
  const schema = situationSchema(rulebook)
  const files = globSync('vectors/rulebook/*.json', { cwd: join(import.meta.dirname, '..', '..', '..') })
  const situations = files.flatMap((file) => {
    const text = readFileSync(join(import.meta.dirname, '..', '..', '..', file), 'utf8')
    return (JSON.parse(text) as { cases: readonly { situation: Record<string, unknown> }[] }).cases.map(
      (c) => c.situation,
    )
  })
  assert.ok(situations.length > 100)
  for (const good of situations) {
    if (isFailure(checkSituation(rulebook, good))) continue
    const read = schema.safeParse(good)
    assert.ok(read.success, JSON.stringify([good, read.error?.issues]))
    for (const bad of [
      { ...good, extra: 1 },
      { ...good, at: 7 },
      { ...good, facts: { 'request.kind': 'no' } },
    ]) {
      assert.equal(schema.safeParse(bad).success, false)
      assert.ok(isFailure(checkSituation(rulebook, bad)))
    }
  }
})

describe('GET /api/rulebook', () => {
  test('is the canonical JSON of an envelope that proves itself, and says that nobody signed it', async () => {
    const response = await appOf().request('/api/rulebook')
    const text = await response.text()
    const envelope = envelopeSchema.parse(JSON.parse(text))
    assert.equal(text, `${canonical(envelope)}\n`)
    assert.equal(envelope.hash, hashOfText(canonical(envelope.rulebook)))
    assert.equal(response.headers.get('ETag'), `"${envelope.hash}"`)
    assert.equal(response.headers.get('Cache-Control'), 'public, no-cache')
    assert.equal(envelope.signature, null)
    assert.deepEqual(Object.keys(envelope.slices), ['US', 'US-en', 'US-es', 'VT', 'VT-en', 'VT-es'])
  })

  test('is signed where there is a key, and the signature holds over the hash and the slices', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519')
    const signed = (await (await appOf({ signingKey: privateKey }).request('/api/rulebook')).json()) as Publication
    const { rulebook: _, signature, ...head } = signed
    const { key, value } = signature ?? { key: '', value: '' }
    assert.ok(verify(null, Buffer.from(canonical(head)), publicKey, Buffer.from(value, 'base64')))
    assert.equal(Buffer.from(key, 'base64').toString('base64url'), publicKey.export({ format: 'jwk' }).x)
    assert.ok(isSigned(signed))
  })

  test('gives a state its slice, by name and for ever by hash', async () => {
    const app = appOf()
    const whole = (await (await app.request('/api/rulebook')).json()) as Publication
    const slice = (await (await app.request('/api/rulebook?state=VT')).json()) as Publication
    assert.equal(slice.hash, whole.slices['VT'])
    assert.equal(slice.state, 'VT')
    assert.equal(slice.hash, hashOf(slice.rulebook))
    assert.ok(slice.rulebook.rules.every((r) => r.examples.length === 0))
    const federal = (await (await app.request('/api/rulebook?state=US')).json()) as Publication
    assert.deepEqual(
      federal.rulebook.packs.map((p) => p.id),
      ['us', 'house/starter'],
    )
    const spanish = (await (await app.request('/api/rulebook?state=VT&lang=es')).json()) as Publication
    assert.deepEqual([spanish.hash, spanish.language], [whole.slices['VT-es'], 'es'])
    assert.deepEqual(spanish.rulebook.duties['call'], { es: 'Llame al asesor legal' })
    for (const { hash } of [whole, slice, federal, spanish]) {
      const byHash = await app.request(`/api/rulebook/${hash}`)
      assert.match(byHash.headers.get('Cache-Control') ?? '', /immutable/)
      assert.equal(((await byHash.json()) as Publication).hash, hash)
    }
  })

  test('has no slice for a state without a pack or a language it does not speak, and no rulebook of another hash', async () => {
    const codes: string[] = []
    for (const path of ['?state=OH', '?state=ohio', '/sha256:00', '?lang=en', '?state=VT&lang=fr'])
      codes.push(publicRefusalSchema.parse(await (await appOf().request(`/api/rulebook${path}`)).json()).error.code)
    assert.deepEqual(codes, [
      'state-law-not-modelled',
      'unknown-state',
      'unknown-hash',
      'missing-state',
      'unknown-language',
    ])
  })

  test('is not sent again to who has it, compressed or not', async () => {
    const app = appOf()
    for (const encoding of ['identity', 'gzip', 'br']) {
      const first = await app.request('/api/rulebook', { headers: { 'Accept-Encoding': encoding } })
      const headers = { 'Accept-Encoding': encoding, 'If-None-Match': first.headers.get('ETag') ?? '' }
      const again = await app.request('/api/rulebook', { headers })
      assert.equal(again.status, 304, encoding)
      assert.equal(await again.text(), '')
    }
  })
})

test('text is compressed as the client likes it, and is the same text', async () => {
  const app = appOf()
  const plain = await (await app.request('/api/rulebook')).text()
  for (const [liked, encoding, open] of [
    ['gzip, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
  ] as const) {
    const response = await app.request('/api/rulebook', { headers: { 'Accept-Encoding': liked } })
    assert.equal(response.headers.get('Content-Encoding'), encoding)
    assert.match(response.headers.get('Vary') ?? '', /Accept-Encoding/)
    assert.equal(open(await response.bytes()).toString(), plain)
  }
})

describe('GET /api/diagrams/<state>', () => {
  for (const query of ['', '&lang=es'])
    test(`are diagrams that a device loads beside its slice (state=VT${query})`, async () => {
      const app = appOf()
      const response = await app.request('/api/diagrams/VT?day=2027-01-15')
      const artefact = artefactSchema.parse(await response.json()) as Artefact
      const { rulebook: content, hash } = (await (
        await app.request(`/api/rulebook?state=VT${query}`)
      ).json()) as Publication
      const device: Rulebook = { ...content, hash }
      assert.ok(loadDiagrams(device, artefact))
      const open = { at: '2027-01-15', facility: { state: 'VT' }, facts: { 'officer.badge': true }, actions: ['enter'] }
      const answer = assess(device, open, { exact: false }) as Assessment
      assert.deepEqual([answer.answers[0]?.answer, answer.answers[0]?.exact], ['depends', true])
    })

  test('are shared by the days on which the same versions are in force', async () => {
    const app = appOf()
    const tag = async (path: string) => (await app.request(`/api/diagrams/${path}`)).headers.get('ETag')
    assert.equal(await tag('VT'), await tag('VT?day=2027-02-28'))
    assert.notEqual(await tag('VT'), await tag('VT?day=2027-03-01'))
    assert.notEqual(await tag('VT'), await tag('US'))
  })

  test('are not there for other states, for days before the slice, or for no day', async () => {
    const codes: string[] = []
    for (const path of ['OH', 'VT?day=1999-01-01', 'VT?day=soon'])
      codes.push(publicRefusalSchema.parse(await (await appOf().request(`/api/diagrams/${path}`)).json()).error.code)
    assert.deepEqual(codes, ['state-law-not-modelled', 'day-before-slice', 'malformed-date'])
  })
})

describe('the API’s document', () => {
  test('names every route of the API, and no other', () => {
    const routes = appOf()
      .routes.filter(({ method, path }) => method !== 'ALL' && /^\/(api\/|healthz|readyz)/.test(path))
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    const documented = Object.entries(openapi(sample).paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    assert.deepEqual([...new Set(routes)].toSorted(), documented.toSorted())
  })

  test('is OpenAPI 3.1 in which every reference leads somewhere', async () => {
    const document = (await (await appOf().request('/api/openapi.json')).json()) as ReturnType<typeof openapi>
    assert.match(document.openapi, /^3\.1\./)
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
      (m) => m[1],
    )
    assert.ok(references.length > 10)
    for (const name of references) assert.ok(name !== undefined && name in document.components.schemas, name)
    assert.ok(JSON.stringify(document.components.schemas['Situation']).includes('"officer.paper"'))
  })

  test('can be written for the real rulebook', () => {
    assert.ok(JSON.stringify(openapi(rulebook)).includes('"document.kind"'))
  })
})

test('monitors are told that the program runs and can answer', async () => {
  const app = appOf()
  assert.deepEqual(await (await app.request('/healthz')).json(), { ok: true })
  assert.deepEqual(await (await app.request('/readyz')).json(), {
    ready: true,
    rulebook: { version: 'sample', hash: hashOf(sample) },
  })
  const empty = await appOf({ rulebook: { ...sample, rules: [] } }).request('/readyz')
  assert.equal(empty.status, 503)
})

test('an address of the API that leads nowhere says so in JSON', async () => {
  const response = await appOf().request('/api/nothing')
  assert.equal(response.status, 404)
  assert.equal(publicRefusalSchema.parse(await response.json()).error.code, 'not-found')
})
