import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import { rulebook } from '../rulebook/index.ts'
import { createApp, type Fault } from './app.ts'
import { assessInThreads } from './assessor-thread.ts'
import { readPapersInThread } from './paper-thread.ts'
import { readSettings } from './settings.ts'

/** How to serve. */
export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number
  /** The address to listen on; else that of `OSTIARY_HOST`, else every address. */
  readonly host?: string
  /** The folder of the database. The server keeps no data yet, so nothing is written there. */
  readonly data?: string
  /** Fill the database with invented cases. There are no cases yet, so nothing is filled. */
  readonly demo: boolean
}

/** A server that is listening. */
export interface Serving {
  readonly url: string
  /** Lets requests under way finish, for ten seconds at most, then closes. */
  readonly close: () => Promise<void>
}

const webFolder = join(import.meta.dirname, '..', '..', 'dist')
const patience = 10_000

/** Serves the product; rejects where the port is taken or a setting cannot be used. Prints nothing but faults of ours. */
export async function serve({ port, host }: ServeOptions): Promise<Serving> {
  const { host: hostSet, ...settings } = readSettings(process.env)
  const assessor = assessInThreads(rulebook)
  const reader = readPapersInThread()
  const app = createApp({
    ...settings,
    rulebook,
    webFolder,
    assessor,
    reader,
    clock: () => new Date(),
    report: printFault,
  })
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  const hostname = host ?? hostSet
  await listening(server, port, hostname)
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://${shown(hostname)}:${taken}`,
    close: async () => {
      await closed(server)
      await assessor.close()
      await reader.close()
    },
  }
}

function printFault(fault: Fault): void {
  process.stderr.write(`${JSON.stringify({ level: 'error', ...fault })}\n`)
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
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
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
