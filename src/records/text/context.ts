import type { Kind } from '../finding.ts'
import { isFramed } from './frames.ts'
import { isHomonym } from './homonyms.ts'
import { isConditional, isDenied, isOfAGroup, isOtherBelonging, isUnanswered } from './opposites.ts'
import type { Opposite } from './pattern.ts'

// Everything here is matched against folded text: lower case, no accents, single spaces.

// A "not" reaches over a few words, never past a comma-free change of subject ("does not want anyone to know she is …").
const stop =
  '(?:he|she|they|pt|pte|patient|because|since|but|that|know|tell|disclose|want|wants|able|renew|renewed|afford|go|come|comes|goes|leave|seek|say|says|write|share|due|afraid|fear|porque|pero|que|quiere|sabe|ella|por)'
const gap = `(?:(?!${stop}\\b)[a-z'/-]+[ ,]+(?:(?:or|and|nor|ni|o|y) )?){0,5}`

const negations: readonly RegExp[] = [
  new RegExp(
    `\\b(?:denies|deines|dneies|denise|(?<!\\b(?:was|were|been|is|being|got|get|had|his|her|their|the|bia|judge|uscis|court|ij|aao|officer|consulate|embassy) )denied|denying|no (?:known )?(?:history|hx|evidence|record|reports?|mention|signs?) of|never(?: been| ever)?|negative for|neg for|hx neg for|neither|ruled out|not|isn't|wasn't|hasn't|aren't|doesn't have|does not have|do not have|no(?! acompanad))[, ]+${gap}$`,
  ),
  /\bno (?:evidence|record|indication|documentation|proof|reason to think)(?: that)? (?:the )?(?:pt|patient|he|she|they)\b[^.;,]{0,24}$|\bno hay (?:evidencia|registro|datos|constancia) de que[^.;,]{0,30}$/,
  /\b(?:(?<!\bse (?:le |les |me )?)(?:niega|niegan|nego)|nunca|jamas|sin (?:antecedentes?|historia) de|no (?:es|era|tiene|ha|han|fue|refiere|esta|estuvo|hay|lo|la|cuenta)|tampoco)[, ]+(?:(?!(?:porque|pero|que|ella|por|quiere|sabe|puede|pudo|podido|renovar|va|viene|acude|sale)\b)[a-z'/-]+[ ,]+){0,6}$/,
]

const negatedAfter =
  /^ ?(?:status )?(?:was |is )?(?:denied by (?:the )?patient|ruled out|: ?(?:no|none|denies|negative|negad[oa])\b)|^(?:[/ ]?[a-z'-]+){0,3} ?(?:\([^)]{0,12}\) ?)?[:?=]+ ?(?:a: ?|r: ?|answer:? ?|resp\w*: ?)?(?:no|n|none|false|never|nunca|ningun[oa]?|neg|negative|negativ[oa]|denies|denied|niega)(?![a-z/])(?! ?\/)|^ (?:not (?:yet|received|issued|obtained|available)|never (?:issued|received)|aun no|todavia no)\b/

const questions: readonly RegExp[] = [
  /(?:^ ?|[.;:!,"(-] ?|¿ ?)(?:¿|(?:are|is|do|does|did|have|has|was|were|what|which|when|where|can|could|would|will|who|por favor indique|es usted|tiene usted|usted|cual|cuando) )[^?]*$/,
]

const templateAfter =
  /^(?:[^.;]|\.(?= ?\/)){0,40}(?:_{2,}|\[ ?\]|\( ?\)|☐|□|\.{4,}|\/ ?no?(?= ?(?:$|[.,;:)\]_/]|prefer|unknown|unsure|no se|not sure|decline)))/
const templateMark = /(?:yes|si) ?(?:__|\[ ?\]|\( ?\)|\/) ?|\by ?\/ ?n\b/
const marked = /\[ ?x ?\]|\( ?x ?\)|☑|☒/

const hypothetical: readonly RegExp[] = [
  /\bif (?:he|she|they|you|we|it|a|an|the|any|anyone|someone|ice|immigration|your|patients?|undocumented)\b[^.;]{0,60}$/,
  /^ ?(?:[a-z]+, )?should (?!be\b|have\b|not\b)(?:[a-z]+ ){0,4}$/,
  /(?<!\b(?:asks?|asked|asking|wonders?|wondering|knows?|sure|see|check|tells?|unclear|unknown) )\bif $/,
  /(?:^|[.,;:("“] ?)(?:if|si|aunque|even if|en caso de|in case of) $/,
  /\b(?:even if|in case|in the event|whether or not|should (?:a|an|the|ice|he|she|they|you)|were (?:he|she) |would (?:have been|be) [^.]{0,15}if|suppose|supposing|assum(?:e|ing) (?:that|for|a)|hypothetical\w*|in general terms|hipotetic\w+|were (?:an?|the|any) [a-z]+ to be|had (?:he|she) been)\b[^.;]{0,60}$/,
  /\b(?:si (?:el |la |un |una )?(?:pte |px |paciente |persona )?(?:fuera|tuviera|estuviera|hubiera|alguien|usted|el paciente|la paciente|un|una|ice|llega|viene|es|no|te|lo|la)|(?:^|[.,;:("] ?)si (?:no )?(?:se )?(?:llegan?|vienen?|aparecen?|tocan?|entran?|preguntan?|hay|usted|ustedes|alguien|alguno)\b|si (?:no )?(?:[a-z]+ ){0,3}[a-z]{2,}(?:ara|iera|iese|ase)n?\b|si (?:no )?(?:fuera|fuese|fueran|tuviera|tuviese|tuvieran|estuviera|estuviese|hubiera|hubiese|resultara)|aunque (?:no )?(?:[a-z]+ )?(?:sea|sean|fuera|fuese|tenga|tuviera|estuviera|hubiera)|incluso si|aun si|suponga\w*|en caso de (?:que|no|ser|estar|tener|haber)|cuando (?:un|una|el|la|alg\w+) [a-z]+ (?:sea|tenga|este|llegue|venga)|cuando un|suponiendo)\b[^.;]{0,60}$/,
]

const general: readonly RegExp[] = [
  /\b(?:all|every|most|many|other|any) (?:of our )?(?:patients?|clients?|famil(?:y|ies)|persons?|people|individuals|comers)\b|\b(?:todos los|cualquier|muchos|otros) (?:pacientes?|personas?|familias?|usuarios)\b/,
  /\b(?:new|state|federal|proposed|local|nueva) (?:law|bill|rule|act|ley)\b|\bstaff meeting\b|\btraining:|\bcme\b|\bmodule (?:on|about)\b|\bpodcast\b|\bmusical\b|\bopera\b|\bsongs? about\b|\bwrites? (?:songs|poems|stories|a (?:song|poem|story|book|novel|blog))\b|\bplays an?\b|\bla serie\b|\bserie trata\b|\bradio (?:show|program)\b|\bwatches the news\b|\bpreserve\b|\b(?:rock|punk|garage) band\b|\bband (?:called|named)\b/,
  /\b(?:we|staff|nurses|clinicians|registrars?|registration|admitting|admissions|the front desk|this (?:clinic|hospital)|our (?:clinic|hospital|staff)|the (?:clinic|hospital)) (?:(?:do not|don't|does not|never|must not|should not|must never|will not|cannot|may not|shall not) (?:ask|record|collect|document|inquire|report|share|store|check|require|need|put|chart|call|copy|scan|photocopy|request|notify|contact|tell|give)|treats?|serves?|sees?|cares? for|welcomes?)\b/,
  /(?<!\b(?:pt|patient|he|she|they|paciente|px) (?:did|does|do|would|has|had|will|can) )\b(?:never|not|no se|no) (?:be )?(?:asked?|ask|collect(?:ed)?|inquired?|record(?:ed)?|document(?! ?ed)|write|preguntamos|pregunta|preguntar|registramos|registra|anotamos)\b[^.;]{0,30}(?:about|whether|or recorded|here|su|por|si|la|immigration|citizenship|legal|visa)?/,
  /\b(?:regardless|irrespective|independent(?:ly)?) of\b|\bno matter\b|\bwhatever (?:your|their|his|her|the)\b|\bwithout regard to\b|\bsin importar\b|\bindependientemente de\b|\bcualquiera que sea\b/,
  /\b(?:(?:handout|brochure|flyer|leaflet|folleto)s?(?!(?: [a-z]+){0,2} (?:given|provided|offered|handed|entregad[oa]s?))|poster|slides?|in-service|lecture|grand rounds|webinar|newsletter|policy (?:says|states)|training (?:on|slides|module)|curso de capacitacion|capacitacion)\b|\bin-?ser\w+ on\b|^talk (?:on|about)|caring for (?:undocumented|immigrant|refugee|newly)/,
  /(?<!\b(?:join|joining|enter|entering|eligible for|excluded from|enroll in|enrolling in|qualify for|ineligible for) (?:the |a |this |our )?)\b(?:(?:the|this|our|cohort|research|clinical|recent|new|pilot|qualitative|retrospective|prospective|in a|per|case-control|a) stud(?:y|ies)|stud(?:y|ies) (?:of|on|arms?|enroll\w*|recruit\w*|protocol|subjects|participants|found|shows?|suggests?|team|coordinator|examin\w*|looks?|about|includ\w*)|cohort|survey|(?:clinical|the|this|our|randomi[sz]ed) trial|trial (?:enroll\w*|arm|participants)|journal|article|research|dataset|census|literature|researchers?|guideline|meta-analysis|(?:un|el|este|del|nuevo) estudio (?:sobre|con|en|de (?:la )?(?:poblacion|migrantes|refugiad\w+|inmigrantes|cohorte|indocumentad\w+))|estudio (?:sobre|clinico|de cohorte|incluye|incluyo)|articulo|encuesta|ensayo clinico|investigacion|publicacion)\b/,
  /\b(?:novel|movie|film|documentary|(?:a|the|this) book|book (?:about|on|club)|theater|theatre|tv show|tv series|play about|story about|costume|board game|video game|poem|fiction|novela|pelicula|cuento|libro|serie de|serie sobre|obra de teatro|documental|song about)\b/,
  /\b(?:delusion\w*|hallucinat\w*|paranoid that|from mars|space aliens?|aliens (?:took|implanted|removed|ordered)|alien from|extraterrestres?|alienigena|planet|costume)\b|\b(?:believes|thinks) (?:that )?(?:he|she|they|aliens)\b[^.]{0,20}\balien/,
  /\b(?:volunteers?(?! (?:that|info|he|she|pt|the))|volunteering|works|worked|working|employed|hired|job|career|retired|intern|internship|plays|played|teaches|taught|trabaja|jubilad[oa]|voluntari[oa])\b[^.;,]{0,25}\b(?:as an?|for|with|by|at|in|de|como|con|para|ensena|customs|border|an? border|an? customs|un|en una?)\b[^.;,]{0,25}$/,
  /\b(?:tribal|tribe|tribu|cherokee|navajo|choctaw|muscogee|osage nation|pueblo of|hopi|indian nation|cdib|enrolled (?:citizen|member))\b/,
  /\byou (?:do not|don't|need not|may|can still|cannot|must|should) (?:need|have|apply|qualify|get|receive|be|bring|show)\b|\busted(?:es)? (?:puede|tiene derecho|no necesita)\b|\b(?:need|have|required) to be an? (?:u\.?s\.? )?citizen\b|\b(?:agents?|officers?|agentes?|oficiales) (?:may|must|can|cannot|can't|should|need|are required|do not have|pueden?|deben?|no pueden?)\b|\beligible (?:groups|categories|populations|persons)\b|\b(?:we|you) will not share\b|\bno (?:compartimos|llamamos|reportamos|avisamos|copiamos)\b|\b(?:el hospital|la clinica|el personal|la recepcion|admision) no (?:llama|pregunta|entrega|da|proporciona|coopera|reporta|avisa|comparte|copia|registra|anota|informa)\b|\b(?:tiene|tienen) derecho\b|\breminder:|\b(?:prohibits?|forbids?|policy against) (?:asking|recording|documenting|sharing|collecting|inquir)|\bstaff: /,
  /\d ?% of (?:the|our|all|patients|respondents)|\bn ?= ?\d|\b(?:of the|in our|in the) (?:sample|cohort|population|respondents)\b|\bprevalence\b|\bodds ratio\b/,
  /\b(?:thinks?|believes?|convinced|insists|cree|piensa|delira)(?: that| que)? (?:he|she|s\/he|es|el|ella|ice|the|la)\b[^.;]{0,25}\b(?:president|king|god|jesus|messiah|chip|implant\w*|dios|rey|presidente)\b/,
  /\b(?:would|will|may|might) need an? (?:[a-z]+ )?visa\b[^.;]{0,20}\b(?:if|to|for|when)\b|\btravel(?:l?ing)? to\b[^.;]{0,30}\bvisa\b/,
  /\b(?:dream last night|reads about|read about|watched (?:a|the) (?:news|movie|film|show|series|documentary|debate|video)|news (?:story|reports?)|on the news|en las noticias|las noticias (?:de|del|sobre)|heard on tv|debate|election|politics|policy of|congress)\b/,
]

/** The way in which a sentence takes its own statement back, if it does in a way that the pattern does not keep. */
export function oppositeOf(
  kind: Kind,
  sentence: string,
  start: number,
  end: number,
  keeps: readonly Opposite[] = [],
): Opposite | undefined {
  const before = sentence.slice(0, start)
  const after = sentence.slice(end)
  const words = sentence.slice(start, end)
  if (isDenied(kind, before, words, after)) return 'negation'
  if (isUnanswered(kind, before, words, after) || silentWithin.test(words)) return 'template'
  if (isFramed(kind, sentence, start, end) || isHomonym(kind, sentence, start, end)) return 'general'
  const ways: readonly [Opposite, () => boolean][] = [
    ['question', () => isQuestion(before, sentence.slice(start))],
    ['template', () => isTemplate(sentence, after)],
    ['template', () => silentAfter.test(after) || silentBefore.test(before) || silentWithin.test(words)],
    ['template', () => words.trim() === sentence.replace(/[:.]? *$/, '').trim() && fieldName.test(words.trim())],
    ['general', () => isOfNobodyHere(kind, sentence, start, end)],
    ['general', () => isTrade(before, words, after)],
    ['general', () => isOfAGroup(sentence, before, words) || isOtherBelonging(kind, sentence, after)],
    ['hypothetical', () => isConditional(before, words, after)],
    ['hypothetical', () => hypothetical.some((rule) => rule.test(before)) && !toldOf.test(before)],
    [
      'general',
      () => general.some((rule, i) => (i === 9 ? rule.test(before) && workedFor.test(words) : rule.test(sentence))),
    ],
    ['fear', () => feared.has(kind) && isFeared(before, words)],
    ['negation', () => negations.some((rule) => rule.test(before)) || negatedAfter.test(after)],
  ]
  // "Will it hurt my case?" says that there is one.
  const owned = presupposed.test(before)
  return ways.find(([way, holds]) => !keeps.includes(way) && !(owned && asking.has(way)) && holds())?.[0]
}

// What one can work for or with; nobody works for a permit or a status.
const workedFor =
  /\b(?:ice|cbp|uscis|hsi|ero|dhs|immigra\w*|inmigra\w*|migra\w*|border|patrol|patrulla|customs|aduana\w*|courts?|corte|juez|judge|refugees?|refugiad[oa]s|asylum|asylees|asilo|detention|detencion|detainees|resettle\w*|migrants?|citizenship|ciudadania|deport\w+|consul\w*|visa (?:office|section|services)|undocumented|immigrants|nationals|citizens|agents?|officers?|raids?)\b/

const presupposed = /\b(?:my|our|mi|mis|nuestr[oa]s?) (?:[a-z]+ )?$/
const asking: ReadonlySet<Opposite> = new Set(['question', 'template', 'general'])

// "Asks if you will tell anyone that she …" asks about the telling.
const toldOf =
  /\b(?:asks?|asked|asking|wonders?|pregunt\w+)(?: [a-z]+)? (?:if|whether|si) [^.;]*\b(?:tells?|knows?|report|say|share|find out|avis\w+|dig\w+|dir\w+|dec\w+|sep\w+|sab\w+|report\w+)\b[^.;]*\b(?:that|que) [^.;]{0,30}$/

// The name of a field by itself, as a heading: it asks, and states nothing.
const fieldName =
  /^(?:(?:immigration|legal|residency|visa|citizenship|refugee|documentation) status|citizenship|nationality|visa(?: type)?|immigration history|(?:estatus|situacion|condicion) (?:migratori[oa]|legal)|nacionalidad|ciudadania|tipo de visa|historia migratoria)$/

// Somebody's trade: "an ICE agent by profession", "retired border patrol agent".
const tradeWords =
  /^(?:[a-z.]+ ){0,3}(?:agent|officer|clerk|attorney|lawyer|judge|agente|oficial|abogad[oa]|juez[a]?)\b/
const tradeBody =
  /\b(?:agent|officer|patrol|ice|cbp|uscis|hsi|judge|attorney|lawyer|clerk|agente|oficial|juez|jueza|abogad[oa]|patrulla|migra)\b|migracion|immigration/
const asTrade = /\b(?:is|was|being|as|works as|former|ex|retired|es|era|como)(?: an?| un| una| the)? $/
const tradeBefore =
  /\b(?:is|was|being|as|ser|es|era|fue|como) (?:an? |un |una )?(?:agents?|officers?|agente|oficial|emplead[oa]|clerk) (?:de|for|of|with|at)(?: la| the)? $|\b(?:voluntari[oa]|trabaja|empleada?) (?:en|de) (?:una? |la |el )?(?:casa|albergue|refugio|centro|oficina|clinica|tienda)(?: [a-z]+)? ?(?:del?|para|de los)? ?$/
function isTrade(before: string, words: string, after: string): boolean {
  if (/^'s (?:clerk|secretary|driver|aide|wife|assistant)\b/.test(after) && /judge|officer|agent/.test(words))
    return true
  if (
    asTrade.test(before) &&
    /^ (?:field |asylum |enforcement )?(?:officer|agent|adjudicator|employee|attorney|lawyer|official|contractor|interpreter|judge|clerk)s?\b/.test(
      after,
    )
  )
    return true
  if (/^,? (?:by (?:profession|trade|training)|jubilad[oa]|retirad[oa]|retired|pensionad[oa])\b/.test(after))
    return tradeBody.test(words)
  if (/\b(?:retired|former|ex|jubilad[oa]|retirad[oa]|pensionad[oa])[ -](?:an? |de |del |como )?$/.test(before))
    return tradeWords.test(words)
  if (/^ (?:interpreter|widow|widower|clerk|employee|reporter|paralegal|recruit|retiree)\b/.test(after)) return true
  if (tradeBefore.test(before)) return true
  return tradeWords.test(words) && /\b(?:is|was|being|as|ser|es|era|fue|como) (?:an? |un |una )?$/.test(before)
}

function isOfNobodyHere(kind: Kind, sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(0, start)
  const after = sentence.slice(end)
  if (!bodies.has(kind) && (nameAfter.test(after) || nameBefore.test(before))) return true
  if (kind === 'history' && /^(?: [a-z]+)? (?:street|st|avenue|ave|road|rd|blvd)\b/.test(after)) return true
  // "Undocumented children may …" names a group; "son of migrants" does not.
  const apart = `${before}${sentence.slice(start, end).replace(/ (?:children|kids)$/, '')}${after}`
  const untilVerb = `${before}${sentence.slice(start, end).split(' ')[0]} `
  return (
    staff.test(before) ||
    staff.test(untilVerb) ||
    (!ofCustody.has(kind) && plural.test(sentence.slice(start, end).trim()) && !family.test(apart))
  )
}

const ofCustody: ReadonlySet<Kind> = new Set(['detention', 'proceedings'])

function isQuestion(before: string, rest: string): boolean {
  const mark = rest.search(/\?/)
  if (mark < 0 || /^\?+ ?(?:yes|y\b|si\b|\[x\])(?! ?(?:\/|no?\b|_|\[|\())/.test(rest.slice(mark))) return false
  return questions.some((rule) => rule.test(before.slice(before.lastIndexOf('?') + 1)))
}

function isTemplate(sentence: string, after: string): boolean {
  if (marked.test(sentence)) return false
  return templateAfter.test(after) || templateMark.test(after)
}

const feared: ReadonlySet<Kind> = new Set(['proceedings', 'detention', 'undocumented'])

function isFeared(before: string, words: string): boolean {
  if (/^deport$/.test(words) && /\b(?:will|would|might|could|going to) $/.test(before)) return true
  return fear.test(before) && !toldOf.test(before)
}

// Fear of enforcement says something of its own (history), not that the feared thing has happened.
const fear =
  /\b(?:asks? (?:whether|if)|pregunta si|concern(?:ed|s)?|afraid|fear(?:s|ful|ed|ing)?|scared|worr(?:y|ied|ies|ying)|anxious|anxiety|terrified|nervous|threat(?:s|en\w*)?|miedo|temor|temen?|temiendo|asustad[oa]|preocupa\w*|amenaz\w+|echarle a)\b[^.;,]{0,40}$/

// The answer that gives no datum, right after what was asked.
const silentAfter =
  /^(?: (?:status|number|no\.?|info(?:rmation)?|type|field|class|history|hx|expiration|actual|legal|migratorio))? ?#? ?(?:\([^)]{0,20}\) ?)?(?:[:=?-]+ ?|(?:is|was|were|es|fue|has been|left) )(?:(?:pt|patient|px|paciente) )?(?:n\/?a\b|not (?:asked|applicable|discussed|recorded|known|documented|disclosed|provided|given|collected|stated|on file|addressed|assessed|obtained|reported|relevant|verified|needed|required)|unknown|unk\b|none (?:given|recorded|stated|listed|on file)|declined|declines|refused|refuses|deferred|(?:left )?blank|prefer(?:s|red)? not|no (?:aplica|se|contest|quis|sabe|respond|especific|proporcion|declar|registr|dispon)|prefiere no|prefirio no|desconoc|se desconoce|sin (?:dato|respuesta|contestar)|en blanco|dejo (?:en blanco|vaci)|omitid|rehus|pendiente de preguntar|tbd\b|\?{1,3}(?: |$)|-{2,}|_{2,}|\*{3,} ?$|[/|,;] ?|se (?:nego|niega|rehus|omit|reserv)|$)/
const silentWithin =
  /(?:[:=?]|-{1,2} ) ?(?:se (?:nego|niega|rehus|omit|reserv|desc\w+)|no (?:aplica|se |contest|quis|quier|respond|especific|proporcion|declar|dispon|recuerd|sabe|dijo)|dejo (?:en blanco|vaci[oa])|not (?:asked|answered|recorded|collected|provided|disclosed|documented|stated|applicable|obtained)|[a-z ]{0,16}(?:declin|refus)|n\/a\b|unk(?:nown)?\b|not on file|never (?:asked|obtained|given)|[a-z ]{0,16}prefer\w* (?:not|to skip)|prefi\w+ no|desconoc|sin (?:dato|respuesta|contestar)|en blanco|left blank|_{2,}|\[ ?\])/
const silentBefore =
  /\b(?:declin\w+ to (?:answer|state|say|give|disclose|discuss|provide)|refus\w+ to (?:answer|state|say|give|disclose|discuss|provide)|(?:would|did|does|will) not (?:say|answer|disclose|state|discuss|give|provide)|prefer\w* not to (?:say|answer|discuss)|no quiso (?:decir|contestar|hablar)|prefiri?[oe]r?e? no (?:decir|contestar|hablar|platicar|responder|comentar|tocar|dar)|(?:declin\w+|se rehus\w+|se neg\w+) a (?:decir|contestar|hablar|responder|dar)|sin (?:preguntar|indagar)|(?<!\b(?:pt|patient|he|she|they|i) )(?:did not|didn't) ask|not asked)\b[^.;]{0,30}$/

// The name of a street, a place or a body that the words are a part of.
const nameAfter =
  /^(?:-style\b|(?: (?!via|by|at|in|with|from|for|through|to|and|or|the|of|since|who|is|was|has|per|on|as|last|this|next|every|each|one|a)[a-z&']+){0,2} (?:street|st|pl|plz|pkwy|terrace|lake|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|highway|hwy|parkway|square|plaza|park|county|creek|hill|heights|apartments|towers|alliance|coalition|foundation|fund|society|council|committee|commission|museum|church|bank|inc|llc|corp|act|bill|conference|symposium|month|week|festival|parade|memorial|cafe|restaurant|brewery|grill|choir|orchestra|association|institute|academy|newsletter|magazine|times|journal|hotline|task force|toolkit|curriculum|module|101)\b(?! of (?:the )?(?:removal|supervision)))/
const nameBefore =
  /\b(?:calle|avenida|colonia|fundacion|iglesia|escuela|parque|equipo|plaza|fraccionamiento|barrio|carretera|museo|instituto|programa|comite|red|ley|manual|revista|diplomado|curso|seminario|proyecto)(?: (?:de|del|para|la|las|los|el|sobre))* $/
const bodies: ReadonlySet<Kind> = new Set(['history', 'proceedings', 'detention', 'visa'])

// Those who work here are not whom a record is about.
const staff =
  /(?<!\b(?:is|was|been|works as|worked as|as|es|era|fue|trabaja (?:de|como)|trabajo (?:de|como)|,) (?:an? |un |una )?(?:retired |former |[a-z]+ )?)(?<!\b(?:retired|former|ex|jubilad[oa]) )(?<!\b(?:told|tells|tell|informed|to|with|by|from|per|asked|al|con|por) (?:the |la |el |an? |su |his |her |our )?)\b(?:dr|dra|doctor|doctora|interpreter|nurse|therapist|chaplain|social worker|physician|surgeon|(?<!(?:home|live-in|health|her|his|su) )aide|paramedic|resident|attending|intern|volunteer|guard|officer|teacher|professor|author|researcher|ponente|enfermer[oa]|trabajadora social|medic[oa]|residente|voluntari[oa]|maestr[oa]|guardia|interprete)\b(?! (?:stated|states|notes?|noted|reports?|reported|says|said|told|called|asked|at bedside|used|refiere|dice|anota|informa|reporta))(?:\.? [a-z]+){0,2},? (?:who |que )?(?:is|was|herself|himself|immigrated|emigrated|came|arrived|fled|holds|has|had|es|era|llego|vino|emigro|tiene|crossed|became)\b(?! (?:already |just |ya )?(?:typed|wrote|written|charted|documented|asked|noted|seen|recorded|pasted|entered|copied|escrito|anotado|puesto))[^.;,]{0,20}$/

const plural =
  /^(?:[a-z]+ ){0,3}(?:immigrants|migrants|refugees|asylees|noncitizens|non-citizens|citizens|nationals|aliens|entrants|dreamers|detainees|parolees|minors|(?:undocumented|unauthorized|illegal) (?:[a-z]+ )?(?:patients|people|persons|immigrants|workers|migrants|families|individuals|populations?|communit(?:y|ies)|children|students|adults|residents|mothers)|inmigrantes|migrantes|refugiad[oa]s|indocumentad[oa]s|asilad[oa]s|ciudadan[oa]s|deportad[oa]s|detenid[oa]s|residentes permanentes|green card holders|permanent residents|visa holders|personas indocumentadas)$/
const family =
  /\b(?:(?:son|daughter|child|kid|hij[oa]) (?:of|de)|parents|they|family|both|siblings|kids|children|we|came as|arrived as|admitted as|entered as|resettled as|llegaron como|grandparents|brothers|sisters|sons|daughters|cousins|uncles|roommates|relatives|coworkers|husband and|wife and|mother and|father and|pt and|patient and|all of them|hermanos|hermanas|padres|hijos|hijas|ellos|ellas|ambos|familia|familiares|abuelos|tios|primos|todos en casa|somos)\b/

const others =
  /\b(?:husband|wife|spouse|partner|boyfriend|girlfriend|fiance|mother|mom|mum|father|dad|parents?|brother|sister|siblings?|son|daughter|children|kids|uncle|aunt|cousin|nephew|niece|grand(?:mother|father|parents|ma|pa|son|daughter)|in-law|friend|roommate|neighbou?r|coworker|co-worker|landlord|boss|caregiver|sponsor|esposo|esposa|marido|pareja|novi[oa]|madre|mama|padre|papa|padres|herman[oa]s?|hij[oa]s?|ti[oa]|prim[oa]|sobrin[oa]|abuel[oa]s?|suegr[oa]|amig[oa]|vecin[oa]|companer[oa]|cunad[oa]|her ex|his ex|ex-husband)\b(?!'s (?:name|chart))/g
const selves =
  /\b(?:patient|pt|pte|px|paciente|he|she|i|client|resident|infant|child|boy|girl|\d+ ?(?:y\/?o|yo|m|f|a)|who|ella|el|la paciente|el paciente|born here)\b/g

/** True if the nearest person named before the statement is somebody else than the patient. */
export function isAboutOther(sentence: string, start: number): boolean {
  const before = sentence.slice(0, start)
  const other = lastIndex(before, others)
  // "Salió con 2 hijos y entró por …" goes on about whoever left.
  if (
    other < 0 ||
    (/\b(?:con|with|w\/) (?:[a-z0-9]+ ){0,2}$/.test(before.slice(0, other)) &&
      /^[a-z']+ (?:y|and) $/.test(before.slice(other)))
  )
    return false
  // "Per wife, he had been held" speaks of the patient; "Pt's dad was deported" of the father.
  const reporter = /\b(?:per|according to|segun|refiere|dice)(?: (?:the|his|her|pt's|su|la|el))? $/.test(
    before.slice(0, other),
  )
  const subject = lastIndex(before.slice(other), /\b(?:he|she|pt|patient|pte|i)\b/g)
  return !reporter && (subject < 0 || other > lastIndex(before, selves))
}

function lastIndex(text: string, rule: RegExp): number {
  let last = -1
  for (const found of text.matchAll(rule)) last = found.index
  return last
}
