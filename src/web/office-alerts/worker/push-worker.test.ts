import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { runInNewContext } from 'node:vm'
import { buildWeb, builtText, isWebBuildStale } from '../../../../tools/web-build.ts'

// A browser without a head shows no notifications; so the built worker is run in a scope of our own.
interface Event {
  readonly data?: unknown
  readonly notification?: { readonly data: unknown; close(): void }
}

function worker() {
  const handlers = new Map<string, (event: unknown) => void>()
  const shown: (readonly [title: string, options: Readonly<Record<string, unknown>>])[] = []
  const [opened, sent]: [string[], string[]] = [[], []]
  const scope = {
    registration: {
      showNotification: async (title: string, options: Readonly<Record<string, unknown>>) => {
        shown.push([title, options])
      },
    },
    clients: { openWindow: async (to: string) => opened.push(to) },
    skipWaiting: async () => undefined,
    addEventListener: (type: string, handler: (event: unknown) => void) => handlers.set(type, handler),
  }
  const fetching = async (path: string, { body }: { readonly body: string }) => sent.push(`${path} ${body}`)
  const script = builtText('office-sw.js')
  runInNewContext(script, { self: scope, fetch: fetching })
  const happens = async (type: string, event: Event) => {
    const waits: Promise<unknown>[] = []
    handlers.get(type)?.({ ...event, waitUntil: (work: Promise<unknown>) => waits.push(work) })
    await Promise.all(waits)
  }
  return {
    shown,
    opened,
    sent,
    push: (json: () => unknown) => happens('push', { data: { json } }),
    click: (data: unknown) => happens('notificationclick', { notification: { data, close: () => undefined } }),
  }
}

before(async () => {
  if (isWebBuildStale()) await buildWeb()
})

test('what was pushed is shown, and the server hears that it came', async () => {
  const w = worker()
  await w.push(() => ({
    title: 'Hay agentes aquí',
    body: 'Caso v1.',
    to: '/es/alert#w',
    word: 'w',
    tag: 'a',
    language: 'es',
  }))
  const [title, options] = w.shown[0] ?? []
  assert.deepEqual(
    [title, options?.['body'], options?.['data'], options?.['lang'], options?.['tag']],
    ['Hay agentes aquí', 'Caso v1.', '/es/alert#w', 'es', 'a'],
  )
  assert.deepEqual(w.sent, ['/api/alert-links/delivered {"word":"w"}'])
  await w.click(options?.['data'])
  assert.deepEqual(w.opened, ['/es/alert#w'])
})

test('a message that cannot be read, or that leads elsewhere, still shows one, which leads to our own page', async () => {
  const w = worker()
  await w.push(() => {
    throw new SyntaxError('no JSON')
  })
  for (const to of ['//evil.example/', 'https://evil.example/', '/\\evil.example', undefined])
    await w.push(() => ({ title: 'Elsewhere', body: 'x', to, tag: 'b', language: 'en', word: 'w' }))
  assert.deepEqual(
    w.shown.map(([title, { data }]) => [title, data]),
    Array.from({ length: 5 }, () => ['Ostiary', '/alerts']),
  )
  assert.deepEqual(w.sent, [])
})
