import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Asker, aVisit, type Clinic, clinic } from './_clinic.ts'

let house: Clinic
let tablet: Asker
let otherTablet: Asker
let privacy: Asker
let counsel: Asker
let auditor: Asker
let system: Asker
let elsewhere: Asker

const secrets = /A\. Agent|4711|fugitive|Perez|bed 7/

before(async () => {
  house = await clinic()
  tablet = house.as('desk', { device: 'tablet-1' })
  otherTablet = house.as('desk', { device: 'tablet-2' })
  privacy = house.as('privacy-officer', { person: 'p-paz' })
  counsel = house.as('counsel', { person: 'p-cole' })
  auditor = house.as('auditor', { person: 'p-audra' })
  system = house.as('system-administrator', { person: 'p-sys' })
  elsewhere = house.as('privacy-officer', { facility: 'saint', person: 'p-paz' })
  await tablet.does('c1', 'open-case', aVisit, { expected: 0 })
  await tablet.does('c1', 'record', {
    noun: 'officer',
    entry: 'o1',
    fields: { nameAsGiven: 'A. Agent', badge: '4711' },
  })
  const claim = { speaker: 'o1', inTheirWords: 'He is a fugitive.', aboutWhom: 'Juan Perez' }
  await tablet.does('c1', 'record', { noun: 'claim', entry: 'k1', fields: claim })
  await tablet.does('c1', 'give-facts', { facts: { 'document.kind': 'dhs-i200' } })
  await tablet.does('c1', 'assess', { actions: ['admit.non-public'] })
  await privacy.does('c1', 'record', { noun: 'note', entry: 'n1', fields: { account: 'She is in bed 7.' } })
  await privacy.does('c1', 'give-facts', { facts: { 'patient.present': true } })
  house.record.now = new Date('2026-06-03T22:00:00Z')
})

type View = {
  readonly case: {
    readonly version: number
    readonly entries: object
    readonly events: readonly { readonly id: string }[]
  }
  readonly sees: string
  readonly may: readonly string[]
  readonly due: Record<string, readonly string[]>
  readonly changes: readonly { readonly difference: { readonly facts: readonly { readonly fact: string }[] } }[]
  readonly people: Record<string, string>
  readonly row?: { readonly title?: string }
}

test('the privacy officer sees all of a visit, with how each due time was worked out and what changed', async () => {
  const view = await privacy.gets<View>('/api/cases/c1')
  assert.equal(view.sees, 'whole')
  assert.match(JSON.stringify(view.case), secrets)
  assert.deepEqual(view.people, { 'p-paz': 'Paz Privacy' })
  assert.equal(view.row?.title, 'A. Agent')
  assert.ok(view.due['notify.counsel:staff']?.some((line) => line.includes('America/Los_Angeles')))
  assert.deepEqual(
    view.changes.at(-1)?.difference.facts.map((f) => f.fact),
    ['patient.present'],
  )
  assert.ok(view.may.includes('close-case') && view.may.includes('waive-task'))
})

test('a due time is explained in the language that was asked for', async () => {
  const answer = await privacy.ask('GET', '/api/cases/c1', undefined, { 'Accept-Language': 'es' })
  const view = (await answer.json()) as View
  assert.ok(view.due['notify.counsel:staff']?.some((line) => line.startsWith('El plazo corre')))
})

test('the desk sees what it wrote and what to do; the auditor an outline of it', async () => {
  const own = await tablet.gets<View>('/api/cases/c1')
  assert.equal(own.sees, 'own')
  assert.ok(!/bed 7|fugitive|Perez|patient.present/.test(JSON.stringify(own)))
  assert.match(JSON.stringify(own), /A\. Agent/)
  const outline = await auditor.gets<View>('/api/cases/c1')
  assert.equal(outline.sees, 'outline')
  assert.ok(!secrets.test(JSON.stringify(outline)))
  assert.equal(outline.case.events.length, outline.case.version)
  assert.deepEqual(outline.may, [])
})

async function told(answer: Response): Promise<string> {
  const headers = [...answer.headers].filter(([name]) => name !== 'x-request-id')
  return JSON.stringify([answer.status, headers, await answer.text()])
}

test('a case that somebody may not know of is, byte for byte, like one that is not there', async () => {
  const command = {
    id: 'x1',
    type: 'record',
    data: { noun: 'note', entry: 'n', fields: {} },
    at: '2026-06-03T14:20:00-07:00',
    expected: 0,
  }
  const asks: readonly (readonly [string, string, unknown?])[] = [
    ['GET', ''],
    ['POST', '/commands', command],
    ['GET', '/receipts'],
    ['GET', '/receipts/k-desk-1.0'],
    ['GET', '/files/f1'],
    ['POST', '/files', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d])],
    ['GET', '/export?format=pdf'],
    ['POST', '/export', { format: 'archive' }],
  ]
  for (const asker of [otherTablet, system, elsewhere]) {
    for (const [method, path, body] of asks) {
      const theirs = await told(await asker.ask(method, `/api/cases/c1${path}`, body))
      const none = await told(await asker.ask(method, `/api/cases/c9${path}`, body))
      assert.equal(theirs, none, `${method} ${path}`)
      assert.match(theirs, /^\[404,.*no-such-case/)
    }
  }
})

test('lists show each what is theirs', async () => {
  const rows = async (asker: Asker, query = '') =>
    (await asker.gets<{ rows: readonly object[] }>(`/api/cases${query}`)).rows
  const [whole] = await rows(counsel, '?status=open')
  assert.match(JSON.stringify(whole), /"title":"A\. Agent"/)
  assert.equal((await rows(tablet)).length, 1)
  assert.ok(!secrets.test(JSON.stringify(await rows(tablet))))
  assert.deepEqual(await rows(otherTablet), [])
  assert.deepEqual(await rows(elsewhere), [])
  assert.ok(!secrets.test(JSON.stringify(await rows(auditor))))
  assert.equal((await system.ask('GET', '/api/cases')).status, 403)
})

test('a filter finds what fits it and nothing else', async () => {
  const count = async (query: string) =>
    (await counsel.gets<{ rows: readonly object[] }>(`/api/cases?${query}`)).rows.length
  assert.equal(await count('kind=visit&owner=staff&since=2026-06-03'), 1)
  // Its duties were due at once: they make it late after a day.
  assert.equal(await count('late=true'), 0)
  const { now } = house.record
  house.record.now = new Date(now.getTime() + 25 * 3_600_000)
  assert.equal(await count('late=true'), 1)
  house.record.now = now
  assert.equal(await count('kind=outreach'), 0)
  assert.equal(await count('assigned=me'), 0)
  assert.equal(await count('assigned=nobody'), 1)
  assert.equal(await count('owner=counsel'), 0)
  assert.equal(await count('status=closed'), 0)
  assert.equal(await count('since=2026-06-04'), 0)
  assert.equal((await counsel.ask('GET', '/api/cases?colour=green')).status, 422)
})

test('a search finds the words of the record, never a claim, and only for who may read them', async () => {
  const found = async (asker: Asker, q: string) => {
    const answer = await asker.ask('POST', '/api/cases/search', { q })
    const { rows = [], scanned } = (await answer.json()) as { rows?: readonly object[]; scanned?: number }
    return [answer.status, rows.length, scanned]
  }
  assert.deepEqual(await found(counsel, 'AGENT 4711'), [200, 1, 1])
  assert.deepEqual(await found(counsel, 'bed 7'), [200, 1, 1])
  assert.deepEqual(await found(counsel, 'fugitive'), [200, 0, 1])
  assert.deepEqual(await found(counsel, 'Perez'), [200, 0, 1])
  assert.deepEqual(await found(elsewhere, 'agent'), [200, 0, 0])
  assert.equal((await found(auditor, 'agent'))[0], 403)
  assert.equal((await auditor.ask('GET', '/api/cases?q=agent')).status, 403)
  assert.equal((await tablet.ask('GET', '/api/cases?q=agent')).status, 403)
  assert.equal((await counsel.gets<{ rows: readonly object[] }>('/api/cases?q=agent')).rows.length, 1)
})

test('two people who edit the same thing see each other’s change, and nothing is lost', async () => {
  const { case: seen } = await counsel.gets<View>('/api/cases/c1')
  const at = { at: '2026-06-03T15:00:00-07:00', expected: seen.version }
  const corrects = seen.events.filter((e) => e.id.startsWith('k-desk-2')).map((e) => e.id)
  const data = (badge: string) => ({ noun: 'officer', entry: 'o1', corrects, fields: { badge }, why: 'Misread.' })
  const first = await privacy.ask('POST', '/api/cases/c1/commands', {
    id: 'e1',
    type: 'correct',
    data: data('4717'),
    ...at,
  })
  assert.equal(first.status, 200)
  const second = await counsel.ask('POST', '/api/cases/c1/commands', {
    id: 'e2',
    type: 'correct',
    data: data('4771'),
    ...at,
  })
  const conflict = (await second.json()) as Record<string, unknown>
  assert.deepEqual([second.status, conflict['code']], [409, 'conflict'])
  assert.match(JSON.stringify(conflict['theirs']), /"badge":"4717"/)
  assert.match(JSON.stringify(conflict['yours']), /"badge":"4771"/)
  const note = { noun: 'note', entry: 'n2', fields: { account: 'Saw it too.' } }
  const beside = await counsel.ask('POST', '/api/cases/c1/commands', { id: 'e3', type: 'record', data: note, ...at })
  assert.equal(((await beside.json()) as { since: unknown[] }).since.length > 0, true)
})

test('a command sent twice changes nothing, and another under its id is refused', async () => {
  const body = {
    id: 'twice',
    type: 'record',
    data: { noun: 'note', entry: 'n3', fields: { account: 'Once.' } },
    at: '2026-06-03T15:00:00-07:00',
    expected: 1,
  }
  const [a, b] = [
    await counsel.ask('POST', '/api/cases/c1/commands', body),
    await counsel.ask('POST', '/api/cases/c1/commands', body),
  ]
  assert.deepEqual(
    [((await a.json()) as { already: boolean }).already, ((await b.json()) as { already: boolean }).already],
    [false, true],
  )
  const other = { ...body, data: { noun: 'note', entry: 'n4', fields: { account: 'Other.' } } }
  assert.equal((await counsel.ask('POST', '/api/cases/c1/commands', other)).status, 409)
})

test('a refusal has its status, its code and words in the asker’s language, and repeats nothing', async () => {
  const give = (asker: Asker, type: string, data: object, more: object = {}) =>
    asker.ask(
      'POST',
      '/api/cases/c1/commands',
      { id: `r-${type}`, type, data, at: '2026-06-03T15:00:00-07:00', expected: 0, ...more },
      { 'Accept-Language': 'es' },
    )
  const close = await give(privacy, 'close-case', {}, { expected: 99 })
  assert.equal(close.status, 409)
  const notYours = (await (await give(tablet, 'waive-task', { task: 'x', why: 'Juan Perez' })).json()) as Record<
    string,
    string
  >
  assert.deepEqual([notYours['status'], notYours['code']], [403, 'not-allowed'])
  assert.ok(!JSON.stringify(notYours).includes('Perez') && /[áéíóúñ]|Su |No /.test(notYours['detail'] ?? ''))
  const malformed = await give(privacy, 'record', { noun: 'officer', entry: 'o1', fields: { colour: 'Juan Perez' } })
  assert.equal(malformed.status, 422)
  assert.ok(!(await malformed.text()).includes('Perez'))
  const blind = await give(privacy, 'record', { noun: 'note', entry: 'n9', fields: {} }, { expected: 'beside' })
  assert.equal(((await blind.json()) as Record<string, string>)['code'], 'expected-needed')
  assert.equal((await give(auditor, 'record', { noun: 'note', entry: 'n9', fields: {} })).status, 403)
})

test('a program with a token writes as a device and sees as one', async () => {
  const program = house.as('desk', { token: 'tok-1' })
  await program.does('c-token', 'open-case', aVisit, { expected: 'beside' })
  const view = await program.gets<View>('/api/cases/c-token')
  assert.equal(view.sees, 'own')
  assert.equal((await otherTablet.ask('GET', '/api/cases/c-token')).status, 404)
})

test('a person keeps filters under names, and nobody else sees them', async () => {
  const filters = { status: 'open', assigned: 'me', sort: 'due', late: 'true' }
  const kept = await privacy.ask('PUT', `/api/views/${encodeURIComponent('Mine, late')}`, { filters })
  assert.equal(kept.status, 200)
  assert.deepEqual((await privacy.gets('/api/views'))['rows'], [{ name: 'Mine, late', filters }])
  assert.deepEqual((await counsel.gets('/api/views'))['rows'], [])
  assert.equal((await privacy.ask('PUT', '/api/views/x', { filters: { q: 'Perez' } })).status, 422)
  assert.equal((await privacy.ask('DELETE', `/api/views/${encodeURIComponent('Mine, late')}`)).status, 204)
  assert.deepEqual((await privacy.gets('/api/views'))['rows'], [])
})
