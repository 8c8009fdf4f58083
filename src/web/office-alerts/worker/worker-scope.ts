/** What is pushed. */
export interface PushPayload {
  readonly title: string
  readonly body: string
  readonly to: string
  readonly word?: string
  readonly tag: string
  readonly language: string
}

interface Extendable {
  waitUntil(work: Promise<void>): void
}

interface PushGiven extends Extendable {
  readonly data: { json(): unknown } | null
}

interface Clicked extends Extendable {
  readonly notification: { readonly data: unknown; close(): void }
}

/** What a worker for push messages sees of itself; TypeScript's own words for it cannot stand beside those for a page. */
export interface WorkerScope {
  readonly registration: {
    showNotification(title: string, options: Readonly<Record<string, unknown>>): Promise<void>
  }
  readonly clients: { openWindow(to: string): Promise<unknown> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install', handler: (event: Extendable) => void): void
  addEventListener(type: 'push', handler: (event: PushGiven) => void): void
  addEventListener(type: 'notificationclick', handler: (event: Clicked) => void): void
}
