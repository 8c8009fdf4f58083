import { createHash } from 'node:crypto'
import type { DutyTurn, FacilitySettings } from '../../../cases/index.ts'
import { onDuty } from '../../../cases/index.ts'
import type { Rulebook } from '../../../engine/index.ts'
import { federalSlice, publicationOf, sliceStates } from '../../../rulebook/index.ts'
import { storedSettings } from '../../facility/index.ts'
import type { Office } from '../../office/office.ts'
import type { SealingKeys } from '../sealing-keys.ts'

/** What a device is given of its facility; nothing in it is of a patient. */
export interface DeskBundle {
  readonly facility: Pick<
    FacilitySettings,
    'name' | 'place' | 'timeZone' | 'languages' | 'areas' | 'agencies' | 'policies' | 'settled'
  > & { readonly id: string }
  /** Who can be called now, in the order of the rota. */
  readonly duty: readonly OnDuty[]
  /** All turns, so that a device without a network knows who comes next. */
  readonly rota: readonly (OnDuty & Pick<DutyTurn, 'from' | 'to' | 'every'>)[]
  /** Who works at the desk, so that whoever wrote can say so with one tap. */
  readonly staff: readonly { readonly person: string; readonly name: string }[]
  /** The slice of the state, in both languages; or the whole, where the facility adopted another than the release’s. */
  readonly rulebook: {
    readonly hash: string
    readonly version: string
    /** Public keys (`ed25519:…`) of which one must have signed it; none where it is this program’s own, unsigned. */
    readonly signers: readonly string[]
    /** The same of the release’s own slices, which serve until the adopted one is there. */
    readonly releaseSigners: readonly string[]
  }
  /** The public key as base64url. */
  readonly sealTo: { readonly id: string; readonly publicKey: string }
  readonly expiresAt: string
  readonly serverTime: string
  readonly revoked: false
}

interface OnDuty {
  /** So that whoever was on duty can say so with one tap. */
  readonly person: string
  readonly name?: string
  readonly role: string
  readonly phone: string
}

/** The bundle of a device, with a tag that stays the same until something in it changes; undefined where there is no such facility. */
export async function bundleOf(
  office: Office,
  keys: SealingKeys,
  { facility, expiresAt }: { readonly facility: string; readonly expiresAt: Date },
): Promise<{ readonly bundle: DeskBundle; readonly tag: string } | undefined> {
  const now = office.clock().toISOString()
  const ground = await groundOf(office, facility, now)
  if (ground === undefined) return undefined
  const key = await keys.current(facility)
  const lasting = {
    ...ground,
    staff: await staffOf(office, facility),
    sealTo: { id: key.id, publicKey: Buffer.from(key.publicKey).toString('base64url') },
    expiresAt: expiresAt.toISOString(),
    revoked: false,
  } as const
  const tag = createHash('sha256').update(JSON.stringify(lasting)).digest('base64url').slice(0, 22)
  return { bundle: { ...lasting, serverTime: now }, tag: `"${tag}"` }
}

/** What the pages of a desk need to know of a facility, whoever looks; undefined where there is no such facility. */
export async function groundOf(
  office: Pick<Office, 'database' | 'rulebook' | 'vouching'>,
  facility: string,
  now: string,
): Promise<Pick<DeskBundle, 'facility' | 'duty' | 'rota' | 'rulebook'> | undefined> {
  const stored = await storedSettings(office.database, facility)
  if (stored === undefined) return undefined
  const { settings } = stored
  const names = await namesOf(office, settings.duty ?? [])
  const shown = ({ person, role, phone }: DutyTurn): OnDuty => {
    const name = names.get(person)
    return { person, role, phone, ...(name === undefined ? {} : { name }) }
  }
  return {
    facility: ofFacility(facility, settings),
    duty: onDuty(settings, now).map(shown),
    rota: (settings.duty ?? []).map((turn) => ({ ...turn, ...shown(turn) })),
    rulebook: await rulebookName(office, settings),
  }
}

const slices = new WeakMap<Rulebook, Map<string, string>>()

// A slice of this release, a tenth of the whole; another that was adopted is kept whole, and sent so.
async function rulebookName(
  { database, rulebook, vouching = {} }: Pick<Office, 'database' | 'rulebook' | 'vouching'>,
  { rulebook: adopted, place }: FacilitySettings,
): Promise<DeskBundle['rulebook']> {
  const { hash, version } = rulebook
  const published = vouching.publishes === undefined ? [] : [vouching.publishes]
  if (adopted === undefined || adopted === hash)
    return { hash: sliceHash(rulebook, String(place['state'])), version, signers: published, releaseSigners: published }
  const row = await database.db
    .selectFrom('rulebooks')
    .select(['version', 'added_by'])
    .where('hash', '=', adopted)
    .executeTakeFirstOrThrow()
  // One that nobody brought came with a former release of this program, which kept it unsigned.
  const signers = row.added_by === null ? [] : (vouching.trusted ?? [])
  return { hash: adopted, version: row.version, signers, releaseSigners: published }
}

function sliceHash(rulebook: Rulebook, of: string): string {
  const state = sliceStates(rulebook).includes(of) ? of : federalSlice
  const known = slices.get(rulebook) ?? new Map<string, string>()
  slices.set(rulebook, known)
  const hash = known.get(state) ?? publicationOf(rulebook, { state, language: null }).hash
  known.set(state, hash)
  return hash
}

function ofFacility(id: string, settings: FacilitySettings): DeskBundle['facility'] {
  const { name, place, timeZone, languages, areas, agencies, policies, settled } = settings
  return { id, name, place, timeZone, languages, areas, agencies, policies, settled }
}

const mostStaff = 80

async function staffOf({ database }: Office, facility: string): Promise<DeskBundle['staff']> {
  const rows = await database.db
    .selectFrom('memberships')
    .innerJoin('persons', 'persons.id', 'memberships.person')
    .select(['persons.id as person', 'persons.name'])
    .distinct()
    .where('memberships.facility', '=', facility)
    .where('memberships.ended_at', 'is', null)
    .where('memberships.role', 'in', ['desk', 'security'])
    .where('persons.left_at', 'is', null)
    .orderBy('persons.name')
    .orderBy('persons.id')
    .limit(mostStaff)
    .execute()
  return rows
}

async function namesOf(
  { database }: Pick<Office, 'database'>,
  duty: readonly DutyTurn[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(duty.map(({ person }) => person))]
  if (ids.length === 0) return new Map()
  const rows = await database.db
    .selectFrom('persons')
    .select(['id', 'name'])
    .where('id', 'in', ids)
    .where('left_at', 'is', null)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
