import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Role } from '../../cases/index.ts'
import { appOf, as, mercy, testOffice } from '../facility/_office.ts'
import { officeEventRoutes } from './office-event-routes.ts'

interface Page {
  readonly rows: readonly {
    readonly position: number
    readonly type: string
    readonly by: { readonly person?: string }
  }[]
  readonly next?: string
  readonly people: Readonly<Record<string, string>>
}

test('the events of the office are read piece by piece, none skipped and none of another facility, with the names of people', async () => {
  const { office, database } = await testOffice({}, {}, { realRecord: true })
  const { ask } = appOf((router) => officeEventRoutes(router, office))
  const page = async (query: string, role: Role = 'auditor') => {
    const response = await ask(as(role), 'GET', `/api/office-events${query}`)
    return { status: response.status, body: (await response.json()) as Page }
  }
  await database.db.insertInto('facilities').values({ id: 'other', name: 'Other', settings: '{}' }).execute()
  await database.db.insertInto('persons').values({ id: 'p1', name: 'Ana Invented', email: 'ana@example.org' }).execute()
  const by = { role: 'administrator', person: 'p1' } as const
  for (const type of [
    'office.signed-in',
    'office.token-made',
    'office.signed-in',
    'office.person-left',
    'office.signed-in',
  ])
    await office.record.note({ facility: mercy, type, by, data: {} })
  await office.record.note({ facility: 'other', type: 'office.signed-in', by, data: {} })

  const read: number[] = []
  let cursor: string | undefined
  do {
    const { body } = await page(`?limit=2${cursor === undefined ? '' : `&cursor=${cursor}`}`)
    read.push(...body.rows.map(({ position }) => position))
    assert.deepEqual(body.people, body.rows.length === 0 ? {} : { p1: 'Ana Invented' })
    cursor = body.next
  } while (cursor !== undefined)
  assert.deepEqual(read, [4, 3, 2, 1, 0])
  const some = await page('?type=office.token-made', 'system-administrator')
  assert.deepEqual(
    some.body.rows.map(({ type, by }) => [type, by.person]),
    [['office.token-made', 'p1']],
  )
  for (const [query, role, status] of [
    ['', 'desk', 403],
    ['', 'liaison', 403],
    ['?type=case-opened', 'auditor', 422],
  ] as const)
    assert.equal((await page(query, role)).status, status, role)
})
