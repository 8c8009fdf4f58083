/** The formats that are told apart by a file's first bytes. */
export type Format = 'pdf' | 'picture' | 'heic' | 'text' | 'unknown'

/** The format of a file by its first bytes; its name is not believed. */
export function formatOf(bytes: Uint8Array): Format {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (head.includes('%PDF-')) return 'pdf'
  if (/^(\xff\xd8\xff|\x89PNG|GIF8|II\*\0|MM\0\*|RIFF....WEBP)/s.test(head)) return 'picture'
  const brand = /^....ftyp(....)/s.exec(head)?.[1] ?? ''
  if (/^(heic|heix|hevc|heim|heis|mif1|msf1)$/.test(brand)) return 'heic'
  if (/^avif$/.test(brand)) return 'picture'
  return /^[\t\n\f\r\x20-\xff]+$/.test(head) && isUtf8(bytes) ? 'text' : 'unknown'
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
