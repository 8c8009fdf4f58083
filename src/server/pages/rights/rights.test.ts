import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Hono } from 'hono'
import { gradeOf, spanishEase } from '../../../../tools/reading.ts'
import { defaultSettings, type FacilitySettings } from '../../../cases/index.ts'
import { rulebook } from '../../../rulebook/index.ts'
import type { Requests } from '../../requests.ts'
import type { Known } from './here.ts'
import { type RightsSources, rightsRoutes } from './routes.ts'
import { tongues } from './tongues.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import type { RightsWords } from './words.ts'

const hospital = { kind: 'hospital', owner: 'nonprofit', medicaid: true, generalAcute: true, emergencyDepartment: true }

function facility(place: FacilitySettings['place'], more: Partial<FacilitySettings> = {}): Known {
  const settings = { ...defaultSettings(place, 'Mercy & Sons', 'America/New_York'), phone: '(555) 010-0100', ...more }
  return { id: 'mercy', settings, rulebook }
}

async function read(path: string, known?: Known | Error): Promise<string> {
  const app = new Hono<Requests>()
  const files = { style: '/style.css', mark: '/mark.svg' }
  const find = async (id: string) => {
    if (known instanceof Error) throw known
    return id === known?.id ? known : undefined
  }
  const facilities: Pick<RightsSources, 'facilities'> =
    known === undefined ? {} : { facilities: { origin: 'https://mercy.example', find } }
  rightsRoutes(app, { files, today: () => '2026-11-25', ...facilities })
  const answer = await app.request(`http://here.example${path}`)
  assert.equal(answer.status, 200, path)
  return answer.text()
}

const words = (page: string) =>
  page
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

test('every language has its page, in its direction, and leads to all others; no script, no style inside', async () => {
  for (const tongue of tongues) {
    const page = await read(tongue.path)
    assert.ok(page.includes(`<html lang="${tongue.tag}" dir="${tongue.direction}">`), tongue.tag)
    for (const other of tongues) assert.ok(page.includes(`href="${other.path}"`), `${tongue.tag} to ${other.tag}`)
    assert.doesNotMatch(page, /<script|style=|\{[a-z]+\}|undefined/)
    assert.equal(page.match(/<h1>/g)?.length, 1)
    assert.equal(page.match(/<h2/g)?.length, 4)
  }
})

test('what nobody has reviewed says so, in its own language and in English', async () => {
  for (const { tag, path, words: own } of tongues) {
    const said = words(await read(path))
    const reviewed = tag === 'en' || tag === 'es'
    assert.equal(own.draft === undefined, reviewed, tag)
    assert.equal(said.includes(`${own.draft} Draft, not yet reviewed.`), !reviewed, tag)
    assert.ok(said.includes(own.notice), tag)
  }
})

test('the code and the link lead to this very page', async () => {
  const at = facility({ state: 'CA', ...hospital })
  assert.match(await read('/rights/ko'), /<a href="http:\/\/here\.example\/rights\/ko">/)
  const page = await read('/es/rights?facility=mercy', at)
  assert.match(page, /<a href="https:\/\/mercy\.example\/es\/rights\?facility=mercy">/)
  assert.match(page, /<svg class="code" role="img" aria-label="Un código cuadrado/)
  assert.match(page, /href="\/rights\/ar\?facility=mercy"/)
})

describe('at a facility', () => {
  test('its name and its number are there, escaped, to be dialled', async () => {
    const page = await read('/rights?facility=mercy', facility({ state: 'CA', ...hospital }))
    assert.match(page, /<bdi><strong>Mercy &amp; Sons<\/strong><\/bdi>/)
    assert.match(page, /<a href="tel:5550100100"><bdi dir="ltr">\(555\) 010-0100<\/bdi><\/a>/)
  })

  test('only what its own policy says is promised', async () => {
    const on = words(await read('/rights?facility=mercy', facility({ state: 'VT', ...hospital })))
    for (const line of [
      en.does.wait,
      en.does.doors,
      en.does.presence,
      en.rights.interview,
      en.asked.never,
      en.call.card,
    ])
      assert.ok(on.includes(line), line)
    const off = words(await read('/rights?facility=mercy', facility({ state: 'VT', ...hospital }, { policies: [] })))
    for (const line of [
      en.does.wait,
      en.does.doors,
      en.does.presence,
      en.rights.interview,
      en.asked.never,
      en.call.card,
    ])
      assert.ok(!off.includes(line), line)
    for (const line of [en.does.care, en.does.order, en.does.honest, en.rights.list, en.asked.free])
      assert.ok(off.includes(line), line)
    const some = facility({ state: 'VT', ...hospital }, { policies: ['house/starter/no-entry'] })
    assert.ok(words(await read('/rights?facility=mercy', some)).includes(en.does.doors))
  })

  test('Florida and Texas make the hospital ask, and each says what its law says and no more', async () => {
    const florida = words(await read('/rights?facility=mercy', facility({ state: 'FL', ...hospital })))
    assert.match(florida, /The law of Florida makes this hospital ask/)
    for (const line of [en.asked.decline, en.asked.care, en.asked.notReported]) assert.ok(florida.includes(line), line)
    assert.ok(!florida.includes(en.asked.heading) && !florida.includes(en.asked.never))
    const texas = words(await read('/rights?facility=mercy', facility({ state: 'TX', ...hospital })))
    for (const line of [en.asked.decline, en.asked.care, en.asked.totals]) assert.ok(texas.includes(line), line)
    assert.ok(!texas.includes(en.asked.notReported), 'the Texas order promises no such thing')
    const { medicaid: _, ...unsaid } = hospital
    assert.match(
      words(await read('/rights/ko?facility=mercy', facility({ state: 'FL', ...unsaid }))),
      /플로리다주의 법에 따라 일부 병원은/,
    )
    const clinic = words(
      await read('/rights?facility=mercy', facility({ state: 'FL', kind: 'clinic', medicaid: true })),
    )
    assert.ok(clinic.includes(en.asked.never), 'the law of Florida asks hospitals only')
  })

  test('where the state forbids to ask, it is never asked, whatever the house says', async () => {
    const colorado = facility({ state: 'CO', ...hospital }, { policies: [] })
    assert.ok(words(await read('/rights?facility=mercy', colorado)).includes(en.asked.never))
  })

  test('an old code, no database or no office at all still tells what holds everywhere', async () => {
    const at = facility({ state: 'CA', ...hospital })
    for (const [path, known] of [
      ['/rights?facility=gone', at],
      ['/rights?facility=%27--', at],
      ['/rights?facility=mercy', new Error('no database')],
      ['/rights?facility=mercy', undefined],
    ] as const) {
      const said = words(await read(path, known))
      assert.ok(said.includes(en.general) && said.includes(en.asked.elsewhere), path)
      assert.ok(!said.includes('Mercy'))
    }
  })
})

// The measures are of sentences; of a heading of two words they say nothing.
const lines = (said: readonly string[]) => said.filter((s) => s.split(' ').length >= 5)
const sentences = (said: RightsWords | string | undefined): readonly string[] =>
  typeof said === 'string' ? [said] : Object.values(said ?? {}).flatMap((part) => sentences(part))

test('a child of twelve can read it: grade 6 as a whole, and no line is hard', () => {
  const said = sentences(en)
  assert.ok(gradeOf(said.map((s) => s.replace(/[.]?$/, '.')).join(' ')) <= 6)
  assert.deepEqual(
    lines(said).filter((s) => gradeOf(s) > 9),
    [],
  )
})

test('in Spanish it is easy too', () => {
  const said = sentences(es)
  assert.ok(spanishEase(said.map((s) => s.replace(/[.]?$/, '.')).join(' ')) >= 70)
  assert.deepEqual(
    lines(said).filter((s) => spanishEase(s) < 55),
    [],
  )
})

test('each language says each thing in its own words', () => {
  const all = tongues.map(({ words: own }) => sentences(own))
  const count = sentences(en).length
  for (const [i, { tag, words: own }] of tongues.entries()) {
    assert.equal(sentences(own).length - (own.draft === undefined ? 0 : 1), count, tag)
    const given = (own.does.heading + own.call.phone).match(/\{\w+\}/g)
    assert.deepEqual(given, ['{name}', '{phone}'], tag)
    for (const other of all.slice(i + 1))
      assert.deepEqual(
        sentences(own).filter((s) => other.includes(s)),
        [],
        tag,
      )
  }
})
