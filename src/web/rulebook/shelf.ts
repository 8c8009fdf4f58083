/** Where a device keeps what it loaded, for when there is no network. */
export interface Shelf {
  get(name: string): Promise<string | undefined>
  put(name: string, text: string): Promise<void>
}

const cacheName = 'ostiary-rulebooks'

/** The browser's own store; where it is closed to us (no https, private window, full) nothing is kept and nothing fails. */
export const deviceShelf: Shelf = {
  async get(name) {
    try {
      const found = await (await caches.open(cacheName)).match(name)
      return await found?.text()
    } catch {
      return undefined
    }
  },
  // A crash here leaves the former copy or the new one: the browser puts an entry whole.
  async put(name, text) {
    try {
      await (await caches.open(cacheName)).put(name, new Response(text))
    } catch {
      // Nothing is lost: what was not kept is loaded again when there is a network.
    }
  },
}
