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
