import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { PageText } from '../../src/instruments/index.ts'
import { openReader, type Reader } from '../../src/server/adapters/papers/ocr.ts'
import { readPapers } from '../../src/server/adapters/papers/read.ts'

/** What was read of a file: its pages, or the code of the refusal. */
export type CachedReading =
  | { readonly ok: true; readonly pages: readonly PageText[] }
  | { readonly ok: false; readonly code: string }

/** Reads files once: what was read is kept by the hash of the file's bytes. */
export interface CachingReader {
  read(bytes: Uint8Array): Promise<{ readonly reading: CachedReading; readonly fresh: boolean }>
  close(): Promise<void>
}

// Raise it when rectifying or reading changes what comes out, so that no old reading passes for a new one.
const version = 'reading-2'

/** A reader that keeps what it read in a folder. */
export function cachingReader(folder: string): CachingReader {
  const kept = join(folder, version)
  mkdirSync(kept, { recursive: true })
  let reader: Promise<Reader> | undefined
  return {
    async read(bytes) {
      const file = join(kept, createHash('sha256').update(bytes).digest('hex'))
      if (existsSync(`${file}.json`)) return { reading: load(file), fresh: false }
      reader ??= openReader()
      const reading = await readPapers(bytes, { reader: await reader })
      save(file, reading)
      return { reading, fresh: true }
    },
    close: async () => (await reader)?.close(),
  }
}

// The words come last: a run that is cut off here leaves pictures that the next run writes again.
function save(file: string, reading: CachedReading): void {
  if (reading.ok) {
    for (const [at, { picture }] of reading.pages.entries())
      if (picture) writeFileSync(`${file}.${at}.gz`, gzipSync(picture.data, { level: 1 }))
  }
  const bare = reading.ok
    ? { ok: true, pages: reading.pages.map(({ picture, ...page }) => ({ ...page, size: picture && sizeOf(picture) })) }
    : reading
  writeFileSync(`${file}.part`, JSON.stringify(bare))
  renameSync(`${file}.part`, `${file}.json`)
}

function sizeOf({ width, height }: { readonly width: number; readonly height: number }) {
  return { width, height }
}

type Bare =
  | {
      readonly ok: true
      readonly pages: readonly (PageText & { readonly size?: { readonly width: number; readonly height: number } })[]
    }
  | { readonly ok: false; readonly code: string }

function load(file: string): CachedReading {
  const bare = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as Bare
  if (!bare.ok) return bare
  const pages = bare.pages.map(({ size, ...page }, at) =>
    size === undefined
      ? page
      : { ...page, picture: { ...size, data: new Uint8Array(gunzipSync(readFileSync(`${file}.${at}.gz`))) } },
  )
  return { ok: true, pages }
}
