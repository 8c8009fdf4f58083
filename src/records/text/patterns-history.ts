import type { Pattern } from './pattern.ts'
import { abroad, countries, demonym, unitedStates } from './places.ts'

const ago = '(?:\\d+|a|one|two|three|four|five|six|several|few) ?(?:days?|wks?|weeks?|mo|mos|months?|yrs?|years?) ago'
const since = `(?:in|since|at age|at the age of|around|about|on|as a|when|${ago})`

/** Immigration history, fear of enforcement and help with immigration, in English: tier 2. */
export const historyPatterns: readonly Pattern[] = [
  {
    id: 'en/came-from-abroad',
    kind: 'history',
    language: 'en',
    anchors: countries,
    match: `\\b(?:came|come|moved|immigrated|emigrated|migrated|arrived|fled|relocated|escaped|arrival|brought|journeyed|sent)(?: (?:to|into|in|here|over|alone|${unitedStates}|${ago}|with|w/|his|her|their|a|the|family|parents|mother|children|kids?|son|daughter|toddler|baby|legally|recently|as a (?:child|teen\\w*)|at|age|\\d+|on foot|by bus|last|year|month|week|this)){0,9} from (?:(?:rural|southern|northern|eastern|western|central) )?${abroad}`,
    unless:
      '(?:trip|vacation|honeymoon|flight|visit|holiday|travel\\w*|returned|back|cruise|business|package|shipment|specimen)[^.]{0,25}from|sent from|brought (?:back )?(?:food|medicine|meds|souvenir)',
  },
  {
    id: 'en/came-to-us',
    kind: 'history',
    language: 'en',
    anchors: [
      'to us',
      'to the us',
      'to the u.s',
      'into the us',
      'into the u.s',
      'to u.s',
      'to usa',
      'to the usa',
      'united states',
      'america',
      'this country',
      'immigrated',
      'emigrated',
      'in the us',
      'in the u.s',
      'in us',
      'in u.s',
      'in usa',
      'into us',
      'into u.s',
      'fled',
      'entered us',
      'entered the us',
      'entered u.s',
      'entered the u.s',
      'newly arriv',
      'new arriv',
    ],
    match: `\\b(?:came|moved|immigrated|emigrated|migrated|arrived|fled|was brought|brought|relocated|since coming|after coming|entered|come)(?: (?:in|to|into|over to|here to|by (?:his|her|their) (?:parents|mother|father|family) to))? ${unitedStates}(?! (?:healthcare|coast|hospital))|\\b(?:immigrated|emigrated)(?: (?:here|to|${since}))?\\b(?! ?[?:])|\\b(?:date of|year of|recent|new|time since) (?:arrival|entry|immigration) (?:in|to|into) ${unitedStates}|\\b(?:been |lived |living |is |was |has been )?in (?:the )?${unitedStates} (?:for|since|x) ?(?:the (?:past|last) )?(?:[<>~]? ?\\d|one|two|three|four|five|six|several|only|about|less|under|over|[12]\\d{3}|age)|\\b(?:new(?:ly)? arriv(?:al|ed) (?:from|immigrant|to ${unitedStates}))|\\bfled (?:gang|violence|war|persecution|political|cartel|the war|domestic|taliban|country|home country|her country|his country|their country)[^.]{0,20}`,
    asWritten: '^(?!.*\\b(?:to|in|into|entered) us\\b)',
    unless:
      'neutrophil|stent|catheter|cell|lymphocyte|traveled|visit(?:ing)? (?:in|to)|medical(?: |-)tourism|world cup|born in the u|born and raised|navy|army|deployed|deployment|military|native',
    keeps: ['question'],
  },
  {
    id: 'en/arrived-recently',
    kind: 'history',
    language: 'en',
    anchors: ['arrived', 'arrival', 'newcomer'],
    match: `\\barrived ${ago}(?: (?:w/|with)[^.]{0,25})? from ${abroad}|\\bnewcomer (?:school|program|family|student|from)\\b|\\brecent arrival (?:from|to ${unitedStates})`,
  },
  {
    id: 'en/immigrant',
    kind: 'history',
    language: 'en',
    anchors: ['immigrant', 'migrant'],
    match: `\\b(?:recent|new|newly arrived|first[- ]generation|${demonym}|is an|was an|as an|an|child of|young|elderly|adult|older|unaccompanied|parents (?:are|were)|both|family of|immigrant status) (?:im)?migrants?\\b(?: (?:from|family|parents?|who|status|mother|father|woman|man|patient)[a-z ]{0,20})?|\\bimmigrants? (?:from|since|who (?:came|arrived))[^.]{0,25}|\\bimmigrant (?:from ${abroad})`,
    unless:
      'undocumented|illegal immigrant|immigrant (?:health|women.s|survey|study|services|visa|rights|program|clinic|detention)|farm ?work|migrant (?:farm|worker)|seasonal|special immigrant',
  },
  {
    id: 'en/crossed',
    kind: 'history',
    language: 'en',
    anchors: [
      'cross',
      'border',
      'entered',
      'smuggl',
      'coyote',
      'the desert',
      'darien',
      'rio grande',
      'journey',
      'migration',
    ],
    match: `\\bcross(?:ed|ing)? (?:the |into |at the |over the )?(?:u\\.?s\\.?(?:[- ]mexico)? |southern |mexic\\w+ |mexico )?(?:border(?! (?:of|zone|with|cafe))|desert|rio grande|river (?:into|to|on foot)|darien)(?: (?:on foot|into|in|at|near|with|last|alone|from|${ago}))?|\\bborder (?:crossing|wall)\\b|\\bentered (?:at|through|via|near) (?:yuma|el paso|eagle pass|laredo|nogales|tijuana|san ysidro|calexico|brownsville|mcallen|del rio|the (?:southern )?border|a port of entry)|\\b(?:smuggled (?:in|into|across)|coyotes?\\b(?= (?:who|left|to|that|smuggl|demand|paid|and)))|\\b(?:through|crossing) the darien(?: gap)?|\\bmigration (?:journey|history|trauma|experience|route|status)\\b|\\bjourney (?:north|to ${unitedStates}|from ${abroad})|\\bentry (?:to|into) ${unitedStates}`,
    unless:
      'collie|yard|sternal|wound|infarct|border zone|the vermilion|midline|coyote (?:bite|attack|mask)|stent|larva|catheter|data migration',
  },
  {
    id: 'en/fear-of-enforcement',
    kind: 'history',
    language: 'en',
    anchors: ['ice', 'immigration', 'deport', 'la migra', 'raid', 'border patrol', 'detained by'],
    match:
      "\\b(?:afraid|fear(?:s|ful|ed|ing)?|scared|worr(?:y|ied|ies|ying)|anxious|anxiety|terrified|nervous|concern(?:s|ed)?|threat(?:s|en\\w*)?)(?: (?!denies|not\\b)[a-z']+){0,6} (?:ice\\b(?! (?:pack|chip|skat))|immigration\\b(?! status)|deport\\w*|la migra|raids?\\b|border patrol|detained by)(?:[a-z ]{0,20})?",
    asWritten: '(?:\\bICE\\b|^(?!.*\\bice\\b)|\\b[Ii]ce (?:agents?|officers?|raids?|will|would|comes?|coming))',
    keeps: ['negation', 'fear'],
    unless: 'delusion|aliens|ice (?:pack|chip|skat|hockey|rink)|slip',
  },
  {
    id: 'en/help-with-immigration',
    kind: 'history',
    language: 'en',
    anchors: ['immigration', 'sanctuary', 'raid '],
    match:
      '\\bimmigration (?:attorney|lawyer|law clinic|legal (?:aid|clinic|services|help)|counsel(?:or|ing)?|clinic|advocate|law (?:firm|office|center|project)|services|rights (?:group|hotline|clinic)|help|support|resources|assistance|advocacy|nonprofit|project|paralegal)\\b|\\b(?:the|an|ice|immigration|workplace) raid at (?:the )?(?:plant|factory|work\\w*|farm|site)|\\bimmigration (?:concerns|issues|problems|matters?|stress\\w*|paperwork|papers|documents)\\b',
    keeps: ['fear'],
    unless: 'works (?:as|at|for)|immigration (?:lawyer|attorney) by|is an? immigration|neutrophil',
  },
]
