import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { as, hospital } from '../devices/_hospital.ts'
import { appOf, mercy } from '../facility/_office.ts'
import { headingFaults, inspect } from '../pdf/_inspect.ts'
import { whoAsks } from '../sign-in/index.ts'
import { practiceRoutes } from './index.ts'
import { sweepResults } from './store.ts'

const result = (id: string, more: object = {}) => ({
  id: `result-${id}`,
  kind: 'drill',
  drill: 'i200-ward',
  score: 100,
  passed: true,
  factsRight: 3,
  factsAsked: 3,
  chose: 'keep-closed',
  wanted: 'keep-closed',
  rulebook: 'sha256:abc',
  day: '2026-11-25',
  at: '2026-11-25T12:00:00-05:00',
  team: 'Front desk',
  ...more,
})
const wrong = { score: 40, passed: false, factsRight: 1, chose: 'let-in' }

interface Listed {
  readonly all: boolean
  readonly count: number
  readonly rows: readonly Readonly<Record<string, unknown>>[]
  readonly people: readonly Readonly<Record<string, unknown>>[]
  readonly teams: readonly Readonly<Record<string, unknown>>[]
}

async function office() {
  const house = await hospital()
  const { ask } = appOf(
    (router) => practiceRoutes(router, house.office),
    (app) => app.use('/api/*', whoAsks(house.office)),
  )
  const list = async (role: Parameters<typeof as>[0], query = '') =>
    (await (await ask(as(role), 'GET', `/api/practice/results${query}`)).json()) as Listed
  const sends = (token: string, results: readonly object[]) =>
    ask(undefined, 'POST', '/api/desk/practice', { results }, { Authorization: `Device ${token}` })
  return { ...house, ask, list, sends }
}

describe('what came of practice', () => {
  test('is stored once however often it is sent, by a person under their own name', async () => {
    const { ask, list } = await office()
    for (let n = 0; n < 2; n++)
      assert.equal((await ask(as('desk'), 'POST', '/api/practice/results', result('a1'))).status, 204)
    const { count, rows } = await list('administrator')
    assert.equal(count, 1)
    assert.deepEqual(rows[0]?.['trainee'], 'The desk')
    assert.equal(rows[0]?.['byDevice'], false)
  })

  test('comes from a device with the name that was typed, and only from a device', async () => {
    const { adds, enrols, sends, ask, list } = await office()
    const { token } = await enrols((await adds()).code)
    const results = [result('d1', { trainee: 'Badge 4711' }), result('d2', { trainee: 'badge  4711', ...wrong })]
    for (let n = 0; n < 2; n++) {
      const answer = await sends(token, results)
      assert.deepEqual(await answer.json(), { stored: ['result-d1', 'result-d2'] })
    }
    const { people, rows } = await list('liaison')
    assert.deepEqual(
      people.map(({ name, drills, passed, average, team }) => [name, drills, passed, average, team]),
      [['Badge 4711', 2, 1, 70, 'Front desk']],
    )
    assert.ok(rows.every((r) => r['byDevice'] === true && r['person'] === undefined))
    assert.equal((await ask(as('desk'), 'POST', '/api/desk/practice', { results })).status, 403)
  })

  test('is refused where it has a field too many, points out of range, or a name on two lines', async () => {
    const { ask, adds, enrols, sends } = await office()
    for (const bad of [{ patient: 'x' }, { score: 101 }, { team: '' }, { drill: 'No such' }, { day: '2026-02-30' }])
      assert.equal((await ask(as('desk'), 'POST', '/api/practice/results', result('b1', bad))).status, 422)
    const { token } = await enrols((await adds()).code)
    assert.equal((await sends(token, [result('b2', { trainee: 'a\nb' })])).status, 422)
  })

  test('is shown whole to whoever answers for training, and to each other person their own alone', async () => {
    const { ask, list } = await office()
    await ask(as('desk'), 'POST', '/api/practice/results', result('c1'))
    await ask(as('security'), 'POST', '/api/practice/results', result('c2', { ...wrong, team: 'Security' }))
    await ask(
      as('security'),
      'POST',
      '/api/practice/results',
      result('c3', { kind: 'first-five', drill: 'first-five', team: 'security' }),
    )
    for (const role of ['liaison', 'administrator', 'privacy-officer'] as const) {
      const { all, people, teams } = await list(role)
      assert.deepEqual([all, people.length, teams.length], [true, 2, 2], role)
    }
    const own = await list('security', '?person=p-desk')
    assert.equal(own.all, false)
    assert.deepEqual(
      own.people.map(({ name }) => name),
      ['The security'],
    )
    assert.ok(own.people[0]?.['firstFive'] !== undefined)
    assert.equal((await list('counsel')).count, 0)
    assert.equal((await list('liaison', '?team=SECURITY')).count, 2)
    assert.equal((await list('liaison', '?from=2026-11-26')).count, 0)
  })

  test('is a CSV in which a name is never a formula, with words in the language asked for', async () => {
    const { adds, enrols, sends, ask } = await office()
    const { token } = await enrols((await adds()).code)
    await sends(token, [result('e1', { trainee: '=HYPERLINK("x")', ...wrong })])
    const answer = await ask(as('liaison'), 'GET', '/api/practice/record?format=csv&lang=es')
    assert.match(answer.headers.get('Content-Type') ?? '', /^text\/csv/)
    const csv = Buffer.from(await answer.arrayBuffer()).toString('utf8')
    const [head, line] = csv.slice(1).split('\r\n')
    assert.equal(csv.charCodeAt(0), 0xfeff)
    assert.match(head ?? '', /^Nombre,Equipo,Cuándo,/)
    assert.match(line ?? '', /^"'=HYPERLINK\(""x""\)",Front desk,2026-11-25 12:00,/)
    assert.match(line ?? '', /,40,no,1 \/ 3,Hágase a un lado/)
  })

  test('is a tagged PDF that reads back: by person, by team and every result', async () => {
    const { ask } = await office()
    await ask(as('desk'), 'POST', '/api/practice/results', result('f1'))
    await ask(as('desk'), 'POST', '/api/practice/results', result('f2', wrong))
    for (const [lang, words] of [
      [
        'en',
        [/Training record: Mercy/, /By person/, /By team/, /The desk/, /Open no door/, /Step aside and let them in/],
      ],
      ['es', [/Registro de capacitación: Mercy/, /Por persona/, /Por equipo/, /No abra la puerta/]],
    ] as const) {
      const answer = await ask(as('administrator'), 'GET', `/api/practice/record?format=pdf&lang=${lang}`)
      assert.equal(answer.status, 200)
      const found = await inspect(new Uint8Array(await answer.arrayBuffer()))
      for (const word of words) assert.match(found.pages.join(' '), word)
      assert.match(found.catalog, new RegExp(`/Lang \\(${lang}-US\\)`))
      assert.deepEqual(headingFaults(found.tags), [])
      assert.ok(found.tags.includes('Table') && found.tags.includes('TH'))
      assert.deepEqual(found.fontsOutside, [])
    }
  })

  test('goes when it was kept as long as cases are, and a clock that is ahead does not count', async () => {
    const { ask, office: at, set, list, database } = await office()
    await ask(as('desk'), 'POST', '/api/practice/results', result('g1', { at: '2090-01-01T00:00:00Z' }))
    const [row] = await database.inFacility(mercy, (trx) => trx.selectFrom('practice_results').select('at').execute())
    assert.equal(row?.at.toISOString(), '2026-11-25T18:00:00.000Z')
    set('2030-01-01T00:00:00Z')
    await sweepResults(at, mercy)
    assert.equal((await list('liaison')).count, 1)
    set('2050-01-01T00:00:00Z')
    await sweepResults(at, mercy)
    assert.equal((await list('liaison')).count, 0)
  })
})

test('practice knows of the facility what a device at its desk knows, and is given no key', async () => {
  const { ask } = await office()
  const ground = (await (await ask(as('desk'), 'GET', '/api/practice/ground')).json()) as Record<string, unknown>
  assert.deepEqual(Object.keys(ground).toSorted(), ['duty', 'facility', 'rota', 'rulebook', 'serverTime'])
  assert.equal((ground['facility'] as { place: { state: string } }).place.state, 'VT')
})
