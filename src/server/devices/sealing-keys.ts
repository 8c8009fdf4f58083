import { createHash } from 'node:crypto'
import type { SealingKey } from '../../cases/index.ts'
import type { Office } from '../office/office.ts'
import { newSealingPair, type OpeningKey, readOpeningKey } from './hpke.ts'

/** The key pairs to which the devices of facilities seal. */
export interface SealingKeys {
  /** The public key for new entries; made at the first question. */
  readonly current: (facility: string) => Promise<SealingKey>
  /** Makes another key for new entries; what is sealed to the former ones still opens. Gives its id. */
  readonly replace: (facility: string) => Promise<string>
  /** The private key of that id; undefined where the facility has none. */
  readonly opener: (facility: string, id: string) => Promise<OpeningKey | undefined>
}

const placeOf = (facility: string, id: string) => `ostiary/desk-key/1\n${facility}\n${id}`

/** The sealing keys in the database, their private halves under the facility's key. */
export function sealingKeys(office: Pick<Office, 'database' | 'keyring' | 'clock'>): SealingKeys {
  const openers = new Map<string, OpeningKey>()
  const latest = (facility: string) =>
    office.database.inFacility(facility, (trx) =>
      trx
        .selectFrom('desk_keys')
        .select(['id', 'public_key'])
        .where('facility', '=', facility)
        .orderBy('made_at', 'desc')
        .orderBy('id')
        .limit(1)
        .executeTakeFirst(),
    )
  return {
    current: async (facility) => {
      let row = await latest(facility)
      if (row === undefined) {
        await makePair(office, facility)
        row = await latest(facility)
      }
      if (row === undefined) throw new Error('a sealing key that was just made is not there')
      return { id: row.id, publicKey: new Uint8Array(row.public_key) }
    },
    replace: (facility) => makePair(office, facility),
    opener: async (facility, id) => {
      const name = placeOf(facility, id)
      const known = openers.get(name)
      if (known !== undefined) return known
      const raw = await privateKey(office, facility, id)
      const key = raw && (await readOpeningKey(raw))
      if (key !== undefined) openers.set(name, key)
      return key
    },
  }
}

// Two servers that make one at once both store theirs: either opens, and both devices and servers then take the later one.
async function makePair(
  { database, keyring, clock }: Pick<Office, 'database' | 'keyring' | 'clock'>,
  facility: string,
): Promise<string> {
  const pair = await newSealingPair()
  const id = createHash('sha256').update(pair.publicKey).digest('hex').slice(0, 16)
  const sealed = Buffer.from(await keyring.seal(pair.privateKey, placeOf(facility, id)))
  // A crash before this is durable: nobody was told of the key, and nothing is sealed to it.
  const row = { facility, id, public_key: Buffer.from(pair.publicKey), sealed_private: sealed, made_at: clock() }
  await database.inFacility(facility, (trx) => trx.insertInto('desk_keys').values(row).execute())
  return id
}

async function privateKey(
  { database, keyring }: Pick<Office, 'database' | 'keyring'>,
  facility: string,
  id: string,
): Promise<Uint8Array | undefined> {
  const row = await database.inFacility(facility, (trx) =>
    trx
      .selectFrom('desk_keys')
      .select('sealed_private')
      .where('facility', '=', facility)
      .where('id', '=', id)
      .executeTakeFirst(),
  )
  if (row === undefined) return undefined
  const raw = await keyring.open(row.sealed_private, placeOf(facility, id))
  // Not told as an entry that cannot be opened: the facility's key is missing, and with it comes everything back.
  if (raw === undefined) throw new Error('a sealing key does not open with the keys of this server')
  return raw
}
