import type { Extendable, Fetch, KeptFile, Message, Release, WorkerScope } from './worker-scope.ts'

// The build writes `release` above this script: the files of one version of the pages, each with its hash.
declare const release: Release
declare const self: WorkerScope

const prefix = 'ostiary-pages-'
const cacheName = `${prefix}${release.version}`
const papersName = `${prefix}papers-${release.version}`
const paths = new Set([...release.files, ...release.papers].map((f) => f.path))
const addresses: Readonly<Record<string, string>> = {
  '/ask.html': '/ask',
  '/desk.html': '/desk',
  '/recognize.html': '/recognize',
  '/verify.html': '/verify',
}

// A page's address is not its file's: both languages of the dialogue are one file.
function fileFor(request: Request): string | undefined {
  const { origin, pathname } = new URL(request.url)
  if (origin !== self.location.origin || request.method !== 'GET') return undefined
  const page = /^(?:\/es)?(\/(?:ask|desk|recognize|verify))\/?$/.exec(pathname)?.[1]
  if (page !== undefined) return `${page}.html`
  return paths.has(pathname) ? pathname : undefined
}

async function hashOf(response: Response): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer())
  return [...new Uint8Array(digest)].map((b) => b.toString(16).padStart(2, '0')).join('')
}

// A release that is put on the server while we are reading would mix two versions: the hash tells, and nothing is kept.
async function keep(cache: Cache, { path, sha256 }: KeptFile): Promise<void> {
  const response = await fetch(addresses[path] ?? path, { cache: 'no-cache' })
  if (!response.ok || (await hashOf(response.clone())) !== sha256) throw new Error(`${path} is of another version`)
  await cache.put(path, response)
}

// A crash or a lost network here leaves a part of a cache that no active worker reads; the next try begins it anew.
async function takeWhole(name: string, files: readonly KeptFile[]): Promise<void> {
  await caches.delete(name)
  const cache = await caches.open(name)
  try {
    await Promise.all(files.map((file) => keep(cache, file)))
  } catch (error) {
    await caches.delete(name)
    throw error
  }
}

// Asked for by the page that reads papers; it is told when all is there.
async function takePapers(answer: MessagePort | undefined): Promise<void> {
  if (!(await caches.has(papersName))) await takeWhole(papersName, release.papers)
  answer?.postMessage('kept')
}

// Another tab may be in the middle of a visit: its version stays until it is closed.
async function takeOver(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (pages.length <= 1) await self.skipWaiting()
}

async function dropOlder(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(
    names.filter((n) => n.startsWith(prefix) && n !== cacheName && n !== papersName).map((n) => caches.delete(n)),
  )
  await self.clients.claim()
}

async function answer(request: Request, path: string): Promise<Response> {
  const kept =
    (await (await caches.open(cacheName)).match(path)) ?? (await caches.match(path, { cacheName: papersName }))
  return kept ?? fetch(request)
}

self.addEventListener('install', (event: Extendable) => event.waitUntil(takeWhole(cacheName, release.files)))
self.addEventListener('message', (event: Message) => {
  if (event.data === 'keep-papers') event.waitUntil(takePapers(event.ports[0]))
  if (event.data === 'take-over') event.waitUntil(takeOver())
})
self.addEventListener('activate', (event: Extendable) => event.waitUntil(dropOlder()))
self.addEventListener('fetch', (event: Fetch) => {
  const path = fileFor(event.request)
  if (path !== undefined) event.respondWith(answer(event.request, path))
})
