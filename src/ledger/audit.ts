import { sameBytes, textOf } from './bytes.ts'
import { type Checkpoint, type SignedCheckpoint, signedCheckpointOf } from './checkpoint.ts'
import { portableHasher, type TreeHasher } from './hash.ts'
import { type Problem, type Problems, problems } from './problem.ts'
import { believe, type Trust } from './trust.ts'
import { walk } from './walk.ts'

/** Reads a file of the log by its path under the prefix; undefined if it is not there. */
export type ReadFile = (path: string) => Promise<Uint8Array | undefined>

/** What an audit is given beside the files. */
export interface AuditOptions {
  /** Whom to believe; without it no signature is checked, and the audit says so. */
  readonly trust?: Trust
  /** A checkpoint of the same log that the auditor kept: the log must have grown from it. */
  readonly since?: Checkpoint
  readonly hasher?: TreeHasher
}

/** What an audit found. */
export interface Audit {
  readonly ok: boolean
  readonly origin: string
  readonly size: number
  readonly root: Uint8Array
  /** Entries whose hashes were computed and led to the root. */
  readonly checked: number
  readonly signature: 'trusted' | 'unchecked' | 'refused'
  /** Names of trusted witnesses that cosigned the checkpoint. */
  readonly witnesses: readonly string[]
  readonly problems: readonly Problem[]
}

/** The path of the checkpoint under a log's prefix. */
export const checkpointPath = 'checkpoint'

/** Checks a whole log: every entry, every tile, the root, the signatures, and that it grew from what the auditor knew before. */
export async function auditLog(read: ReadFile, options: AuditOptions = {}): Promise<Audit> {
  const found = problems()
  const bytes = await read(checkpointPath)
  const text = bytes === undefined ? undefined : textOf(bytes)
  const head = text === undefined ? undefined : signedCheckpointOf(text)
  if (head === undefined) {
    found.add(bytes === undefined ? 'no-checkpoint' : 'malformed-checkpoint', checkpointPath)
    const nothing = { origin: '', size: 0, root: new Uint8Array(0), checked: 0, witnesses: [] }
    return { ok: false, ...nothing, signature: 'unchecked', problems: found.list() }
  }
  const { origin, size, root } = head.checkpoint
  const { signature, witnesses } = await judgeHead(head, options.trust, found)
  const hasher = options.hasher ?? portableHasher
  judgeSince(head.checkpoint, options.since, found)
  const walked = await walk(read, { size, root, since: options.since?.size }, hasher, found)
  if (options.since !== undefined && walked.rootSince !== undefined && !sameBytes(walked.rootSince, options.since.root))
    found.add('log-forked', String(options.since.size))
  const list = found.list()
  return {
    ok: list.length === 0,
    origin,
    size,
    root,
    checked: walked.checked,
    signature,
    witnesses,
    problems: list,
  }
}

async function judgeHead(head: SignedCheckpoint, trust: Trust | undefined, found: Problems) {
  if (trust === undefined) return { signature: 'unchecked' as const, witnesses: [] }
  const verdict = await believe(head, trust)
  if (verdict.ok) return { signature: 'trusted' as const, witnesses: verdict.witnesses.map(({ key }) => key.name) }
  found.add(verdict.code, verdict.name)
  return { signature: 'refused' as const, witnesses: [] }
}

function judgeSince(now: Checkpoint, since: Checkpoint | undefined, found: Problems): void {
  if (since === undefined) return
  if (since.origin !== now.origin) found.add('other-log', since.origin)
  if (since.size > now.size) found.add('log-shrunk', String(since.size))
}
