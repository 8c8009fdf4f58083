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
const without =
  /\b(?:no|sin|denies|denied|without|not|niega|ningun|never|any)(?: (?:any|known|current|reported|recent|active|tener|tiene|sentir|particular|mas))* $/

/** True if the statement is made of nobody, or a "not" stands before a statement that is negative itself. */
export function isDenied(kind: Kind, before: string, words: string): boolean {
  if (kind === 'undocumented' && !negativeItself.test(words) && twiceNegated.some((rule) => rule.test(before)))
    return true
  if (kind === 'history' && concern.test(words) && without.test(before)) return true
  if (!keptAnswers.has(kind) && untrue.test(before)) return true
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

/** True where a form is left blank, is answered with no, or is only spoken of. */
export function isUnanswered(kind: Kind, before: string, words: string, after: string): boolean {
  if (blank.test(after) || choice.test(after)) return true
  if (wasAsked.test(before) && bareField.test(words)) return true
  if (!keptAnswers.has(kind) && !/[:=?]/.test(words) && answeredNo.test(after)) return true
  return (
    !/[:=]|\b(?:is|was|as)\b/.test(words) &&
    !/^"? ?(?:came|shows|reads|is|was|says|:)/.test(after) &&
    askedOf.test(before)
  )
}

const tribes =
  /\b(?:osage|yurok|tohono|o'?odham|cherokee|navajo|dine|choctaw|chickasaw|muscogee|creek nation|seminole|hopi|zuni|lakota|dakota|oglala|rosebud|sioux|ojibwe|ojibwa|chippewa|potawatomi|odawa|ottawa nation|menominee|ho-chunk|oneida|mohawk|seneca|onondaga|cayuga|tuscarora|lumbee|catawba|blackfeet|crow nation|arapaho|cheyenne|shoshone|bannock|nez perce|yakama|colville|umatilla|klamath|hoopa|hupa|karuk|pomo|paiute|washoe|ute|apache|pueblo|laguna|acoma|taos|isleta|pima|maricopa|yaqui|kickapoo|comanche|kiowa|caddo|pawnee|ponca|omaha tribe|winnebago|quapaw|shawnee|wyandotte|delaware nation|tlingit|haida|inupiat|yupik|athabascan|aleut|makah|lummi|puyallup|quinault|tulalip|muckleshoot|nisqually|salish|kootenai|mandan|hidatsa|arikara|mi'?kmaq|penobscot|passamaquoddy|wampanoag|narragansett|mohegan|pequot|choctaws|native american|american indian|alaska native|nativ[oa] american[oa]|indigena american[oa]|indian health|indigenous nation|first nation|salud indigena)\b/
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
  return disaster.test(sentence) && /^ (?:en|con|por|temporalmente|in|at|with|from the|after the|due to)\b/.test(after)
}

const healthOf =
  /\b(?:salud(?: mental| publica)?|cuidados?|atencion|derechos|manejo|tamizaje|necesidades|health|care|caring|screening|needs|rights|treating|trauma) (?:de|del|para|en|a|of|for|in|among) (?:los |las |the |our |adult |personas |poblacion(?:es)? |solici\w* |[a-z]+ )?$/
const manyPeople =
  /^(?:of |for |de )?(?:[a-z]+ )?(?:asylum[- ]?seekers|refugees|asylees|immigrants|migrants|undocumented|tps holders|daca recipients|dreamers|solicitantes(?: de asilo)?|de asilo|refugiad[oa]s|(?:in)?migrantes|indocumentad[oa]s)(?: (?:or|and|y|o) [a-z]+)?(?: (?:patients|children|women|people|populations?|families|adults))?$/
const taught =
  /\b(?:da|dan|dar|imparte|ensena|toma notas en|teaches|teaching|taught|leads|tutors|runs) (?:an? |las? |los |el |un |una )?(?:[a-z]+ )?(?:clases?|class(?:es)?|cursos?|courses?|talleres|workshops?|lessons) (?:de|en|sobre|on|in|for|about)(?: [a-z]+)? $|\b(?:teaches|taught|teaching|ensena) $/
const teaching = /\b(?:da|dan|dar|imparte|ensena|teaches|teaching|taught|leads|runs) (?:[a-z]+ )?$/
const required =
  /^ ?(?:eligibility|requirements|who (?:qualifies|is eligible)|requisitos|elegibilidad|quien(?:es)? califican?) ?[:?] ?(?:[a-z.]+ ){0,3}$/
const staged =
  /\b(?:vignettes?|role[- ]?play\w*|simulat(?:ed|ion) (?:scenario|case|drill|patient)|simulacro|mock (?:case|drill|code|patient)|tabletop|dropdown|drop-down|picklist|opciones del menu|menu (?:options|choices)|smart ?phrase|dot ?phrase|template (?:text|wording)|case study:)/
const sponsoring =
  /\b(?:church|mosque|synagogue|temple|parish|school|congregation|iglesia|mezquita|parroquia|escuela) (?:is |was |will )?(?:sponsor|host|help|welcom|resettl|patrocin|ayud|recib)\w* (?:an? |una? )?$|\b(?:thesis|dissertation|essay|term paper|tesis|ensayo)(?: is| es| trata)? (?:on|about|sobre|de) $/
const posted =
  /\b(?:letrero|cartel|rotulo|aviso en|signage|posted notice|(?:sign|poster|notice) (?:at|on|by|over|in|outside) (?:the |our )?(?:front|desk|window|door|wall|entrance|counter|registration|waiting|lobby|clinic))\b/
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
