import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freshDatabase } from '../src/server/database/_fresh.ts'
import { type Serving, serve } from '../src/server/listen.ts'

/** The real server on a database of its own, with the people of a demonstration, for tests in a browser. */
export interface OfficeHost {
  readonly origin: string
  readonly serving: Serving
  /** What a command beside the server is told: its data folder, and the database's address. */
  readonly data: string
  readonly databaseUrl: string
  /** Moves the server's clock on by so many days; who is signed in then signs in again. */
  readonly passDays: (days: number) => void
  readonly passMinutes: (minutes: number) => void
  readonly close: () => Promise<void>
}

const day = 86_400_000

/**
 * Starts the server for a test file; the database goes with the file. By `localhost`, browsers also make passkeys for it;
 * without `demo` nobody was set up yet.
 */
export async function startOfficeHost(
  host: '127.0.0.1' | 'localhost' = '127.0.0.1',
  {
    demo = true,
    environment = {},
  }: { readonly demo?: boolean; readonly environment?: Readonly<Record<string, string>> } = {},
): Promise<OfficeHost> {
  const data = mkdtempSync(join(tmpdir(), 'ostiary-office-'))
  const { url } = await freshDatabase()
  let ahead = 0
  const serving = await serve({
    port: 0,
    host,
    data,
    demo,
    environment: { DATABASE_URL: url, OSTIARY_LOG_LEVEL: 'silent', ...environment },
    clock: () => new Date(Date.now() + ahead),
  })
  return {
    origin: serving.url,
    serving,
    data,
    databaseUrl: url,
    passDays: (days) => {
      ahead += days * day
    },
    passMinutes: (minutes) => {
      ahead += minutes * 60_000
    },
    close: async () => {
      await serving.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** What a person of the demonstration does through the API, as a program at the desk would. */
export interface ApiCaller {
  readonly call: (method: string, path: string, body?: unknown) => Promise<Response>
  /** Gives a command about a case, on what was last seen of it; throws where it is refused. */
  readonly command: (caseId: string, type: string, data: unknown, expected?: number) => Promise<void>
}

/** Signs in as the invented person of a role. */
export async function callAs(host: Pick<OfficeHost, 'origin'>, person: string, role: string): Promise<ApiCaller> {
  const headers = { 'Content-Type': 'application/json', Origin: host.origin }
  const entered = await fetch(`${host.origin}/api/demo/sign-in`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ person, role }),
  })
  if (!entered.ok) throw new Error(`sign-in: ${entered.status}`)
  const cookie = entered.headers
    .getSetCookie()
    .map((c) => c.split(';')[0])
    .join('; ')
  const versions = new Map<string, number>()
  const call: ApiCaller['call'] = (method, path, body) =>
    fetch(host.origin + path, {
      method,
      headers: { ...headers, Cookie: cookie },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  return {
    call,
    command: async (caseId, type, data, seen) => {
      const expected = seen ?? versions.get(caseId) ?? 0
      const id = `${caseId}-${role}-${type}-${expected}`
      const sent = await call('POST', `/api/cases/${caseId}/commands`, {
        id,
        type,
        data,
        at: new Date().toISOString(),
        expected,
      })
      const answer = (await sent.json()) as { case?: { case: { version: number } } }
      if (!sent.ok || answer.case === undefined) throw new Error(`${type}: ${sent.status} ${JSON.stringify(answer)}`)
      versions.set(caseId, answer.case.case.version)
    },
  }
}
