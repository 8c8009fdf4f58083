import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Role } from '../../cases/index.ts'
import { type Asker, aVisit, type Clinic, clinic } from './_clinic.ts'

let house: Clinic
let counsel: Asker
let rosa: Asker
const opened: { close(): Promise<void> }[] = []

before(async () => {
  house = await clinic({ beat: 40, most: 3 })
  counsel = await signedIn('counsel', 'p-cole')
  rosa = await signedIn('desk', 'p-rosa')
  await rosa.does('c1', 'open-case', aVisit, { expected: 0 })
})

after(async () => {
  for (const feed of opened) await feed.close()
})

// The feed looks whether its listener is still signed in: so they are.
async function signedIn(role: Role, person: string, facility = 'mercy'): Promise<Asker> {
  const now = new Date(house.record.now.getTime() - 1000)
  const times = { created_at: now, seen_at: now, expires_at: new Date(now.getTime() + 3_600_000), fresh_at: now }
  const session = `s-${person}`
  const { db } = house.record.database
  await db
    .insertInto('sessions')
    .values({ hash: Buffer.from(session), id: session, person, facility, role, factors: '[]', ...times })
    .execute()
  await db.insertInto('memberships').values({ person, facility, role, confirmed_at: now }).execute()
  return house.as(role, { person, facility, session })
}

interface Feed {
  /** The next change; it must come within two seconds. */
  readonly next: () => Promise<{ readonly id: string; readonly case: string; readonly version: number }>
  readonly beat: () => Promise<void>
  readonly ended: () => Promise<boolean>
  readonly close: () => Promise<void>
}

async function listen(asker: Asker, last?: string): Promise<Feed> {
  const answer = await asker.ask('GET', '/api/feed', undefined, last === undefined ? {} : { 'Last-Event-ID': last })
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('Content-Type') ?? '', /^text\/event-stream/)
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader()
  let text = ''
  let done = false
  const until = async (found: () => boolean): Promise<void> => {
    const end = Date.now() + 2000
    while (!found() && !done) {
      if (Date.now() > end) throw new Error(`nothing came: ${JSON.stringify(text)}`)
      const read = await reader.read()
      done = read.done
      if (read.value !== undefined) text += Buffer.from(read.value).toString()
    }
  }
  const change = /event: change\n(?:data: (.*)\nid: (\d+)|id: (\d+)\ndata: (.*))\n\n/
  const feed: Feed = {
    next: async () => {
      await until(() => change.test(text))
      const [whole = '', dataFirst, idAfter, idFirst, dataAfter] = change.exec(text) ?? []
      text = text.slice(text.indexOf(whole) + whole.length)
      return { id: idAfter ?? idFirst ?? '', ...JSON.parse(dataFirst ?? dataAfter ?? '{}') }
    },
    beat: () => until(() => text.includes(': beat')),
    ended: async () => {
      await until(() => done)
      return done
    },
    close: async () => {
      await reader.cancel()
    },
  }
  await until(() => text.includes('retry:'))
  opened.push(feed)
  return feed
}

const note = (entry: string) => ({ noun: 'note', entry, fields: { account: 'A note.' } })

test('a page hears of changes as they are made, and after a break of those that it missed, in order', async () => {
  const feed = await listen(counsel)
  await counsel.does('c1', 'record', note('n1'))
  const first = await feed.next()
  assert.deepEqual([first.case, first.version], ['c1', 2])
  await feed.close()
  await counsel.does('c1', 'record', note('n2'))
  await counsel.does('c2', 'open-case', aVisit, { expected: 0 })
  const again = await listen(counsel, first.id)
  const [second, third] = [await again.next(), await again.next()]
  assert.deepEqual([second.case, second.version, third.case, third.version], ['c1', 3, 'c2', 1])
  assert.ok(Number(first.id) < Number(second.id) && Number(second.id) < Number(third.id))
  await again.close()
})

test('the desk hears only of what it opened, and nobody of another facility', async () => {
  const saint = await signedIn('counsel', 'p-paz', 'saint')
  const [desk, other] = [await listen(rosa), await listen(saint)]
  await counsel.does('c2', 'record', note('n3'))
  await counsel.does('c1', 'record', note('n4'))
  await saint.does('s1', 'open-case', { ...aVisit, facility: 'saint' }, { expected: 0 })
  assert.equal((await desk.next()).case, 'c1')
  assert.equal((await other.next()).case, 's1')
  await desk.close()
  await other.close()
})

test('one person has only so many feeds at once, and a closed one makes room', async () => {
  const feeds = [await listen(counsel), await listen(counsel), await listen(counsel)]
  const refused = await counsel.ask('GET', '/api/feed')
  assert.deepEqual([refused.status, refused.headers.get('Retry-After')], [429, '5'])
  await feeds[0]?.close()
  await (await listen(counsel)).close()
  for (const feed of feeds) await feed.close()
})

test('a feed says that it lives, and ends when its session or its role does', async () => {
  const [feed, desk] = [await listen(counsel), await listen(rosa)]
  await feed.beat()
  const { db } = house.record.database
  await db.deleteFrom('sessions').where('id', '=', 's-p-cole').execute()
  await db.updateTable('memberships').set({ ended_at: house.record.now }).where('person', '=', 'p-rosa').execute()
  assert.ok(await feed.ended())
  assert.ok(await desk.ended())
})
