import { readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { type Language, packDiagrams, starterPolicy } from '../src/engine/index.ts'
import { federalSlice, publicationOf, publicationText, rulebook, slicesBegin } from '../src/rulebook/index.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}
const policy = ['default', 'script', 'style', 'img', 'connect', 'worker', 'manifest']
  .map((kind) => `${kind}-src ${kind === 'default' ? "'none'" : "'self'"}`)
  .join('; ')
// As the real server: only the page that reads papers, and its worker, may run WebAssembly.
const readsPapers = /^(\/es)?\/recognize$|^\/assets\/(worker\.min|tesseract)[^/]*\.js$/
const policyFor = (path: string): string =>
  readsPapers.test(path) ? policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'") : policy
const dist = join(import.meta.dirname, '..', 'dist')

/** What a test's host serves, and how to take it away. */
export interface WebHost {
  readonly origin: string
  /** Paths that were asked for, in order. */
  readonly asked: string[]
  readonly close: () => Promise<void>
}

/**
 * Answers to some of the API's paths (or to a path with its query) that a test wants in place of the real ones; undefined is a
 * failure of the server.
 */
export type Stubs = Readonly<Record<string, (() => string | Promise<string>) | undefined>>

/** Answers what the pages send, where a test plays more of the server; undefined leaves it to the host. */
export type Backend = (
  method: string,
  path: string,
  body: string,
  headers: IncomingHttpHeaders,
) => Promise<{ readonly status: number; readonly body?: unknown } | undefined>

const since = slicesBegin(rulebook)
const made = new Map<string, string>()

/** A slice as the server publishes it, or the whole rulebook where no state is named. */
export function rulebookBody(state: string | null, language: string | null): string {
  const slice = state === null ? undefined : { state, language: language as Language | null }
  return publicationText(publicationOf(rulebook, slice))
}

/** Publishes a state's slice in both languages, so that it is found by its hash; gives the hash. */
export function publishedHash(state: string): string {
  const slice = publicationOf(rulebook, { state, language: null })
  made.set(slice.hash, publicationText(slice))
  return slice.hash
}

function diagramsBody(name: string, day: string): string {
  return JSON.stringify(packDiagrams(rulebook, name === federalSlice ? undefined : name, [starterPolicy], day))
}

function once(key: string, make: () => string): string {
  const known = made.get(key) ?? make()
  made.set(key, known)
  return known
}

function apiBody({ pathname, searchParams, href }: URL): string | undefined {
  if (pathname === '/api/rulebook')
    return once(href, () => rulebookBody(searchParams.get('state'), searchParams.get('lang')))
  if (pathname.startsWith('/api/rulebook/')) return made.get(decodeURIComponent(pathname.slice(14)))
  const name = /^\/api\/diagrams\/([A-Z]{2})$/.exec(pathname)?.[1]
  const day = searchParams.get('day') ?? ''
  return name === undefined || day < since ? undefined : once(href, () => diagramsBody(name, day))
}

function pageOf(path: string): string | undefined {
  const name = /^(?:\/es)?\/(ask|desk|recognize|verify)$/.exec(path)?.[1]
  return name === undefined ? undefined : `${name}.html`
}

function fileFor(path: string): string | undefined {
  // Like the real server, it knows pages by their address and not by their file's name.
  if (path.endsWith('.html')) return undefined
  const file = join(dist, pageOf(path) ?? path)
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined
}

// What a test puts in a file's place is of that file's type; all else that is no file is the API's.
function typeFor(path: string, isFile: boolean): string {
  const known = types[pageOf(path) === undefined ? extname(path) : '.html']
  return known ?? (isFile ? 'text/plain' : 'application/json')
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

/** Serves `dist/` and the two paths of the API that the pages read, as strictly as the real server, on a port of its own. */
export async function startWebHost(stubs: Stubs = {}, backend?: Backend, port = 0): Promise<WebHost> {
  const asked: string[] = []
  const server: Server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://host')
    asked.push(url.pathname)
    const played = await backend?.(request.method ?? 'GET', url.pathname, await textOf(request), request.headers)
    if (played !== undefined) {
      const json = played.body === undefined ? undefined : JSON.stringify(played.body)
      return void response.writeHead(played.status, { 'content-type': 'application/json' }).end(json)
    }
    const stub = [url.pathname + url.search, url.pathname].find((path) => path in stubs)
    const body = stub === undefined ? apiBody(url) : await stubs[stub]?.()
    const file = fileFor(url.pathname)
    if (body === undefined && file === undefined) return void response.writeHead(404).end()
    response.writeHead(200, {
      'content-type': typeFor(url.pathname, body === undefined),
      'content-security-policy': policyFor(url.pathname),
      'cache-control': url.pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
    return void response.end(body ?? readFileSync(file ?? ''))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    })
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close }
}
