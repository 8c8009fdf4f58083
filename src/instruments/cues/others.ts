import type { CuesByKey } from './cue.ts'

/** Papers of persons, and papers that order nothing, by what they say. */
export const cuesOfOthers: CuesByKey = {
  'patient-authorization': {
    title: [
      'authorization release|disclos*|health|medical|records|information !order !body !remains !belongings !valuables !property !subpoena',
      'hipaa release|authorization|form !order !protective',
      'consent release|disclos* !order',
      'release records|information authorization|form|patient|medical !order !request !log !checklist !body',
    ],
    says: [
      'authorize > release|disclose|share|provide|use',
      'permission > release|share|disclose',
      'revoke > authorization|consent|permission',
      'authorization|consent > expire*|expiration|duration',
      'redisclos* > recipient|protected|subject',
      'purpose > disclosure|release|request',
    ],
    law: ['45 cfr 164.508'],
  },
  outreach: {
    title: [
      'outreach',
      'campaign|initiative',
      'project program|partner*|homeland|hsi',
      'memorandum understanding|agreement',
      'partner* program|us|join|invitation',
      'information sharing agreement|partnership|program',
    ],
    says: [
      'partner* > share|sharing|information|hospital*|private',
      'join > network|program|partner*|team',
      'become > partner|member',
      'help > us > protect|keep|stop',
      'invite* > join|partner|meet*|participate',
      'points > contact',
      'see > something > say',
      'parties > agree',
    ],
  },
  'wanted-flyer': {
    title: ['be on lookout', 'bolo', 'wanted', 'missing person|child|adult', 'attempt locate'],
    says: ['if > located|seen > call|contact', 'last > seen', 'information > call|contact'],
  },
  letter: {
    says: [
      'investigating|investigation > please|request*',
      'please > provide|send|tell|advise|call|contact|forward|let|confirm',
      'cooperation|assistance > appreciated|matter',
      'we > request*|need|ask',
    ],
  },
  'know-your-rights': {
    title: [
      'know rights',
      'your rights !statement',
      'real|valid|judicial warrant look*|know|tell|identify',
      'warrant looks|checklist|guide|difference|types|kinds',
      'what to do ice|immigration|agents|police|officers',
      'if ice|immigration|agents|police|officers come*|knock*|stop*',
      'sus derechos',
      'warrants 101|explained|training|subpoenas',
    ],
    says: [
      'right > remain|stay > silent|quiet',
      'slip|slide > under > door',
      'do not > open|sign|consent|answer',
      'ask > see|show|slip > warrant|badge|it',
      'administrative > warrant > not|does|signed',
      'judicial > warrant > signed|judge|court',
      'call > hotline|lawyer|attorney',
      'staff|employees|workers > should|may|must > ask|call|contact',
    ],
  },
  'game-prop': {
    title: [
      'mystery|murder|escape|party|game|dinner|prop|costume|novelty|props',
      'training|academy scenario|exercise|drill',
      'scene|episode prop|scene',
      'case missing|mysterious|stolen',
      'replica|sample|specimen|training|exercise warrant|order|document',
    ],
    says: [
      'players|guests|teams > round|act|clue|game|suspect|hint',
      'evidence|clue|card > card|players|number|round',
      'entertainment|fun|novelty|game|play > purposes|only|use',
      'high > court > fun|laughs|mischief',
      'inspector|detective|colonel|lord|lady|butler > mansion|manor|ruby|murder|jewel*|stolen',
      'film|movie|theater|theatre|stage|scene > prop*|set|production|take',
      'training|mock|academy > scenario|exercise|only|purposes|trainee*',
      'not > actual|real > warrant|order|document',
      'scene|episode|hero > prop|props|scene',
      'art|props > department|master',
    ],
  },
  'hospital-release': {
    title: [
      'release body|remains|belongings|valuables|property|body|remains|responsibility|liability !court',
      'discharge|leaving against advice|instructions|summary',
      'consent treatment|procedure|admission|surgery|photograph*',
      'request* log|checklist|worksheet|tracking',
      'notice privacy practices',
      'visitor pass|log|badge',
      'patient property|belongings|valuables|bill*|statement',
    ],
    says: [
      'returned > me > discharge|belongings',
      'release > hospital > claim*|liability|responsibility',
      'patient > signature > witness|staff|nurse',
      'hospital|internal > use|form > only|chart|copy',
      'received|staff > by > department|date|privacy',
      'counsel|privacy|supervisor > called|notified|checked',
    ],
  },
  'common-law-paper': {
    title: [
      'common law',
      'writ arrest commercial|people|common',
      'affidavit truth',
      'grand jury people|republic|common !subpoena',
      'declaration sovereign*',
    ],
    says: [
      'sui > juris',
      'living > man|woman|being',
      'without > prejudice',
      'we > people',
      'de jure',
      'natural > person|rights',
    ],
  },
  'news-article': {
    title: [
      'gazette|tribune|herald|courier|times|chronicle|sentinel|journal|observer|examiner|bugle|dispatch !medical !coroner*',
    ],
    says: [
      'by > staff|reporter|correspondent > writer|reporter',
      'according > to',
      'told > reporters|gazette|newspaper|press|council',
      'declined > comment|details|give|say',
      'spokes* > said',
      'said > tuesday|monday|wednesday|thursday|friday|interview|statement',
      'lawyer|residents|neighbors|officials|staff|witnesses > said',
    ],
  },
  'business-card': { title: [], says: ['office|cell|mobile|desk > cell|fax|mobile|office|mail'] },
  'credential-287g': { title: ['designated immigration officer', '287 credential|identification|program'] },
}
