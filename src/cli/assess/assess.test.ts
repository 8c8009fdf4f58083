import assert from 'node:assert/strict'
import { once } from 'node:events'
import { describe, test } from 'node:test'
import { type Assessment, assess } from '../../engine/index.ts'
import { rulebook } from '../../rulebook/index.ts'
import { ostiary, situationOf, startOstiary, testFolder } from '../_run.ts'

const files = testFolder()
const situation = situationOf('s01')
const file = files.write('outreach.json', JSON.stringify(situation))
const records = { ...situation, actions: ['disclose.treatment-records'] }
const recordsAsOptions = [
  'assess',
  `--at=${records.at}`,
  ...Object.entries(records.facility ?? {}).map(([name, value]) => `--facility=${name}=${value}`),
  ...Object.entries(records.facts ?? {}).map(([id, value]) => `--fact=${id}=${value}`),
  '--action=disclose.treatment-records',
]

describe('ostiary assess', () => {
  test('answers a file as the engine does, in the shape of the contract', () => {
    const { status, stdout } = ostiary(['assess', file, '--json'])
    assert.equal(status, 0)
    assert.deepEqual(JSON.parse(stdout), JSON.parse(JSON.stringify(assess(rulebook, situation))))
  })

  test('reads standard input with - and when something is piped in', () => {
    for (const words of [
      ['assess', '-', '--json'],
      ['assess', '--json'],
    ]) {
      const { status, stdout } = ostiary(words, JSON.stringify(records))
      assert.equal(status, 0)
      assert.equal((JSON.parse(stdout) as Assessment).answers[0]?.action, 'disclose.treatment-records')
    }
  })

  test('builds the same situation from options', () => {
    const { status, stdout } = ostiary([...recordsAsOptions, '--json'])
    assert.equal(status, 0)
    assert.deepEqual(JSON.parse(stdout), JSON.parse(JSON.stringify(assess(rulebook, records))))
  })

  test('options replace what the file says', () => {
    const { stdout } = ostiary(['assess', file, '--at', '2026-06-03', '--action', 'obstruct', '--json'])
    const { at, answers } = JSON.parse(stdout) as Assessment
    assert.equal(at, '2026-06-03')
    assert.deepEqual(
      answers.map((a) => a.action),
      ['obstruct'],
    )
  })

  test('does not wait for an open standard input where options say everything', async () => {
    const child = startOstiary([...recordsAsOptions, '--json'])
    assert.deepEqual(await once(child, 'exit'), [0, null])
  })

  test('takes this moment where nothing says when', () => {
    const before = new Date().toISOString().slice(0, 16)
    const { stdout } = ostiary(['assess', '--state', 'CA', '--action', 'obstruct', '--json'], '', { TZ: 'UTC' })
    const { at } = JSON.parse(stdout) as Assessment
    assert.match(at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/)
    assert.ok(at.slice(0, 16) >= before)
  })
})

describe('the answer for people', () => {
  test('says the word first, then what to do now, who decides, why, and that it is no legal advice', () => {
    const { status, stdout } = ostiary(recordsAsOptions)
    assert.equal(status, 0)
    const order = [
      'MUST NOT',
      'Now:',
      'Who decides:',
      'Why',
      '45 CFR 164.502(a) forbids it',
      '(a)',
      '“may not use or disclose',
    ]
    const places = [...order, 'Not legal advice; not yet reviewed by counsel.'].map((words) => stdout.indexOf(words))
    assert.ok(!places.includes(-1), `all of these are said: ${places}`)
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    )
    assert.match(stdout, new RegExp(rulebook.version))
  })

  test('fits eighty columns and has no colour where it is not on a terminal', () => {
    const { stdout } = ostiary(['assess', file])
    const tooLong = stdout.split('\n').filter((line) => [...line].length > 80)
    assert.deepEqual(tooLong, [])
    assert.ok(!stdout.includes('\x1b'))
    for (const action of situation.actions ?? []) assert.ok(stdout.includes(action), action)
  })

  test('has colour where it is forced, and none where NO_COLOR is set', () => {
    assert.ok(ostiary(recordsAsOptions, '', { FORCE_COLOR: '1' }).stdout.includes('\x1b['))
    assert.ok(!ostiary(recordsAsOptions, '', { NO_COLOR: '1' }).stdout.includes('\x1b['))
  })

  test('speaks Spanish', () => {
    const { stdout } = ostiary([...recordsAsOptions, '--lang', 'es'])
    for (const words of ['PROHIBIDO', 'Ahora:', 'Quién decide:', 'Por qué', 'No es asesoría legal'])
      assert.ok(stdout.includes(words), words)
  })

  test('tells what is missing, what to ask next and what would change it while the answer is open', () => {
    const open = ['assess', '--at=2026-06-03', '--state=OH', '--fact=request.kind=records', '--item=treatment-records']
    const { stdout } = ostiary(open)
    for (const words of [
      'DEPENDS',
      'Meanwhile:',
      'Still missing',
      'Ask next',
      '--fact ',
      'What would change it',
      'state-law-not-modelled',
    ])
      assert.ok(stdout.includes(words), words)
  })

  test('counts law alone with --policy none', () => {
    const { stdout } = ostiary([...recordsAsOptions, '--policy', 'none', '--json'])
    const alone = assess(rulebook, { ...records, policies: [] })
    assert.deepEqual(JSON.parse(stdout), JSON.parse(JSON.stringify(alone)))
  })
})

const refused: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['an option', ['--facts', 'request.kind=arrest'], /--facts.*"--fact"\?/],
  ['a fact', ['--fact', 'request.kin=arrest'], /request\.kin.*request\.kind/],
  ['a value', ['--fact', 'request.kind=arest'], /arest.*"arrest"/],
  ['an action', ['--action', 'admit.nonpublic'], /admit\.nonpublic.*admit\.non-public/],
  ['a state', ['--state', 'ca'], /"ca".*"CA"/],
  ['a day', ['--at', '2026-02-30'], /2026-02-30.*2026-06-03/],
  ['a field of the facility', ['--facility', 'knd=hospital'], /knd.*kind/],
  ['an item', ['--item', 'biling'], /biling.*billing/],
  ['a policy', ['--policy', 'house/start'], /house\/start.*house\/starter/],
  ['a fact without a value', ['--fact', 'request.kind'], /request\.kind.*has no name and value/],
  ['a fact given twice', ['--fact=area=public', '--fact=area=non-public'], /area was given twice/],
  ['a language', ['--lang', 'fr'], /"fr".*en, es/],
  ['a file that is not there', ['nowhere.json'], /no file nowhere\.json/],
]

describe('ostiary assess refuses', () => {
  for (const [what, words, message] of refused) {
    test(`${what} that it does not know, with exit status 2 and a way on`, () => {
      const { status, stdout, stderr } = ostiary(['assess', ...words, '--json'])
      assert.equal(status, 2)
      assert.match(stderr, message)
      const { error } = JSON.parse(stdout) as { error: { code: string; message: string } }
      assert.match(error.code, /^[a-z0-9-]+$/)
      assert.match(error.message, message)
    })
  }

  test('text that is no JSON, without repeating it: it may be about a patient', () => {
    for (const text of ['{"at": Jane Roe}', '{"at": "2026-06-03"\n "facts": "Jane Roe"}']) {
      const { status, stdout, stderr } = ostiary(['assess', '-', '--json'], text)
      assert.equal(status, 2)
      assert.match(
        stderr,
        text.includes('\n') ? /not JSON: it breaks at line 2, column 2/ : /standard input is not JSON/,
      )
      assert.doesNotMatch(stdout + stderr, /Jane|Roe/)
    }
  })
})

describe('a refusal in Spanish', () => {
  for (const [words, message] of [
    [['--fact', 'request.kin=arrest'], 'facts: no hay ningún hecho "request.kin". ¿Quiso decir "request.kind"?'],
    [
      ['--state', 'XX'],
      'facility.state: "XX" no es un estado ni territorio de los Estados Unidos. Escriba sus dos letras, como CA.',
    ],
    [['nowhere.json'], 'No hay archivo nowhere.json. Revise el nombre y la carpeta.'],
    [['--facts', 'x'], 'ostiary assess no tiene la opción --facts. ¿Quiso decir "--fact"?'],
  ] as const)
    test(message, () => {
      const { status, stdout, stderr } = ostiary(['assess', ...words, '--lang', 'es', '--json'])
      assert.equal(status, 2)
      assert.equal(stderr, `ostiary assess: ${message}\n`)
      assert.equal((JSON.parse(stdout) as { error: { message: string } }).error.message, message)
    })
})

test('nothing described is told as that, on a terminal or not', () => {
  const { status, stderr } = ostiary(['assess'])
  assert.equal(status, 2)
  assert.match(stderr, /Name a file, or describe the situation/)
})

test('a JSON text that looks like our own refusal is a situation like any other', () => {
  const { status, stderr } = ostiary(['assess', '-'], '{"code":"done","message":"","status":0}')
  assert.equal(status, 2)
  assert.match(stderr, /The situation: there is no field "code"/)
})

describe('ostiary assess --jsonl', () => {
  const line = JSON.stringify(records)

  test('answers a line with a line, in order; a line it cannot use gives an error there and exit status 2', () => {
    const wrong = JSON.stringify({ ...records, facts: { 'request.kin': 'arrest' } })
    const other = JSON.stringify({ ...records, actions: ['obstruct'] })
    const { status, stdout } = ostiary(['assess', '--jsonl'], `${line}\n${wrong}\nno json\n${other}`)
    assert.equal(status, 2)
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((l) => JSON.parse(l) as Partial<Assessment> & { error?: { code: string; message: string } })
    assert.deepEqual(
      answers.map((a) => a.error?.code ?? a.answers?.[0]?.action),
      ['disclose.treatment-records', 'unknown-fact', 'not-json', 'obstruct'],
    )
    assert.match(answers[1]?.error?.message ?? '', /request\.kind/)
  })

  test('answers the first line before the second one comes', { timeout: 60_000 }, async () => {
    const child = startOstiary(['assess', '--jsonl', '-'])
    child.stdin.write(`${line}\n`)
    const [first] = (await once(child.stdout, 'data')) as [Buffer]
    assert.match(first.toString(), /^\{"rulebook"/)
    child.stdin.end(`${line}\n`)
    assert.deepEqual(await once(child, 'exit'), [0, null])
  })
})
