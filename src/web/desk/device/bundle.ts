import type { Language } from '../../../engine/index.ts'

/** Somebody who can be called now. */
export interface OnDuty {
  /** The id of the person, by which an entry may name who wrote it. */
  readonly person?: string
  readonly name?: string
  readonly role: string
  readonly phone: string
}

/** What a device at a desk knows of its facility; nothing in it is of a patient. */
export interface Bundle {
  readonly facility: {
    readonly id: string
    readonly name: string
    /** As a situation names it: `state`, `kind`, `owner`, … */
    readonly place: Readonly<Record<string, string | boolean>>
    readonly timeZone: string
    readonly languages?: readonly Language[]
    readonly areas: readonly { readonly id: string; readonly name: string; readonly public: boolean }[]
    readonly policies?: readonly string[]
    /** Open points of law as counsel settled them, `dispute.…`. */
    readonly settled: Readonly<Record<string, string | boolean>>
  }
  readonly duty: readonly OnDuty[]
  /** Who works at the desk. */
  readonly staff?: readonly { readonly person: string; readonly name: string }[]
  /** With the keys (`ed25519:…`) of which one must have signed it; none where the office trusts its own word alone. */
  readonly rulebook: {
    readonly hash: string
    readonly version: string
    readonly signers?: readonly string[]
    /** The same of the release's own slices, which serve until the adopted one is there. */
    readonly releaseSigners?: readonly string[]
  }
  readonly sealTo: SealKey
  readonly serverTime: string
}

/** The key to which entries are sealed; only the server can open them. */
export interface SealKey {
  readonly id: string
  /** The raw public key of P-256, base64url. */
  readonly publicKey: string
}

/** What an enrolment gives. */
export interface Enrolled {
  readonly device: string
  readonly token: string
  readonly expiresAt: string
  /** The least number that the server does not know of this device yet, whatever its storage forgot. */
  readonly next?: number
  readonly bundle: Bundle
}

type Json = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads a bundle from the server; undefined where it is none, so that a half one is never taken. */
export function readBundle(raw: unknown): Bundle | undefined {
  if (!isRecord(raw)) return undefined
  const { facility, duty, rulebook, sealTo } = raw
  if (!isRecord(facility) || !isRecord(rulebook) || !isRecord(sealTo) || !Array.isArray(duty)) return undefined
  const named = ['id', 'name', 'timeZone'].every((key) => typeof facility[key] === 'string')
  const placed = isRecord(facility['place']) && isRecord(facility['settled']) && Array.isArray(facility['areas'])
  const sealed = typeof sealTo['id'] === 'string' && typeof sealTo['publicKey'] === 'string'
  return named && placed && sealed && typeof rulebook['hash'] === 'string' ? (raw as unknown as Bundle) : undefined
}

/** Reads what an enrolment answered. */
export function readEnrolled(raw: unknown): Enrolled | undefined {
  if (!isRecord(raw)) return undefined
  const bundle = readBundle(raw['bundle'])
  const said = ['device', 'token', 'expiresAt'].every((key) => typeof raw[key] === 'string')
  return bundle !== undefined && said ? ({ ...raw, bundle } as unknown as Enrolled) : undefined
}

const others = ['administrator', 'liaison', 'privacy-officer', 'counsel', 'security']

/** Whom to call: the one who decides if on duty, else the administrator, else whoever there is. */
export function toCall(duty: readonly OnDuty[], decides: string | undefined): OnDuty | undefined {
  const order = decides === undefined || decides === 'desk' ? others : [decides, ...others]
  return order.flatMap((role) => duty.filter((d) => d.role === role))[0] ?? duty[0]
}
