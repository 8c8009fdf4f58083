import { keyOf, type VerifierKey } from '../../ledger/index.ts'

/** Where the keys come from that signatures are checked with. */
export type KeySource = 'server' | 'kept' | 'pasted'

/** The keys in a text, one on each line (`#` begins a comment), or the number of the first line that is none. */
export function keysIn(text: string): readonly VerifierKey[] | { readonly line: number } {
  const keys: VerifierKey[] = []
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const words = line.trim()
    if (words === '' || words.startsWith('#')) continue
    const key = keyOf(words)
    if (typeof key === 'string') return { line: at + 1 }
    keys.push(key)
  }
  return keys
}

const shelf = 'ostiary-log-key'

/** The key that this server shows for its log, and whether it is the copy that this device kept from an earlier visit. */
export async function serverKey(
  get: (address: string) => Promise<string | undefined> = getText,
): Promise<{ readonly text: string; readonly source: 'server' | 'kept' } | undefined> {
  const text = await get('/ledger/key')
  if (text !== undefined && hasKeys(text)) {
    keepText(text)
    return { text, source: 'server' }
  }
  const kept = keptText()
  return kept !== undefined && hasKeys(kept) ? { text: kept, source: 'kept' } : undefined
}

function hasKeys(text: string): boolean {
  const keys = keysIn(text)
  return !('line' in keys) && keys.length > 0
}

async function getText(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address, { cache: 'no-cache', credentials: 'omit' })
    return response.ok ? await response.text() : undefined
  } catch {
    return undefined
  }
}

// A browser may forbid pages to keep anything: then the key is fetched anew each time.
function keepText(text: string): void {
  try {
    localStorage.setItem(shelf, text)
  } catch {
    return
  }
}

function keptText(): string | undefined {
  try {
    return localStorage.getItem(shelf) ?? undefined
  } catch {
    return undefined
  }
}
