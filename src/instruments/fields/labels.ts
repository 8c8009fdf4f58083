import type { FieldName } from '../instrument.ts'

const number = String.raw`(?:\d{1,2}[.)]\s*)?`
const end = String.raw`\s*(?:\([^)]*\)?)*\s*[.:]?$`
const whole = (words: string): RegExp => new RegExp(`^${number}(?:${words})${end}`, 'i')

const someone =
  'alien|non-?citizen|patient|decedent|deceased|person|subject|detainee|inmate|respondent|child|adult|individual|taxpayer|employee|defendant|member|prisoner|arrestee'
const things =
  'things|items?|records?|documents?(?: or objects)?|materials?|property|information|objects|evidence|documents and things|books and records|data'

/**
 * What a form prints over, or beside, the space for a field: the words of a whole printed piece, whatever number stands
 * before it and whatever hint in brackets after it.
 */
export const labels: Readonly<Partial<Record<FieldName, readonly RegExp[]>>> = {
  person: [
    whole(
      String.raw`\(?(?:full |legal )?name of (?:the )?(?:${someone})(?: being \w+| to be \w+| sought| named| in custody)?\)?(?:\s*\/.*)?`,
    ),
    whole(
      String.raw`(?:the )?(?:patient|subject|respondent|decedent|deceased|child(?: or family)?|(?:vulnerable |dependent )?adult|detainee|inmate|prisoner|arrestee|accused|taxpayer|client|individual|missing person|person(?: sought| named| in custody| to be (?:arrested|seized|searched))?|employee|member|alien|non-?citizen)(?:['’]s)?(?: full)?(?: name)?(?: and (?:date of birth|dob).*)?`,
    ),
    whole(String.raw`(?:full |family )?name(?: \(last, first.*)?`),
    whole(String.raw`in the matter of(?:\s*:?\s*respondent)?`),
    whole(String.raw`(?:arrest|take|bring|detain|apprehend) (?:this|the following|the) person\b.{0,50}`),
    /(?:full )?name of (?:the )?(?:alien|noncitizen|person|subject)[^:]{0,30}:$/i,
  ],
  recipient: [
    whole(
      String.raw`(?:to|directed to|addressed to|addressee|recipient|attention|attn|serve(?:d)? (?:on|upon)|to the following)`,
    ),
    whole(String.raw`(?:.*,\s*)?to \((?!.*deposition officer).*`),
    whole(
      String.raw`(?:name(?: and address)? of )?(?:custodian(?: of records)?|provider|institution|facility|hospital|witness|employer|establishment|entity|registrant|holder of the records)(?: served| directed| named)?`,
    ),
    whole(String.raw`with(?: this paper)? served upon`),
  ],
  items: [
    whole(String.raw`what (?:you must|must be|is to be|may be|we|you are to|is)\b.{0,40}`),
    whole(
      String.raw`(?:${things})(?: that (?:you must|must|are to|is to))?(?: (?:to be|be|you must|required(?: to be)?|requested|sought|demanded|needed|called for|ordered))?(?: (?:produced?|seized|provided|furnished|disclosed|released|brought|taken))?(?: for inspection)?`,
    ),
    whole(String.raw`(?:identify the )?person or (?:describe the )?property to be seized`),
    whole(String.raw`(?:property|things|items|evidence) to be (?:seized|taken|searched for)`),
    whole(String.raw`(?:description of|schedule of|list of) (?:the )?(?:${things})`),
  ],
  'case-number': [
    whole(
      String.raw`(?:case|docket|index|file|cause|warrant|subpoena|summons|demand|matter|civil action|criminal|index \/ case)(?: ?(?:no|number|num|#))?`,
    ),
    whole('no'),
  ],
  place: [
    whole(String.raw`(?:place|premises|location|address|property) (?:to be )?(?:searched|inspected|entered)`),
    whole(String.raw`(?:in the matter of the )?(?:search|inspection) of`),
    whole(String.raw`(?:name and )?address of (?:the )?(?:place|premises|establishment|facility)`),
    whole(String.raw`(?:facility|establishment|post|destination|hospital|premises|location)`),
    whole('to'),
  ],
}

/** Words of other labels, at which a value ends. */
export const otherLabels: readonly RegExp[] = [
  whole(
    String.raw`(?:date|date and time|by|time|issued|place|date issued|date and time issued|city and state|charge|bond|offense)`,
  ),
  whole(
    String.raw`(?:case|docket|file|subpoena|summons|index|warrant|event|a-?file|subject id)\b.{0,24}(?:no|number|#)?`,
  ),
  /signature|^printed name/i,
]
