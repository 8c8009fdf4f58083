import { find, type Hit, type Phrase, type Reading } from '../reading/reading.ts'

/** Searches a page and remembers: many instruments share their phrases. */
export type Finder = (wanted: Phrase) => readonly Hit[]

/** A finder for one page. */
export function finderOf(reading: Reading): Finder {
  const known = new Map<string, readonly Hit[]>()
  return (wanted) => {
    const before = known.get(wanted.letters)
    if (before) return before
    const hits = find(reading, wanted)
    known.set(wanted.letters, hits)
    return hits
  }
}
