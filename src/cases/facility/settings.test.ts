import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toyRulebook } from '../_world.ts'
import { onDuty } from './duty.ts'
import { readFacilitySettings } from './read-settings.ts'
import { defaultSettings, type FacilitySettings, facilityOf, freeDaysOf } from './settings.ts'
import { isSettingsRefusal, settingsRefusalWords } from './settings-refusal.ts'

const mercy = defaultSettings({ state: 'CA' }, 'Mercy Hospital', 'America/Los_Angeles')

function refused(change: object): string {
  const read = readFacilitySettings({ ...mercy, ...change })
  assert.ok(isSettingsRefusal(read), JSON.stringify(change))
  assert.ok(settingsRefusalWords[read.code].es.length > 0)
  return `${read.code} ${read.at}`
}

test('a new facility has the starter policy on, keeps its cases for six years, and reads back as it is', () => {
  assert.deepEqual(readFacilitySettings(JSON.parse(JSON.stringify(mercy))), mercy)
  assert.deepEqual(mercy.policies, ['house/starter'])
  const facility = facilityOf('mercy', mercy)
  assert.deepEqual([facility.id, facility.timeZone, facility.keepYears], ['mercy', 'America/Los_Angeles', 6])
})

test('a holiday typed once is read in both languages', () => {
  const read = readFacilitySettings({ ...mercy, holidays: [{ day: '2026-03-31', name: 'César Chávez', legal: true }] })
  assert.ok(!isSettingsRefusal(read))
  assert.deepEqual(read.holidays[0]?.name, { en: 'César Chávez', es: 'César Chávez' })
  const march = freeDaysOf(read, 2026).filter((h) => h.by === 'facility' || h.day === '2026-05-25')
  assert.deepEqual(
    march.map((h) => [h.day, h.by]),
    [
      ['2026-03-31', 'facility'],
      ['2026-05-25', 'federal'],
    ],
  )
})

test('what does not fit is refused with the field that it is about', () => {
  assert.equal(refused({ timeZone: 'Mars/Olympus' }), 'unknown-time-zone timeZone')
  assert.equal(refused({ keepYears: 5 }), 'kept-too-short keepYears')
  for (const alertMinutes of [0, 61, 2.5, '3']) assert.equal(refused({ alertMinutes }), 'malformed alertMinutes')
  assert.equal(refused({ place: {} }), 'missing place.state')
  assert.equal(refused({ place: { state: 'CA', timeZone: 'UTC' } }), 'unknown-field place.timeZone')
  assert.equal(refused({ languages: ['fr'] }), 'unknown-language languages')
  assert.equal(refused({ settled: { 'patient.present': true } }), 'unknown-field settled.patient.present')
  assert.equal(refused({ colour: 'green' }), 'unknown-field colour')
  assert.equal(refused({ name: undefined }), 'missing name')
  assert.equal(refused({ rulebook: 'latest' }), 'malformed rulebook')
  const area = { id: 'a', name: 'Hall', public: true }
  assert.equal(refused({ areas: [area, area] }), 'twice areas.1.id')
  assert.equal(refused({ holidays: [{ day: '2026-02-30', name: 'x', legal: true }] }), 'malformed holidays.0.day')
})

test('officers wait in a public area that there is, and the public has a number that can be dialled', () => {
  const read = readFacilitySettings({ ...mercy, waitingArea: 'lobby', phone: '+1 (213) 555-0100' })
  assert.ok(!isSettingsRefusal(read))
  assert.equal(refused({ waitingArea: 'care' }), 'malformed waitingArea')
  assert.equal(refused({ waitingArea: 'garden' }), 'malformed waitingArea')
  assert.equal(refused({ phone: 'call us' }), 'malformed phone')
})

test('a number for calling back says where it was found, else it could be the visitor’s own', () => {
  const ice = { id: 'ice-la', name: 'ICE Los Angeles', agency: 'ice-ero', phone: '+1 213 555 0100' }
  assert.equal(refused({ agencies: [ice] }), 'phone-without-source agencies.0.phoneSource')
  const known = readFacilitySettings({ ...mercy, agencies: [{ ...ice, phoneSource: 'Directory of the county' }] })
  assert.ok(!isSettingsRefusal(known))
})

test('with a rulebook, place, agencies, policies and open points must be ones that it knows', () => {
  const read = (change: object) => {
    const found = readFacilitySettings({ ...mercy, ...change }, toyRulebook)
    return isSettingsRefusal(found) ? `${found.code} ${found.at}` : 'read'
  }
  assert.equal(read({}), 'read')
  assert.equal(read({ place: { state: 'XX' } }), 'unknown-to-rulebook place.state')
  assert.match(read({ policies: ['house/none'] }), /^unknown-to-rulebook policies/)
  assert.match(read({ settled: { 'dispute.none': true } }), /^unknown-to-rulebook settled/)
  assert.equal(read({ agencies: [{ id: 'x', name: 'X', agency: 'kgb' }] }), 'unknown-to-rulebook agencies.0.agency')
})

const turn = { person: 'p-paz', role: 'privacy-officer', phone: '213 555 0101' } as const

test('a turn of every day keeps its hours on the wall when the clock is moved, and runs past midnight', () => {
  const rota: FacilitySettings = {
    ...mercy,
    duty: [{ ...turn, from: '2026-03-06T22:00:00-08:00', to: '2026-03-07T06:00:00-08:00', every: 'day' }],
  }
  const is = (instant: string) => onDuty(rota, instant).length === 1
  assert.ok(!is('2026-03-06T21:59:59-08:00'))
  assert.ok(is('2026-03-07T05:59:59-08:00') && !is('2026-03-07T06:00:00-08:00'))
  assert.ok(is('2026-06-10T22:00:00-07:00') && is('2026-06-11T05:59:00-07:00') && !is('2026-06-11T06:00:00-07:00'))
})

test('a turn of every week is on that day of the week only, and one of no week only once', () => {
  const at = { from: '2026-06-01T08:00:00-07:00', to: '2026-06-01T17:00:00-07:00' }
  const weekly: FacilitySettings = { ...mercy, duty: [{ ...turn, ...at, every: 'week' }] }
  const once: FacilitySettings = { ...mercy, duty: [{ ...turn, ...at }] }
  assert.equal(onDuty(weekly, '2026-11-02T09:00:00-08:00').length, 1)
  assert.equal(onDuty(weekly, '2026-11-03T09:00:00-08:00').length, 0)
  assert.equal(onDuty(once, '2026-06-01T09:00:00-07:00').length, 1)
  assert.equal(onDuty(once, '2026-06-08T09:00:00-07:00').length, 0)
})

test('a turn that ends before it starts, or lasts longer than its day, is refused', () => {
  const from = '2026-06-01T08:00:00-07:00'
  assert.equal(refused({ duty: [{ ...turn, from, to: '2026-06-01T07:00:00-07:00' }] }), 'ends-before-start duty.0.to')
  const long = { ...turn, from, to: '2026-06-02T09:00:00-07:00', every: 'day' }
  assert.equal(refused({ duty: [long] }), 'longer-than-its-turn duty.0.to')
})
