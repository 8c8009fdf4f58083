/** A device as the server lists it. */
export interface Device {
  readonly id: string
  readonly name: string
  readonly place: string
  readonly state: 'new' | 'enrolled' | 'expired' | 'revoked'
  readonly codeUntil?: string
  readonly expiresAt?: string
  readonly lastSeen?: string
  readonly clockOffsetSeconds?: number
  readonly waiting: number
  readonly kept: number
}

/** A code that lets a device in once. */
export interface Code {
  readonly device: string
  readonly code: string
  readonly until: string
  readonly address: string
  /** SVG. */
  readonly qr: string
}

/** An entry that is stored and not in the record. */
export interface Entry {
  readonly id: string
  readonly device: string
  readonly deviceName: string
  readonly n: number
  readonly kind: 'command' | 'file'
  readonly status: 'waiting' | 'kept' | 'set-aside'
  readonly code: string
  readonly case?: string
  readonly at: string
  readonly received: string
  readonly clockOffsetSeconds: number
}

const soonInDays = 14
const dayInMs = 86_400_000

/** True where a device that is in use has less than two weeks left. */
export function endsSoon({ state, expiresAt }: Pick<Device, 'state' | 'expiresAt'>, now: number): boolean {
  return state === 'enrolled' && expiresAt !== undefined && Date.parse(expiresAt) - now < soonInDays * dayInMs
}

const worthTellingSeconds = 120

/** How far off a device's clock is, in words; undefined where it is right. */
export function clockWords(seconds: number | undefined): { readonly en: string; readonly es: string } | undefined {
  if (seconds === undefined || Math.abs(seconds) < worthTellingSeconds) return undefined
  const size = Math.abs(seconds)
  const [n, en, es] =
    size >= 172_800
      ? [Math.round(size / 86_400), 'days', 'días']
      : size >= 7_200
        ? [Math.round(size / 3_600), 'hours', 'horas']
        : [Math.round(size / 60), 'minutes', 'minutos']
  return seconds > 0
    ? { en: `its clock is ${n} ${en} behind`, es: `su reloj está ${n} ${es} atrasado` }
    : { en: `its clock is ${n} ${en} ahead`, es: `su reloj está ${n} ${es} adelantado` }
}
