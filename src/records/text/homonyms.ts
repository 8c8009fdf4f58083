import type { Kind } from '../finding.ts'
import { paying } from './lexicon.ts'

// Abbreviations and words that medicine, money or the road use in another sense, each judged by the words near it. Folded.

interface Homonym {
  readonly word: RegExp
  /** Words within reach that give the other sense. */
  readonly other: RegExp
  /** Words within reach that give the sense of immigration after all. */
  readonly ours?: RegExp
}

const ours =
  /\b(?:uscis|immigra\w*|visa|asylum|asilo|lawyer|attorney|abogad[oa]|permit|permiso|green card|papers|papeles|deport\w*|residen\w+|salvador\w*|hondur\w*|haiti\w*|venezol\w*|venezuela\w*|ukrain\w*|nepal\w*|expires?|expired|renew\w*|vence|vencid[oa]|renov\w+|status|holder|petition\w*|biometrics)\b/
const homonyms: readonly Homonym[] = [
  {
    word: /\bdaca\b/,
    other: /\b(?:chemo\w*|acridine|carboxamide|accrual|topoisomerase|phase (?:i|ii|1|2)|mg)\b/,
    ours,
  },
  {
    word: /\bremoval order|order of removal/,
    other: /\b(?:foley|catheter|sutures?|staples?|drain|picc|line|tube|voiding|cast|packing|sheath|port)\b/,
    ours: /\b(?:immigra\w*|ice|judge|court|final|deport\w*|bia|attorney|country)\b/,
  },
  {
    word: /\blegal (?:here|in)\b/,
    other: /\b(?:pot|marijuana|cannabis|weed|thc|edibles?|abortions?|gambling|drugs?|guns?)\b/,
  },
  {
    word: /\bundoc\w*'?d?\b/,
    other:
      /\b(?:ebl|dose|intake|output|weight|vitals?|vs|time of|allerg\w*|i&o|voids?|falls?|bm|reaction|lab|wound|pain score)\b/,
    ours: /\b(?:pt|patient|pte|he|she|immigra\w*|migrant\w*|status|mother|father|mom|dad|wife|husband|parents?|person|worker|uninsured|self[- ]pay|papers|fear\w*|afraid|scared|spouse|man|woman|\d+ ?(?:yo|y\/o|m|f))\b/,
  },
  {
    word: /\bsalida voluntaria\b|\bvoluntary departure\b/,
    other: /\b(?:alta|ama|consejo medico|firma|hospital|egreso|urgencias)\b/,
    ours: /\b(?:migra\w*|inmigra\w*|immigra\w*|juez|judge|corte|court|deport\w*|ice|asilo|asylum)\b/,
  },
  {
    word: /\basilo\b/,
    other:
      /\b(?:ancian\w*|adultos? mayor\w*|geriat\w*|deterioro|demencia|cama|silla de ruedas|monjas|residencial|visitas|alzheimer|caida|ingres\w+ (?:a|al|en)(?: un| el)? asilo|traslad\w+|dieta|enfermer\w+)\b/,
    ours: /\b(?:politic\w*|migra\w*|inmigra\w*|corte|juez|solicit\w*|pid\w+|pedi\w*|abogad\w*|visa|ee\.?uu|estados unidos|entrevista|negar\w*|aprob\w*|otorg\w*|conced\w*|frontera|caso|carta)\b/,
  },
  {
    word: /\bnational\w* of\b|\bnacionalidad del?\b/,
    other: /\b(?:implant|maker|manufacturer|product|device|producto|fabricante|donor organ|vaccine)\b/,
  },
  {
    word: /\buac\b/,
    other:
      /\b(?:line|catheter|uvc|umbilical|nicu|neonat\w*|preterm|tip|cm|abg|urine|albumin|creat\w*|wk old|grams?|mg|remission|uc|acr)\b/,
    ours: /\b(?:orr (?:shelter|custody|care|sponsor|program|release)|shelter|border|guardian|sponsor|program|uscis|immigra\w*)\b/,
  },
  {
    word: /^ice\b/,
    other:
      /\b(?:massage|packs?|bath|chips?|machine|cubes?|bag|rest|elevat\w+|compress\w*|rink|skat\w*|hielo|knee|ankle|per protocol|min|x ?\d+ ?min)\b/,
    ours: /\b(?:agents?|officers?|custody|detain\w*|detention|hold|check|court|hearing|immigra\w*|warrant|raid\w*|monitor|bracelet|grillete)\b/,
  },
  {
    word: /\bmigratori[oa]\b|\bmigrations?\b/,
    other:
      /\b(?:leucocit\w*|neutrofil\w*|leukocyt\w*|neutrophil\w*|artr\w+|arthr\w*|eritema|erythema|glos\w+|tongue|lengua|larva|flebitis|phlebitis|cateter|catheter|stent|diu|iud|device|hardware|celular|cell|data|server|dolor|pain)\b/,
    ours: /\b(?:estatus|situacion|visa|abogad[oa]|pais|uscis|corte)\b/,
  },
  {
    word: /\bi-? ?131\b/,
    other:
      /\b(?:mci|mbq|gbq|uptake|dose|dosis|ablat\w+|ablacion|iodine|yodo|radio\w+|thyroid\w*|tiroid\w*|graves|therapy|terapia|scan|treated|tx|rai|lt4|levo\w*|tsh|hyperthyr\w*|hipertir\w*|goiter|bocio|captacion|gammagrafia|mibg|isolation|aislamiento|precautions|nuclear|ptc|s\/p|post|2\d% )\b/,
    ours: /\b(?:uscis|form|advance parole|travel document|filed|immigra\w*|receipt)\b/,
  },
  {
    word: /\btps\b/,
    other:
      /\b(?:plan|plans|planif\w+|planning|planes|vmat|imrt|sbrt|srs|fraction|fraccion|fx|export\w*|import\w*|dose|dosis|dosim\w*|physics|physicist|fisic[oa]|contour\w*|linac|beam|haz|isocenter|ct sim|simul\w*|qa|upgrade|software|version|server|gy|cgy|mlc|pinnacle|eclipse|released by|pd-?l1|tumor|biopsy|trigger|tender|protein\w*|proteinas|plus|tablespoons?)\b/,
    ours,
  },
  {
    word: /\bead\b/,
    other:
      /\b(?:tdp|torsades|ekg|ecg|qt\w*|afterdepol\w*|despolariz\w*|arrhythm\w*|arritmia\w*|pvcs?|ventric\w*|triggers?|trigger|repolari\w*|esophag\w*|x-?ray|alternans|endo\w*|adenoma|adenocarcinoma)\b/,
    ours,
  },
  {
    word: /\bnta\b/,
    other:
      /\b(?:recheck|exam|abd\w*|soft|nd|nt\b|tender|lungs|cta|vitals|vs\b|am labs?|dental|pulse|gut|renal|nontender)\b/,
    ours: /\b(?:received|served|got|immigra\w*|court|corte|hearing|eoir|dhs|ice|filed|dated|recibio|appear)\b/,
  },
  {
    word: /\b(?:lpr)\b/,
    other:
      /\b(?:reflux|reflujo|ppi|laryn\w*|laring\w*|scope|cough|tos|throat|garganta|voice|voz|hoars\w*|ronq\w*|omeprazol\w*|pantopra\w*|globus|globo|ent\b|orl\b|gerd|erge|vocal|cords?|alginate|diet|dieta|singer|postnasal|famotidine)\b/,
    ours: /\b(?:spouse|husband|wife|since|card|holder|immigra\w*|status|petition\w*|residen\w*|citizen|usc|visa|medicaid)\b/,
  },
  {
    word: /\bsijs?\b/,
    other:
      /\b(?:pain|dolor|tender\w*|faber|injection|infiltr\w*|joint|lumbar|lbp|fusion|patrick\w*|gaenslen|sacro\w*|steroid|mri|hip|back|dysfunction|belt)\b/,
    ours: /\b(?:juvenile|judge|court|petition|visa|immigra\w*|approved|granted|pending|guardian\w*|foster|i-?360)\b/,
  },
  {
    word: /\bopt\b/,
    other: /\b(?:dental|tooth|teeth|muela|pieza|imaging|panor\w*|orthopan\w*|out\b|outpt|tx|therapy|in\b|for\b)\b/,
    ours: /\b(?:visa|f-?1|stem|student|layoff|employer|ead|university|degree|i-?20|uscis|graduat\w*)\b/,
  },
  {
    word: /\bcpt\b/,
    other: /\b\d{5}\b|\b(?:code|codes|modifier|billed|bill|pd\b|chest|pancreat\w*|codigo|carnitine|captopril|vest)\b/,
    ours: /\b(?:visa|f-?1|semester|student|internship|university|i-?20|opt)\b/,
  },
  {
    word: /\baos\b/,
    other: /\b(?:score|speech|apraxia|aortic|stenosis|ostium|therapist|slp|arteriosclerosis|lung|bos)\b/,
    ours,
  },
  {
    word: /\bi-? ?(?:94|90|140|130|129|485|360|864|751)\b/,
    other:
      /\b(?:exit|mile|mm|crash\w*|mvc|mva|collision|accident\w*|driver on|driv(?:ing|e|es|en)|drove|choque|choco|volcadura|carretera|autopista|cinturon|caseta|traffic|interstate|highway|hwy|freeway|(?:east|west|north|south)bound|ramp|rollover|rear-?end\w*|truck|motorcycle|corridor|traffic|shoulder of|rest stop|semi|ems found|hydroplan\w*|backup|backed up|closed|stuck|jam\b|congestion|late to|detour|[nsew]b\b|lanes?)\b/,
    ours: /\b(?:uscis|form|stamp\w*|record|copy|card|passport|printout|approved|filed|petition|receipt|notice|arrival)\b/,
  },
  {
    word: /\bprocessing center\b/,
    other: /\b(?:mail|claims?|lab|sample|specimen|sterile|records|payment|blood|food|fish|meat)\b/,
  },
  {
    word: /\bu[- ]?visa\b/,
    other: /\b(?:portal|app|lab|login|software|lamp|uvisa)\b/,
  },
  {
    word: /\bport of entry\b/,
    other:
      /\b(?:line|catheter|clean|infection|wound|site|sepsis|bacter\w*|organism|virus|iv\b|ij\b|picc|skin|respiratory|portal)\b/,
    ours: /\b(?:border|cbp|immigra\w*|officer|asylum|parole\w*|visa|arriv\w*|entered|us\b|u\.s)\b/,
  },
  {
    word: /\bgreen[- ]?card\b/,
    other:
      /\b(?:triage|walking wounded|dental plan|insurance card|delta|loyalty|volunteer|survey|membership|points|bus|transit|library|parking|last visit|color\w*|colou?r|yellow card|red card|visitor badge|hand to|zone|tag|coupon|gift|health plan|plan card|bingo|game|sequencing|emergency med|rx card)\b/,
    ours: /\b(?:immigra\w*|lawyer|attorney|uscis|expired?|expires?|holder|renew\w*|petition\w*|married|marriage|visa|residen\w*|citizen\w*|lost (?:his|her))\b/,
  },
  {
    word: /\btarjeta verde\b/,
    other:
      /\b(?:vacuna\w*|puntos|saldo|seguro|plan|triage|triaje|color|visita|cartilla|citas?|lealtad|carnet|consulta)\b/,
    ours: /\b(?:residen\w*|migra\w*|inmigra\w*|uscis|abogad[oa]|vencid[oa]|renov\w*|esposo|esposa)\b/,
  },
  {
    word: /\bpermanent res(?:ident|idence|\.)?|\bperm\.? res\w*|\bresident(?:e)? permanente?\b/,
    other:
      /\b(?:manor|ltc|snf|nursing|memory care|assisted|group home|facility|long[- ]term|hospice|alf\b|care home|hogar|asilo|geriatric\w*|casa de reposo|board and care|return to community|bed hold)\b/,
    ours: /\b(?:card|lawful|legal|lpr|citizen\w*|immigra\w*|visa|medicaid|medicare|uscis|years?|yrs?|u\.?s)\b/,
  },
  {
    word: /\b(?:perdi\w+|lost|trae|trajo|vino sin|sin|falta\w*|no)\b(?: [a-z]+){0,2} (?:papeles|papers|documents|documentos)\b/,
    other:
      /\b(?:cita|citas|laboratorio|estudios|(?:del|de su) seguro|alta|receta|escuela|imss|osh|outside|referral|fax\w*|received|recib\w+|chart|records|expediente|transfer|traslado|reembolso|incapacidad|taxi|cab|bus|camion|orden|resultados|scheduled|appointment|lab|labs|packet|snf|binder|folder|envelope|sobre manila|fmla|pharmacy|farmacia|signed|firmad[oa]s|enviad[oa]s|sent)\b/,
    ours: /\b(?:migra\w*|inmigra\w*|immigra\w*|status|estatus|legal\w*|ilegal\w*|deport\w*|trabajo|border|frontera|undocumented|indocumentad[oa])\b/,
  },
  {
    word: /\bparole[ed]?\b/,
    other:
      /\b(?:officer|oficial|probation|po\b|prison|jail|carcel|felony|burglary|robo|bajo palabra|board|violation|inmate|uds|halfway|sentence|sentencia|doc\b|hearing board|released from (?:state|prison)|compas|robbery|assault charge)\b/,
    ours: /\b(?:humanitarian|humanitari[oa]|immigra\w*|uscis|cbp|border|frontera|visa|asylum|asilo|chnv|u4u|ukrain\w*|cuban\w*|haiti\w*|afghan\w*|venez\w*|nicarag\w*|vence|expires?|ead|permiso|migra\w*|inmigra\w*)\b/,
  },
]

const card = /^(?:[a-z]+ ){0,3}visas?(?:\/| |$)/
const classOfVisa =
  /\b(?:[a-z]-?\d[a-z]?\b|tourist|student|work|turista|estudiante|trabajo|visitor|immigrant|overstay\w*|embassy|embajada|consul\w*|uscis|immigra\w*|migra\w*|humanitari\w+|interview|entrevista|sponsor\w*|petition|expired|vencida|vencio|u visa|t visa|fianc\w+|came|entered|entro|vino con visa|llego con visa|green card|stamp|passport|pasaporte|b1|denied entry|airport|paseo|lawyer|abogad[oa])\b/
const beside = new RegExp(
  `\\bvisa on file\\b|\\bpeluqu|\\bsalon\\b|\\b${paying}\\b|\\$ ?\\d|\\bx ?\\d{4}\\b|\\b\\d{1,4}[.,]\\d{2}\\b|\\*{3,4}\\d|^ ?visa\\/`,
)
const street =
  /^ (?:road|rd|street|st|ave|avenue|lane|ln|blvd|drive|dr|court|ct|way|hill|heights|apartments|plaza|parkway)\b/

const photographs = /\b(?:fotos?|photos?|photographs?)(?: (?:para|for|de|of))?(?: (?:la|the|una?))? $/
const reach = 70

/** True if the words are an abbreviation of medicine, a payment card, a road or another homonym here. */
export function isHomonym(kind: Kind, sentence: string, start: number, end: number): boolean {
  const words = sentence.slice(start, end).trim()
  const near = sentence.slice(Math.max(0, start - reach), Math.min(sentence.length, end + reach))
  if (kind === 'visa' && photographs.test(sentence.slice(0, start))) return true
  if (kind === 'visa' && (street.test(sentence.slice(end)) || isCard(words, sentence, start, end))) return true
  return homonyms.some(
    ({ word, other, ours: sense }) =>
      word.test(words) && other.test(near.replace(word, ' ')) && !sense?.test(near.replace(word, ' ')),
  )
}

function isCard(words: string, sentence: string, start: number, end: number): boolean {
  if (!card.test(words)) return false
  const close = sentence.slice(Math.max(0, start - 30), Math.min(sentence.length, end + 30))
  return beside.test(close) && !classOfVisa.test(close)
}
