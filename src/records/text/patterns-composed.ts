import { authority, here, homeland, kin, patient, stretch } from './lexicon.ts'
import type { Pattern } from './pattern.ts'
import { abroad, demonym } from './places.ts'

// Statements composed from the shared word lists, so that a new wording of an old thought is met; what a word means here
// is for frames and homonyms to say, not for an `unless` of each pattern. Folded.

const who = `(?:${kin}|${patient})`
const is = "(?:is|are|was|were|am|'s|being|became|remains?|es|era|son|soy|somos|fue|sigue siendo|ya es|now|still|both|all)"
const owner = "(?:his|her|their|my|our|your|pt's|pts|the patient's|su|sus|mi|mis|nuestr[oa]s?|tu|tus|la|el|los)"
const lawful = '(?:legal|lawful|immigration|qualifying|qualified|satisfactory|permanent|migration|migratori[oa])'
const verbsOfCustody =
  '(?:separated|detain\\w*|arrest\\w*|held|taken|took|tak(?:e|es|ing)|grabb?\\w*|nabbed|caught|picked up|pick(?:ed|s|ing)? (?:him|her|them) up|apprehended|seized|stopped|raided|jailed|locked up|released|transferred|brought|escorted|guarded|shackled|turned over|handed over|in custody|custody|detencion|detenid[oa]s?|detuv\\w+|arrestad[oa]s?|arrest(?:o|aron)|agarr\\w+|agarrad[oa]s?|llev(?:o|aron|ad[oa]s?)|levant\\w+|cach(?:o|aron|ad[oa])|pesc(?:o|aron|ad[oa])|intercept\\w+|encerr\\w+|trasladad[oa]|traid[oa]|custodiad[oa]|esposad[oa]|entregad[oa]|retenid[oa]s?)'
const authorityName =
  '(?:ice|cbp|ero|hsi|dhs|bp|uscis|isap|immigration|border patrol|border agents?|migra|(?:in)?migracion|patrulla fronteriza|customs and border protection|homeland security)'

/** Status, documents and cases, composed: tier 1. */
export const composedPatterns: readonly Pattern[] = [
  {
    id: 'composed/immigration-and-noun',
    kind: 'status',
    language: 'any',
    anchors: ['immigration', 'immig', 'inmigracion', 'migracion', 'migratori', 'inmigratori', 'uscis', 'eoir'],
    match: `\\b(?:us |u\\.s\\. )?(?:immigration|immig\\.?) (?:hold(?:ing)?|detention|detainee|custody|jail|prison|facility|center|unit|lock-?up|shelter|court|judge|hearing|case|proceedings?|bond|warrant|check-?ins?|orders?|dates?|appeal|exam\\w*|medicals?|physical|paperwork|papers|petition|application|interview|appointment|appt|letter|forms?|documents?|docs|parole|visa|relief|benefits?|fees?|record|file|number|sponsor\\w*|process|situation|matter|status|judge's|officers?|agents?|police|authorities|vaccin\\w+|clearance|packet|hearing notice|backlog|category|class|history form|waiver|pardon|bond hearing|fingerprints?|biometrics)\\b|\\bimmigration (?!law|att|lawy|legal|counsel|clinic|help|aid\\b|support|services?|advoca|rights|nonprofit|project|resource|referral|consult|assist|navigat|specialist|history|journey|story|trauma|raid|enforce|fear|stress|worr|concern|issue|problem|related|relat|question|anxi|sweep|crackdown|news|polic|reform|rally|debate|st\\b|ave|road|str|song|field|box|column|line\\b|section|tab\\b|blvd|lane|is\\b|was\\b|were\\b|are\\b|will\\b|would\\b|can\\b|could\\b|may\\b|might\\b|came|come|comes|coming|took|takes?|got|gets?|has\\b|had\\b|have\\b|and\\b|or\\b|but\\b|at\\b|in\\b|into\\b|through|of\\b|on\\b|to\\b|of\\b|if\\b|for\\b|from\\b|with\\b|when|who|that|than|as\\b|by\\b|so\\b|not\\b|never|no\\b|after|before|because|since|again|find|finds|call|calls|show|arriv|outside|near|wait|look|do\\b|does|did|about|last|this|next|today|yesterday|per\\b|w\\/|x\\b|he\\b|she\\b|they\\b|pt\\b)[a-z]{3,}|\\b(?:exams?|examination|physical|medical|form|letter|vaccin\\w*|titers?|papers|paperwork|documents|evaluation|eval|hearing|interview|appointment|appt|case|file|packet|note) (?:is |was )?(?:for|from|with|at|by|to) (?:the |us |u\\.s\\. |his |her |their )*(?:immigration|uscis|eoir)\\b(?! (?:law|attorney|lawyer|help|clinic))|\\b(?:examen|carta|cita|papeles?|tramites?|caso|juez[a]?|corte|audiencia|documentos?|permiso|perdon|fianza|multa|expediente|proceso|entrevista|solicitud|aplicacion|peticion|ajuste|oficina|agentes?|oficial(?:es)?|centro|estacion|custodia|retencion|detencion|carcel|albergue|estatus|estado|estancia|situacion|calidad|condicion|alivio|beneficio|expediente|abogado del caso)(?: (?:medico|de|del|con|en|para|ante|la|el|su|por|legal|especial|irregular))* (?:(?:in)?migracion|(?:in)?migratori[oa]s?)\\b`,
  },
  {
    id: 'composed/legal-residency',
    kind: 'status',
    language: 'any',
    anchors: [
      'legal res',
      'lawful res',
      'legal permanent',
      'lawful permanent',
      'legal status',
      'lawful status',
      'lawful immigration',
      'legal immigration',
      'qualifying',
      'satisfactory',
      'status',
      'estatus',
      'qualif',
      'legally',
      'lawfully',
      'legalmente',
      'permiso de res',
      'lawful pres',
      'legal pres',
      'immigration',
      'gc ',
      'requirement',
      'criteria',
      'requisitos',
      'lpr',
      'lprs',
      'resident',
      'residen',
      'mica',
      'green card',
      'conditional',
    ],
    match: `\\b(?:(?:lack|absence|loss) of |no |not an? |never an? |without |non-?)?(?:legal|lawful) (?:us |u\\.s\\. |permanent )?residen(?:cy|ce|ts?)\\b|\\b(?:lack of|no|without|w\\/o|w\\/out|lacks?|lacking|has|have|had|does not have|gained|lost|loss of|absence of|obtain\\w*) (?:a |an |any |his |her |their )?${lawful}(?: (?:immigration|legal|us))? (?:status|residency|standing|presence)\\b|\\b(?:w\\/o|without|lacks?|lacking|no) qualif\\w+ (?:immigration )?status\\b|\\b${who}(?: (?:both|all|also|still))? (?:lacks?|lacking|sin|without|w\\/o) (?:any |legal )?(?:status|estatus)\\b(?! (?:change|update|post|epil))|\\b(?:is|are|was|were|been|esta|estan|estuvo|living|lives|vive[n]?|came|entered|entro|vino) (?:here |aqui |in the (?:us|country) |en el pais )*(?:legally|lawfully|legalmente)\\b(?! (?:blind|resp|married|separated|bound|compet|respons))|\\b(?:not|n't|fails? to) (?:meet|satisfy|fulfil\\w*) (?:the )?(?:immigration|residency|citizenship|alien) (?:status )?(?:requirements?|criteria|rules?)\\b|\\bno (?:cumple|reune)(?: con)? (?:los )?requisitos (?:migratorios|de (?:residencia|ciudadania|estatus))\\b|\\b(?:proves?|show|shows|proof of|verify|establish|lacks?|without|no|document|demonstrate) (?:his |her |their |of )?(?:lawful|legal) presence\\b|\\b(?:d/t|due to|because of|b/c of|bc of|2/2|secondary to|on account of|based on) (?:his |her |their )?immigration\\b(?! (?:enforce|raid|fear|stress|worr|concern|trauma|attorney|lawyer))|\\bgc (?:holder|interview|renewal|application|petition)\\b|\\bpermiso de residencia\\b|\\bresidente perm\\b\\.?|\\b${who}(?: (?:${is}|an?|un|una|already|ya|only|solo|apenas|just))* ?(?:lprs?|l\\.p\\.r\\.?)\\b|\\blpr (?:<|>|x |since|card|status|for|via|through|\\d|petition|spouse|parent|yes|no\\b|pending|family)|(?:^|[;,(|] ?|\\b(?:now|ahora|ya|hoy|y|ni|o|and|or|but|pero|estatus:?|status:?|actualmente|como) )residente(?= ?(?:[.,;)|]|$|desde|hace|legal|perman|por (?:matrimonio|su)))|\\b${who} (?:${is} )?residente(?= ?(?:[.,;)|]|$|desde|hace \\d|legal|perman|por (?:matrimonio|su)))|\\b(?:anos?|tiempo|meses) (?:de|como|siendo) residente\\b(?! de)|\\b${owner} (?:us |u\\.s\\. |legal |permanent )*(?:residency|residence) (?:papers|card|application|interview|case|process|status|approved|denied|expired|pending|came|petition|hearing|permit|hold)\\b|\\b(?:residency|residence) (?:papers|petition|application pending|interview|card)\\b|\\b(?:got|gets|getting|gave|given|give|waiting|waits|wait|awaiting|applied|applying|apply|lost|losing|lose|approved|denied|renew\\w*|not yet|yet) (?:for |me |him |her |them |us |on |the |his |my |their )*(?:residence|residency)\\b(?! (?:hall|at|in|with|of|program|match|training|interview|spot))|\\b(?:vencio|vence|negaron|quitaron|dieron|llego|aprobaron|salio|espera\\w*|esta esperando|renov\\w+|perdi\\w+|tramit\\w+|arregl\\w+|solicit\\w+|pidi\\w+|saco|sacar|sin|con|tiene|tengo|obtuvo) (?:ya )?(?:la|su|mi|una)? ?residencia\\b(?! (?:medica|en (?:cirugia|medicina|pediatria|la ciudad|el domicilio)|de (?:ancianos|dia|mayores|estudiantes)|universitaria|actual:?|geriatrica|habitual|para))|\\bresidencia (?:vencida|pendiente|en tramite|aprobada|negada|permanente|condicional|legal|por matrimonio|americana)\\b|\\bi (?:am|have been|became) an? (?:legal |permanent |lawful |us )*resident\\b|\\bam a resident\\b(?! (?:physician|doctor|at))|\\b${owner} mica\\b(?! de lentes)|\\bmica (?:de residen\\w+|vencida|vigente|permanente|nueva|verde)\\b`,
    unless: '\\bmedical residency\\b|residency (?:program|match)|residencia medica|internado|casa hogar|asilo de',
    keeps: ['negation'],
  },
  {
    id: 'composed/petitions',
    kind: 'status',
    language: 'any',
    anchors: [
      'petition',
      'peticion',
      'sponsor',
      'patrocin',
      'priority date',
      'fecha de prioridad',
      'labor cert',
      'perm ',
      'visa bulletin',
      'consular proc',
      'adjust',
      'ajust',
      'waiver',
      'perdon',
      'parol',
      'estatus especial',
      'inmigrante juvenil',
      'immigrant juvenile',
      'oar',
      'u4u',
      'cofa',
      'arregl',
      'registry',
      'cancel',
      'deferred',
      'diferid',
      'dreamer',
      'sonador',
      'dacament',
      'mixed',
      'nta',
      'notice to',
      'voluntary dep',
      'expedited',
      'credible fear',
      'reasonable fear',
      'biometric',
      'huellas',
      'afidavit',
      'affidavit',
    ],
    match: `\\b(?:family|relative|marriage|spousal|immigrant|fiancee?|employment|alien relative|immigration|sibling|self-?) ?-?petitions?\\b|\\bpetition(?:s|ed|ing)? (?:for|by|through|filed by) (?:his|her|their|my|the)? ?(?:[a-z]+ )?(?:${kin}|him|her|them|me)\\b|\\b(?:can|will|may|could|plans? to|to|going to) petition\\b(?= (?:for )?(?:in|his|her|their|him|them|me|when|once|after|as))|\\bpeticion (?:familiar|de (?:su |mi |la |el )?${kin}|por (?:su |mi |la |el )?${kin}|migratoria|pendiente|aprobada|i-?130)\\b|\\b(?:su|mi|la|el) ${kin} (?:ya )?(?:lo|la|los|me|le) (?:pidio|peticiono|esta (?:pidiendo|peticionando|arreglando)|metio|emigro|patrocin\\w+|arreglo)\\b|\\bsponsor(?:s|ed|ing)? (?:his|her|their|him|them|me|my|pt|the patient)(?: [a-z]+){0,3} (?:through|for|under|via|green|visa|residency|papers|petition)\\b|\\bpriority date\\b|\\bfecha de prioridad\\b|\\blabor certification\\b|\\bperm (?:application|filed|case|pending|approved|labor)\\b|\\bvisa bulletin\\b|\\bconsular processing\\b|\\badjust(?:ing|ment|ed)? (?:of |his |her |their |to )?(?:immigration )?status\\b|\\bajust(?:e|ar|ando|o) (?:de |su |el )?estatus\\b|\\b(?:waiver|perdon|pardon)(?: \\(?i-?601a?\\)?| migratori[oa]| de (?:in)?migracion| provisional| de los diez anos| de la ley| de presencia)+|\\b(?:immigration|provisional|unlawful presence|inadmissibility|hardship|i-?601a?|10[- ]year bar) waiver\\b|\\bj-?1 waiver\\b|\\b(?:entr(?:o|aron|e|amos)|entered|vin(?:o|ieron)|llego|llegaron|tiene|tienen|con|has|have|had|on|under|got|granted|su|his|her|their|le dieron|the) (?:con |bajo |el |on |with |under |un |su |de )?(?:humanitarian |advance )?parole?\\b(?! (?:officer|board|violation|for))|\\bparole?(?: |d )(?:in|into) (?:from|at|by|to|the us|under|with|last|[12]\\d{3})\\b|\\bparole (?:expir\\w+|ends?|ended|until|thru|through|runs out|vence|vencio|termina|humanitari[oa]|hasta|de (?:un|dos|2|1) anos?)\\b|\\b(?:estatus|visa) (?:especial )?(?:de )?(?:inmigrante )?juvenil(?: especial)?\\b|\\binmigrante juvenil\\b|\\bspecial immigrant\\b|\\boar\\b(?= (?:expir|parole|status|exp|benefit|until|ends))|\\bu4u\\b|\\bcofa\\b(?= (?:citizen|migrant|status|medicaid|islander|nation|card|eligib|resident))|\\b(?:aun no|todavia no|nunca|no ha|no han|ya|quiere|esta|estan|pudo|puede|no pudo|apenas) (?:se )?(?:puede |ha podido |podido )?arregl(?:a|o|ar|ando|ado|aron|e)\\b(?= ?(?:[.,;]|$)| (?:papeles|sus|su estatus|por|con|aqui|estatus))|\\bse caso (?:para|y) (?:poder )?arreglar?\\w*|\\badjust(?:ing|s)? (?:status )?(?:through|via|thru|under|based on) (?:his |her |their |the |a )?(?:${kin}|marriage|asylum|vawa|daughter|employer|work|cuban|refugee)|\\b(?:and|then|he|she|they|pt|married and|through marriage) adjusted\\b(?= (?:in (?:19|20)\\d|through|via|by|under|thru) ?(?:[0-9]|marriage|spouse|his|her|asylum|vawa|work|employ|cuban|a )|(?<=married and adjusted) ?(?:[.,;)]|$))|\\badjustment (?:interview|case|pending|application|petition|through|via|based|hearing|granted|approved|denied)\\b|\\bcancellation of removal\\b|\\bcancelacion de (?:la )?(?:deportacion|remocion)\\b|\\bdeferred action\\b(?! (?:on|re|until|item|plan))|\\baccion diferida\\b|(?:^|[;.,(|] ?|\\b(?:is|was|am|as|an?|${kin}|pt|patient|student|former|es|un|una|soy) )(?:dreamers?|sonador[ae]?s?)\\b(?! (?:of|by|about))|\\bmixed[- ]status\\b(?= (?:famil|house|home|couple|parents)|[.,;])|\\bnta\\b(?= (?:received|served|dated|filed|issued|in |from|hearing|by|on|says|mailed|with|came))|\\b(?:served|got|received|has|have|had|with|the|her|his|an) (?:an? )?nta\\b|\\bnotice to appear\\b|\\bvoluntary departure\\b|\\bexpedited removal\\b|\\b(?:credible|reasonable) fear\\b|\\baffidavit of support\\b|\\bafidavit de (?:apoyo|sosten)\\b`,
    unless: '\\bcourt-?appointed guardian petition|guardianship petition|petition for (?:guardianship|commitment|custody|conservator)|bankruptcy|name change|day ?dreamer|12-?step|\\bna sponsor|aa sponsor|recovery sponsor|lens(?:es)? adjust|study sponsor|status in (?:epic|cerner|the (?:system|chart|board))|state parole|county parole|parole (?:officer|board|hearing|violation)',
    keeps: ['negation'],
  },
  {
    id: 'composed/papers',
    kind: 'undocumented',
    language: 'any',
    anchors: ['papers', 'supposed to be', 'paperless', 'inspecc', 'inspect', 'mojad', 'papeles', 'documentos', 'documents', 'docs', 'illegal', 'ilegal', 'ilegales', 'undocumented', 'indocumentad', 'unauthorized', 'overstay', 'visa', 'permiso'],
    match: `\\b(?:not|n't) supposed to be (?:here|in (?:this|the) (?:country|us|u\\.s|states))|\\b(?:household|family|everyone|everybody|all of them|both of them|all|both|rest of (?:the|his|her) family|${kin}|${patient})(?: (?:members?|in (?:the )?(?:home|house|household)))? (?:is|are|was|were|am|remains?) (?:all |both |still |also |currently )*(?:undocumented|indocumentad[oa]s?)\\b|(?:^|[,;.] ?|\\b(?:is|pt|patient|are|and) )paperless(?= ?(?:[,.;]|$))|(?:^|[.;:,] ?)(?:ilegal|illegal)(?:mente|ly)?(?= (?:en el pais|in (?:the |this )?(?:us|u\\.s|country)|aqui|here)\\b)|\\b(?:entr\\w+|ingres\\w+|cruz\\w+|entered|crossed|came)(?: [a-z]+){0,3} (?:sin (?:inspeccion|ser inspeccionad[oa]|permiso|visa)|without (?:inspection|being inspected))\\b|\\b(?:vin\\w+|cruz\\w+|entr\\w+|pas\\w+|lleg\\w+|se fue|de)(?: [a-z]+)? mojad[oa]s?\\b(?! (?:por la lluvia|de sudor))|\\b(?:you|he|she|they|i|we|${kin}|who|pt|patient) (?:still |also |all |both )?(?:have|has|had|got|'ve got|having) no (?:legal |immigration |us |proper |real )*(?:papers|documents|docs)\\b|\\b(?:tu|usted|ella|el|ellos|yo|que|${kin}|px|pcte|paciente)?,? ?(?:no|nunca|ni) (?:tienes?|tiene|tienen|tenia|tenian|tengo|tenemos|cuenta con|cuento con|trae|traia|hay|tuvo) (?:ni |los |sus |mis |ningun )*papeles\\b(?! (?:de[l]?|para|en) )|\\bsin (?:tener |sus |mis |los )?(?:papeles|documentos)\\b(?= ?(?:[.,;)”"»]|$|y\\b|aqui|en (?:el|este|ee|los|usa)|ni |por|pero|desde|legal|migra|no |se |trabaj|vive|hace))|\\b(?:px|pcte|pac|paciente|pt|pte|patient|${kin}) (?:${is} )?(?:an? |un |una )?(?:illegal|ilegal)(?:es|s)?\\b(?! (?:drug|substance|use|droga))|\\b(?:as|como) (?:an? |un |una )?(?:illegal|ilegal)\\b(?! (?:drug|droga))|\\b(?:entr(?:o|e|aron|amos)|cruz(?:o|e|aron|amos)|paso|vino|viv(?:e|o|en|imos)|trabaj(?:a|o|an|amos)|esta|estan|estamos|estoy|llego|permanec\\w+|quedo|vine)(?: [a-z]+){0,3} (?:de )?(?:ilegal(?:es|mente)?|indocumentad[oa]s?|irregular(?:mente)?)\\b|\\b(?:se |me |nos )?(?:quedo|quedaron|quede|quedamos|paso|excedio|vencio)(?: [a-z]+){0,6} (?:su |la |el |de la |de su |mi |del tiempo de |el tiempo de )visa\\b|\\bstayed (?:past|beyond|after|longer than) (?:his |her |their |the |my )?(?:[a-z0-9-]+ )?visa\\b|\\bvisa (?:ran out|expired|lapsed|vencida|vencio)\\b`,
    unless: 'discharge papers|paperless (?:billing|statement|office|chart)|fmla|papeles del? (?:seguro|alta|imss|hospital)|documentos del? (?:seguro|hospital|caso)|informacion|drogas? ilegal|illegal drug',
    keeps: ['negation', 'fear'],
  },
  {
    id: 'composed/work-permission',
    kind: 'ead',
    language: 'any',
    anchors: ['work card', 'work permi', 'work auth', 'work papers', 'work legally', 'to work', 'without a permit', 'without permit', 'without auth', 'sin permiso', 'sin autoriz', 'legally', 'employed', 'employment auth', 'permiso', 'autorizacion', 'trabajar legal', 'ead', 'i-765', 'i765', 'c09', 'c08', '(c)(8)'],
    match: `\\b(?:his|her|their|my|the|a|no|has|have|waiting (?:for|on)|got|lost|expired|valid|new|without|needs|first|says the) (?:[a-z]+ )?work (?:card|papers)\\b(?! (?:comp|excuse|note|for))|\\b(?:no|without|has no|lacks?|pending|awaiting|waiting (?:for|on)|has|got|valid|expired|new|her|his|their|my|the|since no) (?:a |an |any |his |her |their |the |valid )*(?:work|employment) (?:permit|permission|authori[sz]ation|auth)\\b|\\bwork(?:s|ed|ing)? without (?:an? |any |his |her )?(?:valid |legal )?(?:permit|authori[sz]ation)\\b|\\btrabaj\\w+ sin (?:permiso|autorizacion)\\b|\\bpermi(?:t|ssion) to work\\b|\\bnot (?:legally )?(?:authori[sz]ed|allowed|permitted|able) to work (?:legally|in (?:the )?(?:us|u\\.s|this country)|here)|\\b(?:unable|can'?t|cannot|can not|could ?n'?o?t|not able|not allowed|not authori[sz]ed) (?:to )?(?:be )?(?:legally (?:work|employed)|work legally|employed legally)\\b|\\bnot authori[sz]ed to work\\b(?! (?:until|by (?:his|her|the) (?:surgeon|doctor|md|pcp)|more than|overtime|full))|\\b(?:sin|no tiene|tiene|espera\\w*|esperando|con|su|el|le (?:llego|dieron|negaron|vencio)|vencio (?:el|su)|renov\\w+|saco|tramit\\w+|solicit\\w+|un|le falta) (?:la |el |su |un |una |ya )*(?:permiso|autorizacion) (?:de |para |pa |legal |vigente )*(?:trabaj\\w+|empleo)\\b|\\bpermiso (?:de|para) trabaj(?:o|ar)\\b|\\btrabajar legalmente\\b|\\bead (?:card|expir\\w+|exp|renewal|pending|category|approved|lapsed|on file|in hand|copy|through|valid|number)\\b|\\b(?:her|his|their|my|the|an|new|expired|valid|has|have|copy of|no|without|lost|first|renew\\w*|when|since|until) (?:an? |the |his |her )?ead\\b|\\bi-?765\\b|\\bemployment authori[sz]ation\\b`,
    unless: '\\b(?:light duty|return to work|restrictions?|incapacidad|lifting|under 16|age 1[45]|school district|minor.s work|faringitis|reposo|building permit|hot work|parents? sign|summer job|licencia medica|dias de permiso)\\b',
    keeps: ['negation'],
  },
  {
    id: 'composed/returned',
    kind: 'proceedings',
    language: 'any',
    anchors: ['repatri', 'regresad', 'devuelt', 'expulsad', 'removid', 'deport', 'sent back', 'sent home', 'shipped back', 'returned to', 'removed to', 'removed from the u', 'removed from the c', 'kicked out of the'],
    match: `\\b(?:repatriad[oa]s?|regresad[oa]s?|devuelt[oa]s?|expulsad[oa]s?|removid[oa]s?) (?:a|al|de|del|para|por) (?:${homeland}|(?:in)?migracion|estados unidos|eeuu|ice\\b|la frontera)|\\b(?:was|were|been|got|is being|being|getting) (?:sent|shipped|flown|forced) (?:back|home) to ${homeland}|\\b(?:removed|expelled|returned|kicked out|repatriated) (?:to|from|of) (?:the (?:us|u\\.s\\.?|country|united states)|${homeland})`,
    unless: 'returned to (?:his|her|their|my) (?:home )?(?:country )?(?:club|house)|vacation|visit|vacaciones|travel',
  },
  {
    id: 'composed/usc',
    kind: 'citizenship',
    language: 'en',
    anchors: ['usc', 'uscs', 'citizen', 'us cit', 'u.s. cit'],
    match: `\\b${who}(?: (?:${is}|an?|all|both|born))* ?uscs?\\b(?! (?:medical|keck|hospital|norris|fan|football|trojan|student|alum))|\\b(?:took|taking|takes|swore|sworn in|jur\\w+)(?: (?:the|his|her|an))? (?:oath )?(?:of |for |as an? |as )(?:us |u\\.s\\. |american )?citizen(?:ship)?\\b|\\bu\\.?s\\.? cit\\b\\.?(?= ?[:=?/,.;)-]|$)(?: ?[:=] ?(?:y|n|yes|no)\\b)?`,
    keeps: ['negation'],
  },
  {
    id: 'composed/nationals',
    kind: 'nationality',
    language: 'any',
    anchors: ['nat', 'national', 'nationals', 'nacional', 'extranjer', 'foreigner', 'connacional', 'paisan', 'country of'],
    match: `\\b${demonym} nat(?:'?l|\\.|ional)s?\\b(?! (?:guard|team|anthem|holiday|soccer|dish|cuisine|park|news|bank|champion))|\\b(?:their|a|our|fellow) national (?:in|at|who|admitted|hospital|is|was)\\b|\\b(?:su|un|una) (?:con)?nacional (?:hospital|ingres|en cama|intern|deten)|\\bu\\.?s\\.? national\\b|(?:^|[.;:,(|] ?|\\b(?:px|pcte|pac|paciente|pt|pte|masc\\w*|fem\\w*|mujer|hombre|turista|es|menor|nin[oa]|adult[oa]|pasajer[oa]) )extranjer[oa]\\b(?! (?:de|en) (?:ojo|cornea))|\\b(?:is|as|an?|he's|she's|pt|patient) (?:[a-z]+ )?foreigner\\b|\\bcountry of (?:nationality|citizenship|origin) ?[:=-]? ?${abroad}|\\bde (?:nacionalidad|origen y nacionalidad) ${demonym}|\\bciudadan[oa] extranjer[oa]\\b`,
    unless: 'cuerpos? extran|cuerpo ext|lengua extranjera|acento extranjero|mano extranjera|idioma extranjero|foreign body|second national|national (?:guard|bank)',
    keeps: ['negation'],
  },
  {
    id: 'composed/held-by-authority',
    kind: 'detention',
    language: 'any',
    anchors: ['ice', 'cbp', 'ero', 'hsi', 'dhs', 'bp', 'immigration', 'immigrants', 'migrants', 'migrantes', 'inmigrantes', 'border patrol', 'border agent', 'migra', 'migracion', 'inmigracion', 'patrulla', 'agentes federales', 'spc', 'ipc', 'icebox', 'ice box', 'centro de detencion', 'detention', 'processing c', 'family residential'],
    match: `(?<!(?:never|not|nunca|no|denies|niega) (?:been |ever |has |have |ha |haber |ever been |have been |has been )*)\\b${verbsOfCustody}(?: (?!not\\b|no\\b|never\\b|denies\\b|niega\\b|if\\b|si\\b)[a-z0-9'/-]+){0,4}? (?:by|at|in|to|from|into|of|with|por|en|de|a|x|con|la|los) (?:an? |the |la |los |un |una |el |us |u\\.s\\. |local |agentes? de |oficiales de |centro de |custodia de |guardias de )*${authorityName}\\b(?! (?:pack|bath|chip|massage|machine|attorney|lawyer|law|status|contrast|catheter|cream|storm|judge))|\\b(?:krome|adelanto|otay mesa|eloy|karnes|dilley|stewart|port isabel|la palma|winn|folkston|torrance|tacoma nw|northwest|buffalo|bluebonnet|prairieland|pulaski|farmville|caroline|baker|mesa verde|imperial regional|el valle|joe corley|montgomery|pearsall|south texas)(?: [a-z]+)? (?:spc|ipc|detention|ice processing|processing ctr|processing center|detention ctr|family residential|immigration)\\b|\\b(?:la migra|(?:la |el )?(?:in)?migracion|ice|cbp|la patrulla(?: fronteriza)?|agentes (?:de (?:ice|(?:in)?migracion)|federales)) (?:(?:se )?(?:lo|la|los|las|le|les|me|nos|te) )?(?:ya )?(?:agarr\\w+|detuv\\w+|(?:se )?llev(?:o|aron)|arrest(?:o|aron)|levant(?:o|aron)|cach(?:o|aron)|pesc(?:o|aron)|intercept\\w+|encerr\\w+|solt(?:o|aron))\\b|\\b(?:ice|immigration|cbp|border patrol|hsi|ero) (?:agents? |officers? )?(?:took|grabbed|got|arrested|picked up|detained|raided|nabbed|stopped|caught|seized|apprehended|released|dropped|brought) (?:him|her|them|me|us|my|his|pt|the pt|patient|dad|mom|${kin})\\b|\\bice ?[/-] ?ero\\b|\\bero ?[/-] ?ice\\b|\\bdhs ?[/-] ?(?:ice|cbp|ero)\\b|\\bdetention (?:center|centre|facility|camp|site)s?(?: [a-z]+){0,2} (?:at|near|on|by|along) the (?:us |southern |mexican |texas )*border\\b|\\bcentro de detencion(?: [a-z]+){0,2} (?:en|de|cerca de) la frontera\\b|\\b(?:in|at) (?:the|an) ["“']?ice ?box\\b(?! (?:at home|in))|\\b(?:detention|holding|processing) (?:center|centre|facility|unit|camp|cent\\w*) (?:for|of) (?:im)?migrants\\b|\\bcentro de (?:detencion|retencion|procesamiento) (?:de|para) (?:in)?migrantes\\b|\\b(?:manos|custodia|poder|resguardo) de (?:ice|(?:la )?migra|(?:in)?migracion|cbp|la patrulla)\\b|\\b(?:in|under|into) (?:the )?(?:ice|immigration|cbp|border patrol|dhs|ero) (?:custody|detention|hold|lockup|facility)\\b|\\b(?:ice|immigration|cbp|dhs|border patrol) (?:hold|detainer|custody|detention|jail|facility|station|lockup|processing|agents?|officers?|officials|guards|escort|supervision|check-?ins?|appointment|appt|warrant|contract\\w* guards)\\b`,
    asWritten:
      '(?:\\bICE\\b|\\bIce\\b|[Ii][Mm][Mm][Ii][Gg]|CBP|ERO|HSI|DHS|\\bBP\\b|[Bb][Oo][Rr][Dd]|[Cc]ustoms|[Mm][Ii][Gg][Rr]|[Pp][Aa][Tt][Rr]|[Ff]ederales|[Kk]rome|KROME|SPC|IPC|[Dd]etention|DETENTION|[Pp]rocessing|[Rr]esidential|[Ii]ce ?box|[Dd]etencion|(?:detained|arrested|taken|apprehended|picked up|raided|agents?|officers?|custody|detention|detainer|jail|warrant|detenid[oa]|arrestad[oa]|agentes|manos de|llev\\w+|agarr\\w+)(?: [a-z]+){0,3} ice\\b|\\bice (?:agents?|officers?|custody|detention|detainer|hold|jail|facility|processing|check-?in|warrant|arrested|detained|picked|(?:se )?l[oa] ))',
    unless: 'emergency contact|works? (?:for|as|with) |employed by|retired from',
  },
  {
    id: 'composed/visa-classes',
    kind: 'visa',
    language: 'any',
    anchors: ['opt', 'cpt', 'stem opt', 'i-20', 'sevis', 'b-1', 'b-2', 'f-1', 'f1', 'j-1', 'h-1b', 'h1b', 'tn ', 'k-1', 'r-1', 'r1', 'waiting for her visa', 'esta ', 'visa waiver', 'u visa', 'u-visa', 't visa', 't-visa', 'visa number', 'visa'],
    match: `\\b(?:on|in|under|her|his|their|my|stem|via|after|finishing|during|of|uses?|has) (?:stem )?(?:opt|cpt)\\b(?= (?:until|till|this|through|thru|extension|job|ends|ended|expir|employ|with|at|year|status|so|and|after|semester|period|card)|[.,;]|$)|\\br-?1 (?:religious|visa|worker|minister|status)\\b|\\bi-20\\b(?= (?:form|from|expired|signed|copy|shows|on|needs)|[.,;)])|\\bsevis\\b|\\bon (?:a |an )?(?:b-?[12](?:\\/b-?2)?|f-?1|j-?1|h-?1-?b|h-?2-?[ab]|k-?1|l-?1|o-?1|tn|r-?1|m-?1|e-?[23])(?= ?(?:[.,;)]|$| (?:visa|status|since|until|through|from|w\\/|with|and|but|for|at|so|expires?|via)))|\\b(?:esta|visa) waiver(?: (?:program|entry|visitor|tourist))\\b|\\b[ut][ -]visas?\\b|\\bvisas? (?:number|bulletin|appointment|appt|stamp\\w*|sponsor\\w*|lawyer|fees?|paperwork|papers|expires?|expiring|extension|renewal|petition|approved|refused|rejected|cancel\\w*|revoked|overstay\\w*|interview|application|juvenil|humanitaria|vencida|pendiente|rechazada|negada|aprobada|cancelada)\\b`,
    unless: '\\bopt (?:out|in)\\b|modifier|vertebra|lumbar|wire|disc\\b|fracture|vitamin',
    keeps: ['negation'],
  },
  {
    id: 'composed/documents-seen',
    kind: 'i-94',
    language: 'any',
    anchors: ['i-94', 'i94'],
    match: '\\b(?:form |forma |formulario )?i-? ?94s?\\b(?! (?:east|west|north|south|near|at exit|and |ramp|bridge))',
  },
  {
    id: 'composed/refugee-care',
    kind: 'refugee',
    language: 'any',
    anchors: ['refugee', 'refugees', 'refugiad', 'resettle', 'reasentad', 'reasentamiento', 'asyl', 'asil', 'orr', 'uac', 'sijs', 'ewi', 'unaccompanied', 'no acompanad'],
    match: `\\brefugee (?:health |medical |domestic |initial |new arrival |arrival |intake )*(?:screen\\w*|exam|assessment|visit|intake|arrival|physical|evaluation|labs)\\b|\\b(?:arrived|admitted|came|entered|resettled)(?: [a-z]+){0,4} (?:as |under |through |via )(?:the |an? )?(?:us )?refugees?\\b|\\brefugee (?:from|family|child\\w*|woman|man|mother|father|teen|boy|girl|patient|since|camp (?:in|before|x)|status|cash|medicaid|medical assistance)\\b|\\b(?:tamiz\\w*|valoracion|examen|consulta|revision|visita)(?: [a-z]+){0,3} (?:de|para|a|como) refugiad[oa]s?\\b|\\brefugiad[oa]s? recien llegad[oa]s?\\b|\\b(?:recien llegad[oa]s?|llegaron|llego|admitid[oa]s?|reasentad[oa]s?|familia|nin[oa]s?|mujer|hombre|estatus de|calidad de|es|son|como|condicion de|visa de) (?:como )?refugiad[oa]s?\\b|\\breasentad[oa]s? (?:por|en|desde|de|como|con)\\b|\\b(?:released|placed|discharged|came|transferred|sponsored|egres\\w+|sali[oa]\\w*|llego|viene|albergue|shelter|custodia|custody)(?: [a-z]+){0,4} (?:by|from|through|via|of|in|de|del|por|al albergue de) orr\\b|(?:^|[;.,(|] ?|\\b(?:an?|pt|is|was|teen|[mf]|former|from|status|the) )uac\\b(?! (?:line|cath|tip|in place|at t|removed|placed))|\\bsijs\\b|\\bewi\\b|\\bcustodia de orr\\b|\\borr (?:shelter|custody|sponsor\\w*|release\\w*|placement|program|case|facility|care|foster)\\b|\\bunaccompanied (?:[a-z]+ )?(?:minors?|child\\w*|youth|teens?)\\b|\\bmenor(?:es)?(?: [a-z]+)? no acompanad[oa]s?\\b`,
    unless: '(?:works?|worked|volunteer\\w*|employed|intern\\w*) (?:at|for|with|in)|donat\\w+|committee|conference|\\bsummer camp\\b|refugiad[oa]s? (?:del|de la) (?:lluvia|huracan|tormenta)',
  },
]

const journeyVerb =
  '(?:came|come|comes|coming|arriv(?:ed|es|ing)|got here|moved|immigrat(?:ed|ing)|emigrat(?:ed|ing)|migrat(?:ed|ing)|relocated|fled|flees|fleeing|escaped|left|leaving|travell?ed|journeyed|walked|crossed|entered|flew in|brought|adopted|adoptad[oa]s?|sent|smuggled|resettled|landed|vin(?:o|e|ieron|imos)|veni(?:a|an|r)|viene[n]?|lleg(?:o|ue|aron|amos|ar|ado)|emigr(?:o|e|aron|ar|ado)|inmigr(?:o|e|aron|ar|ado)|migr(?:o|aron|ar|ado)|hu(?:yo|yeron|i|ir|yendo)|escap(?:o|aron)|sali(?:o|eron|r|do)|se vin(?:o|ieron)|traid[oa]|trajeron|cruz(?:o|aron|ar|ado|ando)|pas(?:o|aron)|entr(?:o|aron|ar|ado)|se fue|dej(?:o|aron))'
const barrier =
  '(?:(?:us |u\\.s\\. |mexican |southern |mexico |texas |arizona |us-mexico )*border(?! (?:of|zone|collie|cells|line))(?: (?:wall|fence|crossing|bridge))?|frontera|barda(?: fronteriza)?|muro(?: fronterizo)?|rio bravo|rio grande|desierto|desert|darien(?: gap)?|selva|sonora|linea fronteriza|garita|puente (?:internacional|de hidalgo))'

/** The way here, years here, fear and threats of enforcement, composed: tier 2. */
export const composedHistoryPatterns: readonly Pattern[] = [
  {
    id: 'composed/way-here',
    kind: 'history',
    language: 'any',
    anchors: [
      'came', 'come', 'coming', 'arriv', 'got here', 'get here', 'moved', 'immigra', 'migrant', 'inmigrante', 'emigrat', 'migrat', 'relocated', 'fled', 'fleeing', 'escaped', 'left', 'leaving', 'travel', 'journey', 'walked', 'crossed', 'crossing', 'entered', 'flew', 'brought', 'sent', 'smuggl', 'landed',
      'vino', 'vine', 'vini', 'venia', 'venir', 'viene', 'llego', 'llegue', 'llegaron', 'llegar', 'llegado', 'emigr', 'inmigr', 'migr', 'huyo', 'huye', 'huir', 'escap', 'salio', 'salieron', 'salir', 'trajeron', 'cruz', 'adopt', 'nuevo en', 'nueva en', 'departed', 'paso', 'pasaron', 'entro', 'entraron', 'entrar', 'dejo', 'trip', 'ingres', 'volvi', 're-entered', 'reentered', 'processed', 'admitted', 'way to', 'en route', 'trayecto', 'camino', 'rumbo', 'ruta', 'viaje', 'to reach', 'new to', 'newly', 'recien', 'since', 'traid',
    ],
    match: `\\b${journeyVerb}(?: (?:here|up|over|back|alone|out|in|recently|originally|together|again|legally|first|aqui|sol[oa]s?|para|aca|huyendo|caminando|desde nin[oa]|hace|last|year|month|week|ago|\\d+|in|en|[12]\\d{3}|a few|few|with (?:his|her|their|my) [a-z]+|con (?:su|sus) [a-z]+|w/ [a-z0-9]+(?: kids| children)?|${stretch}))* ?,? (?:from|de|del|desde) (?:rural |southern |northern |western |eastern |central )?${homeland}|\\b(?:came|come|coming|arriv\\w+|moved|immigrat\\w+|emigrat\\w+|migrat\\w+|relocated|brought|travell?ed|crossed|entered|flew|smuggled|getting|got|get|reach\\w*|escaped|fled|landed)(?: (?:over|up|here|him|her|them|me|us|back|alone|illegally|legally))* ?(?:in|to|into|for)? ?(?:the |this )(?:us|u\\.s\\.?a?|usa|united states|states|country)\\b(?! (?:by (?:car|train) for|road|club|office|of))|\\b(?:vin\\w+|ven(?:ia|ian|ir)|lleg\\w+|emigr\\w+|inmigr\\w+|migr(?:o|aron|ar|ado)|traid[oa]|trajeron|cruz\\w+|pas(?:o|aron|ar)|entr(?:o|aron|ar|ado)|volv\\w+ a entrar|se fue)(?: (?:sol[oa]|con [a-z]+|hace [a-z0-9]+ [a-z]+|caminando|de nin[oa]|ilegal\\w*))* ?(?:al|a(?: este| los)?|para(?: el| los| este)?|pa|hacia(?: el| los)?|en(?: el| este)?) (?:pais|estados unidos|ee\\.? ?uu\\.?|eeuu|usa|norte|este lado|otro lado|norteamerica|estados)\\b|\\bhaber (?:migrado|emigrado|inmigrado|llegado (?:a|de|al|hace)|venido|cruzado|entrado (?:a|por|sin)|salido de|huido)(?: (?:a los|de|desde|al|por|hace|en|del) [a-z0-9]+(?: anos)?)?|\\bde (?:haber )?llegad[oa]s? (?:al|a|de|aqui)\\b|\\b(?:arriv\\w+|entered|came(?: in| over| up)?|crossed|admitted|processed|lleg\\w+|entr\\w+|cruz\\w+|ingres\\w+|volvi\\w+ a entrar|re-?entered)(?: (?:the us|in|on|last|this|[0-9/]+|hace|en|[a-z]+)){0,4} (?:via|through|thru|at|near|by|por|en) (?:eagle pass|el paso|laredo|mcallen|brownsville|yuma|nogales|san ysidro|calexico|del rio|hidalgo|tijuana|juarez|reynosa|matamoros|piedras negras|mexicali|tapachula|sonora|sasabe|lukeville|otay)\\b|\\b(?:family of |son of |daughter of |an? |recent |new )?(?:im)?migrants? from (?:rural |southern )?(?:${homeland}|[a-z]+(?= ?[.,;)]))|\\b(?:family|child|children|hij[oa]s?|familia) (?:of|de) (?:in|im)?migrantes?\\b|\\bnew(?:ly arrived)? (?:to|in) (?:the |this )(?:country|us|u\\.s\\.?a?|united states|states)\\b|\\bnewly arrived\\b(?! (?:staff|equipment|at (?:the )?(?:unit|floor|ed)|on (?:the )?unit|results|shipment))|\\brecently (?:arrived|immigrated|came|moved|crossed)(?: here)? (?:from|to|in|into) (?:${homeland}|${here})|\\brecien (?:llegad[oa]s?|llegad[oa]s?\\([ao]s?\\)|venid[oa]s?|inmigrad[oa]s?)(?:\\([aos]{1,2}\\))? (?:al|a|de|del|desde) (?!la (?:sala|unidad|cama)|quirofano|piso|urgencias|casa|hospital|sala|consulta)[a-z]+|\\b(?:on|along|during|in|en|durante) (?:the |his |her |their |my |el |la |su )?(?:way|trip|journey|trek|voyage|route|crossing|travel|trayecto|camino|viaje|travesia|recorrido|ruta)(?: (?:here|north|up|through mexico|by [a-z]+|migratori[oa]))* (?:to|through|across|from|a|hacia|por|para|desde|al|pa)(?: (?:the|el|la|los|este))* (?:us|u\\.s\\.?a?|usa|united states|states|border|here|country|mexico|guatemala|darien|estados unidos|ee\\.? ?uu\\.?|pais|norte|aca|aqui|frontera|${abroad})\\b|\\b(?:on|during) (?:the|her|his|their) (?:way|journey|trip|trek) (?:here|north)\\b|\\b(?:left|fled|fleeing|leaving|escaped|escaping|flees|departed) ${abroad}|\\b(?:lo|la|los|las|me|nos) cruz(?:aron|o)\\b(?= ?(?:[.,;]|$| por| con| dormid| de| a | en | cuando| la frontera| siendo))|\\bnuev[oa]s? en (?:el|este) pais\\b|\\b(?:left|fled|leave|salimos|salieron|salio|sali) (?:because of|due to|bc of|d/t|por|a causa de) (?:the |la |las |los )?(?:civil )?(?:war|gangs?|cartels?|persecution|maras|pandillas|guerra|carteles?|persecucion)\\b|\\bcuando (?:se )?(?:vino|vine|vinieron|venia|venian|venimos)\\b(?= ?(?:[.,;)]|$| de | a | para | pa | con | por | sol| del| hacia))|\\b(?:train|bus|tren|raft|balsa|boat|lancha)(?: [a-z]+){0,2} (?:through|across|por|hacia|cuando venia)(?: [a-z]+)? (?:mexico|guatemala|para el norte|el norte)\\b|\\b(?:crossing|crossed|cruzar|cruzo|cruzando|atraves\\w+|through|across|a traves de) (?:mexico|guatemala|honduras|panama|central america|centroamerica|the darien)\\b|\\b(?:crossed|crossing|crosses|entered) (?:over )?(?:into|to) (?:the )?(?:us|u\\.s\\.?|usa|united states|texas|arizona|california|new mexico|el paso|san diego|laredo)\\b`,
    unless: 'vacation|vacaciones|returned from|back from (?:a |his |her )?(?:trip|vacation|visit)|regres\\w+ de|de visita|puerto rico|guam|virgin islands|\\b(?:catheter|cateter|stent|picc|tip|diu|iud|screw|lead)\\b|data migration|snowbird|tourist|turismo|cruise|crucero|new to (?:the )?(?:clinic|practice|area)|\\binfection\\b[^.;]{0,20}travel|mission trip|deployment|military|business trip|layover',
  },
  {
    id: 'composed/years-here',
    kind: 'history',
    language: 'any',
    anchors: ['in the u', 'in this c', 'in the c', 'in the s', 'in us', 'in country', 'in usa', 'in america', 'here x', 'here for', 'here since', 'been here', 'en estados', 'en ee', 'en este pais', 'en el pais', 'en eu', 'en usa', 'en el norte', 'viviendo', 'aqui desde', 'de vivir', 'years in', 'yrs in', 'yr in', 'months in', 'mos in', 'weeks in', 'wks in', 'anos en', 'anos aqui', 'meses en', 'meses aqui', 'semanas en', 'semanas aqui', 'ano aca', 'anos aca', 'meses aca', 'ano aqui', 'mes aqui', 'mes aca', 'anos de', 'meses de'],
    match: `\\bin country (?:since|x|for|~|<|about|only) ?(?:${stretch}|[12]\\d{3}|[a-z]+(?= ?[.,;)]))|\\b(?:only |been |lived |living |lives |here )*in (?:the |this )(?:us|u\\.s\\.?a?|usa|united states|states|country)[ ,]*(?:x|for|since|only|about|approx\\.?|<|>|~|now|almost|nearly|over)* ?(?:${stretch}|[12]\\d{3}|'\\d\\d|childhood|age \\d+|birth of)|\\b${stretch}(?: ago)?(?: now| already| total)? (?:in|here in|living in|residing in|since (?:arriv\\w+|coming|moving|entering)(?: to| in)?) (?:the |this )?(?:us|u\\.s\\.?a?|usa|united states|states|country|america)\\b|\\b${stretch}(?: ya| aqui| viviendo| de vivir| de estar| de radicar| residiendo)* en (?:(?:los )?estados unidos|ee\\.? ?uu\\.?|eeuu|usa|este pais|el pais|el norte|norteamerica)\\b|\\b(?:lleva|llevo|llevan|tiene|tengo|tienen|con|hace)(?: [a-z]+){0,2} ${stretch} (?:aqui|aca|de (?:haber )?(?:llegado|llegada|llegar|venir|venido|emigrar|cruzar|vivir aqui))\\b|\\b(?:been|lived|living) here (?:x|for|since|about) ?(?:${stretch}|[12]\\d{3}|childhood|age \\d+|(?:she|he|they) (?:was|were) \\d+)|\\bdesde que (?:llego|llegaron|vino|vinieron|emigro|cruzo|entro)(?: (?:a|al|de|aqui|en|hace)\\b)`,
    unless: 'hospital since|in the (?:us|states) (?:only )?for (?:a )?(?:conference|vacation|visit)|en el (?:hospital|servicio)',
  },
  {
    id: 'composed/border',
    kind: 'history',
    language: 'any',
    anchors: ['border', 'frontera', 'fronteriz', 'barda', 'muro', 'rio bravo', 'rio grande', 'desierto', 'desert', 'darien', 'coyote', 'pollero', 'smuggler', 'trafficker', 'la bestia', 'selva', 'cbp one', 'garita'],
    match: `\\b(?:cross\\w*|jump\\w*|climb\\w*|scal\\w*|fell|fall(?:ing|s)?|swam|swim\\w*|wad\\w+|walk\\w*|over|across|through|died|lost|separated|taken|left|kidnapp?ed|raped|assaulted|robbed|abandoned|held|stuck|dej(?:o|aron)|waited|waiting|months|weeks|days|asked|turned (?:back|away)|presented|surrendered|arrived|came|cruz\\w*|brinc\\w*|salt\\w*|cay\\w*|trep\\w*|nad\\w+|camin\\w*|murio|perdio|separad[oa]s?|separ(?:o|aron)|qued\\w+|secuestr\\w*|viol\\w+|asalt\\w*|robar\\w*|abandon\\w+|esper\\w*|detenid[oa]|entreg\\w+|pas(?:o|aron|ar|ando)|atraves\\w+|via|por)(?: (?!if\\b|si\\b|not\\b|no\\b)[a-z0-9'/-]+){0,6}? ?(?:at|from|over|across|through|off|the|near|in|into|by|to|la|el|en|de|por|del|al|on|a|una?) ${barrier}\\b|\\bborder (?:wall|fence|crossing|crossers?|trauma|bridge|shelter|camp)\\b|\\b(?:cruce|muro|barda|cerca|zona de cruce) (?:de la frontera|fronteriz[oa])\\b|\\b(?:a|an|the|by|with|paid|owes|un|el|al|con|del|su|pag\\w+ (?:al?|un)) (?:coyotes?|polleros?|smugglers?|(?:human )?traffickers?)\\b(?! (?:bite|attack|ugly))|\\bla bestia\\b|\\bcbp one\\b`,
    unless: '\\b(?:sternal|vermilion|cardiac|lesion|tumou?r|wound|liver|ulcer|flap|graft|scapula\\w*|incision|erythema|infarct|orbital|mandib\\w*|splenic|tongue|melanoma|plaque|resection|margin|lung|costal|collie|cafe|terrier|dune|hik(?:e|ing)|camping|vacation|customs broker|works|journalist|reporter|retired|veterans?|kayak|pesca|mordedura|ski|wall art|tecnica|mohave trip|desert (?:rat|storm|shield)|libro|radial|lateral border|medial border|borders?,|higado|herida)\\b',
  },
  {
    id: 'composed/enforcement-fear',
    kind: 'history',
    language: 'any',
    anchors: ['ice', 'immigration', 'migra', 'migracion', 'inmigracion', 'deport', 'redada', 'raid', 'raids', 'border patrol', 'papers', 'papeles', 'case', 'caso', 'tramite', 'carga publica', 'public charge', 'sent back', 'send'],
    match: `\\b(?:heard|saw|seen|sees|sighting|rumou?rs?|word|news that|says|thinks|believes|knows|because|since|after|que|porque|vio|vieron|oyo|supo|dicen que|andaba|anda|andan|llego|vino|paso|piensa que|cree que)(?: [a-z']+){0,3} (?:ice|immigration|la migra|(?:in)?migracion|border patrol)(?: (?:agents?|officers?|trucks?|vans?|cars?|vehicles|suvs?|was|were|is|are|came|comes|will|would|might|at|outside|near|in|around|raids?|estaba|estuvo|andaba|anda|vino|viene|esta|llego|por|en|cerca|fue|afuera|paso))\\b|\\b(?:andaba|anda|andan|estaba|esta|llego|vino|viene|rondaba) (?:la |los de (?:la )?)(?:migra|(?:in)?migracion|ice)\\b|\\b(?:hurts?|affects?|harm\\w*|jeopardi[sz]e\\w*|risk|ruin\\w*|damag\\w*|impact\\w*|against|count against|perjudi\\w+|afect\\w+|dan(?:e|ar|a)|arruin\\w+)(?: (?:her|his|their|my|the|su|mi|el|la|una?|pending|future))+ (?:papers|immigration|case|petition|green card|residency|status|asylum|visa|citizenship|papeles|tramite|caso|residencia|peticion|estatus|asilo)\\b|\\b(?:afraid|fear\\w*|scared|worr\\w+|terrified|nervous|anxious|threaten\\w*|miedo|tem(?:e|or|en)|asustad[oa]|preocup\\w+|amenaz\\w+)(?: [a-z0-9']+){0,6} (?:deport\\w*|sent (?:back|home)|be sent back|ice\\b|immigration|la migra|(?:in)?migracion|redadas?|papers|los papeles|lo regresen|la regresen|carga publica|public charge)\\b|\\b(?:they'?ll|they will|he'?ll|will|would|could|might|te van a|la van a|lo van a|los van a) (?:deport|deportar)\\b|\\b(?:they'?ll|they will|he'?ll|will|would|could|might) (?:send|ship) (?:you|me|us|him|her|them) (?:back|home)\\b|\\b(?:te|la|lo|me|nos|los) van a (?:regresar|mandar|echar)\\b(?= ?(?:[.,;”"]|$|a (?:su|mi|tu) pais|para))`,
    asWritten: '(?:\\bICE\\b|\\bIce\\b|^(?!.*\\bice\\b)|(?:[Hh]eard|saw|afraid|scared|fear\\w*|threat\\w*)(?: [a-z]+){0,3} ice (?:was|were|is|agents?|trucks?|vans?|will|came)|\\bde ice\\b|a ice\\b)',
    unless: 'ice (?:pack|cream|chip|storm|rink|bath)|slip|hockey|delusion|send (?:labs|rx|records|referral|back (?:the|to))|\\bcase manager\\b',
    keeps: ['fear'],
  },
  {
    id: 'composed/legal-help',
    kind: 'history',
    language: 'any',
    anchors: ['migratori', 'inmigracion', 'migracion', 'immigration'],
    match:
      '\\b(?:apoyo|ayuda|asesoria|orientacion|asistencia|consejo|defensa|representacion|consulta|servicios?|recursos|referencia)(?: [a-z]+){0,2} (?:migratori[oa]s?|(?:de |en |sobre |con |para )(?:su caso de |asuntos de )?(?:in)?migracion)\\b|\\b(?:legal|lawyer|attorney|help|advice|clinic|aid|referral|resources|info|information|consult\\w*|hotline)(?: [a-z]+){0,2} (?:for|about|re|regarding|on|with) (?:his |her |their |an? )?immigration\\b|\\bimmigration (?:atty|attorney|lawyer|legal|law(?= (?:clinic|firm|office|project|referral))|counsel\\w*|clinic|help|aid|support|services?|advoca\\w+|nonprofit|resources?|referral|consult\\w*|navigator|fears?|stress\\w*|worr\\w+|concerns?|issues?|problems?|trauma|journey|history|related)\\b',
    unless: 'works? (?:for|at|as|in)|trabaja (?:en|para|de)|volunteer|voluntari|intern(?:ship)? (?:at|with)|employed',
  },
]
