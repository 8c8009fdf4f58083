import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createWriteStream, readFileSync, rmSync, statfsSync } from 'node:fs'
import { after, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { startOstiary, testFolder } from '../_run.ts'

const files = testFolder()
const isDeep = process.env['OSTIARY_DEEP'] === '1'
const mega = 1_000_000
const size = isDeep ? 5_000 * mega : 60 * mega
const mostMemory = 300 * mega

// A block of records as hospitals export them: most say nothing of immigration, one in 300 does, one has an attached note.
function block(): { readonly bytes: Buffer; readonly findings: number } {
  const lines: string[] = []
  let findings = 0
  for (let n = 0; n < 1_500; n++) {
    const says = n % 300 === 7
    if (says) findings++
    const words = says
      ? 'The patient is undocumented.'
      : `Seen again, ${n % 9} days after the last visit. ${'Well. '.repeat(n % 40)}`
    const note = { contentType: 'text/plain', data: Buffer.from(words.repeat(4)).toString('base64') }
    lines.push(
      JSON.stringify(
        n % 5 === 0 && !says
          ? { resourceType: 'DocumentReference', id: `d${n}`, status: 'current', content: [{ attachment: note }] }
          : {
              resourceType: 'Observation',
              id: `o${n}`,
              status: 'final',
              code: { coding: [{ system: 'http://loinc.org', code: '8480-6', display: 'Systolic blood pressure' }] },
              subject: { reference: `Patient/p${n % 60}` },
              effectiveDateTime: '2026-01-02T10:00:00-05:00',
              valueQuantity: {
                value: 110 + (n % 30),
                unit: 'mmHg',
                system: 'http://unitsofmeasure.org',
                code: 'mm[Hg]',
              },
              note: [{ text: words }],
            },
      ),
    )
  }
  return { bytes: Buffer.from(`${lines.join('\n')}\n`), findings }
}

async function written(
  name: string,
): Promise<{ readonly file: string; readonly findings: number; readonly bytes: number }> {
  const { bytes, findings } = block()
  const file = files.path(name)
  const out = createWriteStream(file)
  let all = 0
  let found = 0
  for (; all < size; all += bytes.length) {
    found += findings
    if (!out.write(bytes)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'close')
  return { file, findings: found, bytes: all }
}

const children: ReturnType<typeof startOstiary>[] = []
after(() => {
  for (const child of children) child.kill('SIGKILL')
})

// The most memory that a process had at any time, in bytes.
function peakOf(pid: number | undefined): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}

describe('a large bulk file', () => {
  // Only Linux tells how much memory a process had.
  if (process.platform !== 'linux') return
  test(`of ${size / mega} MB is screened over two threads in less than ${mostMemory / mega} MB`, {
    timeout: 3_600_000,
  }, async (t) => {
    const { bavail, bsize } = statfsSync(files.path('.'))
    assert.ok(bavail * bsize > 2 * size, 'this test needs twice the space of its file')
    const { file, findings, bytes } = await written('large.ndjson')
    const begun = performance.now()
    const child = startOstiary(['screen', file, '--workers', '2', '--fail-on', '1'])
    children.push(child)
    let shown = 0
    child.stdout.on('data', (text: Buffer) => {
      for (const code of text) if (code === 10) shown++
    })
    const gone = once(child, 'close')
    let peak = 0
    while (child.exitCode === null && child.signalCode === null) {
      peak = Math.max(peak, peakOf(child.pid))
      await pause(50)
    }
    assert.deepEqual(await gone, [1, null])
    rmSync(file)
    const seconds = (performance.now() - begun) / 1000
    t.diagnostic(`${bytes} bytes in ${seconds.toFixed(0)} s, at most ${(peak / mega).toFixed(0)} MB of memory`)
    assert.equal(shown, findings + 1)
    assert.ok(peak > 0 && peak < mostMemory, `${peak} bytes`)
  })
})
