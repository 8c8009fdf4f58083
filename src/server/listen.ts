import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { rulebook } from '../rulebook/index.ts'
import { createApp } from './app.ts'
import { assessInThreads } from './assessor-thread.ts'
import type { Clock } from './clock.ts'
import { dataFolder } from './database/index.ts'
import { fillDemo } from './demo/fill.ts'
import { openLog } from './monitoring/logger.ts'
import { openMetrics } from './monitoring/metrics.ts'
import { type OpenOffice, openOffice } from './office/open.ts'
import { readPapersInThread } from './paper-thread.ts'
import { readSettings, type Settings } from './settings.ts'
import { setupCode } from './sign-in/index.ts'

/** How to serve; what is left out, the settings say. */
export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port?: number
  /** The address to listen on; every address where no setting says otherwise. */
  readonly host?: string
  /** The folder for keys and, where no database is named, for the database. */
  readonly data?: string
  /** Fill an empty installation with invented cases, and let everybody sign in as its invented people. */
  readonly demo: boolean
  /** What the settings are read from; the process's own environment where left out. */
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** The moment it is; tests and pictures give a fixed one. */
  readonly clock?: Clock
}

/** A server that is listening. */
export interface Serving {
  readonly url: string
  /** Where people reach it, by the settings. */
  readonly origin: string
  readonly dataFolder: string
  readonly database: 'own' | 'given'
  /** Opens the set-up page for the first person, while there is nobody yet. */
  readonly setupCode?: string
  readonly office: OpenOffice
  /** Lets requests under way finish, for ten seconds at most, ends streams, then closes the record. */
  readonly close: () => Promise<void>
}

const webFolder = join(import.meta.dirname, '..', '..', 'dist')
const patience = 10_000
const usualPort = 8080

/** Serves the product; rejects where the port is taken, a setting cannot be used or the database cannot be opened. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const settings = readSettings(options.environment ?? process.env)
  const door = openDoor()
  const hostname = options.host ?? settings.host
  // The port first: a second server must not touch what the first is working with.
  await listening(door.server, options.port ?? settings.port ?? usualPort, hostname)
  const { port } = door.server.address() as AddressInfo
  try {
    return await serveAt(door, `http://${shown(hostname)}:${port}`, settings, options)
  } catch (error) {
    await closed(door)
    throw error
  }
}

async function serveAt(door: Door, url: string, settings: Settings, options: ServeOptions): Promise<Serving> {
  const { demo, clock = () => new Date() } = options
  const folder = dataFolder(options.data ?? settings.dataFolder, options.environment ?? process.env)
  const [lines, metrics] = [openLog(settings.logLevel), openMetrics()]
  const origin = settings.origin ?? url
  const office = await openOffice({ settings, dataFolder: folder, origin, demo, rulebook, clock, lines, metrics })
  const [assessor, reader] = [assessInThreads(rulebook), readPapersInThread()]
  const close = async () => {
    await closed(door)
    await assessor.close()
    await reader.close()
    await office.close()
  }
  try {
    if (demo) await fillDemo(office)
    const code = await setupCode(office)
    const { signingKey, timeZone, metricsToken } = settings
    const app = createApp({
      ...(signingKey === undefined ? {} : { signingKey }),
      ...(timeZone === undefined ? {} : { timeZone }),
      ...(metricsToken === undefined ? {} : { metricsToken }),
      rulebook,
      webFolder,
      assessor,
      reader,
      clock,
      office,
      log: lines,
      metrics,
      report: (fault) => lines.error({ event: 'fault', ...fault }),
    })
    door.open(app.fetch)
    lines.info({ event: 'listening', database: office.database.kind })
    const known = { url, origin, dataFolder: folder, database: office.database.kind, office, close }
    return code === undefined ? known : { ...known, setupCode: code }
  } catch (error) {
    await close()
    throw error
  }
}

interface Door {
  readonly server: Server
  /** Answers with this from now on; until then with 503. */
  readonly open: (fetch: ReturnType<typeof createApp>['fetch']) => void
  /** The streams of events that are open. */
  readonly streams: ReadonlySet<ServerResponse>
}

function openDoor(): Door {
  let answer: ReturnType<typeof createApp>['fetch'] | undefined
  const starting = () => new Response('Starting.\n', { status: 503, headers: { 'Retry-After': '1' } })
  const server = createAdaptorServer({
    fetch: (request: Request, env: object) => answer?.(request, env) ?? starting(),
  }) as Server
  const streams = new Set<ServerResponse>()
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!/\btext\/event-stream\b/.test(request.headers.accept ?? '')) return
    streams.add(response)
    response.once('close', () => streams.delete(response))
  })
  const open: Door['open'] = (fetch) => {
    answer = fetch
  }
  return { server, streams, open }
}

function listening(server: Server, port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

// A kept connection would keep the server from ending: idle ones are closed as they fall idle, busy ones when patience ends.
// Streams of events have no end of their own; whoever reads one comes back to the next server.
function closed({ server, streams }: Door): Promise<void> {
  return new Promise((resolve) => {
    for (const stream of streams) stream.destroy()
    const sweep = setInterval(() => server.closeIdleConnections(), 50)
    const end = setTimeout(() => server.closeAllConnections(), patience)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(end)
      resolve()
    })
  })
}

function shown(host: string | undefined): string {
  if (host === undefined || host === '::' || host === '0.0.0.0') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
