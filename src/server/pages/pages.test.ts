import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { rulebook } from '../../rulebook/index.ts'
import { sample } from '../_sample.ts'
import { type AppOptions, createApp } from '../app.ts'

const clock = () => new Date('2026-11-25T20:00:00Z')

function appOf(given: Partial<AppOptions> = {}) {
  return createApp({ rulebook: sample, webFolder: '/nowhere', clock, timeZone: 'America/New_York', ...given })
}

async function read(path: string, app = appOf()): Promise<string> {
  const response = await app.request(path)
  assert.equal(response.status, 200, path)
  return response.text()
}

const words = (page: string) =>
  page
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

describe('the index of the law', () => {
  test('lets the reader choose a place, with what is in force there today', async () => {
    const page = await read('/law')
    assert.match(words(page), /2 rules in force on November 25, 2026/)
    assert.match(page, /href="\/law\?state=US"/)
    assert.doesNotMatch(page, /A warrant opens/)
  })

  test('shows what is in force on the day that was asked for, the state’s own law first', async () => {
    const page = await read('/law?at=2027-03-01&state=VT')
    assert.match(words(page), /3 rules in force on March 1, 2027/)
    assert.ok(page.indexOf('A warrant opens') < page.indexOf('No badges past the desk'))
    assert.match(page, /href="\/law\/us-vt\/gate\/2\?at=2027-03-01"/)
    assert.match(words(await read('/law?at=2000-12-31')), /0 rules in force.*No rule matches/)
  })

  test('keeps to one door', async () => {
    const front = await read('/law?state=US&door=front')
    assert.match(front, /No badges past the desk/)
    assert.doesNotMatch(front, /The chart stays/)
    assert.match(await read('/law?state=US&door=records'), /The chart stays/)
  })

  test('finds words in rules and clauses, citations, and words without their accents', async () => {
    for (const [asked, found] of [
      ['/law?q=nobody+BADGE', 'No badges past the desk'],
      ['/law?q=164.502', 'The chart stays'],
      ['/es/law?q=medica&at=2027-03-01', 'Una orden abre'],
    ] as const)
      assert.ok((await read(asked)).includes(found), asked)
    assert.match(await read('/law?q=badge+nowhere'), /No rule matches/)
  })

  test('says beside the field what is wrong with a day, and shows today', async () => {
    const page = await read('/law?at=yesterday')
    assert.match(page, /aria-invalid="true" aria-describedby="at-mistake"/)
    assert.match(words(page), /This is not a day.*2 rules in force on November 25, 2026/)
  })

  test('escapes what was typed', async () => {
    const page = await read(`/law?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
    assert.doesNotMatch(page, /<script/)
    assert.match(page, /value="&quot;&gt;&lt;script&gt;/)
  })
})

describe('the page of a rule', () => {
  test('says what it does, clause by clause, in the law’s words and in plain ones', async () => {
    const page = await read('/law/us/door/1-A')
    const said = words(page)
    assert.match(page, /<h1>No badges past the desk<\/h1>/)
    assert.match(page, /href="https:\/\/law\.example\/door"/)
    assert.match(page, /<blockquote lang="en">“no person bearing a badge”<\/blockquote>/)
    assert.match(said, /When its conditions are met, it answers “you must not” to: May they come in\?/)
    assert.match(said, /Nobody with a badge comes in\./)
    assert.match(said, /Is there a badge\? Yes/)
    assert.match(said, /What paper\? Anything but: Letter/)
    assert.match(said, /Call counsel Counsel · when they ask, within 2 hours By phone\./)
    assert.match(said, /Verified Its words were checked against the official text\./)
    assert.match(said, /Checked to November 1, 2026/)
    assert.match(said, /Not legal advice; not yet reviewed by counsel/)
    assert.match(page, /Do not let badges &lt;in&gt;\./)
  })

  test('shows each version with its days and its act, and the version of the day that was asked for', async () => {
    const now = words(await read('/law/us/door/1-A'))
    assert.match(now, /From January 1, 2020 on shown here Door Act \(2019\)/)
    assert.match(now, /January 1, 2001 – December 31, 2019 Show this version Old Act \(2000\)/)
    assert.match(words(await read('/law/us/door/1-A?at=2019-12-31')), /December 31, 2019 shown here/)
  })

  test('says when it was not yet, or no longer, law', async () => {
    assert.match(
      words(await read('/law/us-vt/gate/2')),
      /On November 25, 2026 this was not yet law\. It starts on March 1, 2027\./,
    )
    const ended = {
      ...sample,
      rules: [{ ...sample.rules[0], versions: [sample.rules[0]?.versions[0]] }],
    } as typeof sample
    const page = words(await read('/law/us/door/1-A', appOf({ rulebook: ended })))
    assert.match(page, /this was no longer in force\. Its last day was December 31, 2019\./)
  })

  test('links what it displaces and what displaces it', async () => {
    assert.match(await read('/law/us/door/1-A'), /These set it aside[\s\S]*href="\/law\/us-vt\/gate\/2"/)
    assert.match(await read('/law/us-vt/gate/2'), /it sets these aside[\s\S]*href="\/law\/us\/door\/1-A"/)
  })

  test('says why it is disputed', async () => {
    assert.match(words(await read('/law/us-vt/gate/2')), /Disputed Two courts disagree\./)
  })

  test('is Spanish in every word but the law’s own', async () => {
    const page = await read('/es/law/us/door/1-A')
    assert.match(page, /<html lang="es">/)
    assert.match(words(page), /¿Hay placa\? Sí/)
    assert.match(words(page), /en un plazo de 2 horas/)
    assert.match(words(page), /Desde el 1 de enero de 2020/)
    const spanish = words(page.replace(/<(\w+)[^>]* lang="en"[^>]*>[\s\S]*?<\/\1>/g, ''))
    assert.doesNotMatch(spanish, /\b(the|and|when|this|with|law|show)\b/i)
  })
})

test('every rule of the rulebook has a page in both languages, with nothing missing from it', async () => {
  const app = appOf({ rulebook })
  assert.ok(rulebook.rules.length > 100)
  for (const rule of rulebook.rules) {
    for (const base of ['', '/es']) {
      const page = await read(`${base}/law/${rule.id}`, app)
      assert.doesNotMatch(page, /undefined|\[object|NaN/, rule.id)
    }
  }
})

test('both languages say the same pages, and each links the other', async () => {
  for (const path of [
    '/',
    '/law',
    '/law?state=VT&q=badge',
    '/law/coverage',
    '/law/watch',
    '/law/us/door/1-A?at=2019-01-01',
  ]) {
    const spanish = path === '/' ? '/es' : `/es${path}`
    const escaped = (href: string) => `href="${href.replaceAll('&', '&amp;')}"`
    const [en, es] = [await read(path), await read(spanish)]
    assert.ok(en.includes(`<a class="language" ${escaped(spanish)}`), path)
    assert.ok(es.includes(`<a class="language" ${escaped(path)}`), spanish)
    assert.equal(en.match(/<h[1-3]/g)?.length, es.match(/<h[1-3]/g)?.length)
    assert.match(es, /<html lang="es">/)
  }
})

test('the first page shows the engine’s own answer to the sample', async () => {
  const said = words(await read('/', appOf({ rulebook })))
  assert.match(said, /A real answer/)
  assert.match(said, /You must not|You may|It depends|You must|The laws conflict/)
})

test('coverage counts each pack, says what is stale, and that no counsel has reviewed it', async () => {
  const said = words(await read('/law/coverage'))
  assert.match(
    said,
    /Federal law Checked to November 1, 2026 2 rules : 1 verified, 1 not yet, 0 disputed 4 of 8 clauses quote the law word for word What it does not hold Use of records/,
  )
  assert.match(said, /Vermont Checked to June 1, 2026 stale 1 rule : 0 verified, 0 not yet, 1 disputed/)
  assert.match(said, /House policy Checked to November 1, 2026 No rules yet/)
  assert.match(said, /Reviewed by counsel: nobody yet/)
})

describe('an address that leads nowhere', () => {
  test('is told so in the reader’s language, with the rule that was probably meant', async () => {
    const response = await appOf().request('/es/law/us/door/1-B')
    assert.equal(response.status, 404)
    const page = await response.text()
    assert.match(words(page), /Esta regla no existe/)
    assert.match(page, /href="\/es\/law\/us\/door\/1-A"/)
    assert.equal((await appOf().request('/nothing/here')).status, 404)
  })
})

test('a fault of ours gives a page in plain words with the number that the log has', async () => {
  const broken = { ...sample, rules: [{ ...sample.rules[0], title: null }] } as unknown as typeof sample
  const response = await appOf({ rulebook: broken }).request('/law?state=US')
  assert.equal(response.status, 500)
  const page = await response.text()
  assert.match(words(page), /Something went wrong here/)
  assert.ok(page.includes(response.headers.get('X-Request-Id') ?? 'none'))
})

describe('every response', () => {
  test('lets no other script in, is framed by nobody, and tells nobody where the reader was', async () => {
    for (const path of ['/', '/law', '/nothing', '/api/rulebook', '/healthz']) {
      const { headers } = await appOf().request(path)
      const policy = headers.get('Content-Security-Policy') ?? ''
      assert.match(policy, /default-src 'none'/)
      assert.match(policy, /script-src 'self';/)
      assert.match(policy, /frame-ancestors 'none'/)
      assert.doesNotMatch(policy, /unsafe/)
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff')
      assert.equal(headers.get('Referrer-Policy'), 'no-referrer')
      assert.match(headers.get('X-Request-Id') ?? '', /^[0-9a-f-]{36}$/)
    }
  })

  test('has its headers without its body for HEAD', async () => {
    const response = await appOf().request('/law', { method: 'HEAD' })
    assert.equal(response.status, 200)
    assert.equal(await response.text(), '')
    assert.match(response.headers.get('Content-Type') ?? '', /text\/html/)
  })

  test('is a page without script or inline style', async () => {
    for (const path of ['/', '/law?state=US', '/law/us/door/1-A', '/law/coverage', '/law/watch'])
      assert.doesNotMatch(await read(path), /<script|<style| style=| on\w+=/)
  })
})

test('the style and the mark are served for ever under names that change with them', async () => {
  const app = appOf()
  const page = await read('/', app)
  const style = /rel="stylesheet" href="([^"]+)"/.exec(page)?.[1] ?? ''
  const mark = /rel="icon"[^>]+href="([^"]+)"/.exec(page)?.[1] ?? ''
  assert.match(style, /^\/assets\/base-[0-9a-f]{12}\.css$/)
  for (const [path, type] of [
    [style, /^text\/css/],
    [mark, /^image\/svg\+xml/],
  ] as const) {
    const response = await app.request(path)
    assert.match(response.headers.get('Content-Type') ?? '', type)
    assert.match(response.headers.get('Cache-Control') ?? '', /immutable/)
  }
  assert.match(await (await app.request(style)).text(), /prefers-color-scheme: dark/)
})

test('the built web app is served where it is there, and only what it holds', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ostiary-dist-'))
  for (const name of ['assets', 'icons']) mkdirSync(join(folder, name))
  for (const [name, text] of [
    ['ask.html', '<!doctype html><title>Ask</title>'],
    ['sw.js', 'self.skipWaiting()'],
    ['manifest.webmanifest', '{}'],
    ['assets/ask-1.js', 'export {}'],
    ['icons/door.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ] as const)
    writeFileSync(join(folder, name), text)
  try {
    const app = appOf({ webFolder: folder })
    for (const path of ['/ask', '/es/ask']) assert.match(await read(path, app), /<title>Ask/)
    assert.match(await read('/', app), /href="\/ask"/)
    for (const [path, type, caching] of [
      ['/assets/ask-1.js', /javascript/, /immutable/],
      ['/sw.js', /javascript/, /^no-cache$/],
      ['/manifest.webmanifest', /manifest\+json/, /^no-cache$/],
      ['/icons/door.svg', /^image\/svg\+xml/, /^no-cache$/],
    ] as const) {
      const response = await app.request(path)
      assert.equal(response.status, 200, path)
      assert.match(response.headers.get('Content-Type') ?? '', type)
      assert.match(response.headers.get('Cache-Control') ?? '', caching)
    }
    for (const path of ['/assets/none.js', '/assets/..%2Fask.html', '/ask.html', '/package.json'])
      assert.equal((await app.request(path)).status, 404, path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('while the web app is not built, the dialogue says so and nothing leads there', async () => {
  const app = appOf()
  const response = await app.request('/ask')
  assert.equal(response.status, 503)
  assert.match(words(await response.text()), /not built yet/)
  assert.doesNotMatch(await read('/', app), /href="\/ask"/)
})
