import { alone, height } from './place.ts'
import { find, type Hit, phrase, type Reading } from './reading.ts'

const agencies = [
  'U.S. Department of Homeland Security',
  'United States Department of Homeland Security',
  'Department of Homeland Security',
  'U.S. Immigration and Customs Enforcement',
  'Immigration and Customs Enforcement',
  'U.S. Customs and Border Protection',
  'U.S. Citizenship and Immigration Services',
  'Homeland Security Investigations',
  'Enforcement and Removal Operations',
  'Drug Enforcement Administration',
  'Federal Bureau of Investigation',
  'U.S. Department of Justice',
  'United States Department of Justice',
  'Department of Health and Human Services',
  'Office of Inspector General',
  'Office for Civil Rights',
  'Internal Revenue Service',
  'Department of the Treasury',
  'Department of Labor',
  'Securities and Exchange Commission',
  'Federal Trade Commission',
].map((name) => ({ name, wanted: phrase(name) }))

/** The agency whose name stands alone at the head of a page, as on its own forms and letters. */
export interface AgencyHead {
  readonly agency: string
  readonly homelandSecurity: boolean
  readonly hit: Hit
}

/** Finds the agency at the head of a page. */
export function agencyHeadOf(reading: Reading): AgencyHead | undefined {
  const found = agencies
    .flatMap(({ name, wanted }) => find(reading, wanted).map((hit) => ({ agency: name, hit })))
    .filter(({ hit }) => height(hit) < 0.24 && alone(reading, hit) >= 0.6 && !isParty(reading, hit))
    .toSorted((a, b) => b.hit.words.length - a.hit.words.length)[0]
  if (found === undefined) return undefined
  return { ...found, homelandSecurity: /homeland|customs|immigration|removal/i.test(found.agency) }
}

const versus = /^(?:v|vs|versus|against|-?\s*against\s*-?)[.,]?$/i
const sided = /^[,;]?\s*(?:et al\.?,?\s*)?(?:defendant|respondent|plaintiff|petitioner|appell)/i

// An agency that is sued stands in a caption between "v." and "Defendant": it is no head.
function isParty(reading: Reading, hit: Hit): boolean {
  const at = reading.lines.findIndex(({ box }) => box[1] <= hit.box[1] && box[3] >= hit.box[1])
  const above = reading.lines.slice(Math.max(0, at - 2), at).flatMap(({ segments }) => segments)
  const own = reading.segments[reading.segmentOf.get(hit.words[0] ?? -1) ?? -1]
  const below = reading.segments.filter(({ box }) => box[1] > hit.box[1] && box[1] - hit.box[3] < 2.5 * reading.height)
  const ends = own !== undefined && /[,;]\s*(?:et al)?\.?,?\s*(?:defendants?|respondents?)?\W*$/i.test(own.text)
  return above.some(({ text }) => versus.test(text.trim())) && (ends || below.some(({ text }) => sided.test(text)))
}

const dhsNumber =
  /\b(?:form\s+)?[il1|]\s?-\s?(2[o0][o05s]|2[o0]5|247\s?[adn]?|138|862|213|286|22[o0][ab]|86[o0]|296|294|871|216)\b/i

/** The number of a Homeland Security form printed in a corner of the page, if there is one. */
export function homelandSecurityNumber(reading: Reading): string | undefined {
  for (const segment of reading.segments) {
    const y = (segment.box[1] + segment.box[3]) / 2
    if (y > 0.13 && y < 0.87) continue
    const found = segment.words.length <= 8 ? dhsNumber.exec(segment.text) : null
    if (found) return found[0]
  }
  return undefined
}
