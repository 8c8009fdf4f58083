import assert from 'node:assert/strict'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import type { Screened } from '../../records/index.ts'
import { type HereRun, screenHere, wholeReport } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'ostiary-here-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const plain = JSON.stringify({ resourceType: 'Observation', id: 'o', status: 'final' })
const note = (id: number, words: string) =>
  JSON.stringify({ resourceType: 'Observation', id: `n${id}`, status: 'final', valueString: words })

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

// Lines of many lengths, with findings here and there, a blank one, a damaged one and one that is no UTF-8.
function lines(count: number): Buffer {
  const all: Buffer[] = []
  for (let n = 0; n < count; n++) {
    if (n % 7 === 3)
      all.push(Buffer.from(`${note(n, `Seen again. ${'x'.repeat(n % 90)} The patient is undocumented.`)}\r\n`))
    else if (n === 50) all.push(Buffer.from('\n'))
    else if (n === 61) all.push(Buffer.from('{"resourceType":\n'))
    else if (n === 72) all.push(Buffer.from([0x7b, 0xff, 0x7d, 0x0a]))
    else all.push(Buffer.from(`${plain}\n`))
  }
  return Buffer.concat(all)
}

const bulk = file('bulk.ndjson', lines(200))
const text = file('note.txt', 'Granted asylum last year.\n')

async function report(more: Partial<HereRun> = {}): Promise<readonly Screened[]> {
  const outcome = await screenHere({ files: [bulk, text, bulk], scope: {}, workers: 1, ...more })
  assert.ok(outcome.ok)
  const all = await Promise.all(outcome.files.map(wholeReport))
  outcome.close()
  return all
}

describe('screening over threads', () => {
  test('the report is the same whatever the number of threads and wherever the file is cut', async () => {
    const whole = await report()
    assert.equal(whole.length, 3)
    assert.deepEqual(whole[0]?.unread, [
      { at: 'line 62, offset 16', code: 'malformed' },
      { at: 'line 73', code: 'not-text' },
    ])
    assert.equal(whole[0]?.findings.length, 29)
    assert.ok(whole[0]?.findings.at(-1)?.at.startsWith('line 200,'))
    const text = JSON.stringify(whole)
    for (const [workers, shardBytes] of [
      [1, 700],
      [2, 1500],
      [3, 64],
    ] as const)
      assert.equal(JSON.stringify(await report({ workers, shardBytes, threadsFrom: 0 })), text, `${workers} threads`)
  })

  test('tells how far it has come', async () => {
    const seen: number[] = []
    await report({ workers: 2, shardBytes: 4000, threadsFrom: 0, progress: ({ doneBytes }) => seen.push(doneBytes) })
    const all = 2 * statSync(bulk).size + statSync(text).size
    assert.equal(seen[0], 0)
    assert.equal(Math.max(...seen), all)
  })

  test('a journal is gone on with, a torn end of it is cut off, and what changed is read again', async () => {
    const resume = join(folder, 'journal')
    const whole = JSON.stringify(await report({ resume, shardBytes: 3000 }))
    const full = statSync(resume).size
    // As a crash in the middle of a write leaves it.
    truncateSync(resume, full - 10)
    assert.equal(JSON.stringify(await report({ resume, shardBytes: 3000 })), whole)
    assert.equal(statSync(resume).size, full)
    const kept = readFileSync(bulk)
    writeFileSync(bulk, Buffer.concat([Buffer.from(`${note(0, 'Overstayed her visa.')}\n`), kept]))
    const changed = await report({ resume, shardBytes: 3000 })
    writeFileSync(bulk, kept)
    assert.ok(changed[0]?.findings[0]?.at.startsWith('line 1,'))
    assert.equal(changed[0]?.findings.length, ((JSON.parse(whole) as Screened[])[0]?.findings.length as number) + 1)
  })

  test('a journal for other law is begun anew, and said to be', async () => {
    const resume = join(folder, 'other-journal')
    await report({ resume })
    const outcome = await screenHere({ files: [text], scope: { proxies: ['language'] }, workers: 1, resume })
    assert.ok(outcome.ok && outcome.begunAnew)
    outcome.close()
  })

  test('a file that changes while it is read gives no report', async () => {
    const growing = file('growing.ndjson', lines(50))
    const outcome = await screenHere({
      files: [growing],
      scope: {},
      workers: 1,
      shardBytes: 1000,
      progress: ({ doneBytes }) => {
        if (doneBytes > 0) appendFileSync(growing, `${plain}\n`)
      },
    })
    assert.deepEqual(outcome, { ok: false, file: growing, start: 0, end: 0, failure: 'file-changed' })
  })

  test('a large file of bulk data under another name is cut too, and a file too large for one text is refused by name', async () => {
    const many = Buffer.alloc(33 * 1024 * 1024, `${plain}\n`)
    const named = file('export.json', Buffer.concat([many.subarray(0, many.lastIndexOf(10) + 1), lines(10)]))
    const outcome = await screenHere({ files: [named], scope: {}, workers: 2 })
    assert.ok(outcome.ok)
    assert.deepEqual([outcome.files[0]?.format, outcome.files[0]?.unread, outcome.files[0]?.findings], ['ndjson', 0, 1])
    outcome.close()
    rmSync(named)
  })
})
