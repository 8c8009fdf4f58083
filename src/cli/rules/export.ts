import { gzipSync } from 'node:zlib'
import { publicationOf, publicationText, rulebook, sliceOf } from '../../rulebook/index.ts'
import { type Given, languageOf, valueGiven } from '../command/options.ts'
import { isRefusal, type Refusal, unusable } from '../command/refusal.ts'
import { readText, writeText } from '../input/file.ts'
import { trustWords } from '../rulebook/load.ts'
import { readPrivateKey, signManifest } from '../rulebook/signature.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { say } from '../words/phrases.ts'
import { refuseName } from './filter.ts'

const federal = 'federal'

/** `ostiary rules export`. */
export async function exportRulebook(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const language = languageOf(given)
  const asked = valueGiven(given, 'state')
  const refusal = refuseName('slice', asked, [federal, ...rulebook.packs.flatMap((p) => p.state ?? [])])
  if (isRefusal(refusal)) return refusal
  const unsigned = publicationOf(rulebook, asked === federal ? null : asked)
  const keyFile = valueGiven(given, 'key')
  const key = keyFile === undefined ? undefined : await keyIn(keyFile, terminal)
  if (isRefusal(key)) return key
  const publication = key === undefined ? unsigned : { ...unsigned, signatures: [signManifest(unsigned.manifest, key)] }
  const text = publicationText(publication)
  const out = valueGiven(given, 'out')
  if (out === undefined) await terminal.out(text)
  else {
    const failed = writeText(out, text)
    if (failed !== undefined) return failed
  }
  const slice = sliceOf(publication)
  const name =
    slice === undefined ? '' : say(language, `slice ${slice.state ?? federal}, `, `parte ${slice.state ?? federal}, `)
  const size = `${Math.ceil(text.length / 1000)} kB (${Math.ceil(gzipSync(text).length / 1000)} kB gzip)`
  terminal.err(
    `${say(language, 'Rulebook', 'Reglamento')} ${rulebook.version}, ${name}${publication.rulebook.hash}, ${size}\n`,
  )
  const [signature] = publication.signatures
  terminal.err(
    signature === undefined
      ? `${terminal.errorStyle.careful(trustWords('unsigned', language) ?? '')} ${say(language, 'Sign it with --key FILE.', 'Fírmelo con --key FILE.')}\n`
      : `${say(language, 'Signed by', 'Firmado por')} ${signature.key}\n`,
  )
  return 0
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
