/** One version of the pages: its files, each with the SHA-256 of its bytes in hexadecimal. */
export interface Release {
  readonly version: string
  readonly files: readonly KeptFile[]
  /** What reads papers on the device: kept only where that page was opened. */
  readonly papers: readonly KeptFile[]
}

/** A file of the pages and the SHA-256 of its bytes. */
export interface KeptFile {
  readonly path: string
  readonly sha256: string
}

/** A word from a page. */
export interface Message extends Extendable {
  readonly data: unknown
  readonly ports: readonly MessagePort[]
}

/** An event that a service worker may take its time over. */
export interface Extendable {
  waitUntil(work: Promise<void>): void
}

/** A request that a service worker may answer. */
export interface Fetch {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}

/** What a service worker sees of itself; TypeScript's own words for it cannot stand beside those for a page. */
export interface WorkerScope {
  readonly location: Location
  readonly clients: {
    claim(): Promise<void>
    matchAll(options: { readonly type: 'window'; readonly includeUncontrolled: boolean }): Promise<readonly unknown[]>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', handler: (event: Extendable) => void): void
  addEventListener(type: 'fetch', handler: (event: Fetch) => void): void
  addEventListener(type: 'message', handler: (event: Message) => void): void
}
