import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { freshDatabase } from './_fresh.ts'

const cuts = 12

test('nothing said is passed over in silence: after a lost connection the gap is told before what comes after it', async () => {
  const database = await freshDatabase()
  // Each number as it is heard, and `gap` where it was told that something was missed.
  const heard: (number | 'gap')[] = []
  const gaps = () => heard.filter((h) => h === 'gap').length
  const end = await database.listen(
    'numbers',
    (payload) => heard.push(Number(payload)),
    () => heard.push('gap'),
  )
  // PostgreSQL counts by itself, whatever this process is busy with.
  const counting = database
    .asOwner((_, owner) =>
      owner.query(
        `do $$ begin for n in 1..100000 loop perform pg_notify('numbers', n::text); commit; perform pg_sleep(0.0005); end loop; end $$`,
      ),
    )
    .catch(() => undefined)
  const cut = (like: string) =>
    database.asOwner((_, owner) =>
      owner.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike $1`,
        [like],
      ),
    )
  let busy = true
  const beBusy = () => {
    const until = performance.now() + 10
    while (performance.now() < until);
    if (busy) setImmediate(beBusy)
  }
  beBusy()
  for (let n = 0; n < cuts; n++) {
    const before = gaps()
    await cut('listen%')
    while (gaps() === before) await pause(5)
  }
  busy = false
  await cut('do $$%')
  await counting
  const silent = heard.filter((h, i) => {
    const before = heard[i - 1]
    return typeof h === 'number' && typeof before === 'number' && h !== before + 1
  })
  assert.deepEqual(silent, [])
  assert.ok(heard.length > 2 * cuts && gaps() >= cuts)
  await end()
  await database.close()
})
