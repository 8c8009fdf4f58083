import assert from 'node:assert/strict'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { type FreshDatabase, freshDatabase } from '../../../tools/test-database.ts'
import { ostiary, startOstiary, testFolder } from '../_run.ts'

const files = testFolder()
const shared = files.path('shared')
const status = { undocumented: '<div>The patient is undocumented.</div>', well: '<div>Well.</div>' }

// About 48 MB, most of which has to be read in full: six parts, each of which takes a while.
function bulk(): string {
  const lines: string[] = []
  for (let size = 0, id = 0; size < 48_000_000; id++) {
    const line = JSON.stringify({
      resourceType: 'Patient',
      id: `p${id}`,
      extension: [
        { url: 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace', valueAddress: { city: 'Bonn' } },
      ],
      contact: Array.from({ length: 40 }, (_, n) => ({ name: { family: `Family${n}`, given: ['A', 'B'] } })),
      text: { status: 'generated', div: id % 100 === 0 ? status.undocumented : status.well },
    })
    lines.push(line)
    size += line.length
  }
  writeFileSync(join(shared, 'bulk.ndjson'), `${lines.join('\n')}\n{"resourceType":\n`)
  return join(shared, 'bulk.ndjson')
}

let database: FreshDatabase
const children: ReturnType<typeof startOstiary>[] = []

before(async () => {
  mkdirSync(shared)
  database = await freshDatabase()
})
after(() => {
  for (const child of children) child.kill('SIGKILL')
})

function env(): NodeJS.ProcessEnv {
  return { DATABASE_URL: database.url }
}

function start(args: readonly string[]) {
  const child = startOstiary(args, env())
  children.push(child)
  child.stdout.resume()
  const said: string[] = []
  child.stderr.on('data', (text: Buffer) => void said.push(text.toString()))
  return { child, said, gone: once(child, 'exit') }
}

async function takenBy(pid: number | undefined): Promise<number> {
  const { rows } = await database.pool.query('select from screening_shards where state = $1 and worker like $2', [
    'taken',
    `% ${pid} %`,
  ])
  return rows.length
}

function filesIn(
  json: string,
): readonly { readonly findings: readonly unknown[]; readonly unread: readonly unknown[] }[] {
  const { files } = JSON.parse(json) as { files: { file: string; findings: unknown[]; unread: unknown[] }[] }
  return files.map((each) => ({ ...each, file: '' }))
}

describe('screening by workers', () => {
  test('two at work, one killed in the middle: every part is done once, and the report is that of one machine', {
    timeout: 900_000,
  }, async () => {
    const file = bulk()
    copyFileSync(join(import.meta.dirname, 'worker.test.ts'), join(shared, 'note.txt'))
    const worker = ['worker', '--files', shared, '--workers', '1', '--lease', '5']
    const submitter = start(['screen', '--queue', '--files', shared, file, join(shared, 'note.txt'), '--json'])
    const [mortal, other] = [start(worker), start(worker)]
    // Stopped first, so that it is known to be in the middle of a part when it is killed.
    for (let isInside = false; !isInside; ) {
      assert.equal(mortal.child.exitCode, null)
      await pause(10)
      if ((await takenBy(mortal.child.pid)) === 0) continue
      mortal.child.kill('SIGSTOP')
      isInside = (await takenBy(mortal.child.pid)) > 0
      if (!isInside) mortal.child.kill('SIGCONT')
    }
    mortal.child.kill('SIGKILL')
    assert.deepEqual(await mortal.gone, [null, 'SIGKILL'])
    assert.deepEqual(await submitter.gone, [2, null])

    const { rows } = await database.pool.query<{ job: string; state: string; attempts: number; form: string }>(
      'select job, state, attempts, form from screening_shards order by number',
    )
    assert.deepEqual(
      rows.map(({ state }) => state),
      Array.from(rows, () => 'done'),
    )
    assert.equal(rows.length, 7)
    assert.ok(
      rows.some(({ attempts }) => attempts > 1),
      'the part of the dead worker was taken over',
    )

    const job = rows[0]?.job ?? ''
    const merged = ostiary(['screen', 'collect', job, '--files', shared, '--json'], '', env())
    const alone = ostiary(['screen', file, join(shared, 'note.txt'), '--json'])
    assert.deepEqual([merged.status, alone.status], [2, 2])
    assert.deepEqual(filesIn(merged.stdout), filesIn(alone.stdout))
    assert.ok((filesIn(alone.stdout)[0]?.findings.length ?? 0) > 50)
    assert.equal(filesIn(alone.stdout)[0]?.unread.length, 1)

    other.child.kill('SIGTERM')
    assert.deepEqual(await other.gone, [0, null])
    assert.match(other.said.join(''), /Worker .*: ready, 1 threads\.[\s\S]*Finishing what is under way/)
  })

  test('a file that changed or went is told of and gives no report; retried when it is back, the job is finished', {
    timeout: 300_000,
  }, async () => {
    await database.db.deleteFrom('screening_jobs').execute()
    const note = join(shared, 'status.txt')
    writeFileSync(note, 'Granted asylum last year.\n')
    const waiting = start(['screen', '--queue', '--files', shared, note])
    while (!/job-\S+: in the queue/.test(waiting.said.join(''))) await pause(10)
    const job = /job-[^:]+/.exec(waiting.said.join(''))?.[0] ?? ''
    waiting.child.kill('SIGINT')
    await waiting.gone
    assert.equal(ostiary(['screen', 'collect', job, '--files', shared], '', env()).status, 2)

    writeFileSync(note, 'Granted nothing at all...\n')
    const drain = ['worker', '--files', shared, '--workers', '1', '--drain']
    const failing = ostiary(drain, '', env())
    assert.equal(failing.status, 0)
    assert.match(failing.stderr, /status\.txt was not screened: the file changed meanwhile/)
    const told = ostiary(['screen', 'jobs', job], '', env())
    assert.match(told.stdout, /0 of 1 parts[\s\S]*! status\.txt was not screened: the file changed meanwhile/)
    assert.equal(ostiary(['screen', 'collect', job, '--files', shared], '', env()).status, 3)

    writeFileSync(note, 'Granted asylum last year.\n')
    assert.equal(ostiary(['screen', 'jobs', job, '--retry'], '', env()).status, 0)
    assert.match(ostiary(drain, '', env()).stdout, /1 parts were screened here; 0 tries failed/)
    const report = ostiary(['screen', 'collect', job, '--files', shared, '--fail-on', '1'], '', env())
    assert.deepEqual([report.status, /status\.txt \(text\)/.test(report.stdout)], [1, true])
    assert.equal(ostiary(['screen', 'jobs', job, '--remove'], '', env()).status, 0)
    assert.equal(ostiary(['screen', 'jobs', '--json'], '', env()).stdout, '{\n  "jobs": []\n}\n')
  })

  test('refuses a file outside the shared folder, and what it cannot do', { timeout: 120_000 }, () => {
    const elsewhere = files.write('elsewhere.txt', 'Ate well.\n')
    const refused = ostiary(['screen', '--queue', '--files', shared, elsewhere], '', env())
    assert.deepEqual([refused.status, /is not in the folder that the workers share/.test(refused.stderr)], [2, true])
    assert.equal(ostiary(['screen', 'collect', 'job-none', '--files', shared], '', env()).status, 2)
    assert.equal(ostiary(['worker', '--lease', '0'], '', env()).status, 2)
    assert.equal(ostiary(['worker', '--files', files.path('nowhere')], '', env()).status, 2)
    assert.equal(ostiary(['worker', '--drain'], '', { DATABASE_URL: 'postgres://a:b@127.0.0.1:9/none' }).status, 3)
  })
})
