import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Calendar, type Count, dueAt } from './due.ts'
import { addMonths, parseDuration } from './duration.ts'
import { explainDue } from './explain-due.ts'
import { federalHolidays } from './holidays.ts'
import { instantOf, startOfDay, wallTimeAt } from './zone.ts'

const losAngeles: Calendar = { timeZone: 'America/Los_Angeles', holidays: [] }

function due(from: string, duration: string, count: Count = 'calendar-days', calendar = losAngeles) {
  const found = dueAt(from, duration, count, calendar)
  assert.ok(found, duration)
  return found
}

test('a wound report of a Friday before Independence Day is due on Tuesday', () => {
  const report = due('2026-07-02T22:15:00-07:00', 'P2D', 'working-days')
  assert.equal(report.lastDay, '2026-07-07')
  assert.equal(report.at, '2026-07-08T07:00:00.000Z')
  assert.deepEqual(
    report.skipped.map((s) => `${s.day} ${s.why}`),
    ['2026-07-03 holiday', '2026-07-04 weekend', '2026-07-05 weekend'],
  )
})

test('fifteen business days skip the holiday that the state keeps, not the one that only the house keeps', () => {
  const free = { name: { en: 'Free', es: 'Libre' } }
  const holidays = [
    { ...free, day: '2026-03-31', legal: true },
    { ...free, day: '2026-03-27', legal: false },
  ]
  const breach = due('2026-03-12T09:00:00-07:00', 'P15D', 'business-days', { ...losAngeles, holidays })
  assert.equal(breach.lastDay, '2026-04-03')
  assert.equal(due('2026-03-12T09:00:00-07:00', 'P15D', 'business-days').lastDay, '2026-04-02')
})

test('72 hours are 72 hours when the clock goes forward, and the day after ends an hour early by the sun', () => {
  const posted = due('2026-03-07T10:00:00-08:00', 'PT72H')
  assert.equal(posted.at, '2026-03-10T18:00:00.000Z')
  assert.equal(posted.clockMoved, 60)
  assert.equal(due('2026-03-07T10:00:00-08:00', 'P1D').at, '2026-03-09T07:00:00.000Z')
  assert.equal(due('2026-10-31T10:00:00-07:00', 'P1D').at, '2026-11-02T08:00:00.000Z')
  assert.equal(due('2026-10-31T10:00:00-07:00', 'P1D').clockMoved, -60)
})

test('the evening in Los Angeles is still that day, whatever the day is in Greenwich', () => {
  assert.equal(due('2026-06-04T04:30:00Z', 'P3D').lastDay, '2026-06-06')
  assert.equal(due('2026-06-04T04:30:00Z', 'P3D').fromDay, '2026-06-03')
})

test('at once is at once; a day alone starts with its first instant', () => {
  const now = due('2026-06-03T14:20:00-07:00', 'PT0S')
  assert.equal(now.at, '2026-06-03T21:20:00.000Z')
  assert.equal(due('2017-03-06', 'PT0S').at, '2017-03-06T08:00:00.000Z')
})

test('a month after January 31 is the last day of February', () => {
  assert.equal(addMonths('2026-01-31', 1), '2026-02-28')
  assert.equal(addMonths('2023-11-30', 3), '2024-02-29')
  assert.equal(due('2026-11-30T08:00:00-08:00', 'P3M').lastDay, '2027-02-28')
})

test('a duration that cannot be read is refused', () => {
  for (const wrong of ['', 'P', 'PT', '2D', 'P2', 'P-1D', 'P1.5D', 'PD']) assert.equal(parseDuration(wrong), undefined)
  assert.deepEqual(parseDuration('P1Y2M1W3DT4H5M6S'), { months: 14, days: 10, seconds: 14_706, timed: true })
})

test('the federal holidays of 2021 and 2027 are kept on the right days', () => {
  const of = (year: number) => federalHolidays(year).map((h) => h.day.slice(5))
  assert.deepEqual(of(2021).slice(4, 7), ['06-18', '07-05', '09-06'])
  assert.deepEqual(of(2021).slice(-2), ['12-24', '12-31'])
  assert.ok(!of(2020).includes('06-19'))
  assert.equal(of(2027).length, 12)
})

test('a clock that shows an hour twice means the first; one it never shows is as much later', () => {
  const zone = 'America/New_York'
  assert.equal(
    new Date(instantOf({ day: '2026-11-01', seconds: 5400 }, zone)).toISOString(),
    '2026-11-01T05:30:00.000Z',
  )
  assert.equal(
    new Date(instantOf({ day: '2026-03-08', seconds: 9000 }, zone)).toISOString(),
    '2026-03-08T07:30:00.000Z',
  )
  const santiago = startOfDay('2024-09-08', 'America/Santiago')
  assert.deepEqual(wallTimeAt(santiago, 'America/Santiago'), { day: '2024-09-08', seconds: 3600 })
  assert.deepEqual(wallTimeAt(santiago - 1000, 'America/Santiago'), { day: '2024-09-07', seconds: 86_399 })
})

test('how it was worked out is shown in both languages', () => {
  const report = due('2026-07-02T22:15:00-07:00', 'P2D', 'working-days')
  const english = explainDue(report, 'en')
  assert.equal(english[0], 'It runs from Thursday 2026-07-02, 22:15 (time zone America/Los_Angeles).')
  assert.ok(english.includes('Not counted: Friday 2026-07-03 (Independence Day).'))
  assert.equal(english.at(-1), 'The last day is Tuesday 2026-07-07, to its end.')
  assert.equal(explainDue(report, 'es').at(-1), 'El último día es el martes 2026-07-07, hasta que termine.')
  assert.equal(explainDue(report, 'es').length, english.length)
  assert.ok(
    explainDue(due('2026-03-07T10:00:00-08:00', 'PT72H'), 'en').includes(
      'The clock goes forward 60 minutes in between.',
    ),
  )
  assert.equal(explainDue(due('2026-03-07T10:00:00-08:00', 'PT0S'), 'en').at(-1), 'It is due at once.')
})
