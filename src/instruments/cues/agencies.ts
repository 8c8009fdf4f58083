import type { CuesByKey } from './cue.ts'

const demands = [
  'command*|ordered|required|directed|summoned > produce|appear|testify|furnish|provide',
  'testimony > bring|produce',
  'issued > authority|pursuant|under',
]

/** Papers that an agency puts out by itself, by what they say. */
export const cuesOfAgencies: CuesByKey = {
  'i-200': {
    title: ['warrant arrest alien|noncitizen'],
    says: [
      'immigration > officer* > authorized|delegated|authority',
      'command* > take|arrest > custody > alien|noncitizen|removal|proceedings',
      'alien|noncitizen > within > violation > immigration',
      'probable cause > removable',
    ],
  },
  'i-205': {
    title: ['warrant removal|deportation|remove'],
    says: [
      'subject > removal|deportation > final|order',
      'command* > take > custody > remove|deport',
      'final > order > immigration|judge|official',
    ],
  },
  'i-247a': {
    title: ['immigration detainer', 'detainer action', 'detainer notice !unlawful', 'request notification release'],
    says: ['requested > notify|maintain', 'maintain > custody > hours', 'custody > period > exceed'],
    law: ['8 cfr 287.7'],
  },
  'i-138': {
    title: ['immigration subpoena !court !judge', 'enforcement subpoena'],
    says: [...demands, 'contempt > federal|district > court', 'immigration > laws|enforcement|officer'],
    law: ['8 usc 1225', '8 cfr 287.4', 'ina 235'],
  },
  'dhs-3115': {
    title: ['customs summons', 'summons appear|produce records'],
    says: [
      ...demands,
      'correctness > entries|entry',
      'duties > taxes|fines|penalties',
      'importation|imported > merchandise',
    ],
    law: ['19 usc 1509'],
  },
  'eoir-subpoena': {
    title: ['immigration court|judge subpoena', 'subpoena'],
    says: ['command*|ordered|required|directed > appear|produce|testify', 'before > immigration > judge|court'],
    law: ['8 cfr 1003.35', '8 cfr 1287.4'],
  },
  'immigration-judge-order': {
    title: [
      'order|decision immigration judge|court !subpoena',
      '^order removal|bond|custody|board|continuance',
      'decision board appeals',
    ],
    says: [
      'ordered > respondent|removed|bond|custody|denied|granted|continued',
      'respondent > removed|removal|charged',
      'appeal > due|waived|reserved',
    ],
  },
  'i-9-notice': {
    title: [
      'notice inspection !premises !controlled',
      'notice inspection employment|i9',
      'audit|inspection forms employment|i9 !premises',
    ],
    says: ['employment > eligibility', 'business > days > notice|inspection|before', 'employ* > payroll|list|verify*'],
    law: ['8 usc 1324a*', '8 cfr 274a*', 'ina 274a'],
  },
  'i-862': {
    title: ['notice appear !traffic'],
    says: ['removal > proceedings', 'alleges > that > you', 'ordered > appear > immigration > judge'],
    law: ['ina 240', '8 usc 1229'],
  },
  'i-213': {
    title: ['record deportable|inadmissible|removable'],
    says: [
      'deportable|inadmissible|removable > alien|noncitizen',
      'subject > encountered|arrested|apprehended',
      'narrative|disposition',
    ],
  },
  'dhs-unknown-form': {
    needs: ['homeland|immigration|customs|dhs|ice|cbp|border'],
    title: ['^demand|notice|request|directive|order|certificate|form|report !appear !inspection'],
    says: [
      'form dhs',
      'dhs|ice|cbp|ero|hsi > form',
      'signature > issuing|official|officer',
      'demand*|shall > provide|immediately|names',
      'officer|agent > printed|name > title',
    ],
  },
  'i-286': {
    title: ['notice custody determination', 'custody determination'],
    says: ['pending > final > determination', 'detained|released > homeland|security|bond|conditions'],
    law: ['ina 236', '8 usc 1226'],
  },
  'i-220a': {
    title: ['release recognizance !court'],
    says: ['released > recognizance', 'report > hearing|interview', 'change > residence > permission'],
  },
  'i-220b': {
    title: ['order supervision'],
    says: ['placed > supervision', 'permitted > large', 'appear > person > time > place'],
  },
  'i-860': {
    title: ['expedited removal', 'order removal determination|expedited'],
    law: ['ina 235', '8 usc 1225(b)(1)'],
  },
  'i-296': { title: ['notice ordered removed', 'departure verification'] },
  'i-294': { title: ['warning ordered removed|deported', 'warning alien|noncitizen removed|deported'] },
  'i-871': { title: ['reinstat* order', 'notice reinstat*'], law: ['ina 241', '8 usc 1231'] },
  'i-216': {
    title: ['record persons|person transferred|transfer', 'transfer manifest|record'],
    says: [
      'persons|detainees > property|transferred',
      'receiving > officer|facility',
      'transferring > officer|facility',
    ],
  },
  'dea-subpoena': {
    needs: ['subpoena*'],
    title: ['subpoena !grand'],
    says: [...demands, 'controlled > substances', 'drug > enforcement > administration'],
    law: ['21 usc 876', '21 usc 801', '21 usc 880'],
  },
  'dea-82': {
    title: ['notice inspection premises|controlled|establishment', 'notice inspection !employment'],
    says: [
      'right > refuse|not > inspection',
      'consent > inspection',
      'statement > rights',
      'credentials > presented|inspection',
    ],
    law: ['21 usc 880', '21 usc 374'],
  },
  'doj-3486': {
    needs: ['subpoena*'],
    title: ['subpoena duces !grand', 'health care subpoena', 'administrative subpoena'],
    says: [...demands, 'health > care > offense*|fraud', 'attorney > general'],
    law: ['18 usc 3486', '18 usc 24'],
  },
  'oig-subpoena': {
    needs: ['subpoena*'],
    title: ['inspector general subpoena', 'subpoena !grand'],
    head: ['inspector general'],
    says: [...demands, 'inspector > general > act', 'office > inspector > general', 'inspector general'],
    law: ['5 usc 406*', '5 usc app', '5 usc 401'],
  },
  'civil-investigative-demand': {
    title: ['civil investigative demand', 'investigative demand'],
    says: [
      'false > claims',
      'demand > issued|pursuant',
      'documentary > material',
      'interrogatories|testimony > demand',
    ],
    law: ['31 usc 3733', '31 usc 3729', '15 usc 1312*', '18 usc 1968'],
  },
  'national-security-letter': {
    title: ['national security letter'],
    says: [
      'directed > provide',
      'international > terrorism',
      'clandestine > intelligence',
      'certify > relevant|sought',
      'prohibit* > disclos*',
    ],
    law: ['18 usc 2709', '12 usc 3414', '15 usc 1681*', '50 usc 3162'],
  },
  'irs-summons': {
    title: ['^summons !criminal !complaint', 'tax summons', 'collection|third summons'],
    says: [...demands, 'internal > revenue', 'tax > liability|return*|period*'],
    law: ['26 usc 7602', '26 usc 7603'],
  },
  'administrative-subpoena': {
    needs: ['subpoena*'],
    head: [
      'department|board|commission|bureau|division|office|administration|agency health|medical|medicine|pharmacy|insurance|labor|consumer|licensing|opportunity|trade|securities|relations|investigation|investigations|conduct|revenue|compensation|education|nursing',
      'attorney general',
    ],
    title: [
      'administrative subpoena !order !motion !enforcing !compliance',
      'investigat* subpoena !grand !order',
      'agency|commission|board|department subpoena',
      'subpoena !grand !court',
    ],
    says: [
      ...demands,
      'pursuant > authority|section*|code',
      'investigation > of|into|conducted|license',
      'department|board|commission|agency|attorney > investigat*',
      'enforce* > court',
    ],
  },
  'ocr-data-request': {
    title: ['data|document|information request', 'notice|notification investigation|complaint'],
    says: ['privacy|security > rule', 'covered > entity', 'complaint > alleg*', 'submit|provide > within > days'],
    law: ['45 cfr 160.310', '45 cfr 160.3*', '45 cfr 164.502(a)(2)(ii)'],
  },
  'survey-request': {
    head: [
      'department|division|bureau|board|commission|office health|licensing|certification|quality|accreditation',
      'medicare|joint commission|centers',
    ],
    title: [
      'survey|surveyor request|document*|entrance|records',
      'documents|records needed|requested|request',
      'complaint investigation|survey',
      'entrance conference',
      'licensing|accreditation request|survey',
    ],
    says: [
      'conditions > participation',
      'surveyor*|inspector* > needs|requests|requires|following',
      'survey*|accreditation > records|documents|list',
      'licens* > certification',
    ],
    law: ['42 cfr 482', '42 cfr 488', '42 cfr 485'],
  },
  'coroner-request': {
    head: ['coroner*|examiner*'],
    title: [
      'examiner|coroner* request|records|subpoena',
      'request decedent|deceased|chart',
      'notification death',
      'request records|chart',
    ],
    says: [
      'cause > manner|death',
      'examiner|coroner > records|death|jurisdiction',
      'decedent|deceased > records|chart|treatment',
    ],
    law: ['45 cfr 164.512(g)'],
  },
  'protective-services-request': {
    head: ['protective services', 'children|family|aging|elder|adult services|department|unit'],
    title: [
      'protective services request|information|records',
      'information request',
      'request child* information|records|health',
      'request adult|elder information|records',
    ],
    says: [
      'report > abuse|neglect',
      'vulnerable|dependent > adult|child',
      'abuse > neglect',
      'child|adult|elder > abuse|neglect|protective',
      'social|case > worker',
    ],
    law: ['45 cfr 164.512(b)(1)(ii)', '45 cfr 164.512(c)'],
  },
  'exigent-request': {
    title: [
      'exigent request|circumstances|form|disclosure',
      'emergency disclosure|request|ping',
      'emergency information request',
    ],
    says: [
      'danger > death|injury|serious',
      'exigent > circumstances',
      'request* > location|information|records > emergency',
    ],
    law: ['18 usc 2702', '45 cfr 164.512(j)'],
  },
  'preservation-letter': {
    title: [
      'preserv* request|letter|demand|records|order|notice',
      'litigation hold',
      'retention|hold request|letter|notice',
    ],
    says: [
      'preserve|preservation > records|evidence|material|information',
      'preserve|retain > days',
      'pending > issuance|legal|court|process',
      'asked|requested|request|required|must > preserve|retain',
    ],
    law: ['18 usc 2703(f)'],
  },
  'custody-paper': {
    title: [
      'post orders',
      'hospital|guard|detainee|inmate watch|detail|assignment|log|orders',
      'custody|detainee|inmate transfer|transport|log|form',
    ],
    says: [
      'detainee|inmate|prisoner > restraints|contact|times|room|sight',
      'officer|guard > post|shift|relief',
      'visitors > approval|approved|allowed|permitted',
    ],
  },
}
