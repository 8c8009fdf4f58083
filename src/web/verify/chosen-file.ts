import type { ArchiveFiles } from './check-archive.ts'

/** A file that was chosen or dropped, read on this device: a text, or a ZIP with all that is in it. */
export type ChosenFile = { readonly id: number; readonly name: string } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'archive'; readonly files: ArchiveFiles }
)

// A receipt has a few kilobytes; whatever is larger and no archive is none, and reading it whole could stop a phone.
const mostText = 1_000_000
const mostArchive = 300_000_000

let lastId = 0

/** Reads a file; what is too large or broken reads as an empty text, which is no receipt. */
export async function readChosen(file: File): Promise<ChosenFile> {
  lastId++
  const about = { id: lastId, name: file.name }
  if (await isZip(file)) {
    const files = file.size > mostArchive ? undefined : await unzipped(file)
    return files === undefined ? { ...about, kind: 'text', text: '' } : { ...about, kind: 'archive', files }
  }
  return { ...about, kind: 'text', text: file.size > mostText ? '' : await file.text() }
}

async function isZip(file: File): Promise<boolean> {
  const [a, b, c, d] = new Uint8Array(await file.slice(0, 4).arrayBuffer())
  return a === 0x50 && b === 0x4b && c === 3 && d === 4
}

async function unzipped(file: File): Promise<ArchiveFiles | undefined> {
  try {
    const { unzipSync } = await import('fflate')
    return unzipSync(new Uint8Array(await file.arrayBuffer()))
  } catch {
    return undefined
  }
}
