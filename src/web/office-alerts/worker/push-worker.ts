import type { PushPayload, WorkerScope } from './worker-scope.ts'

declare const self: WorkerScope

// Shows what was pushed, and says that it came; a message that cannot be read is shown as one, because a push must show something.
self.addEventListener('push', (event) => {
  const payload = read(() => event.data?.json())
  const shown = self.registration.showNotification(payload.title, {
    body: payload.body,
    tag: payload.tag,
    lang: payload.language,
    icon: '/ostiary-192.png',
    requireInteraction: true,
    data: payload.to,
  })
  event.waitUntil(Promise.all([shown, came(payload.word)]).then(() => undefined))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  const to = String(event.notification.data ?? '/alerts')
  event.waitUntil(self.clients.openWindow(to).then(() => undefined))
})

// The newest worker takes over at once: no page depends on what an older one kept.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()))

async function came(word: string | undefined): Promise<void> {
  if (word === undefined) return
  const headers = { 'Content-Type': 'application/json' }
  // Whether the server hears of it changes nothing for whoever reads it.
  await fetch('/api/alert-links/delivered', { method: 'POST', headers, body: JSON.stringify({ word }) }).catch(
    () => undefined,
  )
}

function read(payload: () => unknown): PushPayload {
  try {
    const given = payload() as Partial<PushPayload> | undefined
    // Only a way on our own address is ever opened.
    if (typeof given?.title === 'string' && /^\/(?![/\\])/.test(given.to ?? '')) return { ...unread, ...given }
  } catch {}
  return unread
}

const unread: PushPayload = { title: 'Ostiary', body: '', to: '/alerts', tag: 'ostiary', language: 'en' }
