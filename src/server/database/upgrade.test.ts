import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { toyRulebook } from '../../cases/check/index.ts'
import { closing, drillFolder, restoredFrom } from '../backup/_drill.ts'
import { closer } from '../backup/envelope.ts'
import { readKeyFile } from '../keys/facility-key.ts'
import { keyringOf } from '../keys/open-keyring.ts'
import { openRecord } from '../record/open-record.ts'
import { freshDatabase } from './_fresh.ts'
import { withClient } from './connect.ts'
import { schemaSteps } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { openDatabase } from './open.ts'

// Databases with data, as each release left them: see vectors/database/README.md.
const vectors = join(import.meta.dirname, '..', '..', '..', 'vectors', 'database')
const releases = readdirSync(vectors, { withFileTypes: true }).filter((entry) => entry.isDirectory())

async function sealedFile(release: string): Promise<string> {
  const file = join(drillFolder(), 'backup')
  const plain = readFileSync(join(vectors, release, 'record.sql'))
  await writeFile(file, await closer(closing)(Readable.from([gzipSync(plain)])))
  return file
}

// Everything about tables that a program could notice.
async function shapeOf(url: string) {
  return withClient(url, async (client) => {
    const columns = await client.query(
      `select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
       where table_schema = 'public' order by 1, 2`,
    )
    const rights = await client.query(
      `select table_name, grantee, privilege_type from information_schema.role_table_grants
       where table_schema = 'public' order by 1, 2, 3`,
    )
    const others = await client.query(
      `select indexdef as text from pg_indexes where schemaname = 'public'
       union all select format('%s %s %s', tablename, policyname, qual) from pg_policies
       union all select proname from pg_proc where pronamespace = 'public'::regnamespace order by 1`,
    )
    return [columns.rows, rights.rows, others.rows]
  })
}

describe('a database with the data of an earlier release', () => {
  assert.ok(releases.length > 0)
  for (const { name } of releases)
    test(`${name}: is brought up to date, verifies, and serves`, async () => {
      const keys = readKeyFile(readFileSync(join(vectors, name, 'facility.json'), 'utf8'))
      assert.ok(keys)
      const keyring = await keyringOf({ kind: 'environment', read: async () => keys, mark: async () => '' })
      const { url, restored } = await restoredFrom(await sealedFile(name), keyring)
      assert.equal(restored.withoutKey, 0)
      assert.equal(restored.opened + restored.erased, restored.entries)
      assert.deepEqual(await withClient(url, schemaSteps), Object.keys(migrations))
      assert.deepEqual(await shapeOf(url), await shapeOf((await freshDatabase()).url))

      const database = await openDatabase({ url })
      const clock = () => new Date('2040-02-01T00:00:00Z')
      const { record, close } = await openRecord({ database, keyring, rulebook: toyRulebook, clock })
      const state = await record.load('mercy', 'c1')
      assert.equal(state?.status, 'open')
      assert.ok(JSON.stringify(state?.entries).includes('They left at once.'))
      assert.equal((await record.load('mercy', 'c2'))?.status, 'erased')
      const rows = await database.inFacility('mercy', (trx) =>
        trx.selectFrom('cases').select(['id', 'status']).orderBy('id').execute(),
      )
      assert.deepEqual(rows, [
        { id: 'c1', status: 'open' },
        { id: 'c2', status: 'erased' },
      ])
      await record.note({ facility: 'mercy', type: 'office.tried', by: { role: 'counsel' }, data: {} })
      await close()
      await database.close()
    })
})
