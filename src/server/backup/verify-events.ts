import type { ClientBase } from 'pg'
import { emptyFrontier, entryOf, grown, opensEntry, rootOf } from '../../ledger/index.ts'
import { keyName } from '../keys/case-keys.ts'
import type { OwnKeyring } from '../keys/keyring.ts'
import { hasher } from '../ledger-routes/hashing.ts'
import { payloadOf, readBack, type StoredRow, secondOf } from '../record/event-row.ts'
import { sha256 } from '../record/sha256.ts'
import { unverified } from './failure.ts'
import type { Header } from './format.ts'
import { logOf } from './log-of.ts'

type Joined = StoredRow & {
  readonly entry: Buffer | null
  readonly hash: Buffer | null
  readonly wrapped: Buffer | null
  readonly key_id: string | null
  readonly erased: boolean
}

const pageSize = 500

/** Checks every entry, every event beside it, and the root; gives how many events were opened, erased, or without their key. */
export async function verifyEvents(client: ClientBase, ledger: Header['ledger'], keyring: OwnKeyring | undefined) {
  const counts = { opened: 0, erased: 0, withoutKey: 0 }
  let head = emptyFrontier
  for await (const row of joinedRows(client)) {
    const at = `position ${head.size}`
    const entry = row.entry === null ? undefined : entryOf(row.entry)
    if (row.entry === null || entry === undefined || Number(row.position) !== head.size)
      throw unverified(`${at}: entry`)
    const hash = hasher.leaf(row.entry)
    if (row.hash === null || !row.hash.equals(Buffer.from(hash))) throw unverified(`${at}: hash`)
    head = grown(head, [hash], hasher)
    const isSame = entry.type === row.type && entry.role === row.by_role && entry.time === secondOf(row.received)
    if (!isSame) throw unverified(`${at}: event`)
    const fate = await openedBy(row, entry, keyring)
    if (fate === 'wrong') throw unverified(`${at}: commitment`)
    counts[fate] += 1
  }
  const stored = await logOf(client).head()
  const root = Buffer.from(rootOf(head, hasher)).toString('hex')
  const isHead = stored.size === head.size && Buffer.from(rootOf(stored, hasher)).toString('hex') === root
  if (!isHead || head.size !== ledger.size || root !== ledger.root) throw unverified('root')
  return counts
}

async function openedBy(row: Joined, entry: NonNullable<ReturnType<typeof entryOf>>, keyring: OwnKeyring | undefined) {
  if (row.case_id === null) return officeEventOpens(row, entry) ? 'opened' : 'wrong'
  let key: Uint8Array | undefined
  if (row.type !== 'case-erased') {
    if (row.wrapped === null || row.key_id === null) return row.erased ? 'erased' : 'wrong'
    const wrapped = { keyId: row.key_id, wrapped: row.wrapped }
    const isHere = keyring?.ids.includes(row.key_id) === true
    key = isHere ? await keyring.unwrap(wrapped, keyName(row.facility, row.case_id)) : undefined
    if (key === undefined) return isHere ? 'wrong' : 'withoutKey'
  }
  try {
    const { payload, salt } = readBack(row, key)
    return salt !== undefined && opensEntry(entry, payload, salt, sha256) ? 'opened' : 'wrong'
  } catch {
    return 'wrong'
  }
}

function officeEventOpens(row: Joined, entry: NonNullable<ReturnType<typeof entryOf>>): boolean {
  if (row.sealed === null) return false
  const by = { role: row.by_role, ...(row.by_person === null ? {} : { person: row.by_person }) }
  const { event_id: id, facility, type, v, open: data } = row
  const payload = payloadOf({ id, facility, received: secondOf(row.received), by, type, v, data })
  return opensEntry(entry, payload, row.sealed, sha256)
}

async function* joinedRows(client: ClientBase): AsyncGenerator<Joined> {
  for (let from = 0; ; from += pageSize) {
    // An event without entry, or an entry without event, comes with nothing beside it.
    const { rows } = await client.query<Joined>(
      `select e.*, coalesce(e.position, l.position) as position, l.entry, l.hash, k.wrapped, k.key_id,
         e.case_id is not null and k.case_id is null and exists (select from events x where x.facility = e.facility
           and x.case_id = e.case_id and x.type = 'case-erased') as erased
       from (select * from events where position >= $1 and position < $2) e
       full join (select * from ledger_entries where position >= $1 and position < $2) l on l.position = e.position
       left join case_keys k on k.facility = e.facility and k.case_id = e.case_id
       order by coalesce(e.position, l.position)`,
      [from, from + pageSize],
    )
    yield* rows
    if (rows.length === 0) return
  }
}
