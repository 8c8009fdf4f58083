import type { Pattern } from './pattern.ts'
import { abroad, demonym, unitedStates } from './places.ts'

const person =
  '(?:immigrants?|aliens?|migrants?|workers?|persons?|people|individuals?|status|patients?|students?|youths?|mother|father|parents?|famil(?:y|ies)|man|woman|male|female|laborers?|farmworkers?|residents?|entrants?|populations?|minors?|child(?:ren)?|noncitizens?|foreign nationals?|teen(?:ager)?|adults?|adolescents?|person|pt)'

/** Explicit status in English: tier 1. */
export const statusPatterns: readonly Pattern[] = [
  {
    id: 'en/undocumented-person',
    kind: 'undocumented',
    language: 'en',
    anchors: ['undocumented', 'unauthorized', 'illegal alien', 'illegal immigrant', 'illegal migrant'],
    match: `(?:undocumented|unauthorized|illegal) (?:[a-z-]+ )?${person}\\b|\\bundocumented(?= ?(?:$|[.,;:)"/'-]|\\())|\\bundocumented (?=[&+]|\\d+ ?-?(?:y|m\\b|f\\b|yo|year)|(?:and|or|but|who|from|w/|with|without|since|per|as|so|here|for \\d|at this|pregnant|hispanic|spanish|latin[oaex]|mexican|${demonym}|single|uninsured|\\d|pt|which|because|status|until|when|on arrival|according|he|she|they|lives|works|afraid|in (?:the|this) (?:u|country)|x \\d|today|now|then|living|working|no|has|does|is|did|til)\\b)`,
    unless:
      '\\bundocumented(?: [a-z-]+)? (?:allerg|reaction|dose|medication|visit|wound|weight|height|vital|vaccin|immuniz|fall|injur|care|note|event|intake|output|order|result|lesion|rash|episode|bruis|fever|pain|consent|history|source|transfer|line|device|implant|procedure|call|changes?|adverse|contact|symptom|findings?|response|signature|discussion|time|use|code|pressure|skin|seizure|exposure|bleed|murmur|hardware|surger|start|administration|hours|refill|phone|conversation|test|lab|scar|mass|nodule|charge|service|encounter|supply|stock|waste|balance|value|count|name|family history|past|prior|previous|home med|treatment|therapy|blood|code|diagnos|condition|problem|disease|anomal)|\\b(?:allerg(?:y|ies)|rxns?|reaction|dose|doses|medications?|visits?|wounds?|weight|height|vitals?(?: signs)?|vaccin\\w+|immuni[sz]\\w+|falls?|injur(?:y|ies)|notes?|events?|intake|output|orders?|results?|lesions?|rash|episodes?|bruis\\w+|fevers?|pain|consent|history|source|lines?|devices?|implants?|procedures?|calls?|changes?|symptoms?|findings?|response|signature|time|times|use|site|size|location|duration|amount|frequency|onset|cause|etiology|reason|lot number|rate|level|levels|pressure|exam|examination|menses|lmp|status post|tetanus|code status|parity|gestation|hours?|refills?|screening|counts?|it|this|that|which|these|those|was left|went|remain(?:s|ed)?|left|otherwise|previously) (?:is|was|were|are|went|remain(?:s|ed)?|left|has been|have been|being|still|currently|often|otherwise|largely|mostly|as)? ?undocumented',
  },
  {
    id: 'en/no-papers',
    kind: 'undocumented',
    language: 'en',
    anchors: [
      'papers',
      'legal status',
      'immigration documents',
      'immigration papers',
      'lawful status',
      'documentation status',
      'legal documents',
      'lawful presence',
      'legal immigration',
      'lawful immigration',
      'without status',
      'out of status',
      'legal papers',
      'unlawfully present',
      'legally present',
      'lawfully present',
      'illegally',
      'no status',
      'no visa',
      'valid visa',
      'a visa',
      'without inspection',
      'unlawful presence',
    ],
    match: `\\b(?:no|without|lacks?|lacking|does(?: not|n't) have|do not have|don't have|has no|have no|had no|lost (?:his|her|their)) (?:any |valid |proper |current |his |her |their )*(?:papers\\b(?! (?:on|about|from|in hand))|(?:legal|lawful|immigration)(?: immigration)? (?:status|papers|documents?|presence)|visa\\b|documentation status|immigration status)|\\bout of status\\b(?! epilep)|\\bwithout status\\b|\\b(?:not |un)(?:lawfully|legally) present\\b|\\bnot (?:legally|lawfully) (?:in|present|here)\\b[^.]{0,20}|\\b(?:in|entered|living in|came to|crossed into|residing in|stayed in|remained in|is|are|was) (?:${unitedStates}|here|the country) (?:illegally|unlawfully|without (?:inspection|papers|authorization|permission))|\\b(?:entered|crossed|came) (?:the border |in |here |over )?(?:illegally|without inspection)|\\bunlawful presence\\b|\\bhere illegally\\b`,
    unless:
      'discharge papers|no papers in|no documents in|papers (?:signed|filed|to sign)|epilep|\\bnot (?:here |living here |in the country |an? )?(?:without|w/o|illegal|out of status)|denies (?:being|entering)',
    keeps: ['negation'],
  },
  {
    id: 'en/immigration-status',
    kind: 'status',
    language: 'en',
    anchors: [
      'immigration status',
      'legal status',
      'residency status',
      'immigrant status',
      'lawful status',
      'migration status',
      'immig status',
      'adjust status',
    ],
    match:
      "\\b(?:immigration|immigrant|residency|lawful|migration|immig)(?: legal)? status(?: in (?:the )?u\\.?s\\.?a?)?(?:\\s?[:=]\\s?|\\s-\\s| (?:is|was|remains|of|as|listed as|documented as|recorded as|currently) )[^.;\\n]{2,40}|\\b(?:adjust(?:ed|ing|ment)? (?:of |his |her |their )?(?:immigration )?status)\\b|\\b(?:unstable|precarious|uncertain|pending|expired|unresolved|irregular|undetermined|temporary|lawful|unlawful|lapsed|mixed|insecure) immigration status\\b|\\bdue to immigration status\\b|\\bimmigration status makes\\b|\\badjust status\\b|\\b(?:because of|due to|ineligible for|owing to|given|about|regarding|over|around|on account of|related to|by|of|re|disclosed|reports?|fear\\w*) (?:his|her|their|my|the patient's|pt's|pts) (?:current |uncertain |own |pending )?immigration status\\b",
    unless:
      '(?:status|status:|status is|status was|status =) ?(?:not (?:asked|recorded|discussed|documented|applicable|collected|disclosed|obtained|assessed|relevant|required|on file)|unknown|n/?a\\b|deferred|declined|_+|\\[|\\(|never|none recorded|was not|is not|blank|left blank|refused|won.t)|do(?:es)? not (?:ask|record|collect|document|inquire)|(?:regardless|irrespective) of|without regard to|no matter (?:your|their|what)|marital|code status|health status',
  },
  {
    id: 'en/immigrant',
    kind: 'status',
    language: 'en',
    anchors: [
      'noncitizen',
      'non-citizen',
      'permanent resid',
      'green card',
      'greencard',
      'lpr',
      'green-card',
      'foreign national',
      'resident alien',
      'nonimmigrant',
      'non-immigrant',
      'parolee',
      'humanitarian parole',
      'paroled into',
      'parole status',
      'i-551',
      'vawa',
      'advance parole',
      'conditional resid',
      'special immigrant',
      'unaccompanied minor',
      'unaccompanied alien',
      'prucol',
      'cofa',
      'cuban/haitian',
      'legal resident',
      'unaccompanied child',
    ],
    match: `\\bnon-?citizens?\\b|\\b(?:(?:lawful|legal|us|u\\.s\\.|conditional) )?permanent residen(?:t|ts|ce|cy)\\b|\\bconditional residen(?:t|ce|cy)\\b|\\blegal resident\\b(?= (?:of the u|status|card|since))|\\bgreen-? ?card\\b(?: holder)?|\\b(?:is|as|an?|became|status:?|of|obtained|her|his|their) lpr\\b(?= |[.,;)]|$)|\\blpr (?:status|card|since|of the)\\b|\\bforeign nationals?\\b|\\b(?:non)?-?resident alien\\b|\\bnon-?immigrant (?:status|visa|worker)\\b|\\bhumanitarian parole(?:e)?\\b|\\bparoled into (?:${unitedStates}|the country)|\\b(?:immigration|cuban|haitian) parolee?\\b|\\badvance parole\\b|\\bi-551\\b|\\bvawa (?:self-?petition\\w*|petition|case|applica\\w+|status|approval)|\\bspecial immigrant (?:juvenile|visa)(?: status)?|\\bunaccompanied (?:alien )?(?:minor|child)(?:ren)?\\b(?= (?:from|in|who|program|released|status|at|placed|transferred|, ))|\\bunaccompanied alien child(?:ren)?\\b|\\bprucol\\b|\\bcofa migrant\\b|\\bcuban/haitian entrant\\b`,
    unless:
      'room \\d|bed \\d|long[- ]term resident|(?:library|yellow|red|loyalty|parking|insurance) card|parking|card (?:stock|reader|paper)|anthem|green dot|laryngo|reflux|green cards? (?:program|membership)|permanent residen(?:t|ce|cy) (?:of|at|in) (?:the |a |an )?(?:facility|nursing|home|snf|assisted|memory|long|ltc|group|unit|care|shelter|hospital|ward|sunny|[a-z]+ (?:manor|home|village|care))|(?:nursing|facility|snf|home|ltc|assisted living)[^.]{0,25}permanent resident|permanent residence (?:is|at|address|in a|:)|permanent resident of (?:the )?[a-z ]*(?:nursing|home)|permanent resident (?:physician|doctor)|resident (?:physician|doctor)',
    keeps: ['negation'],
  },
  {
    id: 'en/citizenship',
    kind: 'citizenship',
    language: 'en',
    anchors: ['citizen', 'naturaliz', 'naturalis'],
    match: `\\b(?:(?:is|was|as|became|become|a|an|not|non|being|dual|born|naturalized|naturalised|status:?|yes,?|no,?) )*(?:u\\.?s\\.?a?\\.?|united states|american|naturali[sz]ed|dual|foreign|${demonym}) ?-?citizens?(?:hip)?\\b|\\bcitizens?(?:hip)? (?:of|in|from) (?:${unitedStates}|${abroad}|another country|two countries|both)|\\bcitizenship(?: status)?(?: \\(country\\))?\\s?[:=]\\s?[a-z][^.;\\n]{1,30}|\\bcitizenship (?:is|was|status is|status was|application|interview|test|pending|granted|denied|ceremony|approved)\\b|\\b(?:not|isn't|is not|never been|non) (?:a |an )?(?:u\\.?s\\.? )?citizen\\b|\\b(?:is|now|currently|he's|she's) (?:a |now a )?citizen\\b(?! of the (?:month|year|week))|\\bbecame a citizen\\b|\\bnaturali[sz](?:ed|ation)\\b(?= (?:in|on|as|last|since|citizen|certificate|interview|ceremony|process|pending|application|u\\.?s|status|oath|papers|[12]\\d{3})|[.,;)]|$)|\\bapplied for (?:u\\.?s\\.? )?citizenship\\b|\\blost (?:his|her|their) citizenship\\b|\\b(?:n-400)\\b`,
    unless:
      "senior citizen|citizens? (?:bank|band|committee|advisory|medical|hospital|council|police|academy|insurance|park|science|scientist|journalis|arrest)|citizen'?s (?:bank|clinic|band|arrest)|tribal citizen|citizens? of (?:the )?(?:cherokee|navajo|choctaw|muscogee|chickasaw|osage|[a-z]+ (?:nation|tribe))|nation citizen|tribe|citizenship ?[:=]? ?(?:status ?[:=]? ?)?(?:not (?:asked|recorded|collected|documented|discussed|obtained)|unknown|n/?a\\b|declined|_|\\[|\\(|deferred|refused)|naturalized (?:bacteri|plant)|good citizen|citizen of the (?:month|year|week|world)|citizenship and you|\\b(?:pollen|grass|weeds?|plants?)\\b|research citizen|first citizen|fellow citizen",
    keeps: ['negation'],
  },
  {
    id: 'en/nationality',
    kind: 'nationality',
    language: 'en',
    anchors: ['nationality', 'national of', 'nationals of', 'nationalities'],
    match: `\\bnationality\\s?(?:[:=]|is|was|of|listed as|recorded as)\\s?[a-z][^.;\\n]{1,30}|\\bof ${demonym} nationality|\\b${demonym} nationality\\b|\\bnationals? of (?:${abroad}|another country)|\\b(?:his|her|their|dual) nationality\\b`,
    unless:
      'nationality ?[:=]? ?(?:is |was )?(?:not (?:asked|recorded|collected|documented|discussed|obtained)|unknown|n/?a\\b|declined|_|\\[|\\(|deferred|refused)|regardless of[^.]*nationality|race, (?:color|religion|nationality)',
  },
]
