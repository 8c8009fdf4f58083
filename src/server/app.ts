import type { KeyObject } from 'node:crypto'
import { Hono, type MiddlewareHandler } from 'hono'
import { etag } from 'hono/etag'
import type { Rulebook } from '../engine/index.ts'
import { coverage, watch } from '../rulebook/index.ts'
import { failureProblem } from './access/failure.ts'
import { problem } from './access/problem.ts'
import { routerOf } from './access/route.ts'
import { assessRoute } from './api/assess.ts'
import { diagramsRoute } from './api/diagrams.ts'
import { healthRoutes } from './api/health.ts'
import { detectLanguage } from './api/language.ts'
import { openapiRoute } from './api/openapi.ts'
import { recognizeRoute } from './api/recognize.ts'
import { refuse } from './api/refusal.ts'
import { rulebookRoutes } from './api/rulebook.ts'
import { screenRoute } from './api/screen.ts'
import { type Assessor, assessHere } from './assessor.ts'
import { type Clock, dayOf } from './clock.ts'
import { compressed } from './compression.ts'
import { publishedBy } from './facility/index.ts'
import { readSources } from './law/sources.ts'
import { type ServerLog, silentLog } from './monitoring/logger.ts'
import { type Metrics, openMetrics } from './monitoring/metrics.ts'
import { metricsRoute } from './monitoring/metrics-route.ts'
import { observed } from './monitoring/observed.ts'
import type { OpenOffice } from './office/open.ts'
import { officeRoutes } from './office/routes.ts'
import { faultPage } from './pages/not-found.ts'
import { facilitiesOf } from './pages/rights/index.ts'
import { languageOf, notFound, type PageSources, pageFor, pageRoutes, send } from './pages/routes.ts'
import type { PaperReader } from './paper-reader.ts'
import { readPapersInThread } from './paper-thread.ts'
import { publish } from './published.ts'
import { identified, type Requests } from './requests.ts'
import { guarded } from './security.ts'
import { sharedFiles } from './shared-files.ts'
import { webFileRoutes, webFiles } from './web-files.ts'

/** A fault of ours, for the log: where it arose and the request's id, nothing of what was asked. */
export interface Fault {
  readonly requestId: string
  readonly name: string
  /** The lines of the stack without the message, which could repeat what was asked. */
  readonly where: readonly string[]
}

/** What the application is made of. */
export interface AppOptions {
  readonly rulebook: Rulebook
  /** A private Ed25519 key that signs what is published; left out, the rulebook is unsigned and says so. */
  readonly signingKey?: KeyObject
  /** The folder of the built web app; it need not be there. */
  readonly webFolder: string
  readonly clock: Clock
  /** IANA name of the zone whose day is today; the server's own where left out. */
  readonly timeZone?: string
  /** Where the engine works; in this thread where left out. */
  readonly assessor?: Assessor
  /** Reads papers; a thread of its own, started with the first paper, where left out. */
  readonly reader?: PaperReader
  /** Told of every fault of ours. */
  readonly report?: (fault: Fault) => void
  /** What the pages behind the desk work with; without it there are only the public ones. */
  readonly office?: OpenOffice
  readonly log?: ServerLog
  readonly metrics?: Metrics
  /** The bearer token for `/metrics`; without it only this machine may ask. */
  readonly metricsToken?: string
}

/** The whole application, from Request to Response; it opens no socket and keeps nothing of what it is asked. */
export function createApp(options: AppOptions): Hono<Requests> {
  const zone = options.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone
  const today = () => dayOf(options.clock(), zone)
  const published = publish(options.rulebook, options.signingKey)
  const assessor = options.assessor ?? assessHere(published.whole)
  const app = new Hono<Requests>({ strict: false })
  const metrics = options.metrics ?? openMetrics()
  app.use(identified(), observed(options.log ?? silentLog, metrics), guarded(), compressed(), tagged())
  app.use('/api/*', detectLanguage, uncached)
  const web = webFiles(options.webFolder)
  const rulebook = published.whole
  const pages: PageSources = {
    rulebook,
    coverage,
    watch,
    sources: readSources(),
    files: sharedFiles(app),
    web,
    assessor,
    today,
    office: options.office !== undefined,
    ...(options.office === undefined ? {} : { facilities: facilitiesOf(options.office) }),
  }
  assessRoute(app, rulebook, assessor)
  screenRoute(app, rulebook, today)
  recognizeRoute(app, { rulebook, assessor, reader: options.reader ?? readPapersInThread(), today })
  const { office } = options
  rulebookRoutes(app, published, office && ((hash) => publishedBy(office, hash)))
  diagramsRoute(app, published, assessor, today)
  const router = routerOf(app)
  if (options.office !== undefined) officeRoutes(app, router, options.office)
  openapiRoute(app, rulebook, () => router.routes)
  healthRoutes(app, published, options.office?.health)
  metricsRoute(app, metrics, options.metricsToken)
  webFileRoutes(app, web)
  pageRoutes(app, pages)
  answerTheRest(app, pages, options.report)
  return app
}

// What the API answers is for who asked, unless the route says otherwise.
const uncached: MiddlewareHandler = async (c, next) => {
  await next()
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
}

// A stream of events has no end, so a tag of its content would never come.
function tagged(): MiddlewareHandler {
  const tags = etag()
  return (c, next) => (c.req.path === '/api/feed' ? next() : tags(c, next))
}

function answerTheRest(app: Hono<Requests>, pages: PageSources, report: AppOptions['report']): void {
  app.all('/api/assess', (c) => {
    c.header('Allow', 'POST')
    return refuse(c, 405, {
      code: 'method-not-allowed',
      message: {
        en: 'Ask with POST, with a situation as JSON.',
        es: 'Pregunte con POST, con una situación en JSON.',
      },
    })
  })
  app.all('/api/recognize', (c) => {
    c.header('Allow', 'POST')
    return refuse(c, 405, {
      code: 'method-not-allowed',
      message: {
        en: 'Ask with POST, with a file of papers as the body.',
        es: 'Pregunte con POST, con un archivo de papeles en el cuerpo.',
      },
    })
  })
  app.notFound((c) => {
    if (!c.req.path.startsWith('/api/')) return notFound(c, pages)
    return refuse(c, 404, {
      code: 'not-found',
      message: {
        en: 'There is nothing here. /api/openapi.json lists what there is.',
        es: 'Aquí no hay nada. /api/openapi.json dice lo que hay.',
      },
    })
  })
  app.onError(async (error, c) => {
    const failed = failureProblem(error)
    if (failed !== undefined) return problem(c, failed)
    const requestId = c.get('requestId')
    const where = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
    report?.({ requestId, name: error.name, where: where.slice(0, 8).map((line) => line.trim()) })
    if (c.req.path.startsWith('/api/'))
      return refuse(c, 500, {
        code: 'fault',
        message: {
          en: `The fault is ours. Its number in the log is ${requestId}.`,
          es: `La falla es nuestra. Su número en el registro es ${requestId}.`,
        },
      })
    const own = pageFor(c, languageOf(c), pages)
    return send(c, own, faultPage(own, requestId), 500)
  })
}
