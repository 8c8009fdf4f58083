import type { ReadOptions, ReadPapers } from './adapters/papers/index.ts'

/** Reads a file of papers; what reads pictures and PDFs is loaded only then, for a server may never need it. */
export async function readPapers(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadPapers> {
  const adapter = await import('./adapters/papers/index.ts')
  return adapter.readPapers(bytes, options)
}
