import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { defaultSettings } from '../../cases/index.ts'
import { rulebook } from '../../rulebook/index.ts'
import { createApp } from '../app.ts'
import { freshDatabase } from '../database/_fresh.ts'
import { openOffice } from '../office/open.ts'
import { demoPeople } from '../sign-in/index.ts'
import { openLog } from './logger.ts'
import { openMetrics } from './metrics.ts'

const folder = mkdtempSync(join(tmpdir(), 'ostiary-worked-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** Everything of a person, a case or a search that is said in this test; none of it may come into the log or the numbers. */
const personal = [
  'Zubeida',
  'Quintanilla',
  'badge-77123',
  'ward nine',
  'Is she here?',
  'secret-case-id',
  'kidney',
  'zq@hospital.example',
  'wrong password of mine',
  'scan of the warrant.pdf',
  'demo-privacy',
  'Ruth Adler',
  'ostiary=',
]

test('the log and the numbers of a whole worked case hold nothing of it', async () => {
  const { url } = await freshDatabase()
  const written: string[] = []
  const metrics = openMetrics()
  const lines = openLog('info', { write: (line) => written.push(line) })
  const office = await openOffice({
    settings: { databaseUrl: url },
    dataFolder: folder,
    origin: 'http://localhost',
    demo: true,
    rulebook,
    clock: () => new Date(),
    lines,
    metrics,
  })
  const settings = defaultSettings({ state: 'CA', kind: 'hospital' }, 'Harbor', 'America/Los_Angeles')
  await office.database.db
    .insertInto('facilities')
    .values({ id: 'harbor', name: 'Harbor', settings: JSON.stringify(settings) })
    .execute()
  await demoPeople(office, 'harbor')
  const report = (fault: object) => lines.error({ event: 'fault', ...fault })
  const app = createApp({ rulebook, webFolder: '/nowhere', clock: office.clock, office, log: lines, metrics, report })
  let cookie = ''
  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const json = body === undefined ? {} : { 'Content-Type': 'application/json' }
    const answer = await app.request(`http://localhost${path}`, {
      method,
      headers: { Origin: 'http://localhost', Cookie: cookie, ...json, ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const [set] = answer.headers.getSetCookie()
    if (set !== undefined) cookie = set.split(';')[0] ?? ''
    return { status: answer.status, text: await answer.text() }
  }
  const path = '/api/cases/secret-case-id'
  let version = 0
  const give = async (type: string, data: unknown) => {
    const command = { id: `c-${type}-${version}`, type, data, at: new Date().toISOString(), expected: version }
    const { status, text } = await ask('POST', `${path}/commands`, command)
    assert.equal(status, 200, `${type}: ${text.slice(0, 300)}`)
    version = (JSON.parse(text) as { case: { case: { version: number } } }).case.case.version
  }

  await ask('POST', '/api/session/password', { email: 'zq@hospital.example', password: 'wrong password of mine' })
  assert.equal(
    (await ask('POST', '/api/demo/sign-in', { person: 'demo-privacy', role: 'privacy-officer' })).status,
    200,
  )
  await give('open-case', { kind: 'visit', facility: 'harbor', requestKind: 'interview' })
  const fields = { nameAsGiven: 'Quintanilla', badge: 'badge-77123', agency: 'local-police' }
  await give('record', { noun: 'officer', entry: 'o1', fields })
  await give('record', {
    noun: 'request',
    entry: 'r1',
    fields: { personSought: 'Zubeida', inTheirWords: 'Is she here?' },
  })
  await give('record', { noun: 'note', entry: 'n1', fields: { account: 'Zubeida is on ward nine, kidney.' } })
  await give('give-facts', { facts: { 'requester.agency': 'local-police', 'document.kind': 'none' } })
  await give('assess', {})
  const upload = { 'Content-Type': 'application/pdf', 'X-File-Name': encodeURIComponent('scan of the warrant.pdf') }
  await ask('POST', `${path}/files`, '%PDF-1.4 kidney', upload)
  await ask('POST', '/api/cases/search', { words: 'Zubeida' })
  await ask('GET', `${path}?why=Zubeida`)
  await ask('GET', `${path}/export?format=archive`)
  await ask('GET', '/cases/secret-case-id?q=kidney')
  await ask('GET', '/Zubeida/Quintanilla')
  await ask('POST', `${path}/commands`, '{ "Zubeida": ')
  await ask('POST', '/api/assess', { at: '2026-06-03', facts: { 'patient.name': 'Zubeida' } })
  await ask('POST', '/api/screen', 'PID|1||77^^^HOSP^MR||QUINTANILLA^ZUBEIDA')

  // A fault of ours, in the middle of the case: its message repeats what was asked, and does not come into the log.
  const load = office.record.load
  Object.assign(office.record, {
    load: () => Promise.reject(new TypeError('cannot read kidney of Zubeida')),
  })
  assert.equal((await ask('GET', path)).status, 500)
  Object.assign(office.record, { load })
  await office.close()

  const all = written.join('') + (await metrics.text())
  assert.ok(written.length > 15)
  assert.match(all, /"event":"fault"/)
  assert.match(all, /\/api\/cases\/:case\/commands/)
  for (const word of personal) assert.ok(!all.toLowerCase().includes(word.toLowerCase()), word)
})
