import assert from 'node:assert/strict'
import { test } from 'node:test'
import { packDiagrams, type Rulebook, starterPolicy } from '../../engine/index.ts'
import { rulebook, sliceFor } from '../../rulebook/index.ts'
import { bringDiagrams, hasDiagrams } from './load-diagrams.ts'
import type { Source } from './load-rulebook.ts'

const day = '2026-11-25'
const slice = sliceFor(rulebook, undefined, day)
const artefact = JSON.stringify(packDiagrams({ ...slice }, undefined, [starterPolicy], day))
const others = JSON.stringify({ ...JSON.parse(artefact), rulebook: 'sha256:another' })
const device = (): Rulebook => ({ ...slice })

function source(server: string | undefined, kept: Record<string, string>, asked: string[] = []): Source {
  return {
    get: async (address) => {
      asked.push(address)
      return server
    },
    shelf: {
      get: async (name) => kept[name],
      put: async (name, text) => {
        kept[name] = text
      },
    },
  }
}
const never = async (): Promise<never> => assert.fail('nothing is to be built on the device')

test('the server’s diagrams make the engine exact, and are kept', async () => {
  const book = device()
  const kept: Record<string, string> = {}
  const asked: string[] = []
  assert.equal(hasDiagrams(book, 'OH', day), false)
  assert.equal(await bringDiagrams(book, 'OH', day, source(artefact, kept, asked), never), true)
  assert.equal(hasDiagrams(book, 'OH', day), true)
  assert.deepEqual(asked, [`/api/diagrams/US?day=${day}`])
  assert.deepEqual(Object.keys(kept), ['/api/diagrams/US'])
})

test('kept diagrams serve on a later day too, as long as no law changed, without asking anybody', async () => {
  const asked: string[] = []
  const kept = { '/api/diagrams/US': artefact }
  assert.equal(await bringDiagrams(device(), 'OH', '2026-11-26', source(undefined, kept, asked), never), true)
  assert.deepEqual(asked, [])
})

test('where nobody has them, or only those of another rulebook, the device builds its own', async () => {
  for (const server of [undefined, others, 'no diagrams']) {
    const kept: Record<string, string> = {}
    const built = await bringDiagrams(device(), 'OH', day, source(server, kept), async () => JSON.parse(artefact))
    assert.equal(built, true)
    assert.deepEqual(Object.keys(kept), ['/api/diagrams/US'])
  }
})

test('where not even that works the interpreter goes on answering', async () => {
  assert.equal(await bringDiagrams(device(), 'OH', day, source(undefined, {}), async () => undefined), false)
})
