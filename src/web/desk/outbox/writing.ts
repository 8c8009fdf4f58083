import {
  type Command,
  type DeskFile,
  entryCommandId,
  type Finished,
  type Finishing,
  finishEntry,
  packCommand,
  packFile,
} from '../../../cases/index.ts'
import type { Kept } from '../device/desk-state.ts'
import { nowHere } from '../now.ts'
import type { Saying } from '../visit/visit.ts'
import { painted } from '../when-free.ts'
import { deviceOutbox } from './device-outbox.ts'
import { sealerTo } from './sealer.ts'

/** What writes entries. */
export interface Writing {
  /** In their order; true when all are on this device. */
  readonly write: (caseId: string, sayings: readonly Saying[]) => Promise<boolean>
  readonly writeFile: (file: DeskFile) => Promise<boolean>
  /** Tries again to store what there was no room for. */
  readonly again: () => Promise<boolean>
}

/** A command as one entry: its number gives it its id. */
function commandEntry(of: string, { type, data }: Saying, at: string): Finished {
  const plain = (device: string, n: number): Uint8Array => {
    const by = { role: 'desk', device } as const
    const id = entryCommandId(device, n)
    return packCommand({ id, case: of, at, by, expected: 'beside', type, data } as Command)
  }
  return { kind: 'command', case: of, at, plain }
}

/** Starts to write entries, one after the other: an entry's number is its place in the order in which things were done. */
export function startWriting(kept: () => Kept | undefined, stored: (unstored: number) => Promise<void>): Writing {
  const waiting: Finished[] = []
  let line: Promise<unknown> = Promise.resolve()
  let storing = 0
  // Whoever looks from outside (a test that kills the page) can tell whether something is still on its way to the disk.
  const mark = (more: 1 | -1): void => {
    storing += more
    document.documentElement.toggleAttribute('data-storing', storing > 0)
  }
  const store = async (more: readonly Finished[]): Promise<boolean> => {
    waiting.push(...more)
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const own = kept()
      if (own === undefined || 'failed' in (await finish(own, next))) break
      waiting.shift()
    }
    await stored(waiting.length)
    return waiting.length === 0
  }
  const inLine = (more: readonly Finished[]): Promise<boolean> => {
    mark(1)
    // The answer to a tap comes on the screen first. Killed before this begins: it is as if it had not been tapped, and nothing
    // had said that it is stored.
    const done = Promise.all([line, painted()])
      .then(() => store(more))
      .finally(() => mark(-1))
    line = done.catch(() => {})
    return done
  }
  return {
    write: (of, sayings) => {
      const at = nowHere()
      return inLine(sayings.map((saying) => commandEntry(of, saying, at)))
    },
    writeFile: (file) => inLine([{ kind: 'file', case: file.case, at: nowHere(), plain: () => packFile(file) }]),
    again: () => inLine([]),
  }
}

async function finish({ bundle }: Kept, entry: Finished): Promise<Finishing> {
  try {
    return await finishEntry({ storage: deviceOutbox, seal: sealerTo(bundle.sealTo) }, entry)
  } catch {
    // The browser's database does not answer: it is as if there were no room, and is told so.
    return { failed: 'full' }
  }
}
