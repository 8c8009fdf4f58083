import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Role } from '../../cases/index.ts'
import { rulebook } from '../../rulebook/index.ts'
import { appOf, as, mercy, testOffice } from '../facility/_office.ts'
import { type Fate, importRoutes } from './index.ts'
import { isTableRefusal, mostRows, readTable, textOf } from './table.ts'
import { dayIn, minutesIn, momentOf, stayIn } from './when.ts'

type Line = Fate & { readonly message?: string; readonly done?: boolean; readonly counts?: Record<string, number> }

async function desk() {
  const test = await testOffice({ rulebook }, { policies: ['house/starter'] }, { realRecord: true })
  const app = appOf((router) => importRoutes(router, test.office))
  const send = async (body: string | Uint8Array, query = '', role: Role = 'liaison') => {
    const response = await app.ask(as(role), 'POST', `/api/import${query}`, body, { 'Content-Type': 'text/csv' })
    const text = await response.text()
    if (response.status !== 200)
      return { status: response.status, problem: JSON.parse(text) as { code: string; at?: string } }
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)
    return { status: 200, fates: lines.slice(0, -1), end: lines.at(-1) }
  }
  const cases = () =>
    test.database.inFacility(mercy, (trx) =>
      trx.selectFrom('cases').selectAll().where('facility', '=', mercy).execute(),
    )
  return { ...test, ...app, send, cases }
}

const log = [
  'date;time in;time out;number;agency;officer;badge;asked for;request;paper;outcome;note',
  '2019-03-04;14:05;15:00;17;ICE ERO;Díaz;4411;"Where is ""Mr. Roe""?',
  'He must come with us.";arrest;dhs-i200;left;',
  '2019-03-05;;;18;Sheriff of Chittenden;;;;;a yellow paper;went to the lobby;Came back twice.',
  '2019-02-30;;;19;;;;;;;;',
  '2019-03-10;02:30;;20;;;;;;;;',
  '2019-11-03;1:30 am;;21;;;;;;;;',
  '2019-03-06;;;22;;;;;tea;;;',
  '2019-03-05;;;18;Sheriff of Chittenden;;;;;a yellow paper;went to the lobby;Came back twice.',
  '2031-01-01;;;23;;;;;;;;',
].join('\n')

describe('a paper log', () => {
  test('is tried first: each row says what would become of it, and nothing is written', async () => {
    const d = await desk()
    const { fates, end } = await d.send(log, '?dryRun=true')
    assert.deepEqual(
      fates?.map((f) => [f.row, f.fate, f.reason ?? '', f.at ?? '']),
      [
        [2, 'new', '', ''],
        [3, 'new', '', ''],
        [4, 'unusable', 'no-such-day', 'date'],
        [5, 'unusable', 'time-does-not-exist', 'time in'],
        [6, 'unusable', 'time-happens-twice', 'time in'],
        [7, 'unusable', 'unknown-value', 'request'],
        [8, 'unusable', 'twice-in-file', ''],
        [9, 'unusable', 'in-the-future', 'date'],
      ],
    )
    assert.equal(fates?.[6]?.sameAs, 3)
    assert.deepEqual(end?.counts, { new: 2, made: 0, already: 0, unusable: 6 })
    assert.deepEqual(await d.cases(), [])
    assert.equal(d.notes.length, 0)
  })

  test('becomes cases that were entered late, with what the row says in its place', async () => {
    const d = await desk()
    const { fates } = await d.send(log)
    const [first, second] = fates as [Line, Line]
    assert.equal(first.fate, 'made')
    const state = await d.office.record.load(mercy, first.case as string)
    assert.equal(state?.opened?.enteredLate, true)
    const said = (entry: string) =>
      Object.fromEntries(Object.entries(state?.entries[entry]?.fields ?? {}).map(([k, v]) => [k, v.value]))
    assert.deepEqual(said('contact/contact'), {
      startedAt: '2019-03-04T14:05:00-05:00',
      endedAt: '2019-03-04T15:00:00-05:00',
    })
    assert.deepEqual(said('officer/officer-1'), { agency: 'ice-ero', nameAsGiven: 'Díaz', badge: '4411' })
    assert.deepEqual(said('request/request-1'), { inTheirWords: 'Where is "Mr. Roe"?\nHe must come with us.' })
    assert.deepEqual(said('paper/paper-1'), { kind: 'dhs-i200' })
    assert.deepEqual(said('note/log'), { about: '17' })
    const other = await d.office.record.load(mercy, second.case as string)
    assert.equal(other?.entries['officer/officer-1']?.fields['agencyAsGiven']?.value, 'Sheriff of Chittenden')
    assert.equal(other?.entries['outcome/outcome-1']?.fields['account']?.value, 'went to the lobby')
    assert.deepEqual(
      (await d.cases()).map((c) => [c.status, c.entered_late]),
      [
        ['open', true],
        ['open', true],
      ],
    )
    assert.deepEqual(
      d.notes.map((n) => [n.type, n.data]),
      [['office.log-imported', { made: 2, already: 0, unusable: 6 }]],
    )
  })

  test('sent again, with its columns in another order too, makes nothing twice', async () => {
    const d = await desk()
    const rows = ['date,officer,note', '2020-01-02,Abel,x', '2020-01-03,Baker,"y, z"']
    await d.send(rows.join('\n'))
    const again = await d.send(
      'note,date,officer\r\nx,2020-01-02,Abel\r\n"y, z",2020-01-03,Baker\r\nnew,2020-01-04,Cole\r\n',
    )
    assert.deepEqual(
      again.fates?.map((f) => f.fate),
      ['already', 'already', 'made'],
    )
    assert.equal((await d.cases()).length, 3)
  })

  test('of which a row was only half brought in is finished when it is sent again', async () => {
    const d = await desk()
    const { record } = d.office
    const file = 'date,officer,note\n2020-01-02,Abel,x'
    let left = 2
    const broken = appOf((router) =>
      importRoutes(router, {
        ...d.office,
        record: {
          ...record,
          submit: (facility, command) => {
            left -= 1
            return left < 0 ? Promise.reject(new Error('power cut')) : record.submit(facility, command)
          },
        },
      }),
    )
    const cut = await (await broken.ask(as('liaison'), 'POST', '/api/import', file)).text()
    assert.deepEqual(JSON.parse(cut), { done: false, code: 'fault' })
    const [half] = await d.cases()
    assert.equal(half?.version, 2)
    const { fates } = await d.send(file)
    assert.deepEqual([fates?.[0]?.fate, fates?.[0]?.case], ['made', half?.id])
    const state = await record.load(mercy, half?.id ?? '')
    assert.deepEqual(
      state?.events.map((e) => e.type),
      ['case-opened', 'contact-recorded', 'officer-recorded', 'note-recorded'],
    )
  })

  test('is closed at once where that is asked for, by those who may', async () => {
    const d = await desk()
    const file = 'date,officer\n2020-01-02,Abel'
    assert.equal((await d.send(file, '?close=true')).problem?.code, 'may-not-close')
    const { fates } = await d.send(file, '?close=true', 'privacy-officer')
    assert.equal((await d.office.record.load(mercy, fates?.[0]?.case ?? ''))?.status, 'closed')
    assert.equal((await d.send(file, '?close=true', 'privacy-officer')).fates?.[0]?.fate, 'already')
    assert.equal((await d.send(file, '', 'counsel')).status, 403)
  })

  test('tells in Spanish why a row cannot be used, and repeats nothing of it', async () => {
    const d = await desk()
    const { fates } = await d.send(
      'fecha,agente,solicitud\n3/4/2020,Roe,arrest\n2020-01-01,Roe,Roe',
      '?dryRun=true&lang=es',
    )
    assert.deepEqual(
      fates?.map((f) => f.reason),
      ['date-order-not-said', 'unknown-value'],
    )
    assert.match(fates?.[0]?.message ?? '', /mes o el día/)
    assert.ok(!JSON.stringify(fates).includes('Roe'))
    const read = await d.send('fecha,agente\n3/4/2020,Roe', '?dates=day-first')
    const state = await d.office.record.load(mercy, read.fates?.[0]?.case ?? '')
    assert.equal(state?.entries['contact/contact']?.fields['startedAt']?.value, '2020-04-03')
  })

  test('is refused whole where a column would be lost', async () => {
    const d = await desk()
    const refused = async (text: string) => (await d.send(text)).problem
    assert.deepEqual(
      [(await refused('date,colour\n2020-01-01,red'))?.code, (await refused('date,colour\nx,y'))?.at],
      ['unknown-column', 'column 2'],
    )
    assert.equal((await refused('date,fecha\n2020-01-01,2020-01-01'))?.code, 'column-twice')
    assert.equal((await refused('officer\nx'))?.code, 'no-date-column')
    assert.equal((await refused('date\n"2020'))?.code, 'unclosed-quote')
    assert.equal((await refused('date'))?.code, 'no-rows')
    assert.equal((await refused(`date\n${'2020-01-01\n'.repeat(mostRows + 1)}`))?.code, 'too-many-rows')
    assert.deepEqual((await d.send('date,note\n2020-01-01,x,y', '?dryRun=true')).fates?.[0]?.reason, 'too-many-cells')
  })
})

test('a file is read as it was written: UTF-8 with or without its mark, UTF-16, Windows-1252', () => {
  const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding))
  const written = [
    bytes('\ufeffdate,note\n2020-01-01,señor', 'utf8'),
    bytes('date,note\n2020-01-01,señor', 'utf8'),
    bytes('\ufeffdate,note\n2020-01-01,señor', 'utf16le'),
    bytes('date,note\n2020-01-01,señor', 'latin1'),
  ]
  for (const file of written) {
    const rows = readTable(textOf(file))
    assert.deepEqual(!isTableRefusal(rows) && rows[0]?.cells, { date: '2020-01-01', note: 'señor' })
  }
  assert.equal(textOf(new Uint8Array([0x80, 0x93])), '€“')
})

test('days and hours are read as people write them, and only where they can mean one thing', () => {
  assert.equal(dayIn('2020-1-2', 'iso'), '2020-01-02')
  assert.equal(dayIn('1/2/2020', 'month-first'), '2020-01-02')
  assert.equal(dayIn('31.12.2020', 'day-first'), '2020-12-31')
  assert.deepEqual(dayIn('13/1/2020', 'month-first'), { wrong: 'no-such-day' })
  assert.deepEqual(dayIn('1/2/20', 'month-first'), { wrong: 'date-unreadable' })
  const hours = [
    '14:05',
    '2:05 pm',
    '2:05 p.m.',
    '1405',
    '14.05',
    '14h05',
    '2 PM',
    '12:00 am',
    '12:30 pm',
    '24:00',
    '13:00 pm',
    '9',
    '7:60',
  ]
  assert.deepEqual(hours.map(minutesIn), [
    845,
    845,
    845,
    845,
    845,
    845,
    840,
    0,
    750,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
  assert.equal(momentOf('2026-07-01', 60, 'America/Los_Angeles'), '2026-07-01T01:00:00-07:00')
  assert.equal(momentOf('2026-07-01', 60, 'Asia/Kathmandu'), '2026-07-01T01:00:00+05:45')
  const now = new Date('2026-11-25T18:00:00Z')
  const stay = (cells: Record<string, string>) => stayIn(cells, { timeZone: 'America/New_York', order: 'iso', now })
  assert.deepEqual(stay({ date: '2026-11-24', 'time in': '23:50', 'time out': '00:10' }), {
    startedAt: '2026-11-24T23:50:00-05:00',
    endedAt: '2026-11-25T00:10:00-05:00',
  })
  assert.deepEqual(stay({ date: '2026-11-25', 'time in': '13:30' }), { wrong: 'in-the-future', at: 'time in' })
  assert.deepEqual(stay({ date: '2026-11-24', 'time out': '13:30' }), { wrong: 'time-unreadable', at: 'time in' })
})
