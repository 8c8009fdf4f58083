import { open, readFile, rename, rm } from 'node:fs/promises'
import { type SignedCheckpoint, signedCheckpointOf } from '../../ledger/index.ts'

/** The last checkpoint, kept outside the database: it tells when the database was put back to an older state. */
export interface OutsideCheckpoint {
  /** The text kept; undefined where there is none yet. */
  readonly read: () => Promise<SignedCheckpoint | undefined>
  readonly keep: (note: string) => Promise<void>
  /** Puts the text aside under another name, once somebody decided to go on without it. */
  readonly setAside: () => Promise<void>
}

/** Keeps it in a file. */
export function outsideFile(path: string): OutsideCheckpoint {
  return {
    read: async () => {
      const text = await readFile(path, 'utf8').catch(ignoreMissing)
      const head = text === undefined ? undefined : signedCheckpointOf(text)
      if (text !== undefined && head === undefined)
        throw new Error(`${path} holds no checkpoint. If it was damaged, look at it and remove it.`)
      return head
    },
    keep: async (note) => {
      const draft = `${path}.new`
      const file = await open(draft, 'w', 0o644)
      try {
        await file.writeFile(note)
        await file.sync()
      } finally {
        await file.close()
      }
      // A crash before this: the older checkpoint stays, which the log has grown from as well.
      await rename(draft, path)
    },
    setAside: async () => {
      await rename(path, `${path}.set-aside-${Date.now()}`).catch(ignoreMissing)
      await rm(`${path}.new`, { force: true })
    },
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
  return undefined
}
