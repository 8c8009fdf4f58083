import { readFile } from 'node:fs/promises'
import type { Closing, Opening } from '../../server/index.ts'
import { type Given, valueGiven, valuesGiven } from '../command/options.ts'
import { isRefusal, type Refusal, unusable } from '../command/refusal.ts'
import { refusedFile } from '../input/file.ts'
import { t } from '../words/phrases.ts'

/** How a backup is to be encrypted, by `--recipient` or `--passphrase-file`: one of them, because there is none in the clear. */
export async function closingGiven(given: Given): Promise<Closing | Refusal> {
  const recipients = valuesGiven(given, 'recipient')
  const passphrase = await passphraseGiven(given)
  if (isRefusal(passphrase)) return passphrase
  if (recipients.length > 0 === (passphrase !== undefined))
    return unusable(
      'no-encryption',
      t(
        'Say how to encrypt it: --recipient AGE1… (as often as you like) or --passphrase-file FILE, one of the two.',
        'Diga cómo cifrarla: --recipient AGE1… (las veces que quiera) o --passphrase-file ARCHIVO, uno de los dos.',
      ),
    )
  return passphrase === undefined ? { recipients } : { passphrase }
}

/** What opens a backup, by `--identity` or `--passphrase-file`. */
export async function openingGiven(given: Given): Promise<Opening | Refusal> {
  const file = valueGiven(given, 'identity')
  const passphrase = await passphraseGiven(given)
  if (isRefusal(passphrase)) return passphrase
  if ((file !== undefined) === (passphrase !== undefined))
    return unusable(
      'no-key',
      t(
        'Say what opens it: --identity FILE or --passphrase-file FILE, one of the two.',
        'Diga qué la abre: --identity ARCHIVO o --passphrase-file ARCHIVO, uno de los dos.',
      ),
    )
  if (passphrase !== undefined) return { passphrase }
  const text = await textOf(file ?? '')
  if (isRefusal(text)) return text
  const identities = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  return identities.length > 0 ? { identities } : unusable('unusable-identity', noIdentity)
}

/** Said of a file that holds no identity. */
export const noIdentity = t(
  'The file of --identity holds no age identity. It has a line that begins with AGE-SECRET-KEY-1.',
  'El archivo de --identity no contiene una identidad age. Tiene una línea que empieza con AGE-SECRET-KEY-1.',
)

async function passphraseGiven(given: Given): Promise<string | undefined | Refusal> {
  const file = valueGiven(given, 'passphrase-file')
  if (file === undefined) return undefined
  const text = await textOf(file)
  if (isRefusal(text)) return text
  const [line = ''] = text.split(/\r?\n/)
  return line === ''
    ? unusable(
        'empty-passphrase',
        t(
          'The first line of --passphrase-file is empty. Write a long passphrase there.',
          'La primera línea de --passphrase-file está vacía. Escriba ahí una frase larga.',
        ),
      )
    : line
}

async function textOf(file: string): Promise<string | Refusal> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    return refusedFile(file, error)
  }
}
