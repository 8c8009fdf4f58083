import { type Language, type Rulebook, speaks } from '../../engine/index.ts'
import { rulebook as builtIn, publishedRulebook, publishedSlice, readPublication } from '../../rulebook/index.ts'
import { type Given, valueGiven } from '../command/options.ts'
import { doesNotHold, isRefusal, type Refusal, unusable } from '../command/refusal.ts'
import { inputName, readText } from '../input/file.ts'
import { parseJson } from '../input/json.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { say, t } from '../words/phrases.ts'
import { judge, type Trust, trustedKeys } from './trust.ts'

/** The rulebook that a command works with, and how far it may be trusted. */
export interface Loaded {
  readonly rulebook: Rulebook
  readonly trust: Trust
  /** The name of the slice, where it is one. */
  readonly slice?: string
}

/** The rulebook named by `--rulebook`, verified, or the one that came with the program; what is wrong with its signature is said on standard error. */
export async function loadRulebook(given: Given, terminal: Terminal, language: Language): Promise<Loaded | Refusal> {
  const file = valueGiven(given, 'rulebook')
  if (file === undefined) {
    if (valueGiven(given, 'trust') !== undefined)
      return unusable(
        'missing-option',
        t(
          '--trust says who must have signed a rulebook: name it with --rulebook FILE.',
          '--trust dice quién debe haber firmado un reglamento: nómbrelo con --rulebook FILE.',
        ),
      )
    return { rulebook: builtIn, trust: 'built-in' }
  }
  const loaded = await readRulebook(file, valueGiven(given, 'trust'), terminal, language)
  if (!isRefusal(loaded)) warnOfTrust(file, loaded.trust, terminal, language)
  return loaded
}

/** Reads and verifies one published rulebook, and refuses one that has no words in that language. */
export async function readRulebook(
  file: string,
  trustFile: string | undefined,
  terminal: Terminal,
  language: Language,
): Promise<Loaded | Refusal> {
  const trusted = trustedKeys(trustFile, terminal.env)
  if (isRefusal(trusted)) return trusted
  const text = await readText(file, terminal)
  if (isRefusal(text)) return text
  const parsed = parseJson(text, inputName(file))
  if (isRefusal(parsed)) return parsed
  const publication = readPublication(parsed.value)
  if ('code' in publication) {
    const refuse = publication.code === 'not-a-rulebook' ? unusable : doesNotHold
    return refuse(publication.code, t(`${file}: ${publication.message}`, `${file}: ${spanish[publication.code]}`))
  }
  const trust = judge(publication, file, trusted)
  if (isRefusal(trust)) return trust
  const rulebook = publishedRulebook(publication)
  if (!speaks(rulebook, language)) return refuseLanguage(file, rulebook)
  const slice = publishedSlice(publication)
  return { rulebook, trust, ...(slice === undefined ? {} : { slice }) }
}

function refuseLanguage(file: string, { languages = [] }: Rulebook): Refusal {
  const [there] = languages
  return unusable(
    'language-not-in-rulebook',
    t(
      `${file} is a slice with its words in ${there} alone. Add --lang ${there}, or use the whole rulebook.`,
      `${file} es una parte con sus palabras solo en ${there}. Añada --lang ${there}, o use el reglamento entero.`,
    ),
  )
}

const spanish = {
  'not-a-rulebook': 'No es un reglamento publicado. Cree uno con ostiary rules export.',
  'hash-mismatch': 'El reglamento se cambió después de publicarlo. Obténgalo de nuevo de quien lo publicó.',
} as const

/** Says plainly that nobody whom this machine trusts vouches for the rulebook. */
export function warnOfTrust(file: string, trust: Trust, terminal: Terminal, language: Language): void {
  const words = trustWords(trust, language)
  if (words !== undefined) terminal.err(`${terminal.errorStyle.careful(`${file}: ${words}`)}\n`)
}

/** What to tell of a rulebook that is not trusted; undefined where nothing need be said. */
export function trustWords(trust: Trust, language: Language): string | undefined {
  if (trust === 'unsigned')
    return say(
      language,
      'this rulebook is unsigned. Nobody vouches for it.',
      'este reglamento no está firmado. Nadie responde por él.',
    )
  if (trust === 'self-signed')
    return say(
      language,
      'this rulebook is self-signed: the key that signed it is not among the keys you trust, for you named none.',
      'este reglamento se firmó a sí mismo: usted no ha indicado en qué claves confía.',
    )
  return undefined
}
