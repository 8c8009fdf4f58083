import type { Kind } from '../finding.ts'
import { handling, kin, workers } from './lexicon.ts'

// Sentences that speak of no one in the record at all: law, rules for staff, groups, blanks to be filled in, delusions. Folded.

const instrument =
  '(?:act|statute|law|code|regulations?|rule|ordinance|bill|policy|procedure|directive|guidance|manual|ley|codigo|reglamento|norma|normatividad|politica|decreto|lineamiento|protocolo|aviso|circular)'
const lawText: readonly RegExp[] = [
  /§|\b\d+ c\.?f\.?r\.?\b|\b\d+ u\.?s\.?c\.? ?(?:\d|sec)|\bshall\b|\bunder this (?:part|section|title|chapter|act)\b|\bfederal register\b|\bno facility\b|\bhereby\b/,
  /\b(?:the term|(?:as|is) defined|defines\b|the definition|has the meaning|is treated as (?:an? )?(?:qualified|lawful|resident|citizen|eligible)|means (?:an?|any) (?:alien|person|individual|noncitizen)|se entiende por|se considera(?:ra)? [a-z]+ (?:a )?(?:quien|toda|la persona|el que|aquel)|se define|la definicion|el termino|queda prohibid[oa]|esta prohibid[oa]|prohibe|prohibid[oa] (?:preguntar|pedir|anotar|registrar)|is prohibited|it is (?:illegal|unlawful) to|el extranjero (?:podra|debera|que)|an alien (?:who|lawfully|granted|admitted|paroled|may))\b/,
  new RegExp(
    `\\b(?:sec|section|secc?ion|art|article|articulo|cap|chapter|capitulo|title|titulo|fraccion)\\.? ?\\d+[a-z0-9().-]*,? (?:of|de|del|under) (?:the |la |el |this |esta )?(?:[a-z]+ ){0,2}${instrument}\\b`,
  ),
  new RegExp(
    `\\b(?<!in-)${instrument}\\b(?: (?!to\\b|de\\b)[a-z0-9.§-]+){0,4},? ?(?:art|sec|section|seccion|articulo|§|no|num)?\\.? ?[0-9.()a-z-]{0,8} ?(?:(?<=\\d[a-z0-9.()-]{0,8} ?):|: ?["“«]|(?:says?|states?|provides?|requires?|prohibits?|forbids?|bars|bans|allows?|dispone|establece|senala|define|prohibe|dice|indica|permite|exige|protege)\\b)`,
  ),
  /\b(?:final|proposed|interim) rule\b|\bnotice of (?:proposed|privacy)|\bproyecto de ley\b|\bnueva ley\b|\bdiario oficial\b/,
]

const placeholders =
  /\{\{|\}\}|\$\{|\*{3}|@[a-z]{2,}@|%[a-z_]+%|\bsmart ?(?:phrase|text|link|list)\b|\bdot ?phrase\b|^ ?(?:template|sample(?: text)?|example|plantilla|ejemplo|formato|machote|modelo)(?: [a-z]+){0,2} ?[:(]/
const slot =
  /[[<](?:[a-z_ /]{0,20}\b|[a-z]*_)(?:nombre|name|fecha|date|pais|country|tipo|type|class|clase|ano|year|estatus|status|patient|paciente|visa|place|lugar|ciudad|city|number|numero|relacion|relationship|edad|age|citizenship|ciudadania)(?:_?[a-z]*|[a-z_ /]{0,20})[\]>]/g

const choices =
  /\((?:please )?(?:select|circle|check|choose|mark|tick|pick)(?: [a-z]+){0,4}\)|\b(?:circle|check|tick) (?:one|all)\b|\bselect one\b|\b(?:marque|elija|seleccione|escoja|tache|circule|encierre)\b|\bdrop-?down\b|\boptions?:|\bopciones:/
const chosen = /\[ ?x ?\]|\( ?x ?\)|☑|☒|✓|✔|\bselected:|\bmarco\b|\beligio\b|\bcircled\b/
const heading = /^ ?(?:section|seccion|apartado|question|pregunta) ?#?[a-z0-9.]{1,4} ?[.:)-][^.;]{0,70}$/
const optional =
  /\((?:optional|opcional|if (?:any|applicable|known)|si (?:aplica|tiene|procede)|voluntary|voluntario|no es obligatori[oa][a-z ]*|not required)\)/

const unreal =
  /\b(?:delusion\w*|delirante?s?|delirio\w*|hallucinat\w*|alucinacion\w*|soliloqui\w+|grandios\w+|grandeza|megaloman\w+|flight of ideas|fuga de ideas|internally preoccupied|responding to (?:internal|ris)|ris\b|sin insight|no insight|extraterrestres?|extraterrestrials?|marcian[oa]s?|martians?|alienigenas?|space ?(?:ship|craft|aliens?)|ovnis?|ufos?|(?:the|los|unos|says|states|that|que|dice que|several|grey|gray) aliens|aliens (?:put|took|gave|told|implanted|removed|ordered|are|will|want)|nave espacial|outer space|espacio exterior|otra galaxia|(?:another|other|distant) (?:galaxy|planet|dimension|universe)|galaxia|(?:a|to|de|on|of|from|en|al|del) (?:la luna|the moon|moon|luna|marte|mars|venus|saturno?|jupiter|pluto|pluton|neptune?o?|uranus|urano|mercury planet|andromeda|atlantis|atlantida|narnia|planet [a-z]+|planeta [a-z]+)|the moon|la luna (?:l[aoe]s?|me|va|que)|time travel\w*|viajer[oa] del tiempo|(?:king|queen|emperor|prophet|messiah|rey|reina|emperador|profeta|mesias) (?:of|de|del)|is the (?:king|queen|messiah|president)|alien hive|(?:god|jesus|satan|dios|la virgen|voices?|voces|cia)(?: que)? (?:le |les |lo |la |is |will )?(?:dice[n]?|decirle|habla[n]?|ordena[n]?|tells?|telling|told|says?|speaks?|orders?|deport)|a dios decirle|reptilian\w*|illuminati|microchip|chip in (?:his|her|my|their))\b/

const negatedVerb =
  "(?:never|do not|does not|don'?t|doesn'?t|will not|won'?t|may not|must not|must never|cannot|can'?t|can not|shall not|should not|should never|need not|are not|is not|aren'?t|isn'?t|no longer|no|nunca|jamas|tampoco|nadie)"
const rules: readonly RegExp[] = [
  new RegExp(
    `\\b${workers}\\b(?: (?!(?:who|that|que)\\b)[a-z0-9.]+){0,3},? ${negatedVerb} (?:(?:to|be|ever|under|any|allowed|permitted|supposed|required|debe[n]?|puede[n]?|va[n]? a|se|le|les|tiene[n]? que|ha[n]? de|obligated|expected|trained|authorized)\\b ?)*${handling}\\b(?! (?:[a-z]+ ){0,3}(?:her|his|my|su|mi|that (?:she|he)|que (?:es|ella|el))\\b)`,
  ),
  new RegExp(
    `\\b${workers}\\b(?: [a-z]+){0,2} (?:gives?|provides?|offers?|treats?|serves?|sees?|welcomes?|cares? for|helps?|assists?|accepts?|atiende[n]?|recibe[n]?|brinda[n]?|ofrece[n]?|trata[n]?|apoya[n]?|acepta[n]?)(?: (?:free|medical|emergency|quality|interpreter|atencion|cuidado|servicios?|care|help|services|a|al?|para|for|to|los|las|the))* (?:all|any(?:one|body)?|every(?:one|body)?|people|persons|patients|families|many|immigrants|refugees|toda|todo|todos|todas|cualquier|quien\\w*|personas|pacientes|muchos|muchas|care|atencion|a todos)\\b`,
  ),
  /\breg[ar]{2,3}dless\b|\birrespective\b|\bwithout regard\b|\bno matter (?:what|their|your|where)\b|\b(?:with or without|con o sin) (?:[a-z]+ )?(?:papers?|papeles|documents?|documentos|status|estatus|visa|green card|insurance|seguro)\b|\bsin (?:importar|distincion|preguntar)\b|\bsin tomar en cuenta\b|\bindistintamente\b|\bindependiente(?:mente)? de\b/,
  new RegExp(
    `^ ?(?:reminder|recordatorio|policy|politica|fyi|faq|q&a|note to staff|all staff|huddle|aviso|atencion|nota al personal|memo|bulletin|boletin)\\b[^.;]{0,60}\\b(?:${negatedVerb}|need|needs|must|should|debe[n]?|prohibid[oa])\\b`,
  ),
  /\b(?:policy|policies|politica|norma|lineamiento)s? (?:on|about|re|regarding|sobre|acerca)\b|\b(?:committee|compliance|board|comite) (?:minutes|mtg|meeting|reviewed)|\bminutas? del?\b|\bcompliance (?:mtg|meeting|training|officer)\b/,
  /\b(?:volantes?|flyers?|cartel(?:es)? (?:en|con|que|de la)|letreros?|posters?|pamphlets?|notices?|signs?|avisos?)\b[^.;]{0,60}\b(?:todos|todo el publico|all (?:patients|visitors|families)|everyone|lobby|break room|waiting room|sala|entrada|put up|posted|hung|colg\w+|peg\w+|will post)\b|\b(?:post|posts|posted|hang|put up)\b[^.;]{0,12}\b(?:notice|sign|poster)s?\b/,
  /\b(?:ask|asking|document|documenting|record|recording|write|writing|report|reporting|disclose|preguntar|anotar|escribir|registrar|reportar|preguntarle|revelar)\b(?: [a-z]+){0,3} (?:if|whether|si) (?:some(?:one|body)|any(?:one|body)|a patient|patients|people|alguien|un paciente|una persona|los pacientes)\b/,
  new RegExp(
    `\\b(?:nobody|no one|none of (?:the )?(?:staff|us)|nadie|ningun (?:empleado|trabajador))\\b(?: [a-z]+){0,4} (?:may|must|should|can|will|shall|is to|debe|puede|deberia|podra|va a) ${handling}\\b`,
  ),
  /\b(?:reviewed|updated|drafted|approved|revised|wrote|discussed)\b[^.;]{0,50}\b(?:policy|policies|procedures?|protocol)\b|\b(?:enforcement|ice|visitor|immigration|law enforcement) (?:policy|policies|protocol|procedures?|response plan)\b/,
  /\b(?:esta prohibido|is prohibited|prohibits?|prohibe|not allowed to|no se permite|no se debe|no debemos|we do not|we don'?t|aqui no se)\b[^.;]{0,40}\b(?:ask|report|reportar|preguntar|share|compartir|llamar|anotar|about|papeles|papers|estatus|status)\b/,
]

const modal =
  '(?:can|may|could|might|must|should|will|would|qualif\\w+|(?:is|are) (?:eligible|entitled|welcome|allowed|able|covered|barred|excluded|not eligible)|eligible|apply|enroll|get|receive|need|needs|have the right|are seen|puede[n]?|podr\\w+|debe[n]?|deberia[n]?|tiene[n]? (?:derecho|acceso|que)|califica[n]?|recibe[n]?|paga[n]?|aplica[n]?|necesita[n]?|se atiende[n]?|son atendid[oa]s|se pueden?|acceden?)'
const anyone =
  '(?:anyone|anybody|everyone|everybody|any (?:patient|person|family|adult|child|client)|every (?:patient|person|family)|all (?:patients|persons|people|families|children)|an? (?:[a-z]+ )?(?:person|patient|individual|applicant|noncitizen|immigrant)|people|persons|individuals|those|patients|families|clients|applicants|cualquier(?:a| [a-z]+)?|tod[oa] (?:persona|paciente)|tod[oa]s l[oa]s [a-z]+|las personas|los pacientes|las pacientes|las familias|personas|pacientes|quienes|aquell[oa]s|alguien|un paciente|una persona)'
const groupSubject = new RegExp(
  `(?:^|[,:;"“«(.!?-] ?|\\b(?:that|que|explained|told|said|says|even|also|and|y|if|when|porque|because|aunque|incluso|hasta) (?:even |also |hasta |incluso )?)${anyone}\\b(?: (?!(?:${kin}|he|she|who)\\b)[a-z0-9'-]+){0,6} ?$`,
)
// Those who go to and fro: no one's way into the country.
// What somebody does for a living near such an office.
const nearOffice =
  /\b(?:cleans?|cleaning|sells?|guards?|delivers|limpia|vende|vigila|trabaja)\b[^.;]{0,50}\b(?:offices?|oficinas?|building|bldg|edificio|afuera|outside)\b/
const commuting =
  /\b(?:truck driver|drives a truck|trucker|chofer|camioner[oa]|hauls?|commut\w+|merchandise|mercancia|every (?:week|day|month)|cada (?:semana|dia|mes|quincena)|diario|daily|weekly|same day|for (?:work|dental|groceries|meds|medications)|de compras|al dentista)\b/
const groupItself =
  /^(?:[a-z-]+ ){0,3}(?:immigrants|migrants|refugees|asylees|asylum[- ]seekers|noncitizens|non-citizens|citizens|nationals|aliens|entrants|dreamers|detainees|parolees|holders|recipients|residents|solicitantes(?: de asilo)?|inmigrantes|migrantes|refugiad[oa]s|indocumentad[oa]s|asilad[oa]s|ciudadan[oa]s|deportad[oa]s|residentes(?: [a-z]+)?|extranjer[oa]s)$/
const modalAfter = new RegExp(`^[^.;]{0,60}?\\b${modal}\\b`)

const courses = [
  /\b(?:cme|ceus?|credit hours?|1 credit|\d creditos?|webinar|symposium|simposio|grand rounds|in-?service|journal club|book club|club de lectura|noon talk|online module|keynote|panel discussion|lunch and learn|jama|nejm|lancet|podcast|ted talk|aula \d|newsletter|grant (?:text|proposal|application|narrative|report)|op-ed|thesis|tesis)\b/,
  /(?:^|[.:;«"“] ?)(?:curso|diplomado|taller|charla|platica|seminario|capacitacion|conferencia|ponencia|congreso|sesion clinica|lecture|seminar|conference|workshop|training|talk|course|class|module)(?: (?:due|new|del? [a-z]+|on [a-z]+|\d[\d:]*))* ?(?:[:«"“-]|sobre\b|acerca\b|on\b|about\b|de\b|para\b)/,
  /\b(?:curso|diplomado|taller|charla|platica|seminario|capacitacion|conferencia|ponencia|lecture|seminar|workshop|training|talk|course|module|session|brochure|flyer|folleto|volante|triptico)s? (?:titled|called|entitled|titulad[oa]|llamad[oa]|on|about|sobre|acerca|explains?|explica|que explica)\b(?! (?:given|entregad))/,
]
const media =
  /\b(?:(?:watch\w*|read\w*|follow\w*|listen\w*)(?: to)? (?:the |a )?(?:news|tv|radio|book|novel|article)|on (?:the )?(?:tv|radio|news)|in the (?:news|paper|headlines)|news (?:story|stories|reports?|coverage|(?:about|of) (?:the )?(?:raids?|ice|deportations|border|immigration))|newspaper|headlines|en la tele(?:vision)?|por la tele|en la radio|(?:en|por|ve|vio|viendo|mira|miraba|oyo|escucho) las noticias|noticiero|en el periodico|documental|documentary|movie|(?:a|the) film|pelicula|(?:a|the) novel|novela|la serie|una serie sobre|netflix|telenovela|an exhibit|obra de teatro|art show|a protest|the election|las elecciones)\b/

const ownStaff = new RegExp(
  `\\b(?:(?:our|the new|a new|nuestr[oa]|el nuevo|la nueva) (?:[a-z]+ )?(?:ma|rn|lpn|cna|np|pa|md|hire|nurse|doctor|physician|resident|fellow|intern|tech|scribe|provider|registrar|receptionist|interpreter|hospitalist|pharmacist|colleague|medic[oa]|doctora?|enfermer[oa]|residente|becari[oa]|interprete|recepcionista|camiller[oa])|(?:doctora?|medic[oa]|enfermer[oa]) nuev[oa]|(?:[a-z]+ )?colleague|dra?\\.? [a-z'-]+|(?:medico|doctor|residente|enfermer[oa])s? becari[oa]|(?:el|la|un|una|the|an?) (?:medic[oa]|enfermer[oa]|interprete|interpreter|psicolog[oa]|trabajadora social|residente de [a-z]+|camiller[oa]|voluntari[oa]|nurse|surgeon|hospitalist|chaplain|capellan|phlebotomist))(?:,? (?:who|que|quien|herself|himself|recently|just|now|also|once|ya|apenas|tambien)|,)*,? (?:is|was|has|had|here on|on|got|gets|getting|came|arrived|immigrated|fled|needs|awaits|awaiting|holds|es|fue|era|tiene|tramita|espera|vino|llego|emigro|obtuvo|renueva)\\b(?:(?!\\b(?:pt|patient|paciente|told|asked|letter|note|carta|${kin})\\b)[^.;:]){0,30}$|^ ?(?:new |travel |our |the )+(?:hospitalist|rn|np|pa|ma|md|nurse|doctor|resident|fellow|tech)\\b[^.;:]{0,40}$|\\blocums?\\b[^.;:]{0,15}$|\\b(?:rn|md|physician|nurse|nursing|fellowship|faculty) (?:candidate|applicant|recruit)\\b[^.;:]{0,20}$`,
)
const hiring =
  /\b(?:^hr\b|hr (?:to|must|will|verif\w*)|human resources (?:to|must|will)|new hires?|recruit(?:er|ing|ment)|i-?9 (?:form|verif)|form i-?9|\(i-?9\)|credentialing|contratacion|nuevo ingreso de personal|job posting|vacante|imgs?|residency (?:fair|program|match)|(?:rn|md|nurse|physician|nursing|job) candidates?)\b/
const residentWith =
  /\b(?:resident|fellow|locum|hospitalist|intern|candidate|attending|residente|becari[oa])(?:'s)? (?:on|with|here on|has|needs|con|tiene|tramita|espera|renueva)(?: an?)?(?: [a-z0-9-]+)? $|\b(?:intern|fellow|resident|locum|hospitalist|attending)'s $/
const workKinds: ReadonlySet<Kind> = new Set(['visa', 'ead', 'citizenship', 'status'])

const studies =
  /\b(?:stud(?:ies|ying|ied)|majoring|major|degree|practice[sd]?|practicing|specializ\w+|phd|masters|estudian?|estudiando|carrera|ejerc\w+|especialista|licenciatura|maestria|litiga)(?: [a-z]+){0,2} (?:in |on |of |de |en )?$/
const body =
  /^-(?:era|style|like)\b|^ (?:(?:web)?site|web ?page|instructions|hotline|complaint|species|dept|department|processing (?:company|firm|office)|photographer|outreach|non-?profit|ngo|charity|foundation|ministry|choir|league|organi[sz]ation|committee|task ?force|agency|association|pastoral|ong|asociacion)\b/

/** True for a sentence that is a text of law, a rule for staff, a course, a form still to be filled in, or a delusion. */
export function isFramed(kind: Kind, sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(0, start)
  const words = sentence.slice(start, end).trim()
  const after = sentence.slice(end)
  if (kind === 'birth-place' || kind === 'language') return false
  if (
    kind === 'history' &&
    /\b(?:cross|cruz|border|fronter|garita|puente|paso)/.test(words) &&
    commuting.test(sentence)
  )
    return true
  if (nearOffice.test(sentence)) return true
  if (isBlankForm(sentence, before, words, after)) return true
  if (lawText.some((rule) => rule.test(sentence)) || rules.some((rule) => rule.test(sentence))) return true
  if (unreal.test(sentence) || courses.some((rule) => rule.test(sentence)) || media.test(sentence)) return true
  if (isOfAnyone(before, words, after)) return true
  if (studies.test(before) || body.test(after)) return true
  if (
    ownStaff.test(before) ||
    ownStaff.test(before + words) ||
    (workKinds.has(kind) &&
      (hiring.test(sentence) || residentWith.test(before) || residentWith.test(`${before}${words} `)))
  )
    return true
  return false
}

function isBlankForm(sentence: string, before: string, words: string, after: string): boolean {
  if (placeholders.test(sentence) || (sentence.match(slot) ?? []).length > 1) return true
  if (chosen.test(sentence) && !isUnmarkedBox(sentence, before, after)) return false
  if (isUnmarkedBox(sentence, before, after)) return true
  if (choices.test(sentence)) return true
  return (
    (heading.test(sentence) || optional.test(after)) &&
    !/[:=?] ?[a-z0-9]/.test(`${words}${after}`.replace(optional, ''))
  )
}

const box = /(?:\[ ?\]|\( ?\)|☐|□|\b_{1,3}) ?$/
const boxLeads = /^[^a-z]*(?:\[|\( ?[x)]|☐|□|☑|☒|_{1,3}(?= ))|[:?] ?(?:\[|\( ?[x)]|☐|□|☑|☒)/

/** True where an empty box stands before these words, in a form whose boxes stand before what they mark. */
function isUnmarkedBox(sentence: string, before: string, after: string): boolean {
  if (!box.test(before)) return false
  return boxLeads.test(sentence) || !/^ ?(?:\[ ?x|\( ?x|☑|☒)/.test(after)
}

const sheltered =
  /\b(?:shelter|housing|hotel|albergue|refugio|parents|both|family|familia|padres|they|are|son|were)\b[^.;]*$/
const relative = new RegExp(`\\b${kin}\\b`)

function isOfAnyone(before: string, words: string, after: string): boolean {
  if (groupSubject.test(before) && modalAfter.test(after)) return true
  const next = /^ [a-z-]+/.exec(after)?.[0] ?? ''
  const whole = `${words}${next}`
  if (/^ (?:seekers|recipients|holders|solicitantes)$/.test(next) && !relative.test(before) && !sheltered.test(before))
    return true
  if (groupItself.test(whole) && modalAfter.test(after)) return !relative.test(before + words)
  return groupItself.test(words) && modalAfter.test(after) && !relative.test(before + words)
}
