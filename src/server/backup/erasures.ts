import { mkdir, open, readFile, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { BackupRefused } from './failure.ts'

/** A case that was erased; it names nobody. */
export interface Erasure {
  readonly facility: string
  readonly case: string
  /** The day (UTC) on which it was written down. */
  readonly day: string
}

const shape = z.object({ facility: z.string(), case: z.string(), day: z.iso.date() })

/** The file of erasures in a data folder: it outlives the database, so that one restored from a backup erases again. */
export function erasuresFile(dataFolder: string): string {
  return join(dataFolder, 'erasures.jsonl')
}

/** The erasures in a file; none where there is no file. A last line that a crash cut short is left out. */
export async function readErasures(file: string): Promise<readonly Erasure[]> {
  const lines = (await textOf(file)).split('\n')
  // What follows the last line's end was never finished.
  return lines.slice(0, -1).flatMap((line, i) => {
    if (line === '') return []
    const read = shape.safeParse(jsonOf(line))
    if (!read.success) throw new BackupRefused('unusable-erasures', `${file}:${i + 1}`)
    return [read.data]
  })
}

/**
 * Writes erasures down in a data folder; resolves when the line is on the disk. One that is there already is not written again.
 * Give it to the record as `onErased`.
 */
export function erasureNotes(dataFolder: string, now: () => Date): (facility: string, caseId: string) => Promise<void> {
  const file = erasuresFile(dataFolder)
  let known: Promise<Set<string>> | undefined
  let before: Promise<unknown> = Promise.resolve()
  const write = async (facility: string, caseId: string) => {
    known ??= readErasures(file).then((all) => new Set(all.map((e) => nameOf(e.facility, e.case))))
    const names = await known
    if (names.has(nameOf(facility, caseId))) return
    const day = now().toISOString().slice(0, 10)
    await mkdir(dataFolder, { recursive: true, mode: 0o700 })
    await dropUnfinished(file)
    const handle = await open(file, 'a', 0o600)
    try {
      // A crash in the middle of this line: it is told again when the record is opened.
      await handle.writeFile(`${JSON.stringify({ facility, case: caseId, day } satisfies Erasure)}\n`)
      await handle.sync()
    } finally {
      await handle.close()
    }
    names.add(nameOf(facility, caseId))
  }
  return (facility, caseId) => {
    const written = before.then(() => write(facility, caseId))
    before = written.catch(() => undefined)
    return written
  }
}

// A last line that a crash cut short would spoil the next one.
async function dropUnfinished(file: string): Promise<void> {
  const text = await textOf(file)
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  if (whole !== text) await truncate(file, Buffer.byteLength(whole))
}

function nameOf(facility: string, caseId: string): string {
  return JSON.stringify([facility, caseId])
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
