import type { Kind } from '../finding.ts'
import { abroad } from './places.ts'

// More ways in which a sentence takes its own statement back, whatever the pattern keeps. Folded.

const linking =
  '(?: (?:being|to be|be|here|in|the|country|living|working|an?|now|currently|actually|ever|been|either|that|he|she|they|pt|is|was|are|were|person))'
const enlace =
  '(?: (?:ser|estar|es|esta|este|son|estan|estaba|era|fue|ha|sido|estado|haber|vive|viva|viven|anda|aqui|que|el|ella|una?|persona|ni))'

// "Isn't w/o papers": patterns that keep their own "no" are undone by a second one.
const twiceNegated = [
  new RegExp(
    `\\b(?:not|isn't|aren't|wasn't|weren't|ain't|never|nor|neither|denies|denied|denying|disputes|disputed)${linking}{0,5} $`,
  ),
  new RegExp(`\\b(?:niega|niegan|nego|desmiente|no|nunca|jamas|tampoco)${enlace}{0,5} $`),
]
const negativeItself =
  /^(?:no|not|non|never|nunca|doesn't|does not|do not|don't|isn't|is not|aren't|are not|tampoco|lacks?)\b|\bno\b|n't\b|\bnot\b/

// Nobody, up to a word that opens another clause: "no one knows that she …" tells of her.
const nobody = [
  /\b(?:nobody|no[- ]one|none of (?:them|us|his|her|their|the)|not one|no (?:other )?(?:family|household|relatives?|members?|siblings?|children|parents?|roommates?))\b(?:(?! (?:knows?|knew|told|tell|tells|aware|but|except|besides|since|because|as|after|when|while|if|that|who|to|until|so)\b) [a-z'/-]+,?){0,12} $/,
  /\b(?:nadie|ningun[oa]?)\b(?:(?! (?:sabe|saben|sabia|conoce|pero|menos|salvo|excepto|porque|desde|cuando|si|que|para|hasta|pues|ya)\b) [a-z'/-]+,?){0,12} $/,
]
const undoneByNobody: ReadonlySet<Kind> = new Set([
  'undocumented',
  'proceedings',
  'detention',
  'history',
  'asylum',
  'refugee',
  'daca',
  'tps',
])

const keptAnswers: ReadonlySet<Kind> = new Set(['citizenship', 'status', 'visa', 'ead', 'nationality'])
const untrue =
  /\b(?:(?:not|isn't|wasn't) (?:true|correct|accurate|the case)|untrue|no es (?:cierto|verdad)|es falso)(?: that| que) (?:[a-z]+ ){0,3}$/
const concern =
  /^(?:fear|afraid|scared|worr|concern|problem|immigration (?:concerns|issues|problems)|miedo|temor|preocupa|angusti|problemas|asuntos)/
const noTrouble = /^ (?:issues?|problems?|concerns?|questions?|needed|required|trouble|stress)\b/
const noConcern =
  /\b(?:no|denies|denied|without|sin|niega|never had|nunca ha tenido)(?: [a-z]+){0,2} (?:fears?|concerns?|worr\w+|contact|issues?|problems?|encounters?|miedo|temor|contacto|problemas?)(?: (?:of|with|about|from|de|con|a|por))?(?: (?:the|la))?(?: [a-z]+ (?:or|and|o|y|nor|ni))? ?$/
const bareSin = /\bsin (?:haber (?:sido|estado) )?$/
const custodyWord = /\b(?:custody|shelter|detention|care|custodia|albergue|detained|deported)\b/
const without =
  /\b(?:no|sin|denies|denied|without|not|niega|ningun|never|any)(?: (?:any|known|current|reported|recent|active|tener|tiene|sentir|particular|mas))* $/

/** True if the statement is made of nobody, or a "not" stands before a statement that is negative itself. */
export function isDenied(kind: Kind, before: string, words: string, afterwards: string): boolean {
  if (kind === 'undocumented' && !negativeItself.test(words) && twiceNegated.some((rule) => rule.test(before)))
    return true
  if (custodyWord.test(words) && !negativeItself.test(words) && twiceNegated.some((rule) => rule.test(before)))
    return true
  if (kind === 'history' && noConcern.test(before)) return true
  if (kind === 'history' && concern.test(words) && without.test(before)) return true
  if (/^(?:no|sin|without)\b/.test(words) && noTrouble.test(afterwards)) return true
  if (!keptAnswers.has(kind) && (untrue.test(before) || (undoneByNobody.has(kind) && bareSin.test(before)))) return true
  return undoneByNobody.has(kind) && !negativeItself.test(words) && nobody.some((rule) => rule.test(before))
}

const clause = '(?:^|[.;:,!?"(]) ?'
const inverted = new RegExp(
  `${clause}(?:(?:were|should)|had (?=(?:he|she|they|pt|patient|i|we|the|mr|mrs|ms)\\b)) ?(?!(?:not|no|n't)\\b)(?:[a-z.']+ ){1,6}$`,
)
const beginsIt = new RegExp(`${clause}(?:were (?:he|she|they|pt|patient)|de (?:no )?(?:ser|estar|tener|haber))\\b`)
const wouldAfter = /\b(?:would|could|might|wouldn't|couldn't|'d)\b/
const infinitive = new RegExp(
  `${clause}(?:incluso |aun )?(?:de|al) (?:no )?(?:ser|estar|tener|haber|resultar|quedar|llegar a) (?:[a-z]+ ){0,4}$`,
)
const conditionalAfter = /\b(?:[a-z]{2,}rian?|[a-z]{2,}riamos|podr\w+|tendr\w+|habr\w+|pagar[ae]n?|ser[ae]n?)\b/

/** True for a condition without an "if": "were she …, the fund would", "de ser …, el fondo pagaría". */
export function isConditional(before: string, words: string, after: string): boolean {
  const begun = before.length < 12 && beginsIt.test(before + words)
  if (begun) return wouldAfter.test(after) || conditionalAfter.test(after)
  if (inverted.test(before) && wouldAfter.test(after)) return true
  return infinitive.test(before) && conditionalAfter.test(after)
}

const blank =
  /^ ?(?:(?:status|type|number|class|no\.?|tipo|numero|estatus) ?)?[:=-]? ?[[(<{] ?(?:left )?(?:blank|empty|en blanco|vaci[oa]|null|none entered|no data|no answer|no response|not (?:asked|answered|entered|recorded)|unanswered|skip\w*|unknown|declin\w+|refus\w+|redacted|n\/a|na|sin (?:dato|respuesta|contestar)|rehus\w*|no (?:contest|aplica|respond|pregunt)\w*|desconoc\w*|omitid\w*|\.{2,}|-+)[^\])>}]{0,15}[\])>}]/
// "Asilado o refugiado en el último año: NO (1/1)": the answer ends there, or the "no" would begin something else.
const answeredNo =
  /^(?: ?[/,] ?| )?(?:[a-z0-9'-]+(?: ?\/ ?| |\?? ?(?=[:=?]))){0,9}?[?]? ?[:=?]+ ?(?:no|n|none|never|nunca|false|neg|denies|niega)(?= ?(?:$|[.,;()[\]/|]|\d))/
const choice = /^ ?[?:]+ ?[([]? ?(?:y|yes|si) ?[/|, ]{1,2} ?(?:or |o )?(?:n|no)\b(?! ?\[ ?x)/
const wasAsked =
  /\b(?:(?:was|were|been|being|is|are|when|if) asked|ask(?:s|ing)? (?:applicants|patients|people|anyone|clients|families)|preguntar|pregunten|se (?:le )?pregunt[oa])(?: (?:about|re|regarding|sobre|por|for|de))?(?: (?:his|her|their|the|su|la|el))? $/
const bareField =
  /^(?:(?:visa|immigration|legal|citizenship|residency) status|visa|citizenship|nationality|ciudadania|nacionalidad|(?:estatus|situacion) (?:migratori[oa]|legal))$/
const askedOf =
  /\b(?:has|have|had|with|includes?|lists?|adds?|added|asks?|removed?|drop(?:ped)?|keeps?|contains?|shows?|tiene|trae|incluye|pide|quitar|lleva|contiene) (?:for |about )?(?:the |an? |this |la |el |una? |los |las )?(?:[a-z]+ )?(?:lines?|fields?|boxe?s?|questions?|columns?|sections?|check ?boxe?s?|campos?|casillas?|preguntas?|renglon(?:es)?|columnas?|apartados?)\b[^.;]{0,80}$/

// "Refugee screen n/a", "Citizenship:   Date:", "Citizenship/Immigration: left blank by pt".
const screened =
  /^ (?:health )?(?:screen(?:ing)?|status|hx|history|question|exam) ?:? ?(?:n\/?a\b|neg(?:ative)?\b|none\b|not (?:applicable|indicated|needed)|no aplica|negativ[oa])/
const crossedNo = /^[^.;]{0,24}?(?:☐|\[ ?\]|\( ?\)) ?(?:y|yes|si)\b ?(?:☒|☑|\[ ?x ?\]|\( ?x ?\)) ?(?:n|no)\b/
const listedNo = /^[^.;:=?]{0,60}[:=-] ?(?:none|no|denied|denies|all neg\w*|neg\w*|ningun[oa]?|negad[oa]s?|n)\.? ?$/
const inquired = /\b(?:asked|screen\w*|inquired|queried|interrog\w+|pregunt\w+|clarified)\b/
const needed =
  /\b(?:requisitos?|requirements?|hace falta|es necesario|no se requiere|se requiere|required to be|(?:need|needs|have|has) to be|applicants? must be|(?:to qualify|eligible)[^.;]{0,20} must be|elegibilidad)[^.;]{0,25}$/
const asksFor =
  /\b(?:question|item|pregunta|box|field|campo|renglon) ?#?\d* (?:asks?|pide|pregunta|requests?|solicita)(?: for| about| por| el| la| the)* $/
const nextField = /^[^:=]{3,40}[:=] ?[a-z]{3,12}:/
const skipped =
  /^ ?(?:\/|or\b|and\b|o\b|y\b) ?[a-z ]{2,30}[:=-] ?(?:left blank|blank|declin\w*|refus\w*|n\/a\b|unk\b|unknown|not \w+|en blanco|no (?:contest|respond|quiso)\w*|_)|^ (?:number|field|question|box|section)\b[^.]{0,20}(?:[;,]|was|is|fue|se)? ?(?:pt |patient |px |paciente )?(?:empty|left empty|skipped|declined|left (?:it )?blank|refused|dejo en blanco|omitio)/

/** True where a form is left blank, is answered with no, or is only spoken of. */
export function isUnanswered(kind: Kind, before: string, words: string, after: string): boolean {
  if (blank.test(after) || choice.test(after) || (/[:=] ?n$/.test(words) && /^\/a\b/.test(after))) return true
  if (wasAsked.test(before) && bareField.test(words)) return true
  if (
    !/[:=?]/.test(words) &&
    answeredNo.test(after) &&
    (!keptAnswers.has(kind) || /^(?:parolee|dreamer)s?$/.test(words))
  )
    return true
  if (
    /^ (?:neg(?:ative|ativ[oa])?|n\/a|not applicable|no aplica)\b/.test(after) ||
    /^ ?[:=] ?[a-z]{3,14} ?:/.test(after)
  )
    return true
  if (crossedNo.test(after) || asksFor.test(before)) return true
  if (!keptAnswers.has(kind) && inquired.test(before) && listedNo.test(after)) return true
  if (keptAnswers.has(kind) && needed.test(before)) return true
  if (screened.test(after) || nextField.test(words) || skipped.test(after)) return true
  return (
    !/[:=]|\b(?:is|was|as)\b/.test(words) &&
    !/^"? ?(?:came|shows|reads|is|was|says|:)/.test(after) &&
    askedOf.test(before)
  )
}

const tribes =
  /\b[a-z]+ band\b(?= ?(?:[,.;]|of |$))|\b(?:osage|yurok|tohono|o'?odham|cherokee|navajo|dine|choctaw|chickasaw|muscogee|creek nation|seminole|hopi|zuni|lakota|dakota|oglala|rosebud|sioux|ojibwe|ojibwa|chippewa|potawatomi|odawa|ottawa nation|menominee|ho-chunk|oneida|mohawk|seneca|onondaga|cayuga|tuscarora|lumbee|catawba|blackfeet|crow nation|arapaho|cheyenne|shoshone|bannock|nez perce|yakama|colville|umatilla|klamath|hoopa|hupa|karuk|pomo|paiute|washoe|ute|apache|pueblo|laguna|acoma|taos|isleta|pima|maricopa|yaqui|kickapoo|comanche|kiowa|caddo|pawnee|ponca|omaha tribe|winnebago|quapaw|shawnee|wyandotte|delaware nation|tlingit|haida|inupiat|yupik|athabascan|aleut|makah|lummi|puyallup|quinault|tulalip|muckleshoot|nisqually|salish|kootenai|mandan|hidatsa|arikara|mi'?kmaq|penobscot|passamaquoddy|wampanoag|narragansett|mohegan|pequot|choctaws|native american|american indian|alaska native|nativ[oa] american[oa]|indigena american[oa]|indian health|indigenous nation|first nation|salud indigena)\b/
const unionsOwn =
  /\b(?:u\.?s\.?a?\.?|united states|american|estadounidense|american[oa]|naturali[sz]\w+) citizen|naturali[sz]ed|ciudadan[oa] (?:american|estadounid|de (?:los )?e)/
const elsewhere = new RegExp(
  `\\bvisas?\\b[^.;]{0,15}\\b(?:to|for|de|para) (?:${abroad}|(?:a |an |the |her |his )?(?:vacation|trip|safari|cruise|honeymoon))`,
)
const travel =
  /\b(?:vacation|trip|safari|cruise|honeymoon|travel\w*|tourist visa (?:to|for)|vaccin\w+|vacunas?|viaj\w+|vacaciones|turismo|yellow fever)\b/
const disaster =
  /\b(?:inundaci\w+|huracan|incendios?|terremoto|sismo|tormenta|tornado|apagon|deslave|floods?|flooding|hurricane|wildfires?|earthquake|storm|blackout|outage|hail)\b/

/** True for citizens of a tribe, and for those who shelter from a flood or a fire. */
export function isOtherBelonging(kind: Kind, sentence: string, after: string): boolean {
  if (kind === 'citizenship') return tribes.test(sentence) && !unionsOwn.test(sentence)
  if (kind === 'visa') return elsewhere.test(sentence) && travel.test(sentence)
  if (kind !== 'refugee' && kind !== 'asylum') return false
  return (
    disaster.test(sentence) &&
    /^ (?:en|con|por|temporalmente|in|at|with|from the|after the|due to)\b|^ (?:the |a |la |el )?(?:floods?|fire|wildfire|hurricane|storm|inundacion|huracan|incendio|sismo|terremoto)\b/.test(
      after,
    )
  )
}

const healthOf =
  /\b(?:salud(?: mental| publica)?|cuidados?|atencion|derechos|manejo|tamizaje|necesidades|health|care|caring|screening|needs|rights|treating|trauma) (?:de|del|para|en|a|of|for|in|among) (?:los |las |the |our |adult |personas |poblacion(?:es)? |solici\w* |[a-z]+ )?$/
const manyPeople =
  /^(?:of |for |de )?(?:[a-z]+ )?(?:asylum[- ]?seekers|refugees|asylees|immigrants|migrants|undocumented|tps holders|daca recipients|dreamers|solicitantes(?: de asilo)?|de asilo|refugiad[oa]s|(?:in)?migrantes|indocumentad[oa]s)(?: (?:or|and|y|o) [a-z]+)?(?: (?:patients|children|women|people|populations?|families|adults))?$/
const taught =
  /\b(?:teach(?:es|ing)?|taught|tutors?|ensena)(?: [a-z]+){0,3} $|\b(?:da|dan|dar|imparte|ensena|toma notas en|teaches|teaching|taught|leads|tutors|runs) (?:an? |las? |los |el |un |una )?(?:[a-z]+ )?(?:clases?|class(?:es)?|cursos?|courses?|talleres|workshops?|lessons) (?:de|en|sobre|on|in|for|about)(?: [a-z]+)? $|\b(?:teaches|taught|teaching|ensena) $/
const teaching = /\b(?:da|dan|dar|imparte|ensena|teaches|teaching|taught|leads|runs) (?:[a-z]+ )?$/
const required =
  /^ ?(?:eligibility|requirements|who (?:qualifies|is eligible)|requisitos|elegibilidad|quien(?:es)? califican?) ?[:?] ?(?:[a-z.]+ ){0,3}$/
const staged =
  /^ ?drill\b|\bactors? play|\b(?:vignettes?|role[- ]?play\w*|simulat(?:ed|ion) (?:scenario|case|drill|patient)|simulacro|mock (?:case|drill|code|patient)|tabletop|dropdown|drop-down|picklist|opciones del menu|menu (?:options|choices)|smart ?phrase|dot ?phrase|template (?:text|wording)|case study:)/
const sponsoring =
  /\b(?:church|mosque|synagogue|temple|parish|school|congregation|iglesia|mezquita|parroquia|escuela) (?:is |was |will )?(?:sponsor|host|help|welcom|resettl|patrocin|ayud|recib)\w* (?:an? |una? )?$|\b(?:thesis|dissertation|essay|term paper|tesis|ensayo)(?: is| es| trata)? (?:on|about|sobre|de) $/
const posted =
  /\b(?:letrero|cartel (?:en|con|que dice|pegado|de la)|rotulo|aviso en|signage|posted notice|(?:sign|poster|notice) (?:at|on|by|over|in|outside) (?:the |our )?(?:front|desk|window|door|wall|entrance|counter|registration|waiting|lobby|clinic))\b/
const unreal =
  /\b(?:outer space|ufos?|martians?|spaceships?|grandios\w+|megaloman\w+|command (?:ah|hallucinations?|auditory)|voices? (?:that )?(?:tell|tells|telling|say|says|order|orders|command)\w*|voces(?: que)? (?:le )?(?:dicen|ordenan|mandan)|(?:is|es|soy|i am|being) (?:the |el |la )?(?:king|queen|emperor|rey|reina|emperador)|the devil|(?:reading|reads?|controls?|controlling|broadcast\w*) (?:his|her|their|my) (?:thoughts?|mind)|thought (?:insertion|broadcast\w*)|leyendo (?:sus|mis) pensamientos|demons?|demonios?|el diablo)\b/

/** True where a group is spoken of in a talk, a class or a notice, or the thing is a delusion. */
export function isOfAGroup(sentence: string, before: string, words: string): boolean {
  if (healthOf.test(before) && manyPeople.test(words.trim())) return true
  if (/^(?:clas|curs|class|cours)/.test(words) && teaching.test(before)) return true
  if (required.test(before) && /(?:s|o residencia.*|ciudadania)$/.test(words.trim())) return true
  if (staged.test(sentence) || sponsoring.test(before)) return true
  return taught.test(before) || posted.test(sentence) || unreal.test(sentence)
}
