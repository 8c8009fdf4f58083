/** A newer version of the pages that is kept whole and waits for its turn. */
export interface Update {
  /** Starts it now and loads the page anew; where other tabs are open it goes on waiting. */
  readonly start: () => void
}

/** Tells when a newer version waits. */
export interface Updates {
  readonly now: () => Update | undefined
  readonly watch: (seen: () => void) => () => void
}

const lookEveryInMs = 6 * 3_600_000

/** Looks for newer versions of the pages while this one is open for days, as on a tablet at a desk. */
export function watchUpdates(): Updates {
  let now: Update | undefined
  const watchers = new Set<() => void>()
  const waits = (worker: ServiceWorker): void => {
    now = { start: () => startWaiting(worker) }
    for (const seen of watchers) seen()
  }
  if ('serviceWorker' in navigator) void follow(waits).catch(() => {})
  return {
    now: () => now,
    watch: (seen) => {
      watchers.add(seen)
      return () => watchers.delete(seen)
    },
  }
}

async function follow(waits: (worker: ServiceWorker) => void): Promise<void> {
  const registration = await navigator.serviceWorker.ready
  if (registration.waiting !== null) waits(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') waits(worker)
    })
  })
  const look = (): void => void registration.update().catch(() => {})
  setInterval(look, lookEveryInMs)
  addEventListener('online', look)
}

function startWaiting(worker: ServiceWorker): void {
  // Only the page that asked is loaded anew, and only once the newer version serves it.
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  worker.postMessage('take-over')
}

/** Keeps the pages on this device for when there is no network; calls `ready` once a whole version is kept. */
export async function keepPages(ready: () => void): Promise<void> {
  // Browsers keep pages only for addresses they trust (https, or this very machine): elsewhere the page works online only.
  if (!('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register('/sw.js')
    await navigator.serviceWorker.ready
    ready()
  } catch {
    // The device cannot keep it now (storage full, another release under way): the page goes on without.
  }
}

/** Keeps the pages, and what reads papers on the device; calls `ready` once all of it is kept. */
export async function keepPapers(ready: () => void): Promise<void> {
  await keepPages(async () => {
    const { active } = await navigator.serviceWorker.ready
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ready
    active?.postMessage('keep-papers', [port2])
  })
}

/** True if what reads papers is kept on this device. */
export async function papersAreKept(): Promise<boolean> {
  if (!('caches' in globalThis)) return false
  return (await caches.keys()).some((name) => name.startsWith('ostiary-pages-papers-'))
}
