import type { Kind } from './finding.ts'
import { fold } from './text/fold.ts'

interface Ask {
  readonly kind: Kind
  readonly label: RegExp
  readonly unless?: RegExp
}

// Matched against a folded label in which `_`, `-`, `.` and a change to capitals count as spaces.
const asks: readonly Ask[] = [
  {
    kind: 'a-number',
    label:
      /\b(?:a number|a no|a #|alien (?:registration )?(?:number|no|num|id)|alien reg\w*|uscis (?:number|no|account)|numero de extranjero|numero a)\b/,
    unless: /a number of|(?:phone|fax|account|room|policy|group|member) ?(?:is )?a number/,
  },
  { kind: 'i-94', label: /\bi ?94\b|\barrival departure record\b/, unless: /interstate|highway|exit/ },
  { kind: 'receipt', label: /\buscis (?:receipt|case)\b|\bi ?797\b/ },
  {
    kind: 'ead',
    label:
      /\b(?:work permit|employment authori[sz]ation|work authori[sz]ation|ead|permiso de trabajo|authori[sz]ed to work)\b/,
    unless: /prior work auth|workers comp/,
  },
  { kind: 'daca', label: /\bdaca\b|\bdeferred action\b|\baccion diferida\b/ },
  {
    kind: 'tps',
    label: /\b(?:tps(?: status)?|temporary protected status|proteccion temporal)\b/,
    unless: /tender|planning/,
  },
  {
    kind: 'asylum',
    label: /\basyl(?:um|ee)\b|\b(?:solicit\w+ (?:de )?asilo|asilad[oa])\b/,
    unless: /street|avenue|address/,
  },
  {
    kind: 'refugee',
    label: /\brefugees?\b|\brefugiad[oa]s?\b/,
    unless: /clinic name|refugee health (?:clinic|program)/,
  },
  {
    kind: 'undocumented',
    label: /\bundocumented\b(?! (?:allerg|weight|dose|visit|med))|\bindocumentad[oa]s?\b/,
    unless: /allerg|reaction|dose|weight/,
  },
  {
    kind: 'visa',
    label: /\bvisas?\b(?! (?:card|last|exp|ending|debit|credit|number ending))/,
    unless: /card|credit|payment|last ?4|cvv|copay|mastercard|debit/,
  },
  {
    kind: 'proceedings',
    label: /\b(?:deport(?:ed|ation)?|removal proceedings?|immigration (?:court|hearing|case)|deportad[oa])\b/,
  },
  { kind: 'detention', label: /\b(?:immigration|ice) (?:detention|custody|hold|detainer)\b/ },
  {
    kind: 'status',
    label:
      /\b(?:immigra(?:tion|nt)|migration|migratori[oa]|residency|resident alien|alien|lawful|legal presence|documentation) ?(?:status|category|class|type|situation|code|documents?|papers?)?\b(?<!^residency)|\b(?:estatus|situacion) migratori[oa]\b|\b(?:green card|permanent residen(?:t|cy|ce)|residente permanente|lawful(?:ly)? presen(?:t|ce)|lpr|legal status in the u|unlawfully present|date of entry to the u|qualified (?:non ?citizen|alien)|eligible (?:immigration|alien))\b/,
    unless:
      /residency (?:program|year|hospital|match|training)|residency(?: \w+)? (?:pgy|director)|alien hand|permanent residen(?:ce|cy) address|migration (?:date|batch|id|version)|data migration/,
  },
  {
    kind: 'citizenship',
    label: /\bciti[sz]en(?:s|ship)?\b|\bciudadan(?:ia|[oa])s?\b|\bnaturali[sz](?:ed|ation)\b|\bnon ?citizen\b/,
    unless: /tribal|tribe|tribu|nation of enrollment|senior|tercera edad|citizens bank/,
  },
  {
    kind: 'nationality',
    label: /\bnationality\b|\bnacionalidad\b|\bnational origin\b|\bcountry of origin\b|\bpais de origen\b/,
    unless: /tribal/,
  },
  {
    kind: 'history',
    label:
      /\b(?:date|year|age|when|port|time|manner) (?:of |did you |at |since )?(?:arriv\w+|entry|entered|immigrat\w+|came)(?: (?:to|in|into) (?:the )?(?:u|united))?\b|\byears? in (?:the )?(?:us\b|u s\b|united states)|\bhow long (?:have you )?(?:been |lived )?in (?:the )?(?:us\b|u s\b|united states)|\bfecha de (?:llegada|entrada) a (?:ee|estados|los estados)|\bimmigrated\b|\barrived from\b|\bcame from\b/,
    unless:
      /arrival (?:time|date|method|mode)|(?:date|time) of arrival(?: at| to (?:ed|er|clinic|hospital)|$)|date of entry(?: by|$)|ambulance|data entry|order entry/,
  },
  {
    kind: 'birth-place',
    label:
      /\b(?:birth ?place|place of birth|birth (?:country|city|state|location)|country of birth|city of birth|where (?:were you|was the \w+) born|born in|lugar de nacimiento|pais de nacimiento|donde nacio|pob)\b/,
  },
  {
    kind: 'language',
    label: /\b(?:language|interpreter|idioma|lengua|interprete)\b/,
    unless: /programming|body language|language (?:delay|development|disorder)/,
  },
  {
    kind: 'residence',
    label: /\b(?:country of (?:usual |current )?residence|country|pais(?: de residencia)?|home country)\b/,
    unless: /country code|county|phone/,
  },
  {
    kind: 'coverage',
    label: /\b(?:emergency (?:medi ?cal|medicaid)|restricted scope|limited scope|aid code|medicaid scope)\b/,
  },
  {
    kind: 'consular-id',
    label: /\b(?:passport|pasaporte|consular|matricula|foreign id|cedula|curp)\b/,
    unless: /passport health/,
  },
  { kind: 'itin', label: /\bitin\b|\bindividual taxpayer\b/ },
]

/** The label as the rules see it: `PatCitizenship_Status` becomes `pat citizenship status`. */
function plainLabel(label: string): string {
  const spaced = label
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_.:/#()?¿*-]+/g, ' ')
  return fold(spaced).text.trim()
}

/** What a field, a question or a column asks for by its label, in English or Spanish; undefined for anything else. */
export function askedKind(label: string): Kind | undefined {
  const plain = plainLabel(label)
  if (plain === '') return undefined
  return asks.find((ask) => ask.label.test(plain) && !(ask.unless?.test(plain) ?? false))?.kind
}

const silent =
  /^(?:|-+|_+|n\/?a|none|unknown|unk|not (?:asked|recorded|applicable|documented|collected|disclosed|reported)|declined.*|refused.*|decline.*|asked,? (?:but )?unknown|no (?:se pregunto|contesto|aplica)|desconocid[oa]|null|""|\?|\[?withheld\]?|prefer not.*|i choose not.*|temporarily unavailable)$/

/** True if an answer gives no datum: empty, unknown, declined, not asked. */
export function isSilent(answer: string): boolean {
  return silent.test(fold(answer.slice(0, 80)).text.trim())
}

const no = /^(?:no|n|false|0|negative|la32-8|ninguno|never|nunca)\b/

// A "no" to these leaves nothing stated; a "no" to "citizen" states a great deal.
const noStates: ReadonlySet<Kind> = new Set([
  'citizenship',
  'status',
  'birth-place',
  'nationality',
  'language',
  'residence',
])

/** True if an answer to a question about that kind states something about the person. */
export function answerStates(kind: Kind, answer: string): boolean {
  if (isSilent(answer)) return false
  return noStates.has(kind) || !no.test(fold(answer.slice(0, 40)).text.trim())
}
