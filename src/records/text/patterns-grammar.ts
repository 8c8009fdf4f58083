import type { Pattern } from './pattern.ts'
import { abroad, demonym, unitedStates } from './places.ts'

// Statements put together from small lists: a class of visa and the person who has it, papers and what is done with them, a way
// of coming and where it led, an agency and what it did or is feared to do. Folded.

const letterClass =
  "(?:h-?[1-4][ab]?\\d?|l-?[12][ab]?|j-?[12]|f-?[12]|k-?[1-4]|o-?[1-3]|p-?[1-4]|r-?[12]|e-?[1-3]|q-?1|m-?[12]|b-?[12](?:/b-?[12])?|eb-?[1-5]|tn|td|u-?[1-5]|t-?[1-5])"
const sureClass = '(?:h-?1-?b|h-?2-?[ab]|eb-?[1-5]|b-?1 ?/ ?b-?2)'
const classHolder =
  '(?:spouse|wife|husband|dependents?|dep|child|au pair|nanny|scholar|students?|researchers?|postdoc|trainee|intern|exchange|teacher|professor|visitors?|tourists?|workers?|employees?|landscaper|crew|farm ?worker|nurse|physician|engineer|programmer|dancer|musician|artist|athlete|player|singer|actor|clergy|priest|pastor|fiancee?|novia|novio|prometid[oa]|esposa|esposo|estudiante|becari[oa]|trabajador[a]?|jornaler[oa]|turista|visitante|nonimmigrant|holder|entrant|overstay|status|visas?|opt|cpt|stem)'
const wayOfHaving =
  '(?:(?:here|came|come|in|entered|arrived|working|works|studying|nurse|teacher|engineer|worker|student|scholar|visitor|dancer|researcher|is|was|still|now|currently|stays?|staying|recruited|hired|aqui|vino|entro|esta|llego|trabaja|estudia) (?:on|under|via|through|with|w/|con|bajo) (?:an? |her |his |un |una |su )?)'

/** Visa classes with the people who have them, in both languages: tier 1. */
const classPatterns: readonly Pattern[] = [
  {
    id: 'any/class-alone',
    kind: 'visa',
    language: 'any',
    anchors: ['h1b', 'h-1b', 'h2a', 'h-2a', 'h2b', 'h-2b', 'h1-b', 'h2-a', 'h2-b', 'eb-', 'b1/b2', 'b-1/b-2', 'b1 / b2'],
    match: `(?<![a-z0-9-])${sureClass}(?![a-z0-9-])`,
    unless: 'hepatitis|haplotype|histone|hla|antigen|receptor|vitamin|epstein',
    keeps: ['negation'],
  },
  {
    id: 'any/class-and-holder',
    kind: 'visa',
    language: 'any',
    anchors: [
      ...['h1', 'h-1', 'h2', 'h-2', 'h3', 'h-3', 'h4', 'h-4', 'l1', 'l-1', 'l2', 'l-2', 'j1', 'j-1', 'j2', 'j-2', 'f1', 'f-1', 'f2', 'f-2', 'k1', 'k-1', 'k2', 'k-2', 'k3', 'k-3', 'o1', 'o-1', 'o2', 'o-2'],
      ...['p1', 'p-1', 'r1', 'r-1', 'r2', 'e1', 'e-1', 'e2', 'e-2', 'e3', 'e-3', 'q1', 'q-1', 'm1', 'm-1', 'b1', 'b-1', 'b2', 'b-2', 'eb1', 'eb2', 'eb3', 'eb-', 'tn ', 'td ', 'u1', 'u-1', 't1', 't-1', 't nonimm', 'u nonimm', 'u visa', 't visa'],
    ],
    match: `(?<![a-z0-9-])${letterClass} (?:visa |status )?${classHolder}(?![a-z])|\\b${classHolder},? \\(?(?:on |class |clase )?${letterClass}\\)(?![a-z0-9])|\\b${wayOfHaving}${letterClass}(?![a-z0-9-])|\\b[ut] nonimmigrant\\b`,
    unless:
      'vertebra|disc\\b|vitamin|wire|pouch|stent|fission|generation|racing|bed\\b|\\brm\\b|room \\d|hepatitis|blocker|receptor|exon|serotonin|estradiol|lumbar|sacral|radicul|root\\b|dermatome|grade|tumou?r|\\bt1 ?d|diabet|mri|weighted|gauge|segment|lesion|level',
    asWritten: '^(?!.*\\b(?:tn|td|t|u|e1|m1|p1) )',
    keeps: ['negation'],
  },
]

/** Papers and standings by what is done with them, in both languages: tier 1. */
const standingPatterns: readonly Pattern[] = [
  {
    id: 'en/papers-verbs',
    kind: 'status',
    language: 'en',
    anchors: ['papers', 'documents', 'status', 'petition', 'paperwork', 'petitioned', 'sponsored'],
    match: `\\b(?:get|getting|got|fix|fixing|fixed|arrang\\w+|waiting (?:for|on)|awaiting|renew\\w*|lost|needs?|applied for|applying for|sort out) (?:his |her |their |my |your |legal |immigration |us |u\\.s\\. )*papers\\b(?! (?:from|for (?:the )?(?:school|surgery|disab|insur|dmv)|signed|faxed))|\\b(?:his|her|their|my) (?:legal |immigration )?papers (?:have |had |are |just )?(?:expired|lapsed|ran out|came through|are pending|expire|pending|in process|being processed)\\b|\\b(?:fix(?:ing|ed)?|adjust(?:ing|ed|ment)?|chang(?:e|ing|ed)|los(?:t|ing)|legali[sz](?:e|ing|ed)|regulari[sz](?:e|ing|ed)|maintain(?:ing)?) (?:of )?(?:his |her |their |my |legal |immigration )*status\\b(?! (?:post|epil|asth))|\\b(?:family|marriage|spousal|relative|visa|immigration|self)[- ]petition (?:was |is |has been )?(?:filed|pending|approved|denied|submitted|in process)|\\b(?:filed|filing|approved|pending|has) (?:an? |the |his |her )?(?:family|marriage|spousal|relative|immigrant|visa|immigration)[- ]petition\\b|\\b(?:husband|wife|spouse|son|daughter|father|mother|brother|sister|uncle|aunt|employer|family)(?: has| is)? (?:petition(?:ed|ing)|sponsor(?:ed|ing)) (?:for )?(?:him|her|them|pt|patient|the patient|me)\\b`,
    unless:
      'discharge papers|status (?:post|epil|asth|change)|code status|marital status|mental status|volume status|fluid status|sobriety|half marathon|walk|12.step|\\baa\\b',
  },
  {
    id: 'en/standing',
    kind: 'status',
    language: 'en',
    anchors: ['parolee', 'mixed status', 'mixed-status', 'sis ', 'save ', 'satisfactory', 'documentation status', 'legal status', 'immigration status', 'siv', 'ds-', 'i-551', 'stateless', 'cat relief', 'cat protection', 'torture convention', 'withholding only', 'work visa', 'humanitarian', 'derivative', 'entrant', 'residency', 'permanent res', 'i-797', 'i-864', 'i-601', 'resident card', 'cbp one', 'u.s. entry', 'legalized', 'legalised', 'naturalization eligible', 'pr status', 'pr card', 'udi', 'uac', 'conditional green', 'k-visa', 'eb5'],
    match:
      '\\bparolees?\\b|\\bmixed[- ]status\\b(?= (?:famil\\w+|household|home|couple|parents)|[.,;)]|$)|\\b(?:no |without |not |lacks? |non-?)?satisfactory immigration status\\b|\\bsis (?:not )?(?:verified|verif\\w*|pending|unverified|documents?)\\b|\\bsave (?:verification|check|query|response|system|hit)\\b|\\b(?:bc|because|2/2|secondary to|d/t|due to|given|b/c|on account of|because of|based on|for lack of|despite) (?:of )?(?:his |her |their |pt |pts |pt\'s |the patient\'s |current |lack of |no )*(?:legal|immigration|documentation|undocumented|lawful|residency|visa|citizenship)(?: immigration)? status\\b|\\b(?:barriers?|stressors?|issues?|problems?|concerns?|sdoh|z-?codes?|factors?)[: ]{1,2}[^.;]{0,60}(?:documentation|immigration|legal|visa) status\\b|\\bsiv (?:holders?|recipient|family|visa|status|arrival|case|applicant|program|parolee)\\b|\\b(?:afghan|iraqi|has|with|on|via|through) siv\\b|\\bds-?(?:20[15]\\d|303\\d|305\\d|260|2054)\\b|\\bcat (?:relief|protection|claim)\\b|\\bwithholding[- ]only\\b|\\b(?:got|obtained|received|granted|applied for|applying for|has|lost|pending|gained|awaiting) (?:his |her |their |my |us |u\\.s\\. |legal |permanent |lawful )+residency\\b|\\bpr (?:status|card)\\b|\\bcbp one\\b|\\b(?:was|got|been|is) legali[sz]ed (?:in|under|through|by)\\b',
    unless: 'prison|felony|county parole|state parole|parole (?:officer|board|hearing)|burglary|robbery|save (?:the|time|money)|medical residency|residency (?:program|training|interview)|cat (?:scratch|bite|scan)|marital',
    keeps: ['negation'],
  },
  {
    id: 'en/undocumented-short-forms',
    kind: 'undocumented',
    language: 'en',
    anchors: ['udi', 'undocumented', 'unauthorized', 'documented', 'no legal', 'no us ', 'no docs', 'paperless', 'no papers', 'no valid', 'have papers', 'ha papers', 'got no papers', 'illegal', 'legal papers', 'legal documents'],
    match: `\\budi\\b(?= (?:per|status|pt|patient|,|\\())|\\b(?:un|non)-documented(?: [a-z]+)?\\b(?! (?:allerg|reaction|dose|weight|note))|\\b(?:we|i|they|he|she|who|both|im|i'm|we're|they're|my (?:husband|wife|mom|dad)) (?:is |am |are |both |also |all |currently |still )*undocumented\\b|\\b(?:she|he|pt|patient|they|mother|father|husband|wife|who|mom|dad) (?:is|are|was|remains?) (?:still |currently )?unauthorized\\b(?! to)|\\b(?:no|without|lacks?|w/o|don'?t have|doesn'?t have|dont got|have no|has no|havent got) (?:any |valid |real |my |the |his |her |us |u\\.s\\. |legal |immigration |proper )*(?:legal docs|legal documents|papers|immigration docs|us documents)\\b(?! (?:from|on file|yet from|for))|\\bno legal (?:docs?|papers|standing|permission)\\b|\\b(?:living|lives?|living here|staying|residing|remained|working|work|worked|works)(?: [a-z]+){0,2} (?:illegally|off the books without papers)\\b`,
    unless: 'not undocumented|allerg|discharge papers|papers (?:signed|on the)|dose|\\bnot (?:unauthorized|illegal)',
    keeps: ['negation'],
  },
  {
    id: 'any/own-words',
    kind: 'undocumented',
    language: 'any',
    anchors: ['have papers', 'undocumented', 'have legal', 'tengo papeles', 'tenemos papeles', 'indocumentad', 'sin papeles', 'got papers', 'ilegal'],
    match: "\\b(?:i|we) (?:still )?(?:do not|don'?t|dont|never|haven'?t) (?:have|got|had) (?:any |legal |my |our )*papers\\b|\\b(?:i am|i'?m|im|we are|we'?re) (?:both |all |still )*(?:undocumented|illegal|without papers)\\b|\\b(?:yo |nosotros )?no (?:tengo|tenemos) (?:mis |los |ningunos? )?papeles\\b(?! del?\\b)|\\b(?:soy|somos|estoy|estamos) (?:un |una |aqui )*(?:indocumentad[oa]s?|ilegal(?:es)?|sin papeles)\\b",
    unless: 'papeles del? (?:seguro|alta)|papers (?:from|for) (?:the|my|school)',
    keeps: ['negation', 'question', 'fear'],
  },
  {
    id: 'en/citizenship-short-forms',
    kind: 'citizenship',
    language: 'en',
    anchors: ['usc', 'n-648', 'n648', 'n-600', 'n-565', 'dual citiz', 'citizenship', 'birthright', 'oath of alleg', 'civics test', 'citizen by', 'us-born', 'u.s.-born', 'us born', 'u.s. born', 'naturaliz', 'naturalis'],
    match: `(?:^|[,;:(/] ?|\\b(?:is|are|was|as|a|kid|kids|child|children|son|daughter|spouse|wife|husband|mom|dad|mother|father|status|baby|born|now|became|both|siblings?) )usc(?:s)?\\b(?= ?(?:[,.;:)/-]|$|by|since|child|children|spouse|kids?|parent|son|daughter|and|w/|with|dual))|\\bn-?(?:648|600|565)\\b|\\bdual citizenship\\b|\\bdual nationals?\\b|\\bbirthright citizen\\w*|\\boath of allegiance\\b|\\bcivics test\\b|\\b(?:disability )?waiver (?:for|of) (?:the )?(?:citizenship|civics|english) (?:test|requirement|exam)\\b|\\b(?:studying|study|prepar\\w+|failed|passed|taking|took|fail) (?:for )?(?:the |his |her |u\\.?s\\.? )*(?:citizenship|naturali[sz]ation) (?:test|exam|interview)\\b|\\bnaturali[sz](?:ed|ation) (?:us |u\\.s\\. |american )?(?:citizen|petition|pending|ceremony)`,
    unless: 'trojan|university of southern california|usc (?:keck|medical|hospital|norris|health)|keck|south carolina|tribal|tribe',
    keeps: ['negation'],
  },
  {
    id: 'en/daca-forms',
    kind: 'daca',
    language: 'any',
    anchors: ['dacamented', 'dreamer', 'daca-', 'childhood arrival'],
    match: '\\bdacamented\\b|\\bdaca-(?:eligible|recipient|holder)\\b|\\bchildhood arrivals?\\b|\\b(?:es|soy|una?|como) dreamer\\b|\\bdreamer (?:status|student|since|under|recipient)\\b',
    unless: 'day ?dreamer|lucid|vivid',
  },
  {
    id: 'es/papeles-verbos',
    kind: 'status',
    language: 'es',
    anchors: ['papeles', 'estatus', 'residencia', 'residente', 'tarjeta verde', 'mica', 'parole', 'examen medico', 'peticion', 'legalizar', 'legalizo', 'legalizad', 'regularizar', 'regulariz', 'situacion legal', 'green card'],
    match: `\\b(?:meti(?:o|eron|endo)|met(?:e|en|er|i)|saco|sacar|sacando|arregl\\w+|tramit\\w+|esper\\w+|renov\\w+|consig\\w+|le (?:llegaron|salieron|aprobaron|negaron)|ya tiene|perdio|perder|pidi\\w+) (?:ya |los |sus |mis |nuestros |tus )*papeles\\b(?! (?:del?|para) (?:seguro|alta|escuela|imss|hospital|incapacidad|doctor))|\\b(?:arregl\\w+|ajust\\w+|cambi\\w+|regulariz\\w+|legaliz\\w+|perdi\\w+) (?:su |mi |el |nuestro )?(?:estatus|situacion(?: legal| migratoria)?)\\b(?! (?:civil|laboral))|\\bse (?:legalizo|regularizo)\\b|\\b(?:su|una|tiene|con|mi|trae|con su|sin|perdio la|vencio la) tarjeta verde\\b(?! (?:del?|para)\\b)|\\bexamen medico (?:de|para) (?:la )?(?:(?:in)?migracion|residencia|uscis|green card)\\b|\\b(?:soy|somos|eres|es|era|ya es|ya soy) residentes?\\b(?! (?:de (?:cirugia|medicina|pediatria|guardia|primer|segundo|tercer|urgencias|la casa|casa)|medic|del? (?:asilo|hospital|albergue)))|(?:^|[,.:;] ?|\\b(?:entro|vino|llego|tiene|con|bajo|su|el|por|le dieron|le vencio el|vence su) (?:el |su |un )?)parole(?= (?:hasta|por|vence|vencido|vigente|de|desde|humanit|termina|en)|[.,;]|$)|\\bpeticion (?:familiar|de (?:familia|esposo|hijo|hermano)|por (?:su|medio))|\\b(?:su|mi) (?:hij[oa]|espos[oa]|marido|herman[oa]|patron|mama|papa|familia) (?:le |lo |la |me )?(?:pidio|peticiono|esta pidiendo|metio peticion|emigro)(?: la residencia| los papeles)?\\b|\\b(?:le|me|les) (?:pidio|pidieron|dieron|llego|negaron|aprobaron|quitaron|salio|vencio) (?:ya )?(?:la|su|mi) (?:residencia|mica|green card|tarjeta)(?: (?:permanente|verde|de residen\\w+))?`,
    unless: 'papeles (?:del?|para) (?:seguro|alta|incapacidad)|mica de (?:lentes|telefono)|residente de (?:cirugia|medicina|pediatria|guardia)|casa hogar|estatus (?:post|civil|epil)|tarjeta de (?:credito|debito|citas|vacun)|parole,? paro|residencia medica|lentes|celular',
    keeps: ['negation'],
  },
  {
    id: 'es/sin-estatus',
    kind: 'undocumented',
    language: 'es',
    anchors: ['irregular', 'indoc', 'ilegal', 'papeles', 'documentos', 'clandestin', 'mojad', 'regular', 'estatus'],
    match: `\\b(?:de (?:manera|forma|modo)|en (?:situacion|condicion|estancia|estado)) (?:irregular|ilegal|clandestina|indocumentada)\\b|\\bindoc(?:s|ument\\.?)?\\.?(?=[ ,;)/]|$)|\\b(?:es|somos|soy|son|era|andan?|esta|estan|estamos|estoy) (?:aqui )?(?:de )?(?:ilegal(?:es)?|mojad[oa]s?|indocumentad[oa]s?)\\b|\\b(?:anda|andan|ando|andamos|estoy|estamos|esta|estan|vive|viven|vivimos|vivo|somos|trabaja|trabajo|trabajan)(?: [a-z]+){0,3} sin (?:papeles|documentos|estatus|permiso)\\b|\\bno (?:tiene|tengo|tenemos|tienen|cuento|cuenta|contamos) (?:con )?(?:buenos |los |mis |sus )?(?:papeles|documentos|estatus)\\b|\\bno (?:estoy|esta|estan|estamos) (?:legal(?:es)?|regularizad[oa]s?|documentad[oa]s?)\\b`,
    unless: 'pulso|ritmo|menstru|ciclo|latido|borde|contorno|lesion|alergia|dosis|frecuencia|respiracion|drogas? ilegal|aborto|papeles (?:del?|para)|pupila|lunar|arritmia|sangrado',
    keeps: ['negation'],
  },
  {
    id: 'es/ciudadania-verbos',
    kind: 'citizenship',
    language: 'es',
    anchors: ['jur', 'bandera', 'ciudadan', 'n-648', 'naturaliz', 'pasaporte americ', 'nacio aqui', 'nacid'],
    match: `\\bjur(?:o|ar|amento|amentacion|e) (?:a |de )?(?:la )?bandera\\b|\\bjuramento (?:de|a) (?:la )?(?:ciudadania|bandera)\\b|\\bciudadan[oa]s? (?:por (?:nacimiento|naturalizacion|matrimonio)|de nacimiento)\\b|\\b(?:hacerse|hice|hicieron|hacer|hizo|volvio|soy|ya soy|somos|son) (?:ya |todos )?ciudadan[oa]s?\\b|\\b(?:examen|clases|entrevista|cita|solicitud|tramite|juramento|prueba) (?:de|para|para la|de la|para hacerse) (?:la )?(?:ciudadan[iao]+|naturalizacion)\\b`,
    unless: 'tribu|nacion [a-z]+|tercera edad|bandera roja|ensena clases|da clases',
    keeps: ['negation'],
  },
  {
    id: 'es/numeros',
    kind: 'a-number',
    language: 'es',
    anchors: ['num. de ext', 'num de ext', 'no. de ext', 'nro', 'numero de ext', 'num. de ali', 'num. a', 'numero de reg', '# de ext', 'no. de reg', 'numero de inm', 'num. de inm', 'numero a'],
    match: '\\b(?:num|no|nro|numero)\\.? (?:de )?(?:registro (?:de )?)?(?:extranjer[oia]+|alien|inmigracion|a) ?[:#=-]? ?a?[ -]?\\d[\\d -]{5,12}\\d',
  },
  {
    id: 'any/caso-de-asilo',
    kind: 'asylum',
    language: 'any',
    anchors: ['acilo', 'asilo', 'asylum', 'asylm', 'azilo', 'assylum', 'asilum'],
    match: '\\b(?:caso|peticion|solicitud|cita|corte|entrevista|carta|aplic\\w+|pedi\\w*|pid\\w+|meti\\w*)(?: (?:de|para|por|el|mi|su|al))* a[csz]ilo\\b(?! de)|\\bass?[yi]l(?:u)?m (?:case|claim|seeker|interview|application|hearing|office|pending|granted|denied)\\b',
    unless: 'ancian|asilo (?:san|santa)',
  },
]

/** How somebody came and what enforcement does, in both languages: tiers 1 and 2. */
const eventPatterns: readonly Pattern[] = [
  {
    id: 'any/coming',
    kind: 'history',
    language: 'any',
    anchors: ['swam', 'waded', 'river', 'immigrating', 'emigrating', 'migrating', 'coming here', 'coming to', 'migration', 'migrant', 'the border', 'bused', 'bussed', 'asylum shelter', 'before coming', 'since coming', 'arriving in', 'arrival in', 'journey', 'trek', 'caravan', 'the wall', 'entered', 'entro por', 'entraron', 'paso por', 'pollero', 'patero', 'anos en', 'meses en', 'ano en', 'semanas en', 'dias en', 'aqui en', 'al otro lado', 'el otro lado', 'la linea', 'garita', 'la frontera', 'la bestia', 'albergue', 'el norte', 'mi pais', 'su pais', 'country of origin', 'home country', 'native country', 'back home', 'to this country', 'from my country'],
    match: `\\b(?:swam|waded|crossed|floated|rafted|came) (?:across |over |through )?(?:the |a )?(?:river|rio|border|wall|desert)(?: [a-z]+){0,2} (?:into|to) [a-z]+|\\b(?:prior to|before|after|since|upon|while|during|when|at time of|at the time of) (?:im|e)?migrat(?:ing|ion)\\b(?! of)|\\b(?:before|since|after|upon|prior to) (?:coming|arriving|moving|arrival|getting)(?: here)? (?:to |in |into )?(?:${unitedStates}|the country|the states)|\\bmigration (?:journey|history|trauma|story|route|related|stress\\w*|experience|from ${abroad})\\b|\\bmigrant (?:shelter|hotel|camp|bus|caravan|family|mother|woman|man|teen|child|boy|girl|youth|arrival|intake|site)\\b|\\b(?:bused|bussed|flown|sent|transported|came|arrived|brought|transferred|bus|buses|released) (?:up |over |here |in )?(?:from|at) the (?:us |u\\.s\\. |southern |mexican |texas |arizona )*border\\b|\\bentr(?:o|aron|e|ar|ando|amos) por (?:reynosa|tijuana|juarez|nogales|matamoros|laredo|mexicali|el rio|el desierto|la linea|la frontera|el cerro|piedras negras|san ysidro|brownsville|texas|arizona|california|nuevo laredo|tecate|yuma|[a-z]+ con (?:un |el )?(?:pollero|coyote|patero))\\b|\\b(?:lleva|llevo|llevan|llevamos|tiene|tengo|tienen|tenemos|con|cumplio|apenas|hace|vive|vivo)(?: (?:ya|casi|apenas|como|mas de|unos|solo|aqui))* (?:\\d+|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|varios|pocos|muchos) (?:dias?|semanas?|meses|mes|anos?)(?: (?:aqui|viviendo|de vivir|de estar|ya|trabajando))* en (?:${unitedStates}|eeuu|usa|el pais|este pais|el norte)\\b|\\b(?:cruz\\w+|brinc\\w+|pas(?:o|aron|amos|e|ar)|lleg\\w+|vino|vine|vinieron) (?:pa|para|a|al|por)? ?(?:el |la )?(?:otro lado|linea(?! media| axilar| de)|garita|norte|barda)\\b|\\b(?:con|un|el|al|los|pag\\w+ (?:al?|un)) (?:polleros?|pateros?)\\b|\\balbergue (?:de|para) migrantes\\b|\\b(?:sali|salio|salieron|salimos|huy\\w+|dej\\w+|vino|vine|llegue|llego|vengo|viene)(?: huyendo)? (?:de )?(?:mi|su|nuestro) pais\\b|\\b(?:fled|left|escaped|came from|leaving|fleeing|persecut\\w+ in|tortured in|persecuted back in) (?:his|her|their|my) (?:home |native |own )?country(?: of origin)?\\b|\\bentered (?:the )?(?:country|us|u\\.s\\.?|usa|states|united states) (?:via|through|at|on|in|by|w/|with|from|last|\\d|as|without|from)`,
    unless: 'linea media|fish|pesca|lancha|kayak|vacation|vacaciones|returned from a trip|stent|catheter|neutrophil|cell|border (?:zone|collie)|puerto rico|larva|pain|dolor|data migration|tourist|moved (?:to|from) the other side of town|erythema|survey|cohort|estudio|research',
    keeps: ['question'],
  },
  {
    id: 'any/enforcement-acts',
    kind: 'detention',
    language: 'any',
    anchors: ['ice', 'migra', 'migracion', 'inmigracion', 'immigration', 'border patrol', 'patrulla'],
    match: `\\b(?:lo|la|los|las|le|me|nos|te) (?:agarr?o|agarr?aron|levanto|levantaron|detuvo|detuvieron|llevo|llevaron|arresto|arrestaron|pesco|cacho|encerraron|tienen|tiene|tuvieron|solto|soltaron)(?: (?:la|el|los|en|a|por|ya|ayer|de))* (?:ice\\b|(?:in)?migracion|migra\\b|patrulla fronteriza)|\\b(?:ice|immigration|la migra|border patrol) (?:took|grabbed|got|arrested|picked up|detained|has|came for|caught|raided|stopped|nabbed) (?:him|her|them|my|his|her|the pt|pt|patient|dad|mom|father|mother|husband|wife|brother|son|me|us)\\b|\\b(?:agarr?o|detuvo|levanto|llevo) (?:la )?(?:ice|(?:in)?migracion|migra)\\b`,
    asWritten: '(?:\\bICE\\b|\\bIce\\b|[Mm][Ii][Gg][Rr]|[Pp]atrulla|[Bb]order|\\bice (?:took|grabbed|arrested|detained))',
    unless: 'ice (?:pack|cream|chip)|stent|cateter',
  },
  {
    id: 'any/enforcement-reporting',
    kind: 'proceedings',
    language: 'any',
    anchors: ['ice', 'ero', 'isap', 'inmigracion', 'migracion', 'immigration', 'smartlink', 'notificacion', 'comparecencia', 'grillete'],
    match: `\\b(?:check(?:s|ed|ing)?[- ]?ins?|appts?|appointments?|reports?|reporting|sign(?:s|ing)?[- ]?in|visit|meeting|interview|hearing|court|date) (?:w/|with|at|to|before) (?:the )?(?:ice|ero|isap|immigration)\\b(?! (?:attorney|lawyer|clinic|legal|counsel))|\\b(?:se )?(?:present(?:a|arse|o|an)|report(?:a|arse|o|an)|firm(?:a|ar|an)|checa)(?: [a-z0-9]+){0,3} (?:con|ante|en|a) (?:la )?(?:ice|(?:in)?migracion|ero|isap)\\b|\\bsmartlink (?:app|check|phone|device)\\b|\\b(?:notificacion|citatorio|aviso|carta) (?:de|para) (?:comparecencia|comparecer|presentarse|deportacion|corte)\\b|\\b(?:carta|citatorio|notificacion|orden|audiencia|entrevista) (?:de|con|en|del) (?:la )?(?:corte de )?(?:ice|(?:in)?migracion)\\b`,
    asWritten: '(?:\\bICE\\b|\\bERO\\b|ISAP|[Ii][Mm][Mm][Ii]|[Mm][Ii][Gg][Rr]|[Ss]mart|SMART|[Cc]ompare|[Cc]ita|[Cc]arta|[Nn]otif|[Aa]viso)',
    unless: 'ice (?:pack|cream|chip)|servicio de inmigracion publica|whether we|si aqui',
  },
  {
    id: 'any/enforcement-fear',
    kind: 'history',
    language: 'any',
    anchors: ['ice', 'migra', 'migracion', 'inmigracion', 'immigration', 'deport', 'redada', 'raids', 'public charge', 'carga publica', 'the feds'],
    match: `\\b(?:call(?:ed|ing|s)?|report(?:ed|ing|s)? (?:him |her |them |me |us |pt |patient )?to|tell(?:ing)?|contact(?:ed|ing)?|inform(?:ed|ing)?|alert(?:ed|ing)?|turn(?:ed|ing)? (?:him|her|them|me|us) in to|share(?:s|d)? (?:info\\w* |data |it |her info\\w* |his info\\w* )?with|talk(?:s|ing)? to|work(?:s|ing)? with) (?:the )?(?:ice|immigration|la migra)\\b(?! (?:attorney|lawyer|clinic|legal|services|status))|\\b(?:looking for|hiding from|run(?:s|ning)? from|avoid(?:s|ing)?|hides? from|because of|due to|worr\\w+ about|word of|rumors? of|heard about) (?:the )?(?:ice|immigration (?:enforcement|raids?|officers?|agents?|police)|la migra|raids)\\b|\\b(?:ice|immigration|migra) (?:is|was|are|were) (?:looking|searching|asking|after|waiting|outside|at (?:the |his |her )?(?:door|house|job|home|work|apartment|school))|\\b(?:la migra|(?:in)?migracion|ice) (?:lo|la|los|me|nos|le|les) (?:anda|andan|esta|estan|busca|buscan|persigue|quiere|va)\\b|\\b(?:le|les|lo|la|los|nos)? ?(?:avis\\w+|llam\\w+|reportar\\w*|report\\w+|denunci\\w+|ech\\w+|habl\\w+|delat\\w+|entreg\\w+|dicen|decirle)(?: [a-z]+){0,2} (?:a|con|ante) (?:la )?(?:migra|(?:in)?migracion|ice)\\b|\\b(?:se )?escond\\w+ de (?:la )?(?:migra|(?:in)?migracion|ice)\\b|\\b(?:immigration|deportation|enforcement|migration)[- ]related (?:stress\\w*|fear|anxiety|trauma|worry|concerns?)\\b|\\b(?:preocup\\w+|miedo|temor|angustia|estres|ansiedad|problemas?) (?:de|por|con|a) (?:su |el |la |los )?(?:estatus|situacion migratoria|(?:in)?migracion|deportacion|papeles|redadas)\\b`,
    asWritten: '^(?!.*\\bice\\b(?! (?:is|agent|officer|raid)))',
    unless: 'ice (?:pack|cream|chip|skat|hockey)|works? (?:for|with) (?:an )?immigration|servicio social llama|delusion|staff(?: must| should|:)|neutrophil|policy \\d',
    keeps: ['fear', 'question'],
  },
  {
    id: 'en/people-from',
    kind: 'history',
    language: 'en',
    anchors: ['immigrants from', 'immigrant from', 'immigrants who', 'immigrant parents', 'immigrant family', 'children of immigrant', 'child of immigrant', 'daughter of immigrant', 'son of immigrant', 'first gen', '1st gen', 'second gen', '2nd gen'],
    match: `\\b(?:child(?:ren)?|son|daughter|kids?|born) (?:of|to) (?:${demonym} )?immigrants?\\b(?: from [a-z]+| parents)?|\\b(?:first|1st|second|2nd|1\\.5)[- ]gen(?:eration)? (?:${demonym}(?:[- ]american)? )?(?:immigrant|migrant|american)s?\\b`,
    unless: 'study|cohort|survey',
    keeps: ['general'],
  },
]

/** Every statement that is put together from lists. */
export const grammarPatterns: readonly Pattern[] = [...classPatterns, ...standingPatterns, ...eventPatterns]
