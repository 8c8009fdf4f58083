import { gzipSync } from 'node:zlib'
import type { Language } from '../../engine/index.ts'
import {
  federalSlice,
  type Publication,
  publicationOf,
  publicationText,
  publishedSlice,
  rulebook,
  type SliceKind,
  sliceStates,
} from '../../rulebook/index.ts'
import { readPrivateKey, signed, signerOf } from '../../server/publish/index.ts'
import { type Given, languageOf, valueGiven } from '../command/options.ts'
import { isRefusal, type Refusal, unusable } from '../command/refusal.ts'
import { readText, writeText } from '../input/file.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { say, t } from '../words/phrases.ts'
import { refuseState } from './filter.ts'

/** `ostiary rules export`. */
export async function exportRulebook(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const slice = sliceAsked(given)
  if (isRefusal(slice)) return slice
  const keyFile = valueGiven(given, 'key')
  const key = keyFile === undefined ? undefined : await keyIn(keyFile, terminal)
  if (isRefusal(key)) return key
  const unsigned = publicationOf(rulebook, slice)
  const publication = key === undefined ? unsigned : signed(unsigned, key)
  const text = publicationText(publication)
  const out = valueGiven(given, 'out')
  const failed = out === undefined ? await terminal.out(text) : writeText(out, text)
  if (failed !== undefined) return failed
  terminal.err(told(publication, text, terminal, languageOf(given)))
  return 0
}

function sliceAsked(given: Given): SliceKind | Refusal | undefined {
  const state = valueGiven(given, 'state')
  if (state === undefined) return undefined
  // `--lang` is the language of our own words too; a slice is in one language only where it was given.
  const language = valueGiven(given, 'lang') === undefined ? null : languageOf(given)
  if (sliceStates(rulebook).includes(state)) return { state, language }
  return (
    refuseState(rulebook, state) ??
    unusable(
      'state-law-not-modelled',
      t(
        `The law of ${state} is not in this rulebook. A facility there uses the federal slice: --state ${federalSlice}.`,
        `La ley de ${state} no está en este reglamento. Un centro de allí usa la parte federal: --state ${federalSlice}.`,
      ),
    )
  )
}

function told(p: Publication, text: string, terminal: Terminal, language: Language): string {
  const part = publishedSlice(p)
  const slice = part === undefined ? [] : [say(language, `slice ${part}`, `parte ${part}`)]
  const kilobytes = (n: number) => `${Math.ceil(n / 1000)} kB`
  const size = `${kilobytes(Buffer.byteLength(text))}, ${kilobytes(gzipSync(text).length)} gzip`
  const name = [`${say(language, 'Rulebook', 'Reglamento')} ${p.rulebook.version}`, ...slice, p.hash, size].join(' · ')
  if (p.signature !== null) return `${name}\n${say(language, 'Signed by', 'Firmado por')} ${signerOf(p.signature)}\n`
  const warning = say(
    language,
    'It is unsigned: nobody vouches for it. Sign it with --key FILE.',
    'No está firmado: nadie responde por él. Fírmelo con --key FILE.',
  )
  return `${name}\n${terminal.errorStyle.careful(warning)}\n`
}

async function keyIn(file: string, terminal: Terminal) {
  const pem = await readText(file, terminal)
  if (isRefusal(pem)) return pem
  return (
    readPrivateKey(pem) ??
    unusable(
      'not-a-key',
      t(
        `${file} holds no private Ed25519 key in PEM. Make one: openssl genpkey -algorithm ed25519 -out key.pem`,
        `${file} no tiene una clave privada Ed25519 en PEM. Cree una: openssl genpkey -algorithm ed25519 -out key.pem`,
      ),
    )
  )
}
