import { Hono } from 'hono'
import { toyRulebook } from '../../cases/check/index.ts'
import type { Role, Viewer } from '../../cases/index.ts'
import { noteText, rootOf, type Signer, signCheckpoint } from '../../ledger/index.ts'
import { routerOf } from '../access/route.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { detectLanguage } from '../api/language.ts'
import { hasher } from '../ledger-routes/hashing.ts'
import { testSigner } from '../office/_signer.ts'
import type { Office } from '../office/office.ts'
import { type TestRecord, testRecord } from '../record/_record.ts'
import type { Requests } from '../requests.ts'
import type { FeedOptions } from './feed.ts'
import { caseRoutes } from './index.ts'

/** Somebody who asks the API of a test. */
export interface Asker {
  readonly ask: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>
  /** The answer's JSON; it must be a 2xx. */
  readonly gets: <T = Record<string, unknown>>(path: string) => Promise<T>
  /** Gives a command that saw all there is; the answer's JSON, which must be a 200. */
  readonly does: (caseId: string, type: string, data: object, more?: object) => Promise<Given>
}

/** What came of a command that was taken. */
export interface Given {
  readonly already: boolean
  readonly events: readonly { readonly id: string; readonly type: string }[]
  readonly since: readonly unknown[]
  readonly case: { readonly case: { readonly version: number }; readonly sees: string }
}

/** The API of cases over a record on a real PostgreSQL, for tests: who asks is said, not signed in. */
export interface Clinic {
  readonly record: TestRecord
  readonly office: Office
  readonly app: Hono<Requests>
  readonly signer: Signer
  /** Publishes a checkpoint of what is in the ledger now. */
  readonly publish: () => Promise<void>
  readonly as: (role: Role, who?: Partial<Viewer> & { readonly session?: string }) => Asker
  readonly close: () => Promise<void>
}

const names = { 'p-lin': 'Lin Liaison', 'p-paz': 'Paz Privacy', 'p-cole': 'Cole Counsel', 'p-rosa': 'Rosa Reception' }

/** Opens one. */
export async function clinic(feed: FeedOptions = {}): Promise<Clinic> {
  const record = await testRecord()
  for (const [id, name] of Object.entries(names)) {
    await record.database.db
      .insertInto('persons')
      .values({ id, name, email: `${id}@example.org` })
      .execute()
  }
  const signer = await testSigner()
  const office: Office = {
    database: record.database,
    record: record.record,
    changes: record.changes,
    keyring: record.keyring,
    log: record.ledger,
    signer,
    rulebook: toyRulebook,
    clock: () => record.now,
    origin: 'http://localhost',
    demo: false,
  }
  const app = new Hono<Requests>()
  app.use('/api/*', detectLanguage, async (c, next) => {
    const said = c.req.header('X-Test-Viewer')
    if (said !== undefined) c.set('who', who(...(JSON.parse(said) as [Viewer, string?])))
    await next()
  })
  caseRoutes(routerOf(app), office, feed)
  const publish = async () => {
    const head = await record.ledger.head()
    const note = await signCheckpoint({ size: head.size, root: rootOf(head, hasher) }, signer)
    await record.ledger.publish({ size: head.size, note: noteText(note) })
  }
  let commands = 0
  const as: Clinic['as'] = (role, { session, ...more } = {}) => {
    const viewer: Viewer = { facility: 'mercy', role, ...more }
    const ask: Asker['ask'] = async (method, path, body, headers = {}) => {
      const raw = body instanceof Uint8Array || body instanceof FormData
      return app.request(path, {
        method,
        headers: {
          'X-Test-Viewer': JSON.stringify([viewer, session]),
          ...(body === undefined || raw ? {} : { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: raw ? (body as BodyInit) : JSON.stringify(body) }),
      })
    }
    const read = async <T>(response: Response): Promise<T> => {
      if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
      return (await response.json()) as T
    }
    return {
      ask,
      gets: async (path) => read(await ask('GET', path)),
      does: async (caseId, type, data, given = {}) => {
        commands += 1
        const expected = (await record.record.load(viewer.facility, caseId))?.version ?? 0
        const body = { id: `k-${role}-${commands}`, type, data, at: '2026-06-03T14:20:00-07:00', expected, ...given }
        return read(await ask('POST', `/api/cases/${encodeURIComponent(caseId)}/commands`, body))
      },
    }
  }
  return { record, office, app, signer, publish, as, close: record.close }
}

function who(viewer: Viewer, session?: string): SignedIn {
  const { person, role, facility } = viewer
  return {
    viewer,
    memberships: [{ facility, role }],
    ...(session ? { session: { id: session, freshAt: new Date(0), factors: [] } } : {}),
    ...(person === undefined ? {} : { person: { id: person, name: person, language: 'en' } }),
  }
}

/** The data of a visit's opening. */
export const aVisit = { kind: 'visit', facility: 'mercy', requestKind: 'arrest' } as const
