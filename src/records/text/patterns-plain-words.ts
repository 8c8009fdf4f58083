import type { Pattern } from './pattern.ts'
import { abroad, demonym, unitedStates } from './places.ts'

const person =
  "(?:he|she|they|who|i|we|pt|pte|patient|client|boy|girl|kids?|child|children|baby|son|daughter|husband|wife|spouse|partner|mom|mother|mum|dad|father|parents|brother|sister|siblings?|uncle|aunt|cousin|nephew|niece|boyfriend|girlfriend|family|roommate|neighbor|fiancee?|in-law)"
const has = '(?:has|have|had|with|w/|got|gets?|on|under|holds?|held|via|through|con|tiene|trae|bajo)'
const classes = '(?:h-?1-?b|h-?2-?[ab]|[fjkr]-[1-4]|h-[1-4][ab]?|l-[12][ab]?|e-[1-3]|o-1|p-[1-3]|q-1|m-1|tn)'
const holder =
  '(?:employees?|student|worker|workers|visitor|scholar|postdoc|researcher|teacher|professor|nurse|engineer|traveler|trainee|intern|au pair|husband|wife|spouse|partner|fiancee?|boyfriend|girlfriend|son|daughter|brother|sister|uncle|aunt|cousin|nephew|niece|mother|father|mom|dad|roommate|bride|groom|espos[oa]|novi[oa]|hij[oa]|herman[oa]|ti[oa]|prim[oa]|estudiante|emplead[oa])'

/** Standing told in plain words, in both languages: tier 1. */
export const plainWordPatterns: readonly Pattern[] = [
  {
    id: 'any/not-legal',
    kind: 'undocumented',
    language: 'any',
    anchors: ['legal', 'without authoriz', 'without authoris', 'without permission', 'w/o authoriz', 'without admission', 'tener papeles', 'tener documentos', 'sin regular'],
    match: `\\b${person} (?:is not|isn't|isnt|ain't|are not|aren't|am not|was not|wasn't|were not|weren't)(?: (?:here|yet|really|even|exactly|fully))* legal(?= ?(?:$|[.,;:)"!?]|here|yet|in (?:the|this)|and |but |or ))|\\b(?:he's|she's|they're|i'm|we're) not legal(?= ?(?:$|[.,;:)"!?]|here|yet|in ))|\\bpr[a-z]{3,5}t (?:in (?:the )?(?:country|us|u\\.s\\.|states) )?(?:without|w/o) (?:legal |lawful )?(?:authori[sz]ation|status|admission|inspection|permission)\\b|\\b(?:no|sin|por no|al no) tener (?:los |sus |ningun )?(?:papeles|documentos)\\b(?! (?:del?\\b|para))|\\bno (?:es|esta|son|estan|somos|estamos|estoy|soy) legal(?:es)?(?= ?(?:$|[.,;:)"]|aqui|en |y |todavia|aun))`,
    unless: 'guardian|drug|substance|drinking|age\\b|marijuana|cannabis|separat|divorc|witness|next of kin|blind|married|adopt',
    keeps: ['negation'],
  },
  {
    id: 'any/legal-presence',
    kind: 'status',
    language: 'any',
    anchors: ['presencia legal', 'permanencia legal', 'residencia legal', 'estancia legal', 'lawful presence', 'legal presence', 'con papeles', 'legal papers', 'her card', 'his card', 'their card', 'my card', 'estatus pend', 'estatus venc', 'estatus en tram', 'estatus incierto', 'estatus irregular', 'removable', 'to removal', 'for removal', 'status in', 'legal now', 'legal here'],
    match: `\\b(?:sin|no (?:tener|tiene|tienen|contar con|cuenta con|acredita|demuestra|comprueba)|falta de|carec\\w+ de|con) (?:la |una |su )?(?:presencia|permanencia|residencia|estancia) legal\\b|\\b(?:no|without|lacks?|lacking|lack of|proof of|due to) (?:lawful|legal) presence\\b|\\b(?:ya )?con papeles\\b(?= ?(?:$|[.,;)]|ya|desde|por (?:su|la|el)|en regla|legales|vigentes|americanos|y |hace|gracias))|\\b(?:${person}) (?:has|have|got|now has) (?:his |her |their |legal )*papers (?:now|through|since|by|via|in order)\\b|\\b(?:got|received|obtained|gained|has|lost) (?:his|her|their|my) card(?: in \\d{4}| last [a-z]+)?,? (?:through|by|via|from|thanks to) (?:way of )?(?:an? |her |his |their |the )?(?:marriage|marrying|spouse|husband|wife|employer|asylum|daughter|son|lottery|vawa)\\b|\\bestatus (?:pend[i1l]ente|vencido|en tramite|incierto|irregular)\\b|\\bremovable (?:aliens?|individuals?|persons?|noncitizens?|non-citizens?|immigrants?|subjects?|from|under)\\b|\\b(?:amenable|subject) to removal\\b(?! of)|\\bstatus in (?:the )?(?:us|u\\.s\\.?|usa|country)"? (?:came (?:over|up|through|across)|shows?|showed|reads?|says?|listed|is listed|is|was|comes? up|populated|imported|set|entered)(?: as| to)? ?"?(?:[a-z]-?\\d[a-z]?\\b|undoc\\w*|citizen|resident|lpr|pending|expired|refugee|asyl\\w+|parol\\w+|visa)|\\b(?:is|are|now|became|finally) legal (?:now|here)\\b`,
    unless: 'covid|prueba|resultado|pedido|receta|guardian|drug|substance|marijuana|cannabis|device|denture|partial|splint|bladder|library card|insurance card|vaccin\\w+ card|cast\\b',
    keeps: ['negation'],
  },
  {
    id: 'any/spelled-out',
    kind: 'tps',
    language: 'any',
    anchors: ['t p s', 't.p.s', 't. p. s'],
    match: '(?<![a-z])t[. ]{1,2}p[. ]{1,2}s(?![a-z])\\.?',
    unless: 'tender|trigger|tablespoon|treatment plan',
  },
  {
    id: 'any/spelled-out-daca',
    kind: 'daca',
    language: 'any',
    anchors: ['d a c a', 'd.a.c.a'],
    match: '(?<![a-z])d[. ]{1,2}a[. ]{1,2}c[. ]{1,2}a(?![a-z])\\.?',
  },
  {
    id: 'any/masked-a-number',
    kind: 'a-number',
    language: 'any',
    anchors: ['axx', 'a-x', 'a#x', 'a# x', 'a xx', 'a**', 'a-*', 'a#*', 'a# *', 'a #x', 'a #*'],
    match: '(?<![a-z0-9])a ?[-#]? ?(?:[x*]{2,3}[- ]?[x*]{3}[- ]?(?:[x*]{0,3}\\d{2,4})|[x*]{4,6}\\d{3,4})(?![\\dx*])',
  },
  {
    id: 'any/class-and-person',
    kind: 'visa',
    language: 'any',
    anchors: ['h1b', 'h-1', 'h-2', 'h2a', 'h2b', 'h-4', 'f-1', 'f-2', 'j-1', 'j-2', 'k-1', 'k-2', 'k-3', 'r-1', 'l-1', 'l-2', 'e-1', 'e-2', 'e-3', 'o-1', 'p-1', 'p-3', 'q-1', 'm-1', 'j2', 'f2', 'h4', 'l2', 'visado'],
    match: `\\b${holder},? (?:is |was |here |still |now |currently )*${has} (?:an? |her |his |un |una |su )?${classes}(?= ?(?:$|[.,;:)(/]|since|until|til|through|thru|exp|for|at|and|w/|with|needs|visa|status|y |desde|hasta|vence|por))|\\b${classes} (?:bride|groom|beneficiary|fiancee?|novia|novio)\\b|(?<=\\b(?:j-?1|f-?1|h-?1-?b|l-?1|o-?1)\\b[^.;]{1,80})\\b(?:j-?2|f-?2|h-?4|l-?2|o-?3)\\b|\\b(?:el|su|mi|un|con|sin|del) visado\\b(?! (?:por|del? (?:medico|director|jefe)))`,
    unless: 'vertebra|disc\\b|vitamin|wire|pouch|stent|fx\\b|fracture|fusion|lumbar|stenosis|spine|serotonin|estradiol|receptor|blocker|tumou?r|mri|hepatitis|room \\d|bed \\d|level',
    keeps: ['negation'],
  },
  {
    id: 'any/citizen-in-a-row',
    kind: 'citizenship',
    language: 'any',
    anchors: ['citizen y', 'citizen n', 'citizen yes', 'ciudadano si', 'ciudadano no', 'ciudadana si', 'ciudadana no', 'american', 'soy estadoun', 'soy american'],
    match: `(?:^|[/|,;:.-] ?)(?:us |u\\.s\\. )?(?:citizen|ciudadan[oa]) (?:yes|no|y|n|si)(?= ?(?:$|[/|,;.)]))(?! ?/ ?(?:no?|y|yes|si)\\b)|\\b(?:i'm|i am|he's an|she's an|is an|as an) (?:an )?american(?= ?(?:$|[,;."!)]|by birth|citizen|born|and (?:was )?born))|\\bsoy (?:american[oa]|estadounidense)(?= ?(?:$|[,;."!)]|por|de nacimiento|y ))`,
    unless: 'african[- ]american|asian american|indian|native american',
    keeps: ['negation', 'question', 'template'],
  },
  {
    id: 'any/national-of-somewhere',
    kind: 'nationality',
    language: 'any',
    anchors: [' national', 'nacionalidad', 'nationality'],
    match: `(?:^|[,;:.(/-] ?)(?:[a-z]{3,}(?:an|ese|ish)|[a-z]{3,}[lstnrq]i|${demonym}) national(?= ?(?:$|[,;.)]|who|with|w/|here|visiting|on |in (?:the )?(?:us|country)|\\d))|\\b(?:nacionalidad|nationality)(?: [a-z]+){1,7} ?: ?(?:${demonym}|${abroad})`,
    unless: 'national (?:guard|institute|park|team|champion|anthem|holiday)|american national',
  },
  {
    id: 'any/refugee-program',
    kind: 'refugee',
    language: 'any',
    anchors: ['refugee program', 'refugee admission', 'resettlement', 'programa de refug', 'reasentamiento', 'limit for ref', 'bar for ref', 'rule for ref', 'limit for asyl', 'refugees'],
    match: `\\b(?:came|arrived|admitted|resettled|entered|brought)(?: [a-z0-9]+){0,5} (?:under|through|via|by|on|as part of|with) (?:the |an? )?(?:[a-z.]+ ){0,2}(?:refugee (?:program|admissions?|resettlement)|resettlement (?:program|agency))|\\b(?:llego|llegaron|vino|vinieron|entro|entraron|admitid[oa]s?|trajeron)(?: [a-z0-9]+){0,5} (?:por|con|mediante|bajo|en) (?:el |un )?(?:programa de (?:refugiad[oa]s|reasentamiento)|reasentamiento)|\\b(?:7|seven)[- ]?(?:yr|year)s? (?:limit|cut-?off|rule|max\\w*|bar) (?:for|on) (?:refugees?|asylees?)\\b`,
  },
  {
    id: 'any/appear-and-leave',
    kind: 'proceedings',
    language: 'any',
    anchors: ['notice to appear', 'orden de salida', 'ordered to leave', 'order to leave', 'orden de irse'],
    match: `\\bnotice to appear\\b(?! (?:in|for|at|before) (?:the )?(?:traffic|municipal|small|jury|county|family|divorce|school))|\\borden de salida(?= ?(?:$|[.,;)]|desde|del pais|voluntaria|pendiente|firme|en \\d|hace|vigente|que))|\\b(?:ordered|order) to leave (?:${unitedStates}|the country)\\b`,
    unless: 'traffic|speeding|jury duty|alta (?:medica|hospital)|farmacia|salida de (?:quirofano|urgencias)|sala\\b',
  },
  {
    id: 'any/held-by-them',
    kind: 'detention',
    language: 'any',
    anchors: ['residential center', 'staging', 'manos de', 'poder de', 'hands of', 'released on bond from', 'on bond from', 'bajo fianza'],
    match: `\\b(?:ice |immigration )(?:family |adult )?(?:residential|staging|processing|contract) (?:center|facility|unit)\\b|\\bfamily residential center\\b|\\b(?:en|de) (?:las )?(?:manos|poder) de (?:la )?(?:migra|(?:in)?migracion|ice)\\b|\\bin the hands of (?:the )?(?:ice|immigration|border patrol|cbp)\\b|\\b(?:bond hearing[^.;]{0,30})?(?:released |out )?on bond from (?:the |an? )?(?:[a-z]+ ){0,2}(?:center|facility|detention|ice|immigration|processing)\\b|\\b(?:salio|libre|liberad[oa]) bajo fianza de (?:la |el |un )?(?:(?:in)?migracion|ice|centro de detencion)\\b`,
    unless: 'ice (?:pack|chip|cream)|juvenile|county jail',
  },
]

const aid = '(?:services?|aid|center|clinic|project|help|group|fund|hotline|attorneys?|lawyers?|network|office|counsel|clinics|partners|team|advocates?|support|navigator)'
const ayuda = '(?:ayuda|asesoria|asistencia|servicios?|apoyo|orientacion|defensa|clinica|consulta|consultorio|centro|linea|abogad[oa]s?|bufete|despacho|oficina)'

/** Help with immigration and the way here, in plain words: tier 2. */
export const plainHistoryPatterns: readonly Pattern[] = [
  {
    id: 'any/legal-help',
    kind: 'history',
    language: 'any',
    anchors: ['immigrant', 'immigrants', 'asylum seekers', 'asylum and imm', 'refugees', 'migrants', 'inmigrante', 'migrante', 'leyes mig', 'leyes de', 'ley migra', 'derecho migra', 'derecho de', 'asuntos migra', 'asylum clinic'],
    match: `\\b(?:immigrants?|refugees?|migrants?|asylum)(?:'s?)? (?:and (?:immigration|refugee|immigrant) )?(?:legal|rights|defense|justice|advocacy|law) ${aid}\\b|\\b(?:legal|law) (?:${aid} )?for (?:immigrants|refugees|asylum seekers|migrants)\\b|\\b${ayuda}(?: (?:legal(?:es)?|juridic[oa]s?|gratuit[oa]s?))* (?:para|a|de|del) (?:l[ao]s? )?(?:inmigrantes?|migrantes?)\\b|\\b${ayuda} (?:de|en|para|sobre) (?:las? )?(?:leyes|ley|derecho|asuntos|temas|casos) (?:de (?:la )?)?(?:migratori[ao]s?|(?:in)?migracion)\\b`,
    unless: 'cartel|folleto|poster|flyer|taller|voluntari|volunteer|\\bworks?\\b|trabaja|fundrais|donat|dona a|moved to|\\bfax\\b|brochure|study|estudio|salud de',
    keeps: ['general'],
  },
  {
    id: 'any/fled',
    kind: 'history',
    language: 'any',
    anchors: ['fled', 'escaped', 'fleeing', 'escaping', 'left ', 'huy', 'recien llegad', 'moved here', 'moving here', 'landed here', 'came to america', 'moved to america', 'decided to move', 'move to the'],
    match: `\\b(?:fled|escaped|fleeing|escaping) (?:from )?(?:rural |southern |northern |eastern |western |central )?${abroad}|\\bleft (?:rural )?${abroad} (?:in (?:19|20)\\d\\d|when|at (?:age )?\\d|because|due to|bc|b/c|as an? (?:child|teen\\w*|girl|boy|baby)|since|with (?:his|her|their|only)|after|for good|alone)|\\bhuy\\w+ de (?:la |el )?${abroad}|\\brecien llegad[oa]s?(?= ?[:,(] ?(?:pareja|familia|mujer|hombre|madre|padre|nin[oa]s?|hermanos|mama|papa|pacientes?|joven))|\\b(?:since|after|before) moving here from ${abroad}|\\b(?:moved|landed|came) here from (?:an?other|a different|his|her|their) country\\b|\\bdecided to move to ${unitedStates}`,
    unless: 'vacation|honeymoon|cruise|\\btrip\\b|tourist|deploy|military|army|navy|vacaciones|a (?:piso|sala|urgencias|uci)\\b|puerto rico|new mexico',
    keeps: ['question'],
  },
]
