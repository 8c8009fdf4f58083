import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Role } from '../../src/cases/index.ts'

const launcher = join(import.meta.dirname, '..', '..', 'bin', 'ostiary')

/** A server in a process of its own, with its own PostgreSQL in a folder. */
export interface DiskServer {
  readonly url: string
  /** Signs in as the invented person of a role. */
  readonly signIn: (role: Role) => Promise<DiskClient>
  /** Stops every process of it where it stands, as if time did. */
  readonly freeze: () => void
  /** Ends every process of it at once. */
  readonly kill: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Somebody who is signed in. */
export interface DiskClient {
  readonly ask: (method: string, path: string, body?: unknown, type?: string) => Promise<DiskAnswer>
}

/** An answer, read. */
export interface DiskAnswer {
  readonly status: number
  readonly retryAfter: string | null
  readonly body: unknown
}

/** Starts a demonstration in a folder. */
export async function startOnDisk(folder: string): Promise<DiskServer> {
  const { DATABASE_URL: _, ...env } = process.env
  const args = [launcher, 'serve', '--port', '0', '--host', '127.0.0.1', '--data', folder, '--demo']
  const child = spawn(process.execPath, args, {
    env: { ...env, OSTIARY_LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  const url = /http:\/\/\S+/.exec(String(said[0]))?.[0]
  if (url === undefined) throw new Error('The server did not start.')
  return {
    url,
    signIn: (role) => signIn(url, role),
    freeze: () => {
      for (const pid of [child.pid, ...postgresOf(folder)]) signal(pid, 'SIGSTOP')
    },
    kill: async () => {
      const all = [child.pid, ...postgresOf(folder)]
      const gone = ended(child)
      for (const pid of all) signal(pid, 'SIGKILL')
      await gone
    },
    stop: async () => {
      const gone = ended(child)
      child.kill('SIGTERM')
      await gone
    },
  }
}

function ended(child: ChildProcess): Promise<unknown> {
  return child.exitCode === null && child.signalCode === null ? once(child, 'exit') : Promise.resolve()
}

function signal(pid: number | undefined, name: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

// The server of the folder, and those that it started for its connections.
function postgresOf(folder: string): readonly number[] {
  const file = join(folder, 'postgres', 'postmaster.pid')
  if (!existsSync(file)) return []
  const first = Number(readFileSync(file, 'utf8').split('\n')[0])
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => parentOf(pid) === first)
  return [first, ...children]
}

function parentOf(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return undefined
  }
}

async function signIn(url: string, role: Role): Promise<DiskClient> {
  let cookie = ''
  const ask: DiskClient['ask'] = async (method, path, body, type = 'application/json') => {
    const sent = body === undefined ? {} : { body: body instanceof Uint8Array ? body : JSON.stringify(body) }
    const answer = await fetch(url + path, {
      method,
      headers: {
        Origin: url,
        ...(cookie === '' ? {} : { Cookie: cookie }),
        ...(body === undefined ? {} : { 'Content-Type': type }),
      },
      ...(sent as { body?: BodyInit }),
    })
    const [set] = answer.headers.getSetCookie()
    if (set !== undefined) cookie = set.split(';')[0] ?? ''
    const text = await answer.text()
    const isJson = /json/.test(answer.headers.get('Content-Type') ?? '')
    return {
      status: answer.status,
      retryAfter: answer.headers.get('Retry-After'),
      body: isJson ? JSON.parse(text) : text,
    }
  }
  const { body } = await ask('GET', '/api/demo/people')
  const rows = (body as { rows: readonly { id: string; roles: readonly { role: Role }[] }[] }).rows
  const person = rows.find((row) => row.roles.some((each) => each.role === role))?.id
  const { status } = await ask('POST', '/api/demo/sign-in', { person, role })
  if (status !== 200) throw new Error(`Signing in was answered ${status}.`)
  return { ask }
}
