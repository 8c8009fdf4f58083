import type { ClientBase } from 'pg'
import { keyName } from '../keys/case-keys.ts'
import type { OwnKeyring } from '../keys/keyring.ts'
import { openedFile } from '../record/case-files.ts'
import { unverified } from './failure.ts'

interface KeyedFile {
  readonly facility: string
  readonly case_id: string
  readonly file: string
  readonly sealed: Buffer
  readonly wrapped: Buffer
  readonly key_id: string
}

/** Opens every file whose key is here, one at a time, because a file may be large; gives how many. */
export async function verifyFiles(client: ClientBase, keyring: OwnKeyring | undefined): Promise<number> {
  let files = 0
  for (let after = ['', '', '']; ; ) {
    const { rows } = await client.query<KeyedFile>(
      `select f.facility, f.case_id, f.file, f.sealed, k.wrapped, k.key_id
       from files f join case_keys k on k.facility = f.facility and k.case_id = f.case_id
       where (f.facility, f.case_id, f.file) > ($1, $2, $3) order by 1, 2, 3 limit 1`,
      after,
    )
    const [row] = rows
    if (row === undefined) return files
    const { facility, case_id: caseId, file } = row
    after = [facility, caseId, file]
    if (keyring?.ids.includes(row.key_id) !== true) continue
    const key = await keyring.unwrap({ keyId: row.key_id, wrapped: row.wrapped }, keyName(facility, caseId))
    if (key === undefined || openedFile({ facility, caseId, file }, row.sealed, key) === undefined)
      throw unverified('file')
    files += 1
  }
}
