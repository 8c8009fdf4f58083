import type { KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readPrivateKey } from './publish/signature.ts'

/** What the environment says about a server. */
export interface Settings {
  /** `OSTIARY_SIGNING_KEY_FILE`: a private Ed25519 key in PEM, with which the rulebook is signed. */
  readonly signingKey?: KeyObject
  /** `OSTIARY_TIME_ZONE`: the IANA zone whose day is today. */
  readonly timeZone?: string
  /** `OSTIARY_HOST`: the address to listen on; every address where it is not set. */
  readonly host?: string
}

/** Reads the settings; throws where one of them cannot be used, because a server must not start half configured. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const key = environment['OSTIARY_SIGNING_KEY_FILE']
  const timeZone = environment['OSTIARY_TIME_ZONE']
  const host = environment['OSTIARY_HOST']
  return {
    ...(key ? { signingKey: keyAt(key) } : {}),
    ...(timeZone ? { timeZone: knownZone(timeZone) } : {}),
    ...(host ? { host } : {}),
  }
}

function keyAt(file: string): KeyObject {
  const key = readPrivateKey(textAt(file))
  if (key === undefined) throw new Error(unusableKey)
  return key
}

const unusableKey = 'OSTIARY_SIGNING_KEY_FILE does not name a readable Ed25519 key in PEM'

function textAt(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new Error(unusableKey, { cause })
  }
}

function knownZone(name: string): string {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone
  } catch (cause) {
    throw new Error('OSTIARY_TIME_ZONE does not name a time zone such as America/Los_Angeles', { cause })
  }
}
