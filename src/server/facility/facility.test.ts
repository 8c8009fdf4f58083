import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { appOf, as, testOffice } from './_office.ts'
import { effectsBoard } from './effects-thread.ts'
import { readHolidays } from './holidays-file.ts'
import { facilityRoutes } from './index.ts'

interface Answer {
  readonly version: number
  readonly settings: Record<string, unknown>
  readonly code: string
  readonly at: string
  readonly detail: string
  readonly theirs: { readonly version: number }
  readonly yours: unknown
}

async function desk(...given: Parameters<typeof testOffice>) {
  const test = await testOffice(...given)
  const board = effectsBoard()
  after(() => board.close())
  const app = appOf((router) => facilityRoutes(router, test.office, board))
  const read = async (role = as('administrator')) => {
    const response = await app.ask(role, 'GET', '/api/facility')
    return { etag: response.headers.get('ETag') ?? '', ...((await response.json()) as Answer) }
  }
  const write = async (role: Parameters<typeof as>[0], settings: unknown, etag: string | undefined, query = '') => {
    const headers = etag === undefined ? {} : { 'If-Match': etag }
    const response = await app.ask(
      as(role),
      'PUT',
      `/api/facility${query}`,
      settings,
      headers as Record<string, string>,
    )
    return { status: response.status, ...((await response.json()) as Answer) }
  }
  return { ...test, ...app, read, write }
}

describe('the settings of a facility', () => {
  test('change from the version that was seen, and the record says what from and what to', async () => {
    const d = await desk()
    const { etag, settings } = await d.read()
    const ice = { id: 'ice', name: 'ICE', agency: 'ice-ero', phone: '802 555 0100', phoneSource: 'County directory' }
    const changed = await d.write('privacy-officer', { ...settings, agencies: [ice], keepYears: 10 }, etag)
    assert.deepEqual([changed.status, changed.version], [200, 2])
    const [note] = d.notes
    assert.deepEqual(
      [note?.type, note?.by],
      ['office.facility-changed', { role: 'privacy-officer', person: 'p-privacy-officer' }],
    )
    assert.deepEqual(note?.data, {
      version: 2,
      changes: [
        { setting: 'agencies.ice', from: null, to: ice },
        { setting: 'keepYears', from: 6, to: 10 },
      ],
    })
  })

  test('are not lost where two people change them together: the second sees both', async () => {
    const d = await desk()
    const { etag, settings } = await d.read()
    assert.equal((await d.write('administrator', { ...settings, name: 'Mercy East' }, etag)).status, 200)
    const mine = { ...settings, keepYears: 7 }
    const late = await d.write('administrator', mine, etag)
    assert.deepEqual([late.status, late.code, late.theirs.version, late.yours], [412, 'changed-meanwhile', 2, mine])
    assert.equal((await d.write('administrator', mine, undefined)).code, 'version-needed')
    assert.equal(d.notes.length, 1)
  })

  test('that two people save at the same moment are changed once', async () => {
    const d = await desk()
    const { etag, settings } = await d.read()
    const all = await Promise.all(
      [7, 8, 9].map((keepYears) => d.write('administrator', { ...settings, keepYears }, etag)),
    )
    assert.deepEqual(all.map((a) => a.status).sort(), [200, 412, 412])
    assert.equal(d.notes.length, 1)
  })

  test('saved as they are change nothing and tell nothing', async () => {
    const d = await desk()
    const { etag, settings } = await d.read()
    assert.equal((await d.write('administrator', { ...settings }, etag)).version, 1)
    assert.equal(d.notes.length, 0)
  })

  test('let only counsel settle open law, and nobody set a rulebook here', async () => {
    const d = await desk({}, { rulebook: undefined as never })
    const { etag, settings } = await d.read()
    const settled = { ...settings, settled: { 'dispute.d1-gate': true } }
    assert.deepEqual((await d.write('privacy-officer', settled, etag)).code, 'counsel-only')
    const rulebook = { ...settings, rulebook: `sha256:${'a'.repeat(64)}` }
    assert.equal((await d.write('counsel', rulebook, etag)).code, 'adopt-instead')
    assert.equal((await d.write('counsel', settled, etag)).status, 200)
  })

  test('never keep cases for less than six years, and say why in the reader’s language', async () => {
    const d = await desk()
    const { etag, settings } = await d.read()
    const short = await d.write('administrator', { ...settings, keepYears: 5 }, etag, '?lang=es')
    assert.deepEqual([short.status, short.code, short.at], [422, 'kept-too-short', 'keepYears'])
    assert.match(short.detail, /6 años.*164\.530\(j\)/)
    const nowhere = { id: 'ice', name: 'ICE', agency: 'ice-ero', phone: '802 555 0100' }
    assert.equal(
      (await d.write('administrator', { ...settings, agencies: [nowhere] }, etag)).code,
      'phone-without-source',
    )
    assert.equal(
      (await d.write('administrator', { ...settings, policies: ['us/door/1-A'] }, etag)).code,
      'unknown-to-rulebook',
    )
  })

  test('are for the office: the desk and the system administrator read none, the auditor writes none', async () => {
    const d = await desk()
    for (const role of ['desk', 'security', 'system-administrator'] as const)
      assert.equal((await d.ask(as(role), 'GET', '/api/facility')).status, 403)
    assert.equal((await d.ask(as('auditor'), 'PUT', '/api/facility', {})).status, 403)
    assert.equal((await d.ask(undefined, 'GET', '/api/facility')).status, 401)
    assert.equal((await d.ask(as('counsel', 'elsewhere'), 'GET', '/api/facility')).status, 404)
  })
})

describe('house policy', () => {
  interface Policies {
    readonly state: string
    readonly of: number
    readonly rows: readonly {
      readonly policy: string
      readonly on: boolean
      readonly tried: number
      readonly changed: number
      readonly effects: readonly {
        readonly action: string
        readonly situation: { readonly en: string }
        readonly with: { readonly answer: string }
        readonly without: { readonly answer: string }
      }[]
    }[]
  }

  async function policies(d: Awaited<ReturnType<typeof desk>>): Promise<Policies> {
    for (;;) {
      const answer = (await (await d.ask(as('counsel'), 'GET', '/api/facility/policies')).json()) as Policies
      if (answer.state !== 'working') return answer
      await pause(20)
    }
  }

  test('shows each of its switches with what it changes, worked out beside the server', async () => {
    const d = await desk()
    const { of, rows } = await policies(d)
    assert.deepEqual(
      [of, rows.map((r) => [r.policy, r.on])],
      [
        2,
        [
          ['house/starter/no-chart', true],
          ['house/starter/no-entry', true],
        ],
      ],
    )
    const entry = rows[1]
    // By law a badge hangs on the paper, and who has none may come in; the house alone keeps the door shut.
    assert.deepEqual([entry?.tried, entry?.changed], [2, 2])
    assert.deepEqual(
      entry?.effects.map((e) => [e.situation.en, e.action, e.with.answer, e.without.answer]),
      [
        ['A badge', 'enter', 'must-not', 'depends'],
        ['No badge', 'enter', 'must-not', 'may'],
      ],
    )
  })

  test('switched off in part is stored as the rules that are left, and shown so', async () => {
    const d = await desk()
    const { etag, settings } = await d.read()
    const off = await d.write('administrator', { ...settings, policies: ['house/starter/no-chart'] }, etag)
    assert.deepEqual(off.settings['policies'], ['house/starter/no-chart'])
    const { rows } = await policies(d)
    assert.deepEqual(
      rows.map((r) => r.on),
      [true, false],
    )
    assert.deepEqual(
      rows[1]?.effects.map((e) => [e.with.answer, e.without.answer]),
      [
        ['must-not', 'depends'],
        ['must-not', 'may'],
      ],
    )
    const both = { ...settings, policies: ['house/starter/no-chart', 'house/starter/no-entry'] }
    assert.deepEqual((await d.write('administrator', both, '"2"')).settings['policies'], ['house/starter'])
    assert.deepEqual(d.notes[0]?.data['changes'], [
      { setting: 'policies.house/starter', from: true, to: null },
      { setting: 'policies.house/starter/no-chart', from: null, to: true },
    ])
  })
})

describe('a calendar file', () => {
  const file = (...events: readonly string[]) =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n')
  const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')

  test('gives its whole days, folded lines, spans and yearly ones among them, and says what it could not use', async () => {
    const text = file(
      event(
        'DTSTART;VALUE=DATE:20261127',
        'DTEND;VALUE=DATE:20261128',
        'SUMMARY:Day after\r\n  Thanksgiving\\, observed',
      ),
      event('DTSTART;VALUE=DATE:20200331', 'RRULE:FREQ=YEARLY', 'SUMMARY:César Chávez Day'),
      event(
        'DTSTART;VALUE=DATE:20261224',
        'DTEND;VALUE=DATE:20261226',
        'SUMMARY:Closed',
        'BEGIN:VALARM',
        'DTSTART:20200101',
        'END:VALARM',
      ),
      event('DTSTART:20261201T090000Z', 'SUMMARY:Meeting'),
      event('DTSTART;VALUE=DATE:20261101', 'RRULE:FREQ=MONTHLY', 'SUMMARY:Monthly'),
      event('DTSTART;VALUE=DATE:20260230', 'SUMMARY:No such day'),
    )
    assert.deepEqual(readHolidays(text, 2026, 2027), {
      holidays: [
        { day: '2026-03-31', name: 'César Chávez Day' },
        { day: '2026-11-27', name: 'Day after Thanksgiving, observed' },
        { day: '2026-12-24', name: 'Closed' },
        { day: '2026-12-25', name: 'Closed' },
        { day: '2027-03-31', name: 'César Chávez Day' },
      ],
      skipped: [
        { name: 'Meeting', why: 'not-a-whole-day' },
        { name: 'Monthly', why: 'repeats-oddly' },
        { name: 'No such day', why: 'not-a-whole-day' },
      ],
    })
    const d = await desk()
    const response = await d.ask(as('administrator'), 'POST', '/api/facility/holidays/read', text)
    assert.equal(((await response.json()) as { holidays: unknown[] }).holidays.length, 7)
    const other = await d.ask(as('administrator'), 'POST', '/api/facility/holidays/read', 'day;name')
    assert.equal(other.status, 422)
  })

  test('of the last day of February is left out in years that have none', () => {
    const text = file(event('DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY', 'SUMMARY:Leap day'))
    assert.deepEqual(
      readHolidays(text, 2026, 2029)?.holidays.map((h) => h.day),
      ['2028-02-29'],
    )
  })
})
