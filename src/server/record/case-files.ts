import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { type CaseKeys, keyName } from '../keys/case-keys.ts'
import { seal, unseal } from '../keys/seal.ts'
import type { CaseFile, CaseRecord } from './record.ts'

/** Files of cases, each sealed with its name and kind under its case's key. */
export function caseFiles(
  { inFacility }: Pick<Database, 'inFacility'>,
  keys: CaseKeys,
): Pick<CaseRecord, 'addFile' | 'file'> {
  const sealedOf = (facility: string, caseId: string, file: string) =>
    inFacility(facility, (trx) =>
      trx
        .selectFrom('files')
        .select('sealed')
        .where('facility', '=', facility)
        .where('case_id', '=', caseId)
        .where('file', '=', file)
        .executeTakeFirst(),
    )
  const read = async (facility: string, caseId: string, file: string): Promise<CaseFile | undefined> => {
    const row = await sealedOf(facility, caseId, file)
    const key = row && (await keys.of(facility, caseId))
    if (row === undefined || key === undefined) return undefined
    const found = openedFile({ facility, caseId, file }, row.sealed, key)
    if (found === undefined) throw new Error('a file does not open with the key of its case')
    return found
  }
  return {
    file: read,
    addFile: async (facility, caseId, file) => {
      if (sha256Of(file.bytes) !== file.sha256) throw new RangeError('the file has another hash than is said')
      const key = await keys.of(facility, caseId)
      if (key === undefined) return 'no-case'
      const sealed = seal(key, packed(file), placeOf(facility, caseId, file.file))
      // Only while the key is there: of a case that is erased meanwhile no file stays. A crash before the commit stores
      // nothing, one after it all of it; sent again it is `already` there.
      const { numAffectedRows } = await inFacility(facility, (trx) =>
        sql`insert into files (facility, case_id, file, bytes, sealed)
          select ${facility}, ${caseId}, ${file.file}, ${file.bytes.length}, ${sealed}
          where exists (select from case_keys where facility = ${facility} and case_id = ${caseId})
          on conflict do nothing`.execute(trx),
      )
      if (numAffectedRows === 1n) return 'stored'
      const there = await read(facility, caseId, file.file)
      if (there === undefined) return 'no-case'
      return there.sha256 === file.sha256 ? 'already' : 'differs'
    },
  }
}

/** A sealed file, opened with its case's key; undefined where it was altered, or its bytes are not those of its hash. */
export function openedFile(
  { facility, caseId, file }: { readonly facility: string; readonly caseId: string; readonly file: string },
  sealed: Uint8Array,
  key: Parameters<typeof unseal>[0],
): CaseFile | undefined {
  const plain = unseal(key, sealed, placeOf(facility, caseId, file))
  const found = plain && unpacked(file, plain)
  return found !== undefined && sha256Of(found.bytes) === found.sha256 ? found : undefined
}

function placeOf(facility: string, caseId: string, file: string): string {
  return `ostiary/file/1\n${keyName(facility, caseId)}\n${file}`
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

// The length of the head, the head as JSON, the bytes.
function packed({ name, mediaType, sha256, bytes }: CaseFile): Buffer {
  const head = Buffer.from(JSON.stringify({ name, mediaType, sha256 }))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(head.length)
  return Buffer.concat([length, head, bytes])
}

function unpacked(file: string, plain: Buffer): CaseFile {
  const from = 4 + plain.readUInt32BE(0)
  const { name, mediaType, sha256 } = JSON.parse(plain.subarray(4, from).toString()) as CaseFile
  return { file, name, mediaType, sha256, bytes: plain.subarray(from) }
}
