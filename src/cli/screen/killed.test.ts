import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { after, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { ostiary, startOstiary, testFolder } from '../_run.ts'

const files = testFolder()

// About 40 MB, most of which has to be read in full: five parts, each of which takes a while.
function bulk(): string {
  const patient = (id: number) =>
    JSON.stringify({
      resourceType: 'Patient',
      id: `p${id}`,
      extension: [
        { url: 'http://hl7.org/fhir/StructureDefinition/patient-birthPlace', valueAddress: { city: 'Bonn' } },
      ],
      contact: Array.from({ length: 40 }, (_, n) => ({ name: { family: `Family${n}`, given: ['A', 'B'] } })),
      text: {
        status: 'generated',
        div: id % 100 === 0 ? '<div>The patient is undocumented.</div>' : '<div>Well.</div>',
      },
    })
  const lines: string[] = []
  for (let size = 0, id = 0; size < 40_000_000; id++) {
    const line = patient(id)
    lines.push(line)
    size += line.length
  }
  return files.write('bulk.ndjson', `${lines.join('\n')}\n`)
}

const children: ReturnType<typeof startOstiary>[] = []
after(() => {
  for (const child of children) child.kill('SIGKILL')
})

function partsIn(journal: string): readonly { readonly shard: { readonly start: number } }[] {
  if (!existsSync(journal)) return []
  const [, ...lines] = readFileSync(journal, 'utf8').split('\n').slice(0, -1)
  return lines.map((line) => JSON.parse(line))
}

describe('ostiary screen that is killed', () => {
  test('goes on from what was finished, and gives the report of a run that nobody stopped', {
    timeout: 600_000,
  }, async () => {
    const file = bulk()
    const journal = files.path('journal')
    const child = startOstiary(['screen', file, '--json', '--workers', '1', '--resume', journal])
    children.push(child)
    const gone = once(child, 'exit')
    while (partsIn(journal).length === 0 && child.exitCode === null) await pause(5)
    child.kill('SIGKILL')
    assert.deepEqual(await gone, [null, 'SIGKILL'])
    const before = partsIn(journal)
    const size = statSync(journal).size
    assert.ok(before.length >= 1 && before.length < 5, `${before.length} parts were done`)

    const resumed = ostiary(['screen', file, '--json', '--workers', '2', '--resume', journal])
    assert.equal(resumed.status, 0)
    const after = partsIn(journal)
    assert.ok(statSync(journal).size > size)
    assert.deepEqual(after.slice(0, before.length), before)
    assert.equal(new Set(after.map(({ shard }) => shard.start)).size, after.length)
    assert.equal(after.length, 5)
    assert.equal(resumed.stdout, ostiary(['screen', file, '--json']).stdout)
    assert.ok((JSON.parse(resumed.stdout) as { files: [{ findings: unknown[] }] }).files[0].findings.length > 50)
  })
})
