import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Rulebook, starterPolicy } from '../../../engine/index.ts'
import { publicationOf, rulebook } from '../../../rulebook/index.ts'
import { after, type Dialogue } from '../../ask/dialogue.ts'
import { factOf, viewOf } from '../../ask/view.ts'
import type { Bundle } from '../device/bundle.ts'
import { type Foresight, foresight } from './foresight.ts'
import { deskDialogue } from './visit.ts'

const book = publicationOf(rulebook, { state: 'CA', language: 'en' }).rulebook as Rulebook
const today = '2026-11-25'
const place = { state: 'CA', kind: 'hospital', owner: 'nonprofit', medicaid: true, emergencyDepartment: true }
const bundle = {
  facility: { place, timeZone: 'America/Los_Angeles', policies: [starterPolicy], settled: {} },
} as unknown as Bundle
const officers = deskDialogue(bundle, today, 'officers')

/** Foresight that tells how often the law was asked. */
function counted(): { readonly ahead: Foresight; readonly asked: () => number } {
  let asked = 0
  const ahead = foresight(book, 'en', undefined, (...given) => {
    asked++
    return viewOf(...given)
  })
  return { ahead, asked: () => asked }
}

const looked = (ahead: Foresight, from: readonly Dialogue[]): Promise<void> =>
  new Promise((done) => void ahead.lookFrom(from, { done }))

test('after a look ahead no answer to the question on screen asks the law again, and the one after it once', async () => {
  const { ahead, asked } = counted()
  await looked(ahead, [officers])
  const { step } = ahead.viewOf(officers)
  const values = factOf(book, step)?.values ?? []
  assert.ok(values.length > 5)
  assert.equal(asked(), values.length + 2, 'the question, each of its answers, and "I don’t know"')
  const before = asked()
  for (const given of [...values, 'unknown']) {
    const d = after(officers, { type: 'answer', step, given })
    assert.deepEqual(ahead.viewOf(d), viewOf(book, d, 'en'), String(given))
  }
  assert.equal(asked(), before)
  const arrest = after(officers, { type: 'answer', step, given: 'arrest' })
  const next = after(arrest, { type: 'answer', step: ahead.viewOf(arrest).step, given: 'unknown' })
  ahead.viewOf(next)
  ahead.viewOf(next)
  assert.equal(asked(), before + 1)
})

test('what a lookout tells is shown as it is; where there is none, the page looks itself', async () => {
  let asked = 0
  const seen = viewOf(book, officers, 'en')
  const work: typeof viewOf = (...given) => {
    asked++
    return viewOf(...given)
  }
  const one = foresight(
    book,
    'en',
    (dialogues, { view, done }) => {
      const timer = setTimeout(() => {
        for (const d of dialogues) view(d, seen)
        done()
      })
      return () => clearTimeout(timer)
    },
    work,
  )
  await looked(one, [officers])
  assert.equal(one.viewOf(officers), seen)
  assert.equal(asked, 0)
})

test('a look ahead that is stopped asks nothing more, and what was forgotten is asked again', async () => {
  const { ahead, asked } = counted()
  ahead.lookFrom([officers])()
  await looked(ahead, [])
  assert.equal(asked(), 0)
  ahead.viewOf(officers)
  ahead.forget()
  ahead.viewOf(officers)
  assert.equal(asked(), 2)
})
