import { readFile } from 'node:fs/promises'
import type { Text } from '../../engine/index.ts'
import {
  type Checkpoint,
  type KeyFault,
  keyOf,
  signedCheckpointOf,
  type Trust,
  textOf,
  type VerifierKey,
} from '../../ledger/index.ts'
import { type Given, valueGiven, valuesGiven } from '../command/options.ts'
import { isRefusal, type Refusal, unusable } from '../command/refusal.ts'
import { refusedFile } from '../input/file.ts'
import { t } from '../words/phrases.ts'
import { verifySignature } from './platform.ts'

/** Whom to believe, by `--key` and `--witnesses`; undefined where no key is named. */
export async function trustGiven(given: Given): Promise<Trust | undefined | Refusal> {
  const asked = valueGiven(given, 'witnesses') ?? '0'
  const names = valuesGiven(given, 'key')
  if (!/^[0-9]{1,3}$/.test(asked))
    return unusable(
      'unknown-value',
      t(
        `--witnesses does not take ${JSON.stringify(asked)}. Give a number.`,
        `--witnesses no acepta ${JSON.stringify(asked)}. Dé un número.`,
      ),
    )
  const witnesses = Number(asked)
  const keys: VerifierKey[] = []
  for (const name of names) {
    const found = await keysNamed(name)
    if (isRefusal(found)) return found
    keys.push(...found)
  }
  const distinct = new Set(keys.filter((k) => k.kind === 'cosignature').map((k) => k.publicKey.join()))
  if (witnesses > distinct.size)
    return unusable(
      'too-few-keys',
      t(
        `--witnesses ${witnesses} asks for more witnesses than --key names (${distinct.size}). Name their keys.`,
        `--witnesses ${witnesses} pide más testigos que los nombrados con --key (${distinct.size}). Indique sus claves.`,
      ),
    )
  return keys.length === 0 ? undefined : { keys, witnesses, verify: verifySignature }
}

async function keysNamed(name: string): Promise<readonly VerifierKey[] | Refusal> {
  const direct = keyOf(name)
  if (typeof direct !== 'string') return [direct]
  if (direct !== 'malformed-key') return notAKey(name, direct)
  const bytes = await bytesOf(name)
  if (isRefusal(bytes)) return bytes
  const lines = (textOf(bytes) ?? '').split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const keys: VerifierKey[] = []
  for (const line of lines) {
    const key = keyOf(line.trim())
    if (typeof key === 'string') return notAKey(name, key)
    keys.push(key)
  }
  return keys.length > 0 ? keys : notAKey(name, 'malformed-key')
}

const faults: Readonly<Record<KeyFault, Text>> = {
  'malformed-key': t(
    'holds something that is no key. A key is one line: NAME+8 HEX DIGITS+BASE64.',
    'contiene algo que no es una clave. Una clave es una línea: NOMBRE+8 DÍGITOS HEXADECIMALES+BASE64.',
  ),
  'unknown-key-kind': t(
    'holds a key of a kind that this program does not know. It knows Ed25519 keys of logs and witnesses.',
    'contiene una clave de un tipo que este programa no conoce. Conoce claves Ed25519 de registros y testigos.',
  ),
  'wrong-key-id': t(
    'holds a key whose number does not fit it: it was mistyped or cut. Copy it again.',
    'contiene una clave cuyo número no le corresponde: se escribió mal o se cortó. Cópiela de nuevo.',
  ),
}

function notAKey(name: string, fault: KeyFault): Refusal {
  const { en, es } = faults[fault]
  return unusable(fault, t(`--key ${name} ${en}`, `--key ${name} ${es}`))
}

/** All bytes of a file. */
export async function bytesOf(name: string): Promise<Uint8Array | Refusal> {
  try {
    return await readFile(name)
  } catch (error) {
    return refusedFile(name, error)
  }
}

/** The checkpoint that `--since` names; undefined where it names none. */
export async function sinceGiven(given: Given): Promise<Checkpoint | undefined | Refusal> {
  const name = valueGiven(given, 'since')
  if (name === undefined) return undefined
  const bytes = await bytesOf(name)
  if (isRefusal(bytes)) return bytes
  const head = signedCheckpointOf(textOf(bytes) ?? '')
  return (
    head?.checkpoint ??
    unusable(
      'not-a-checkpoint',
      t(
        `--since ${name} is no checkpoint. Name a file that you saved of one.`,
        `--since ${name} no es un punto de control. Indique un archivo que haya guardado de uno.`,
      ),
    )
  )
}
