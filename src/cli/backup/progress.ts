import type { BackupProgress } from '../../server/index.ts'
import type { Terminal } from '../terminal/terminal.ts'

const million = 1_000_000

/** Shows on a terminal how far a backup or a restore has come; nothing where standard error is a file. */
export function progressOn({ err, errorIsTerminal }: Terminal): {
  readonly tell: (progress: BackupProgress) => void
  readonly end: () => void
} {
  let shown = -1
  const tell = ({ table, bytes }: BackupProgress) => {
    const now = Math.floor(bytes / million)
    if (!errorIsTerminal || now === shown) return
    shown = now
    err(`\r\u001b[K${now} MB  ${table}`)
  }
  const end = () => {
    if (shown >= 0) err('\r\u001b[K')
  }
  return { tell, end }
}
