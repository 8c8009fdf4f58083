import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { people, toyRulebook } from '../src/cases/check/index.ts'
import { type Command, type CommandData, type CommandType, defaultSettings } from '../src/cases/index.ts'
import { dump } from '../src/server/backup/dump.ts'
import { careless, testCluster } from '../src/server/database/_cluster.ts'
import { withClient } from '../src/server/database/connect.ts'
import { migrations } from '../src/server/database/migrations/index.ts'
import { openDatabase } from '../src/server/database/open.ts'
import { keyFileText, newFacilityKey } from '../src/server/keys/facility-key.ts'
import { keyringOf } from '../src/server/keys/open-keyring.ts'
import { openRecord } from '../src/server/record/open-record.ts'

// node tools/database-vector.ts: writes a database with data, as this release leaves it, into vectors/database/STEP. Run it once
// when a release is made; from then on every later step of the schema is tried on it (src/server/database/upgrade.test.ts).
const cluster = await testCluster({ settings: careless })
let now = new Date('2026-06-03T21:20:00Z')
const keys = [newFacilityKey(now)]
const keyring = await keyringOf({ kind: 'environment', read: async () => keys, mark: async () => '' })
const database = await openDatabase({ url: cluster.url })
const settings = { ...defaultSettings({ state: 'CA' }, 'Mercy', 'America/Los_Angeles'), policies: [] }
await database.db
  .insertInto('facilities')
  .values({ id: 'mercy', name: 'Mercy', settings: JSON.stringify(settings) })
  .execute()
await database.db
  .insertInto('persons')
  .values({ id: 'p1', name: 'Invented Person', email: 'invented@hospital.test' })
  .execute()
await database.db
  .insertInto('memberships')
  .values({ person: 'p1', facility: 'mercy', role: 'privacy-officer' })
  .execute()
const opened = await openRecord({ database, keyring, rulebook: toyRulebook, clock: () => now })
let n = 0

async function does<T extends CommandType>(by: Command['by'], caseId: string, type: T, data: CommandData<T>) {
  const expected = (await opened.record.load('mercy', caseId))?.version ?? 0
  n += 1
  const command = { id: `k${n}`, case: caseId, at: '2026-06-03T14:20:00-07:00', by, expected, type, data }
  const done = await opened.record.submit('mercy', command as Command)
  if ('refused' in done) throw new Error(done.refused.code)
}

const visit = { kind: 'visit', facility: 'mercy', requestKind: 'arrest' } as const
await does(people.tablet, 'c1', 'open-case', visit)
await does(people.tablet, 'c1', 'give-facts', { facts: { 'document.kind': 'dhs-i200', 'patient.present': true } })
await does(people.tablet, 'c1', 'assess', {})
await does(people.liaison, 'c1', 'record', { noun: 'note', entry: 'n1', fields: { account: 'They left at once.' } })
await does(people.tablet, 'c2', 'open-case', visit)
await does(people.privacy, 'c2', 'close-case', { why: 'All is told.' })
now = new Date('2040-01-01T00:00:00Z')
await does(people.privacy, 'c2', 'erase-case', {})
await opened.record.note({ facility: 'mercy', type: 'office.tried', by: { role: 'counsel' }, data: { why: 'a test' } })

await database.inFacility('mercy', (trx) =>
  trx
    .insertInto('practice_results')
    .values({
      ...{ facility: 'mercy', id: 'result-1', kind: 'drill', drill: 'i200-ward', score: 100, passed: true },
      ...{ facts_right: 3, facts_asked: 3, chose: 'keep-closed', wanted: 'keep-closed', rulebook: 'sha256:toy' },
      ...{ day: '2026-06-03', person: 'p1', trainee: 'Invented Person', team: 'Front desk', at: now, received_at: now },
    })
    .execute(),
)

const folder = join(import.meta.dirname, '..', 'vectors', 'database', Object.keys(migrations).at(-1)?.slice(0, 4) ?? '')
mkdirSync(folder, { recursive: true })
const pieces: Buffer[] = []
await withClient(cluster.url, async (client) => {
  for await (const piece of dump({ client, keyFiles: [], now, progress: () => undefined })) pieces.push(piece)
})
writeFileSync(join(folder, 'record.sql'), Buffer.concat(pieces))
writeFileSync(join(folder, 'facility.json'), keyFileText(keys))
await opened.close()
await database.close()
await cluster.remove()
