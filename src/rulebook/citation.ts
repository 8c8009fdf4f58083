/** A citation as a value: the collection it stands in, the section, and the subdivisions below it. */
export interface Citation {
  /** `45 CFR`, `Cal. Civ. Code`, `Fed. R. Crim. P.`, `U.S. Const.`, `case`, `act`, `policy`. */
  readonly collection: string
  readonly section: string
  /** `(f)(1)(ii)` is `['f', '1', 'ii']`; constitutions have none. */
  readonly path: readonly string[]
}

interface Form {
  readonly pattern: RegExp
  readonly read: (m: RegExpExecArray) => Citation
  readonly print: (c: Citation) => string
  readonly is: (collection: string) => boolean
}

const path = String.raw`((?:\([0-9A-Za-z]+(?:-[0-9A-Za-z]+)?\))*)`
const codes = [
  'Cal. Bus. & Prof. Code',
  'Cal. Civ. Code',
  'Cal. Code Civ. Proc.',
  'Cal. Evid. Code',
  'Cal. Fam. Code',
  'Cal. Gov. Code',
  'Cal. Health & Saf. Code',
  'Cal. Lab. Code',
  'Cal. Penal Code',
  'Cal. Welf. & Inst. Code',
  'N.Y. Civ. Rights Law',
  'N.Y. Crim. Proc. Law',
  'N.Y. C.P.L.R.',
  'N.Y. Mental Hyg. Law',
  'N.Y. Penal Law',
  'N.Y. Pub. Health Law',
  'N.Y. Exec. Order',
  'N.J. Stat.',
  'N.J. Admin. Code',
  "Md. Code, State Gov't",
  'Md. Code, Health-Gen.',
  'Wash. Rev. Code',
  'Colo. Rev. Stat.',
  'Or. Rev. Stat.',
  'Conn. Gen. Stat.',
  'Fla. Stat.',
  'Tex. Health & Safety Code',
  'Tex. Occ. Code',
  "Tex. Gov't Code",
  'Tex. Penal Code',
  'Tex. Code Crim. Proc.',
]
const code = codes.map((c) => c.replace(/[.&']/g, (x) => `\\${x}`)).join('|')

function splitPath(text: string | undefined): readonly string[] {
  return [...(text ?? '').matchAll(/\(([^)]+)\)/g)].map((m) => m[1] as string)
}

function joined(parts: readonly string[]): string {
  return parts.map((p) => `(${p})`).join('')
}

const forms: readonly Form[] = [
  {
    pattern: new RegExp(String.raw`^(\d+) CFR (\d+[a-z]?(?:\.\d+[a-z]?)?)${path}$`),
    read: (m) => ({ collection: `${m[1]} CFR`, section: m[2] as string, path: splitPath(m[3]) }),
    print: (c) => `${c.collection} ${c.section}${joined(c.path)}`,
    is: (c) => c.endsWith(' CFR'),
  },
  {
    pattern: new RegExp(String.raw`^(\d+) U\.S\.C\. § ([0-9]+[A-Za-z]*(?:-[0-9a-z]+)*)${path}$`),
    read: (m) => ({ collection: `${m[1]} U.S.C.`, section: m[2] as string, path: splitPath(m[3]) }),
    print: (c) => `${c.collection} § ${c.section}${joined(c.path)}`,
    is: (c) => c.endsWith(' U.S.C.'),
  },
  {
    pattern: new RegExp(String.raw`^(Fed\. R\. (?:Civ|Crim)\. P\.) (\d+(?:\.\d+)?)${path}$`),
    read: (m) => ({ collection: m[1] as string, section: m[2] as string, path: splitPath(m[3]) }),
    print: (c) => `${c.collection} ${c.section}${joined(c.path)}`,
    is: (c) => c.startsWith('Fed. R.'),
  },
  {
    pattern: /^U\.S\. Const\. (amend\. [IVX]+|art\. [IVX]+(?:, § \d+)?(?:, cl\. \d+)?)$/,
    read: (m) => ({ collection: 'U.S. Const.', section: m[1] as string, path: [] }),
    print: (c) => `${c.collection} ${c.section}`,
    is: (c) => c === 'U.S. Const.',
  },
  {
    pattern: new RegExp(String.raw`^(\d+ ILCS) (\d+/[0-9A-Za-z.-]+)${path}$`),
    read: (m) => ({ collection: m[1] as string, section: m[2] as string, path: splitPath(m[3]) }),
    print: (c) => `${c.collection} ${c.section}${joined(c.path)}`,
    is: (c) => c.endsWith(' ILCS'),
  },
  {
    pattern: new RegExp(String.raw`^(Mass\. Gen\. Laws) (ch\. \d+[A-Z]?, § \d+[A-Z]?(?: 1\/2)?)${path}$`),
    read: (m) => ({ collection: m[1] as string, section: m[2] as string, path: splitPath(m[3]) }),
    print: (c) => `${c.collection} ${c.section}${joined(c.path)}`,
    is: (c) => c === 'Mass. Gen. Laws',
  },
  {
    pattern: new RegExp(`^(${code}) (?:§ )?([0-9][0-9A-Za-z.:-]*)${path}$`),
    read: (m) => ({ collection: m[1] as string, section: m[2] as string, path: splitPath(m[3]) }),
    print: (c) => `${c.collection} ${c.collection.endsWith('C.P.L.R.') ? '' : '§ '}${c.section}${joined(c.path)}`,
    is: (c) => codes.includes(c),
  },
  {
    // Orders of the Governor of Texas are numbered by initials: GA-46.
    pattern: /^(Tex\. Exec\. Order) § ([A-Z]{2}-\d+)$/,
    read: (m) => ({ collection: m[1] as string, section: m[2] as string, path: [] }),
    print: (c) => `${c.collection} § ${c.section}`,
    is: (c) => c === 'Tex. Exec. Order',
  },
  {
    pattern: /^(.+ v\. .+), (\d+ [A-Z][A-Za-z0-9. ]*\d+ \((?:[A-Za-z0-9. ]+ )?\d{4}\))$/,
    read: (m) => ({ collection: 'case', section: `${m[1]}, ${m[2]}`, path: [] }),
    print: (c) => c.section,
    is: (c) => c === 'case',
  },
  {
    // Acts, bills, orders and memoranda: a maker, a number or a name, and the year or day in brackets.
    pattern:
      /^((?:[A-Z][A-Za-z.&']*\.? )+[A-Z0-9][A-Za-z0-9.:/-]*(?: [A-Za-z0-9.-]+)*) \(((?:[A-Z][a-z]{2,4}\.? \d{1,2}, )?\d{4})\)$/,
    read: (m) => ({ collection: 'act', section: `${m[1]} (${m[2]})`, path: [] }),
    print: (c) => c.section,
    is: (c) => c === 'act',
  },
  {
    pattern: /^(Ostiary starter policy) § (\d+)$/,
    read: (m) => ({ collection: m[1] as string, section: m[2] as string, path: [] }),
    print: (c) => `${c.collection} § ${c.section}`,
    is: (c) => c === 'Ostiary starter policy',
  },
]

/** Reads a citation in its standard US form; undefined where it has no form that we know. */
export function parseCitation(text: string): Citation | undefined {
  for (const form of forms) {
    const m = form.pattern.exec(text)
    if (m) return form.read(m)
  }
  return undefined
}

/** Writes a citation in its standard form. */
export function printCitation(citation: Citation): string {
  const form = forms.find((f) => f.is(citation.collection))
  return form ? form.print(citation) : citation.section
}

/** True if `outer` is the same provision as `inner` or contains it: section 164.512(f) covers 164.512(f)(2)(i). */
export function covers(outer: Citation, inner: Citation): boolean {
  if (outer.collection !== inner.collection || outer.section !== inner.section) return false
  return outer.path.every((p, i) => inner.path[i] === p)
}

/** The provision that contains this one directly; undefined for a whole section. */
export function parentOf(citation: Citation): Citation | undefined {
  return citation.path.length === 0 ? undefined : { ...citation, path: citation.path.slice(0, -1) }
}

/** The official address of a provision, where its pattern is certain. */
export function addressOf(c: Citation): string | undefined {
  const title = c.collection.split(' ')[0]
  if (c.collection.endsWith(' CFR')) return `https://www.ecfr.gov/current/title-${title}/section-${c.section}`
  if (c.collection.endsWith(' U.S.C.'))
    return `https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title${title}-section${c.section}`
  const california = californiaCodes[c.collection]
  if (california)
    return `https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=${california}&sectionNum=${c.section}.`
  return undefined
}

const californiaCodes: Readonly<Record<string, string>> = {
  'Cal. Bus. & Prof. Code': 'BPC',
  'Cal. Civ. Code': 'CIV',
  'Cal. Code Civ. Proc.': 'CCP',
  'Cal. Evid. Code': 'EVID',
  'Cal. Fam. Code': 'FAM',
  'Cal. Gov. Code': 'GOV',
  'Cal. Health & Saf. Code': 'HSC',
  'Cal. Lab. Code': 'LAB',
  'Cal. Penal Code': 'PEN',
  'Cal. Welf. & Inst. Code': 'WIC',
}
