import { createPrivateKey, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { isKeyName, keyOf, type VerifierKey } from '../../ledger/index.ts'
import { readPrivateKey, readPublicKeys } from '../publish/signature.ts'
import { type Unfit, unfit } from './setting.ts'

/** A witness that a log asks for cosignatures: where it is reached, and its public key. */
export interface WitnessAddress {
  /** Without `/add-checkpoint`. */
  readonly url: string
  readonly key: VerifierKey
}

/** Any text. */
export function words(text: string): string {
  return text
}

/** `1`, `true` or `yes`, and their opposites. */
export function yesOrNo(text: string): boolean | Unfit {
  if (/^(1|true|yes|on)$/i.test(text)) return true
  if (/^(0|false|no|off)$/i.test(text)) return false
  return unfit('write yes or no', 'escriba yes o no')
}

/** A whole number within bounds. */
export function numberBetween(least: number, most: number): (text: string) => number | Unfit {
  return (text) => {
    const number = Number(text)
    if (/^\d+$/.test(text) && number >= least && number <= most) return number
    return unfit(`write a whole number from ${least} to ${most}`, `escriba un número entero de ${least} a ${most}`)
  }
}

/** One of some words. */
export function oneOf<const T extends string>(...allowed: readonly T[]): (text: string) => T | Unfit {
  return (text) =>
    allowed.find((each) => each === text) ??
    unfit(`write one of ${allowed.join(', ')}`, `escriba uno de estos: ${allowed.join(', ')}`)
}

/** A secret long enough that nobody tries it out. */
export function longSecret(text: string): string | Unfit {
  if (text.length >= 24) return text
  return unfit('give at least 24 characters, chosen at random', 'dé al menos 24 caracteres, elegidos al azar')
}

/** Networks that webhooks may reach beside public addresses. */
export function reach(text: string): { readonly loopback?: boolean; readonly privateNetworks?: boolean } | Unfit {
  const names = parts(text, /[\s,]+/)
  if (names.some((name) => name !== 'private' && name !== 'loopback'))
    return unfit('write private, loopback, or both', 'escriba private, loopback, o ambos')
  return { privateNetworks: names.includes('private'), loopback: names.includes('loopback') }
}

/** A private Ed25519 key in a PEM file. */
export function keyFile(path: string): KeyObject | Unfit {
  return (
    readKey(path) ??
    unfit('does not name a readable Ed25519 key in PEM', 'no nombra una clave Ed25519 legible en formato PEM')
  )
}

/** A private P-256 key in a PEM file. */
export function pushKeyFile(path: string): KeyObject | Unfit {
  return (
    readPushKey(path) ??
    unfit('does not name a readable P-256 key in PEM', 'no nombra una clave P-256 legible en formato PEM')
  )
}

function readPushKey(path: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(readFileSync(path, 'utf8'))
    return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? key : undefined
  } catch {
    return undefined
  }
}

/** The address of a mail server. */
export function smtpUrl(text: string): string | Unfit {
  if (URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) && new URL(text).hostname !== '') return text
  return unfit('write smtps://user:password@host:465', 'escriba smtps://usuario:clave@servidor:465')
}

/** An address that mail comes from, with or without a name before it. */
export function mailAddress(text: string): string | Unfit {
  if (/^(?:[^<>@\r\n]+ <[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/.test(text)) return text
  return unfit('write Ostiary <alerts@hospital.example>', 'escriba Ostiary <alertas@hospital.example>')
}

/** Public Ed25519 keys in a file, as `ed25519:…`. */
export function publicKeysFile(path: string): readonly string[] | Unfit {
  return (
    readKeys(path) ??
    unfit(
      'does not name a readable file of public Ed25519 keys',
      'no nombra un archivo legible de claves públicas Ed25519',
    )
  )
}

function readKeys(path: string): readonly string[] | undefined {
  try {
    return readPublicKeys(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

function readKey(path: string): KeyObject | undefined {
  try {
    return readPrivateKey(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** The name of a time zone. */
export function zone(name: string): string | Unfit {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return unfit(
      'does not name a time zone such as America/Los_Angeles',
      'no nombra una zona horaria como America/Los_Angeles',
    )
  }
}

/** Scheme, host and port of the address under which people reach the server; https, save on the machine itself. */
export function webOrigin(text: string): string | Unfit {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const bare = url !== undefined && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''
  const local = url !== undefined && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)
  if (bare && (url.protocol === 'https:' || (url.protocol === 'http:' && local))) return url.origin
  return unfit(
    'write an address such as https://ostiary.hospital.example, without a path',
    'escriba una dirección como https://ostiary.hospital.example, sin ruta',
  )
}

/** The address of a PostgreSQL. */
export function postgresUrl(text: string): string | Unfit {
  if (URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol)) return text
  return unfit(
    'write postgres://user:password@host:5432/database',
    'escriba postgres://usuario:clave@servidor:5432/base',
  )
}

/** The name of a log or a witness. */
export function keyName(text: string): string | Unfit {
  if (isKeyName(text)) return text
  return unfit(
    'write a name without spaces and plus signs, such as hospital.example/ledger',
    'escriba un nombre sin espacios ni signos de más, como hospital.example/ledger',
  )
}

/** Public keys of logs, divided by commas or spaces. */
export function logKeys(text: string): readonly VerifierKey[] | Unfit {
  const keys = parts(text, /[\s,]+/).map((each) => keyOf(each))
  const wrong = keys.findIndex((key) => typeof key === 'string' || key.kind !== 'note')
  if (wrong < 0) return keys as readonly VerifierKey[]
  return unfit(
    `the key at place ${wrong + 1} is no public key of a log (docs/formats/checkpoint.md)`,
    `la clave número ${wrong + 1} no es la clave pública de un registro (docs/formats/checkpoint.md)`,
  )
}

/** Witnesses, divided by commas: an address, a space, and the witness's public key. */
export function witnesses(text: string): readonly WitnessAddress[] | Unfit {
  const read = parts(text, /\s*,\s*/).map(witness)
  const wrong = read.indexOf(undefined)
  if (wrong < 0) return read as readonly WitnessAddress[]
  return unfit(
    `the witness at place ${wrong + 1} is not an address, a space, and a public key of a witness`,
    `el testigo número ${wrong + 1} no es una dirección, un espacio y la clave pública de un testigo`,
  )
}

function witness(text: string): WitnessAddress | undefined {
  const [url = '', keyText = '', ...more] = text.split(/\s+/)
  const key = keyOf(keyText)
  if (!/^https?:\/\//.test(url) || !URL.canParse(url) || more.length > 0) return undefined
  return typeof key === 'string' || key.kind !== 'cosignature' ? undefined : { url: url.replace(/\/$/, ''), key }
}

function parts(text: string, divided: RegExp): readonly string[] {
  return text.split(divided).filter((part) => part !== '')
}
