import { readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { packDiagrams, type Rulebook, starterPolicy } from '../src/engine/index.ts'
import { rulebook, sliceFor } from '../src/rulebook/index.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}
const policy = ['default', 'script', 'style', 'img', 'connect', 'worker', 'manifest']
  .map(
    (kind) =>
      `${kind}-src ${kind === 'default' ? "'none'" : "'self'"}${kind === 'script' ? " 'wasm-unsafe-eval'" : ''}`,
  )
  .join('; ')
const dist = join(import.meta.dirname, '..', 'dist')

/** What a test's host serves, and how to take it away. */
export interface WebHost {
  readonly origin: string
  /** Paths that were asked for, in order. */
  readonly asked: string[]
  readonly close: () => Promise<void>
}

/** Answers to some of the API's paths that a test wants in place of the real ones; undefined is a failure of the server. */
export type Stubs = Readonly<Record<string, (() => string) | undefined>>

/** The first day that a slice answers for, as the server has it: what had ended before is left out. */
const since = rulebook.packs.map((p) => p.checkedTo).sort()[0] ?? ''
const made = new Map<string, string>()

// The server knows states without a pack by the name US.
function sliceOf(name: string): Rulebook {
  return sliceFor(rulebook, name === 'US' ? undefined : name, since)
}

function rulebookBody(name: string | null): string {
  const slice = name === null ? rulebook : sliceOf(name)
  return JSON.stringify({ rulebook: slice, hash: slice.hash, signature: null, slices: {} })
}

function diagramsBody(name: string, day: string): string {
  return JSON.stringify(packDiagrams(sliceOf(name), name === 'US' ? undefined : name, [starterPolicy], day))
}

function once(key: string, make: () => string): string {
  const known = made.get(key) ?? make()
  made.set(key, known)
  return known
}

function apiBody({ pathname, searchParams, href }: URL): string | undefined {
  if (pathname === '/api/rulebook') return once(href, () => rulebookBody(searchParams.get('state')))
  const name = /^\/api\/diagrams\/([A-Z]{2})$/.exec(pathname)?.[1]
  const day = searchParams.get('day') ?? ''
  return name === undefined || day < since ? undefined : once(href, () => diagramsBody(name, day))
}

function pageOf(path: string): string | undefined {
  const name = /^(?:\/es)?\/(ask|recognize)$/.exec(path)?.[1]
  return name === undefined ? undefined : `${name}.html`
}

function fileFor(path: string): string | undefined {
  // Like the real server, it knows pages by their address and not by their file's name.
  if (path.endsWith('.html')) return undefined
  const file = join(dist, pageOf(path) ?? path)
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined
}

/** Serves `dist/` and the two paths of the API that the pages read, as strictly as the real server, on a port of its own. */
export async function startWebHost(stubs: Stubs = {}): Promise<WebHost> {
  const asked: string[] = []
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://host')
    asked.push(url.pathname)
    const body = url.pathname in stubs ? stubs[url.pathname]?.() : apiBody(url)
    const file = fileFor(url.pathname)
    if (body === undefined && file === undefined) return void response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': body !== undefined ? 'application/json' : (types[extname(file ?? '')] ?? 'text/plain'),
      'content-security-policy': policy,
      'cache-control': url.pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
    return void response.end(body ?? readFileSync(file ?? ''))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close }
}
