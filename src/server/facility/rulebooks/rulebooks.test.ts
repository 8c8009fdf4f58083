import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { describe, test } from 'node:test'
import { people, toyRulebook } from '../../../cases/check/index.ts'
import type { CommandType, Role } from '../../../cases/index.ts'
import type { Rulebook } from '../../../engine/index.ts'
import { hashOf, publicationOf } from '../../../rulebook/index.ts'
import { publicKeyText, signed } from '../../publish/index.ts'
import { appOf, as, mercy, testOffice } from '../_office.ts'
import { keptRulebook, pinRulebooks, rulebookRoutes, storedSettings } from '../index.ts'
import type { ReplayLine } from './replay-list.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const release: Rulebook = { ...toyRulebook, hash: hashOf(toyRulebook) }

// The next release: what was forbidden is permitted, and the other way round.
const turned: Rulebook = {
  ...toyRulebook,
  version: 'toy-2',
  rules: toyRulebook.rules.map((r) => ({ ...r, effect: r.effect === 'forbids' ? 'permits' : 'forbids' })),
}
const next = publicationOf(turned)

async function desk(trusted?: readonly string[]) {
  const test = await testOffice({ rulebook: release }, { policies: [], place: { state: 'CA' } }, { realRecord: true })
  const app = appOf((router) => rulebookRoutes(router, test.office, trusted === undefined ? {} : { trusted }))
  const post = async (path: string, body: unknown, role: Role = 'counsel') => {
    const response = await app.ask(as(role), 'POST', `/api/rulebooks${path}`, body)
    return {
      status: response.status,
      ...((await response.json()) as { code?: string; version?: unknown; trust?: string; already?: boolean }),
    }
  }
  const changes = async (hash: string) => {
    const text = await (await app.ask(as('counsel'), 'GET', `/api/rulebooks/${hash}/changes`)).text()
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ReplayLine)
    const end = lines.at(-1)
    assert.ok(end?.kind === 'end', text)
    return { lines: lines.slice(0, -1), end }
  }
  const list = async () => {
    const response = await app.ask(as('auditor'), 'GET', '/api/rulebooks')
    return ((await response.json()) as { rows: Record<string, unknown>[] }).rows
  }
  let version = 0
  const does = async (caseId: string, type: CommandType, data: unknown) => {
    const command = { id: `k${version}`, case: caseId, at: '2026-11-25T10:00:00-08:00', by: people.privacy, type, data }
    const state = await test.office.record.load(mercy, caseId)
    version += 1
    const done = await test.office.record.submit(mercy, { ...command, expected: state?.version ?? 0 } as never)
    assert.ok('events' in done, JSON.stringify(done))
  }
  const visit = async (caseId: string) => {
    await does(caseId, 'open-case', { kind: 'visit', facility: mercy, requestKind: 'arrest' })
    await does(caseId, 'assess', {})
  }
  return { ...test, ...app, post, changes, list, does, visit }
}

describe('a rulebook', () => {
  test('is brought by anyone of the office who may, with what its signature is worth, and changes nothing', async () => {
    const d = await desk()
    assert.deepEqual((await d.post('', next)).trust, 'unsigned')
    assert.equal((await d.post('', next)).already, true)
    const rows = await d.list()
    assert.deepEqual(
      rows.map((r) => [r['version'], r['trust'], r['adopted'], r['release']]),
      [
        ['toy', 'built-in', true, true],
        ['toy-2', 'unsigned', false, false],
      ],
    )
    const kept = await keptRulebook(d.office, next.hash)
    assert.deepEqual(JSON.parse(kept ?? ''), JSON.parse(JSON.stringify(next)), 'it is given out as it was published')
    assert.equal((await d.post('', next, 'liaison')).status, 403)
    assert.deepEqual(
      d.notes.map((n) => n.type),
      ['office.rulebook-added'],
    )
  })

  test('is refused where it was altered, is a part, or is not signed by a key that is asked for', async () => {
    const d = await desk([publicKeyText(publicKey)])
    const other = generateKeyPairSync('ed25519').privateKey
    assert.equal((await d.post('', { ...next, hash: release.hash })).code, 'hash-mismatch')
    assert.equal((await d.post('', { some: 'json' })).code, 'not-a-rulebook')
    assert.equal((await d.post('', next)).code, 'unsigned')
    assert.equal((await d.post('', signed(next, other))).code, 'untrusted')
    assert.equal((await d.post('', { ...signed(next, privateKey), since: '2020-01-01' })).code, 'bad-signature')
    assert.equal(
      (await d.post('', signed(publicationOf(turned, { state: 'US', language: null }), privateKey))).code,
      'a-slice',
    )
    assert.equal((await d.post('', signed(next, privateKey))).trust, 'trusted')
    assert.equal((await d.list()).length, 2)
  })

  test('is adopted by counsel with the list of what it changes before them; from then on it answers', async () => {
    const d = await desk()
    await d.visit('c1')
    await d.visit('c2')
    await d.post('', next)
    assert.equal((await d.post(`/${next.hash}/adopt`, { digest: 'sha256:0' })).code, 'list-not-seen')
    const { lines, end } = await d.changes(next.hash)
    assert.deepEqual(
      lines.map((l) => l.kind === 'change' && [l.change.case, l.change.latest]),
      [
        ['c1', true],
        ['c2', true],
      ],
    )
    assert.deepEqual([end.cases, end.changes, end.failed], [2, 2, 0])
    assert.equal((await d.changes(next.hash)).end.digest, end.digest)
    assert.equal((await d.post(`/${next.hash}/adopt`, { digest: end.digest }, 'privacy-officer')).status, 403)
    assert.equal((await d.post(`/${next.hash}/adopt`, { digest: 'sha256:0' })).code, 'list-differs')
    assert.deepEqual(await d.post(`/${next.hash}/adopt`, { digest: end.digest }), {
      status: 200,
      version: 2,
      already: false,
    })
    assert.equal((await d.post(`/${next.hash}/adopt`, { digest: end.digest })).already, true)
    const adopted = d.notes.at(-1)
    assert.deepEqual(
      [adopted?.type, adopted?.by, adopted?.data['digest'], adopted?.data['changes']],
      [
        'office.rulebook-adopted',
        { role: 'counsel', person: 'p-counsel' },
        end.digest,
        [{ setting: 'rulebook', from: null, to: next.hash }],
      ],
    )
    await d.visit('c3')
    const state = await d.office.record.load(mercy, 'c3')
    assert.equal(state?.assessments[0]?.rulebook.hash, next.hash)
  })

  test('is not adopted on a list that is a day old', async () => {
    const d = await desk()
    await d.post('', next)
    const { end } = await d.changes(next.hash)
    d.set('2026-11-26T18:00:01Z')
    assert.equal((await d.post(`/${next.hash}/adopt`, { digest: end.digest })).code, 'list-not-seen')
  })

  test('is not adopted where a setting would mean nothing under it', async () => {
    const d = await desk()
    const fewer = publicationOf({ ...toyRulebook, version: 'toy-3' })
    await d.post('', fewer)
    const now = await storedSettings(d.database, mercy)
    const settings = JSON.stringify({ ...now?.settings, agencies: [{ id: 'x', name: 'X', agency: 'kgb' }] })
    await d.database.db.updateTable('facilities').set({ settings }).execute()
    const { end } = await d.changes(fewer.hash)
    const refused = await d.post(`/${fewer.hash}/adopt`, { digest: end.digest })
    assert.deepEqual([refused.status, refused.code], [409, 'settings-do-not-fit'])
  })

  test('that nobody has is neither shown nor adopted', async () => {
    const d = await desk()
    assert.equal((await d.ask(as('counsel'), 'GET', '/api/rulebooks/sha256:0/changes')).status, 404)
    assert.equal((await d.post('/sha256:0/adopt', { digest: 'x' })).status, 404)
  })
})

test('a newer program changes no answer: a facility works with the rulebook that it started with', async () => {
  const d = await desk()
  assert.equal(await pinRulebooks(d.office), 1)
  assert.equal(await pinRulebooks(d.office), 0)
  assert.equal((await storedSettings(d.database, mercy))?.settings.rulebook, release.hash)
  const newer = { ...d.office, rulebook: { ...turned, hash: hashOf(turned) } }
  assert.equal(await pinRulebooks(newer), 0)
  const app = appOf((router) => rulebookRoutes(router, newer))
  const { rows } = (await (await app.ask(as('counsel'), 'GET', '/api/rulebooks')).json()) as {
    rows: Record<string, unknown>[]
  }
  assert.deepEqual(
    rows.map((r) => [r['version'], r['adopted'], r['release']]),
    [
      ['toy-2', false, true],
      ['toy', true, false],
    ],
  )
})
