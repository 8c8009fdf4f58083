import type { Day, Language, Rulebook } from '../../engine/index.ts'
import { rulebook as builtIn, publishedRulebook, readPublication } from '../../rulebook/index.ts'
import { type Given, valueGiven } from '../command/options.ts'
import { doesNotHold, isRefusal, type Refusal, unusable } from '../command/refusal.ts'
import { readText } from '../input/file.ts'
import { parseJson } from '../input/json.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { say } from '../words/phrases.ts'
import { judge, type Trust, trustedKeys } from './trust.ts'

/** The rulebook that a command works with, and how far it may be trusted. */
export interface Loaded {
  readonly rulebook: Rulebook
  readonly trust: Trust
  /** What it holds where it is one state's slice, and the first day it answers for. */
  readonly slice?: { readonly state: string; readonly since: Day }
}

/** The rulebook named by `--rulebook`, verified, or the one that came with the program; what is wrong with its signature is said on standard error. */
export async function loadRulebook(given: Given, terminal: Terminal, language: Language): Promise<Loaded | Refusal> {
  const file = valueGiven(given, 'rulebook')
  if (file === undefined) {
    if (valueGiven(given, 'trust') !== undefined)
      return unusable('missing-option', '--trust says who must have signed a rulebook: name it with --rulebook FILE.')
    return { rulebook: builtIn, trust: 'built-in' }
  }
  const loaded = await readRulebook(file, valueGiven(given, 'trust'), terminal)
  if (!isRefusal(loaded)) warnOfTrust(file, loaded.trust, terminal, language)
  return loaded
}

/** Reads and verifies one published rulebook. */
export async function readRulebook(
  file: string,
  trustFile: string | undefined,
  terminal: Terminal,
): Promise<Loaded | Refusal> {
  const trusted = trustedKeys(trustFile, terminal.env)
  if (isRefusal(trusted)) return trusted
  const text = await readText(file, terminal)
  if (isRefusal(text)) return text
  const parsed = parseJson(text, file)
  if (isRefusal(parsed)) return parsed
  const publication = readPublication(parsed.value)
  if ('code' in publication) {
    const refuse = publication.code === 'not-a-rulebook' ? unusable : doesNotHold
    return refuse(publication.code, `${file}: ${publication.message}`)
  }
  const trust = judge(publication, file, trusted)
  if (isRefusal(trust)) return trust
  const { state, since } = publication
  return { rulebook: publishedRulebook(publication), trust, ...(state === null ? {} : { slice: { state, since } }) }
}

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
