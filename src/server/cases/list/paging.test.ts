import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { dice } from '../../../cases/check/index.ts'
import { type Asker, aVisit, type Clinic, clinic } from '../_clinic.ts'
import { cursorOf, cursorText } from './cursor.ts'

const seed = Number(process.env['OSTIARY_SEED'] ?? 20261126)
const many = process.env['OSTIARY_DEEP'] === '1' ? 90 : 30

interface Listed {
  readonly rows: readonly {
    readonly id: string
    readonly urgency: number
    readonly version: number
    readonly status: string
  }[]
  readonly next?: string
  readonly scanned?: number
}

let house: Clinic
let counsel: Asker

// Cases in every place of the queue: urgent ones, some with a task that is due sooner or later, some late.
before(async () => {
  house = await clinic()
  counsel = house.as('counsel', { person: 'p-cole' })
  const roll = dice(seed)
  for (let i = 0; i < many; i++) {
    const id = `c${String((i * 7) % many).padStart(3, '0')}`
    await counsel.does(id, 'open-case', aVisit, {
      expected: 0,
      at: `2026-06-${1 + roll(28)}T10:00:00-07:00`.replace(/-(\d)T/, '-0$1T'),
    })
    if (roll(3) > 0) await counsel.does(id, 'record', { noun: 'outcome', entry: 'e1', fields: { code: 'left' } })
    if (roll(2) === 0) {
      const due = `2026-06-${String(1 + roll(28)).padStart(2, '0')}T10:00:00-07:00`
      await counsel.does(id, 'add-task', { task: 't1', owner: 'staff', title: 'Call', due })
    }
  }
})

async function pages(query: string, between: (n: number) => Promise<unknown>): Promise<readonly string[]> {
  const ids: string[] = []
  let cursor: string | undefined
  for (let n = 0; ; n++) {
    const page: Listed = await counsel.gets(
      `/api/cases?limit=4&${query}${cursor === undefined ? '' : `&cursor=${cursor}`}`,
    )
    ids.push(...page.rows.map((r) => r.id))
    if (page.next === undefined) return ids
    cursor = page.next
    await between(n)
  }
}

for (const sort of ['urgency', 'due', 'newest']) {
  test(`a list by ${sort} has every case once and in order, whatever is written between its pages (seed ${seed})`, async () => {
    const whole = await counsel.gets<Listed>(`/api/cases?limit=100&status=open&sort=${sort}`)
    const expected = whole.rows.map((r) => r.id)
    const roll = dice(seed + 1)
    const left = [...expected]
    const open = () => left[roll(left.length)] as string
    const close = () => left.splice(roll(left.length), 1)[0] as string
    const found = await pages(`status=open&sort=${sort}`, async (n) => {
      // Some move up, some down, one is closed, one comes new: none of it may show twice or be passed by.
      const due = `2026-0${1 + roll(9)}-01T10:00:00-07:00`
      await counsel.does(open(), 'add-task', { task: `${sort}-${n}`, owner: 'staff', title: 'Call', due })
      await counsel.does(open(), 'record', { noun: 'note', entry: `${sort}-${n}`, fields: { account: 'A note.' } })
      if (n === 1) await counsel.does(close(), 'close-case', { why: 'Done.' })
      await counsel.does(`new-${sort}-${n}`, 'open-case', aVisit, { expected: 0 })
    })
    assert.deepEqual(found, expected)
  })
}

test('a list that two people write into while it is read has every case that was there when it began', async () => {
  const before = await counsel.gets<Listed>('/api/cases?limit=100&status=open&sort=urgency')
  const privacy = house.as('privacy-officer', { person: 'p-paz' })
  let stop = false
  const writing = (async () => {
    for (let i = 0; !stop; i++) await privacy.does(`busy-${i}`, 'open-case', aVisit, { expected: 0 })
  })()
  const found = await pages('status=open&sort=urgency', async () => undefined)
  stop = true
  await writing
  const missing = before.rows.filter((r) => !found.includes(r.id))
  assert.deepEqual([missing.map((r) => r.id), found.length - new Set(found).size], [[], 0])
})

test('a search goes on where it stopped, and finds each case once', async () => {
  const { rows } = await counsel.gets<Listed>('/api/cases?limit=9&status=open')
  const some = rows.filter((_, i) => i % 3 === 0).map((r) => r.id)
  for (const id of some)
    await counsel.does(id, 'record', { noun: 'note', entry: 'found', fields: { account: 'The señora asked.' } })
  const ids: string[] = []
  let cursor: string | undefined
  do {
    const answer = await counsel.ask('POST', '/api/cases/search', { q: 'SENORA', limit: 1, ...(cursor && { cursor }) })
    const page = (await answer.json()) as Listed
    assert.equal(answer.status, 200)
    ids.push(...page.rows.map((r) => r.id))
    cursor = page.next
  } while (cursor !== undefined)
  assert.deepEqual(ids.toSorted(), some.toSorted())
})

test('a cursor is read back as it was written; one that was changed is refused', async () => {
  const at = {
    sort: 'due',
    now: 5,
    asOf: 7,
    after: { late: true, urgency: 3, dueAt: null, openedAt: 1, id: 'c1' },
  } as const
  assert.deepEqual(cursorOf(cursorText(at)), at)
  for (const bad of ['', 'x', Buffer.from('{"sort":"due"}').toString('base64url')]) {
    assert.equal(cursorOf(bad), undefined)
    if (bad !== '') assert.equal((await counsel.ask('GET', `/api/cases?cursor=${bad}&sort=due`)).status, 422)
  }
  assert.equal((await counsel.ask('GET', `/api/cases?cursor=${cursorText(at)}&sort=newest`)).status, 422)
})
