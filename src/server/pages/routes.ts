import type { Context, Hono } from 'hono'
import { html } from 'hono/html'
import { type Assessment, type Day, isDay, type Language, type Rulebook } from '../../engine/index.ts'
import type { coverage, WatchItem } from '../../rulebook/index.ts'
import { federalSlice } from '../../rulebook/index.ts'
import type { Assessor } from '../assessor.ts'
import type { Door, Wanted } from '../law/catalogue.ts'
import type { Source } from '../law/sources.ts'
import type { Requests } from '../requests.ts'
import { serve, type WebFiles } from '../web-files.ts'
import { coveragePage } from './coverage.ts'
import { homePage } from './home.ts'
import type { Mistakes } from './law-filters.ts'
import { lawIndex } from './law-index.ts'
import { type Content, layout } from './layout.ts'
import { notBuiltPage, notFoundPage } from './not-found.ts'
import { officePaths } from './office-paths.ts'
import { address, type Page, page, type SharedFiles } from './page.ts'
import { type RightsSources, rightsRoutes } from './rights/index.ts'
import { rulePage } from './rule.ts'
import { sampleSituation } from './sample.ts'
import { watchPage } from './watch.ts'

/** What the pages are written from. */
export interface PageSources extends Pick<RightsSources, 'facilities'> {
  readonly rulebook: Rulebook
  readonly coverage: typeof coverage
  readonly watch: readonly WatchItem[]
  readonly sources: ReadonlyMap<string, Source>
  readonly files: SharedFiles
  readonly web: WebFiles
  readonly assessor: Assessor
  readonly today: () => Day
  /** True where there is a record, and so pages behind the desk. */
  readonly office: boolean
}

/** Routes of the pages for people, in both languages. */
export function pageRoutes(app: Hono<Requests>, from: PageSources): void {
  rightsRoutes(app, from)
  for (const language of ['en', 'es'] as const) {
    const at = (path: string) => address(language, path)
    const open = (c: Context) => pageFor(c, language, from)
    const { rulebook, sources } = from
    app.get(at('/'), async (c) => send(c, open(c), homePage(open(c), rulebook, await sampleAnswer(from, language))))
    app.get(at('/law'), (c) => send(c, open(c), index(c, open(c), rulebook)))
    app.get(at('/law/coverage'), (c) => send(c, open(c), coveragePage(open(c), rulebook, from.coverage)))
    app.get(at('/law/watch'), (c) => send(c, open(c), watchPage(open(c), rulebook, from.watch)))
    app.get(at('/law/*'), (c, next) => {
      const id = c.req.path.slice(at('/law/').length)
      const rule = rulebook.rules.find((r) => r.id === id)
      const asked = c.req.query('at')
      const day = asked !== undefined && isDay(asked) ? asked : from.today()
      return rule === undefined ? next() : send(c, open(c), rulePage(open(c), rulebook, sources, rule, day))
    })
    const built = (file: string) => (c: Context) =>
      from.web.has(file) ? serve(c, from.web, file, 'no-cache') : send(c, open(c), notBuiltPage(open(c)), 503)
    for (const name of ['desk', 'recognize', 'verify']) app.get(at(`/${name}`), built(`${name}.html`))
    if (from.office) app.get(at('/practice/drill'), built('practice.html'))
    for (const path of from.office ? officePaths : []) app.get(at(path), built('office.html'))
    app.get(at('/ask'), (c) => {
      const file = askFile(from.web)
      return file === undefined ? send(c, open(c), notBuiltPage(open(c)), 503) : serve(c, from.web, file, 'no-cache')
    })
  }
}

/** The page for an address that leads nowhere. */
export async function notFound(c: Context, from: PageSources): Promise<Response> {
  const own = pageFor(c, languageOf(c), from)
  return send(c, own, notFoundPage(own, from.rulebook, own.path.replace(/\?.*$/, '')), 404)
}

/** The language that an address asks for. */
export function languageOf(c: Context): Language {
  return /^\/es(\/|$)/.test(c.req.path) ? 'es' : 'en'
}

/** What a page for this request knows of itself. */
export function pageFor(c: Context, language: Language, from: PageSources): Page {
  const { pathname, search } = new URL(c.req.url)
  const path = language === 'es' ? pathname.replace(/^\/es/, '') || '/' : pathname
  return page(language, {
    path: path + search,
    today: from.today(),
    files: from.files,
    canAsk: askFile(from.web) !== undefined,
  })
}

/** Answers with a page. */
export async function send(
  c: Context,
  own: Page,
  content: Content,
  status: 200 | 404 | 500 | 503 = 200,
): Promise<Response> {
  return c.html(await html`${layout(own, content)}`, status, {
    'Content-Language': own.language,
    'Cache-Control': status === 200 ? 'public, no-cache' : 'no-store',
  })
}

function askFile(web: WebFiles): string | undefined {
  return ['ask.html', 'index.html'].find(web.has)
}

const samples = new WeakMap<Rulebook, Map<Language, Promise<Assessment | undefined>>>()

// The sample is the same for everyone, so it is answered once for each language.
function sampleAnswer({ rulebook, assessor }: PageSources, language: Language): Promise<Assessment | undefined> {
  const known = samples.get(rulebook) ?? new Map<Language, Promise<Assessment | undefined>>()
  samples.set(rulebook, known)
  const answered =
    known.get(language) ??
    assessor.assess(sampleSituation, language).then(
      (result) => ('error' in result ? undefined : result),
      () => undefined,
    )
  known.set(language, answered)
  return answered
}

function index(c: Context, own: Page, rulebook: Rulebook): Content {
  const asked = {
    at: c.req.query('at'),
    state: c.req.query('state'),
    door: c.req.query('door'),
    q: c.req.query('q')?.trim(),
  }
  const at = asked.at === undefined || asked.at === '' ? own.today : asked.at
  const readable = isDay(at)
  const mistakes: Mistakes = readable
    ? {}
    : {
        at: own.say(
          'This is not a day. Write it as 2026-06-03. Today is shown.',
          'Esto no es una fecha. Escríbala así: 2026-06-03. Se muestra hoy.',
        ),
      }
  const places = [federalSlice, ...rulebook.packs.map((p) => p.state)]
  const state = places.find((p) => p !== undefined && p === asked.state)
  const door = (['front', 'records'] as readonly Door[]).find((d) => d === asked.door)
  const wanted: Wanted = {
    at: readable ? at : own.today,
    ...(state === undefined ? {} : { state }),
    ...(door === undefined ? {} : { door }),
    ...(asked.q === undefined || asked.q === '' ? {} : { words: asked.q.slice(0, 200) }),
  }
  return lawIndex(own, rulebook, wanted, mistakes)
}
