/** What the browser says of its storage for us, asked before the first entry is written. */
export interface Room {
  /** The browser promised not to throw our entries away when it needs room. */
  readonly persistent: boolean
  /** Bytes that are left, where the browser tells. */
  readonly left: number | undefined
}

/** Less than this many bytes do not hold one visit with the photos of its papers. */
export const smallRoom = 50_000_000

/** Asks for storage that stays, and how much there is. */
export async function askForRoom(): Promise<Room> {
  const storage: StorageManager | undefined = navigator.storage
  if (storage === undefined) return { persistent: false, left: undefined }
  const persistent = (await storage.persisted?.().catch(() => false)) || (await storage.persist?.().catch(() => false))
  const { quota, usage = 0 } = (await storage.estimate?.().catch(() => undefined)) ?? {}
  return { persistent: persistent === true, left: quota === undefined ? undefined : Math.max(0, quota - usage) }
}
