import { gzipSync } from 'node:zlib'
import type { Language } from '../../engine/index.ts'
import { federalSlice, type Publication, publicationOf, publicationText, rulebook } from '../../rulebook/index.ts'
import { type Given, languageOf, valueGiven } from '../command/options.ts'
import { isRefusal, type Refusal, unusable } from '../command/refusal.ts'
import { readText, writeText } from '../input/file.ts'
import { readPrivateKey, signed, signerOf } from '../rulebook/signature.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { say } from '../words/phrases.ts'
import { refuseState } from './filter.ts'

/** `ostiary rules export`. */
export async function exportRulebook(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const state = valueGiven(given, 'state')
  const refusal = refuseSlice(state)
  if (refusal !== undefined) return refusal
  const keyFile = valueGiven(given, 'key')
  const key = keyFile === undefined ? undefined : await keyIn(keyFile, terminal)
  if (isRefusal(key)) return key
  const unsigned = publicationOf(rulebook, state)
  const publication = key === undefined ? unsigned : signed(unsigned, key)
  const text = publicationText(publication)
  const out = valueGiven(given, 'out')
  const failed = out === undefined ? await terminal.out(text) : writeText(out, text)
  if (failed !== undefined) return failed
  terminal.err(told(publication, text, terminal, languageOf(given)))
  return 0
}

function refuseSlice(state: string | undefined): Refusal | undefined {
  const slices = [federalSlice, ...rulebook.packs.flatMap((p) => p.state ?? [])]
  if (state === undefined || slices.includes(state)) return undefined
  return (
    refuseState(rulebook, state) ??
    unusable(
      'state-law-not-modelled',
      `The law of ${state} is not in this rulebook. A facility there uses the federal slice: --state ${federalSlice}.`,
    )
  )
}

function told(p: Publication, text: string, terminal: Terminal, language: Language): string {
  const slice = p.state === null ? [] : [say(language, `slice ${p.state}`, `parte ${p.state}`)]
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
      `${file} holds no private Ed25519 key in PEM. Make one: openssl genpkey -algorithm ed25519 -out key.pem.`,
    )
  )
}
