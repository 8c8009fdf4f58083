import type { Kind } from '../finding.ts'
import type { Pattern } from './pattern.ts'
import { abroad, demonym, unitedStates } from './places.ts'

// A form, a face sheet or a pasted header says: the name of a field, a mark, a value. All folded.

/** Values that give no datum: not asked, refused, left blank. */
export const silent =
  '(?:n/?a\\b|na\\b|not (?:asked|applicable|discussed|recorded|known|documented|disclosed|provided|given|collected|stated|on file|addressed|assessed|obtained|reported|relevant|verified|needed|required|answered|available|listed|entered|sure)|un(?:known|k|able to|answered|specified)\\b|none (?:given|recorded|stated|listed|on file)|declin\\w*|refus\\w*|deferred|blank|left blank|omit\\w*|prefer\\w* not|see (?:chart|note|face)|no (?:aplica|se |contest|quis|quiere|sabe|respond|especific|proporcion|declar|registr|dispon|answer|response|data|info)|prefiere no|prefirio no|se (?:nego|niega|rehus|omit|desconoc|reserv)|desconoc\\w*|sin (?:dato|respuesta|contestar|informacion|registro|especificar)|en blanco|rehus\\w*|pendiente de preguntar|tbd\\b|\\?+(?: |$)|-{2,}|_+|\\.{3,}|\\[|\\(|☐|□|\\*{3,} ?$|[/|,] ?|$)'

const mark = ' ?(?:\\([^)]{0,25}\\) ?)?(?:[:=|>]|\\?|-{1,2}(?= )|\\.{2,}) ?'
const value = `(?!${silent})(?![a-z ]{2,24}:)[a-z0-9][^;|\\n:]{0,28}`
const yes = '(?:yes|y|si|true|positive|current|active|\\[ ?x ?\\] ?(?:yes|si|y))(?![a-z])(?! ?(?:/|_|\\[|\\(|no?\\b))'
const either = `(?:${yes}|(?:no|n|false)(?![a-z])(?! ?(?:se|aplica|contest|quis|answer|resp)))`
const statusValue = `(?:undoc\\w*|indoc\\w*|illegal|ilegal|irregular|parol\\w+|lpr\\b|resident\\w*|non-?resident|citizen|ciudadan\\w+|visa\\w*|daca|tps|asyl\\w+|asil\\w+|refug\\w+|alien|none\\b|pending|expired|temporary|permanent|lawful|unlawful|out of status|overstay\\w*|no (?:status|papers)|u\\.?s\\.? ?c|green card|[a-z]-?\\d[a-z]?\\b)`

interface Field {
  readonly id: string
  readonly kind: Kind
  readonly anchors: readonly string[]
  readonly name: string
  readonly value: string
}

const fields: readonly Field[] = [
  {
    id: 'immigration-status',
    kind: 'status',
    anchors: [
      'imm ',
      'imm.',
      'immig',
      'migration status',
      'migratory',
      'migratori',
      'inmigratori',
      'alien status',
      'residency status',
      'de estancia',
      'de estadia',
      'legal en',
    ],
    name: "(?:(?:immigration|immigrat'?n|immigr?|imm|migration|migratory|alien)\\.?(?: (?:status|stat|st|category|class|code)(?: in (?:the )?u\\.?s\\.?a?)?|(?! ?\\?))|(?:estatus|status|situacion|condicion|calidad|estado|categoria) (?:in)?(?:migratori[oa]|de (?:estancia|estadia)|legal en (?:el pais|ee\\S*))|residency status)",
    value,
  },
  {
    id: 'legal-status',
    kind: 'status',
    anchors: [
      'legal status',
      'lawful status',
      'resident status',
      'residency status',
      'documentation status',
      'undoc',
      'indoc',
      'parole',
      'lpr',
      'asyl',
      'refug',
      'out of status',
      'overstay',
      'green card',
      'status in',
      'estatus en',
      'situacion en',
      'situacion legal',
      'estado legal',
      'estatus legal',
    ],
    name: '(?:legal|lawful|resident|residency|documentation|doc|us|u\\.s\\.)? ?(?:status|stat|estatus|legal|situacion legal|situacion|estado legal)(?: (?:in (?:the )?(?:us|u\\.s\\.?a?|usa|country)|en (?:los )?(?:ee\\.? ?uu\\.?|eeuu|usa|estados unidos|el pais)|legal|per [a-z ]{2,20}))?',
    value: statusValue,
  },
  {
    id: 'citizenship',
    kind: 'citizenship',
    anchors: ['citizenship', 'citizen of', 'ctzn', 'citz', 'ciudadania', 'country of citiz', 'pais de ciud'],
    name: '(?:(?:country of |primary |current |dual )?(?:citizenship|ctznshp|ctzn|citz|cit)|citizen of|(?:pais de )?ciudadania)(?: (?:status|country|actual|code))?',
    value,
  },
  {
    id: 'citizen',
    kind: 'citizenship',
    anchors: ['citizen', 'ciudadan', 'usc', 'ctzn', 'citz'],
    name: '(?:(?:us|u\\.s\\.?a?\\.?|united states|american)? ?(?:citizen|ctzn|citz)|ciudadan[oa](?: (?:de (?:los )?)?(?:ee\\.? ?uu\\.?|eeuu|estados unidos|american[oa]|usa|estadounidense))?|usc)',
    value: either,
  },
  {
    id: 'nationality',
    kind: 'nationality',
    anchors: ['nationality', 'nacionalidad'],
    name: '(?:(?:country of )?nationality|(?:pais de )?nacionalidad)(?: (?:de origen|actual|code))?',
    value,
  },
  {
    id: 'nationality-short',
    kind: 'nationality',
    anchors: ["nat'l", 'natl', 'nat:', 'nat.', 'nac:', 'nac.'],
    name: "(?:nat(?:'?l)?|nac|nationality|nacionalidad)\\.?",
    value: `(?:${demonym}|${abroad}|(?:mex|hnd|gtm|slv|ven|col|cub|hti|dom|nic|per|ecu|bra|chn|ind|phl|vnm|can|gbr|usa|som|syr|afg|irq|irn|nga|eth|eri|ukr|rus|pak|npl|kor|jam|hn|gt|sv|ve|mx)\\b)`,
  },
  {
    id: 'citizenship-short',
    kind: 'citizenship',
    anchors: ['cit', 'cit.', 'ciud'],
    name: '(?:cit|ciud)\\.?',
    value: `(?:${demonym}|${abroad}|u\\.?s\\.?a?\\b)`,
  },
  {
    id: 'visa',
    kind: 'visa',
    anchors: ['visa', 'class of adm', 'clase de adm', 'visado', 'coa', 'nonimmigrant class'],
    name: '(?:visas?(?= ?(?:type|class|cat|status|[:=/|?>-]))|visado|class of admission|clase de admision|coa|tipo de visa|nonimmigrant class)(?: ?/ ?(?:permit|status|permiso))?(?: (?:type|class|category|cat|status|held|currently held|tipo|clase|code))?',
    value:
      '(?:[a-z]{1,2}-?\\d{1,2}[a-z]?(?:/[a-z]?-?\\d)?\\b|[ut]\\b|tn\\b|student|tourist|visitor|work|none\\b|no\\b|expired|pending|fiance|turista|estudiante|trabajo|vencida|ninguna|h-?\\d)[^;|\\n]{0,20}',
  },
  {
    id: 'entry',
    kind: 'history',
    anchors: [
      'date of en',
      'date of arr',
      'date of imm',
      'date of first',
      'year of',
      'yr of',
      'month of en',
      'port of entry',
      'poe',
      'place of en',
      'mode of en',
      'manner of en',
      'fecha de lleg',
      'fecha de ent',
      'fecha de ing',
      'ano de lleg',
      'ano de ent',
      'ano de ing',
      'lugar de ent',
      'puerto de ent',
      'anos en',
      'anos de vivir en',
      'tiempo en',
      'time in u',
      'time in the u',
      'years in',
      'yrs in',
      'months in',
      'age at imm',
      'age at arr',
      'age at mig',
      'age at ent',
      'age of imm',
      'edad al',
      'arrival',
      'length of',
      'time since',
    ],
    name: `(?:(?:date|year|yr|month|port|place|mode|manner|time since|age at|age of)(?: of)?(?: (?:first|last|us|u\\.s\\.))? (?:entry|arrival|immigration|migration)(?: (?:to|in|into) (?:the )?(?:us|u\\.s\\.?a?|usa|united states|country))?|(?:years|yrs|time|months|mos|length of (?:time|stay|residence)) in (?:the )?(?:us|u\\.s\\.?a?|usa|united states|country)|poe|arrival (?:date )?(?:in|to) ${unitedStates}|(?:fecha|ano|lugar|puerto|edad) (?:de|al) (?:llegad[oa]|llegar|entrada|ingreso|migrar|emigrar)(?: (?:a|en) (?:${unitedStates}|el pais)| al pais)?|(?:anos|tiempo|meses) (?:de vivir |viviendo )?en (?:${unitedStates}|el pais))`,
    value: '(?!e[dr]\\b|ward|unit|hospital)(?=[a-z0-9<>~])[^;|\\n]{1,28}',
  },
  ...(
    [
      [
        'refugee',
        'refugee',
        ['refug'],
        'refugees?(?: ?(?:/|or|and) ?asylees?)?(?: status)?|refugiad[oa]s?(?: ?(?:/|o|u) ?asilad[oa]s?)?',
      ],
      [
        'asylum',
        'asylum',
        ['asyl', 'asil', 'solicitante'],
        'asyl(?:ees?|um(?:[- ]seekers?| applicants?)?)(?: ?/ ?refugees?)?|(?:solicitante de )?asilo|asilad[oa]s?',
      ],
      ['daca', 'daca', ['daca', 'deferred', 'dreamer'], 'daca(?: recipient| status| holder)?|deferred action'],
      ['tps', 'tps', ['tps', 'temporary prot'], 'tps(?: status| holder)?|temporary protected status'],
      [
        'undocumented',
        'undocumented',
        ['undoc', 'indoc'],
        'undoc(?:umented)?(?: (?:immigrant|status))?|indocumentad[oa]s?',
      ],
      [
        'detained',
        'detention',
        ['immigration det', 'immigration cus', 'immigration hold', 'ice', 'detencion mig'],
        '(?:immigration|ice) (?:detention|custody|detainee|hold|detainer)(?: hx| history)?|(?:hx of )?(?:immigration|ice) detention|detencion migratoria',
      ],
      [
        'deported',
        'proceedings',
        ['deport', 'removal pro'],
        '(?:hx of |history of |prior )?deport(?:ation|ed)(?: hx| history)?|(?:in )?removal proceedings|deportad[oa]',
      ],
      ['parolee', 'status', ['parole'], '(?:humanitarian |immigration )?parolees?'],
      [
        'resident',
        'status',
        [
          'green card',
          'lpr',
          'perm res',
          'perm. res',
          'permanent res',
          'lawfully pres',
          'residente',
          'mica',
          'unaccompanied',
        ],
        'green card(?: holder)?|lpr|(?:lawful |legal )?perm(?:anent)?\\.? resident|lawfully present|unaccompanied (?:minor|child)|residente (?:permanente|legal)|mica',
      ],
      [
        'ead',
        'ead',
        ['ead', 'work permit', 'work auth', 'employment auth', 'permiso de trabajo'],
        'ead(?: card)?|(?:valid )?work (?:permit|auth\\w*)|employment authori[sz]ation|permiso de trabajo',
      ],
      [
        'immigrant',
        'history',
        ['immigrant', 'migrant', 'inmigrante', 'recent arr', 'newcomer'],
        '(?:recent |new )?immigrants?|recent arrival|newcomer|(?:in)?migrante(?: reciente)?',
      ],
    ] as const
  ).map(([id, kind, anchors, name]): Field => ({ id, kind, anchors, name: `(?:${name})`, value: yes })),
]

/** Fields of forms with their answers, in both languages. */
export const fieldPatterns: readonly Pattern[] = fields.map(
  ({ id, kind, anchors, name, value: answer }) =>
    ({
      id: `field/${id}`,
      kind,
      language: 'any',
      anchors,
      match: `(?<![a-z])${name}${id === 'visa' ? `(?:${mark}| )` : mark}${answer}`,
      ...(id === 'citizen' ? { unless: 'senior|tercera edad' } : {}),
      keeps: ['negation', 'question', 'template', 'fear'],
    }) satisfies Pattern,
)
