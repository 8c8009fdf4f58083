/** What is remembered in a second place: enough to tell that the browser threw the first one away, and nothing else. */
export interface Marker {
  readonly device: string
  /** The last number that was given to an entry. */
  readonly last: number
  /** Up to here every entry was at the server. */
  readonly sentTo: number
}

const name = 'ostiary-desk'

/** The marker, if it is there. */
export function readMarker(): Marker | undefined {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
    return isMarker(found) ? found : undefined
  } catch {
    return undefined
  }
}

function isMarker(value: unknown): value is Marker {
  const { device, last, sentTo } = (value ?? {}) as Partial<Marker>
  return typeof device === 'string' && Number.isSafeInteger(last) && Number.isSafeInteger(sentTo)
}

/** Writes the marker; where that place is closed to us, the loss of the first one cannot be noticed. */
export function writeMarker(marker: Marker): void {
  try {
    localStorage.setItem(name, JSON.stringify(marker))
  } catch {
    // The entries themselves are stored; only their loss would go unseen.
  }
}

/** Forgets the marker. */
export function dropMarker(): void {
  try {
    localStorage.removeItem(name)
  } catch {
    // There was none.
  }
}
