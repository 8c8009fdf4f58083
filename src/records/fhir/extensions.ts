import type { Kind } from '../finding.ts'

interface Named {
  readonly url: RegExp
  readonly kind: Kind
}

// By the last part of the address, so that a country's own profile of the same extension is known too.
const extensions: readonly Named[] = [
  { url: /citizenship(?:-?status)?$/i, kind: 'citizenship' },
  { url: /nationality$/i, kind: 'nationality' },
  { url: /(?:birth-?place|place-?of-?birth|birth-?country|country-?of-?birth)$/i, kind: 'birth-place' },
  {
    url: /(?:immigration|migration|visa|residency|alien|refugee|asylum)-?(?:status|type|category|number)?$/i,
    kind: 'status',
  },
  { url: /(?:interpreter-?(?:required|needed)|preferred-?language)$/i, kind: 'language' },
  { url: /country-?of-?residence$/i, kind: 'residence' },
]

/** What an extension states, by its canonical address. */
export function extensionKind(url: string): Kind | undefined {
  const last = url.slice(url.lastIndexOf('/') + 1)
  return extensions.find((each) => each.url.test(last))?.kind
}

/** True for codes of tribes: the official map sends HL7's PID-39 to the citizenship extension too. */
export function isTribal(system: string): boolean {
  return /TribalEntity|2\.16\.840\.1\.113883\.5\.140|us-core-tribal|v2-0171-tribal|tribal/i.test(system)
}
