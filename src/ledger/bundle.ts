/** Bytes of the longest entry: its length stands in the bundle as two bytes. */
export const longestEntry = 65_535

const lengthBytes = 2

/** The bytes of a bundle: each entry after its length as two bytes, the higher first (C2SP tlog-tiles). */
export function bundleOf(entries: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bundle = new Uint8Array(entries.reduce((sum, entry) => sum + lengthBytes + entry.length, 0))
  let at = 0
  for (const entry of entries) {
    if (entry.length > longestEntry) throw new RangeError('an entry is longer than a bundle can hold')
    bundle[at] = entry.length >> 8
    bundle[at + 1] = entry.length & 0xff
    bundle.set(entry, at + lengthBytes)
    at += lengthBytes + entry.length
  }
  return bundle
}

/** The entries of a bundle, as views of its bytes; undefined if it breaks off. */
export function entriesOf(bundle: Uint8Array): readonly Uint8Array[] | undefined {
  const entries: Uint8Array[] = []
  let at = 0
  while (at < bundle.length) {
    const from = at + lengthBytes
    const to = from + (((bundle[at] as number) << 8) | (bundle[at + 1] ?? 0))
    if (to > bundle.length) return undefined
    entries.push(bundle.subarray(from, to))
    at = to
  }
  return entries
}
