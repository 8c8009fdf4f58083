import { fromBase64, saltLength, textOf, utf8 } from '../../ledger/index.ts'
import type { Opening } from './check-receipt.ts'

/**
 * What may open a seal, out of the files that were chosen: an event's own file, or `events.jsonl` of an exported case, whose
 * salts stand in its `case.json`. A salt that was typed is tried on every event.
 */
export function openingsIn(files: readonly Uint8Array[], typed: Uint8Array | undefined): readonly Opening[] {
  const salts = files.flatMap(saltsIn)
  const openings: Opening[] = []
  for (const bytes of files) {
    const lines = linesIn(bytes)
    if (typed?.length === saltLength) for (const payload of [bytes, ...lines]) openings.push({ payload, salt: typed })
    for (const { line, salt } of salts) {
      const payload = lines[line - 1]
      if (payload !== undefined) openings.push({ payload, salt })
    }
  }
  return openings
}

/** The salt in a text; undefined where the text is none. */
export function saltIn(text: string): Uint8Array | undefined {
  const bytes = fromBase64(text.trim())
  return bytes?.length === saltLength ? bytes : undefined
}

function linesIn(bytes: Uint8Array): readonly Uint8Array[] {
  return (textOf(bytes) ?? '').split('\n').flatMap((line) => (line === '' ? [] : [utf8(line)]))
}

interface LineSalt {
  readonly line: number
  readonly salt: Uint8Array
}

function saltsIn(bytes: Uint8Array): readonly LineSalt[] {
  const { events } = (parsed(bytes) ?? {}) as { readonly events?: unknown }
  if (!Array.isArray(events)) return []
  return events.flatMap(({ line, salt: text }: { readonly line?: unknown; readonly salt?: unknown }) => {
    const salt = typeof text === 'string' ? saltIn(text) : undefined
    return typeof line === 'number' && salt !== undefined ? [{ line, salt }] : []
  })
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes) ?? '')
  } catch {
    return undefined
  }
}
