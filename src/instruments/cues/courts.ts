import type { CuesByKey } from './cue.ts'

const searchWarrant = {
  title: [
    'search warrant !affidavit !application !complaint !return !information',
    'search seizure warrant !affidavit !application',
    'warrant search !affidavit !application !complaint',
    'warrant seizure|seize !affidavit !application',
  ],
  says: [
    'command*|directed|authorized|authorised|order > search|seize',
    'command*|directed|authorized > execute > warrant',
    'probable cause > search|seized|concealed|evidence',
    'warrant > executed|served|serving|returned > days',
    'search > for > seize|property|evidence',
    'day|daytime|night|nighttime > search|served|executed',
  ],
}

const arrestWarrant = {
  title: [
    'arrest warrant !alien !application !affidavit !commercial',
    'warrant arrest !alien !application !affidavit !commercial',
    'bench warrant',
    'capias',
    'order apprehension|arrest',
    'warrant apprehension|apprehend',
    'warrant felony|misdemeanor|fugitive|attachment|detention|retake',
    'writ attachment',
  ],
  says: [
    'command*|order|directed|authorized > arrest|apprehend',
    'command*|order|directed > take > custody|body|keep',
    'arrest|apprehend > bring|deliver > before|court|magistrate|judge',
    'failed|failure|failing > appear',
    'charging|charged|accused > offense|violation|crime',
    'bail|bond > set|fixed|amount',
  ],
}

const application = {
  title: [
    'affidavit search warrant',
    'application search warrant',
    'complaint search warrant',
    'affidavit support warrant|application',
    'application warrant !administrative !inspection',
    'statement probable cause',
    'affidavit probable cause',
  ],
  says: [
    'sworn > depose*|says|states|state',
    'affiant|applicant > says|states|requests|request|believes',
    'request*|prays > court > issue > warrant',
    'request*|prays > search > warrant > issue*',
    'training > experience',
    'affidavit > support > application|warrant',
  ],
}

const civilSubpoena = {
  title: [
    'subpoena !grand !administrative !inspector !immigration !civil-investigative',
    'subpoena civil|criminal|deposition|trial|hearing|witness|documents|records|duces|produce|testify|appear !grand',
  ],
  says: [
    'command*|ordered|required|requested|directed|summon* > produce|appear|testify|bring|attend|deliver|available',
    'subpoena > contempt|penalty|penalties|disobedience',
    'rule* > civil|criminal|trial > procedure',
    'attorney* > plaintiff|defendant|party|respondent|petitioner',
    'deposition|custodian|documents|records > place|copies|copying|certified',
  ],
}

/** Papers of courts by what they say, whatever the form. */
export const cuesOfCourts: CuesByKey = {
  'ao-93': searchWarrant,
  'ao-93c': searchWarrant,
  'state-search-warrant': searchWarrant,
  'ao-106': application,
  'search-warrant-affidavit': application,
  'inspection-warrant': {
    title: [
      'inspection warrant !notice !application',
      'warrant inspect* !notice !application',
      'administrative warrant !notice !application',
      'warrant entry !application',
      'civil|immigration search warrant !application',
      'warrant aliens|noncitizens|undocumented|unlawfully',
    ],
    says: [
      'authorized|ordered|directed|command* > enter > inspect*',
      'warrant > inspect*',
      'probable cause > inspect*',
      'business|working|regular > hours > inspect*',
      'establishment|premises > inspect*',
      'search > premises > aliens|noncitizens',
    ],
    law: ['21 usc 880', '29 usc 657', '21 usc 374', '8 usc 1357', '42 usc 7414', '42 usc 6927', '30 usc 813'],
  },
  'ao-442': arrestWarrant,
  'bench-warrant': arrestWarrant,
  'state-arrest-warrant': arrestWarrant,
  'material-witness-warrant': { ...arrestWarrant, law: ['18 usc 3144'] },
  'ao-83': {
    title: [
      'summons criminal',
      'criminal summons',
      'summons indictment|information|complaint|misdemeanor|felony !civil',
    ],
    says: ['summoned > appear > answer > charge*|offense|information|indictment|complaint', 'summons > criminal'],
  },
  'ao-91': {
    title: [
      '^complaint violation',
      'criminal complaint !warrant',
      'complaint felony|misdemeanor !warrant',
      'affidavit support criminal complaint',
    ],
    says: [
      'complainant > sworn|states|state',
      'defendant > did|knowingly|violated|unlawfully',
      'complaint > based > facts|information',
      'sworn > before > magistrate|judge',
    ],
  },
  indictment: {
    title: ['^indictment', 'superseding indictment', '^information !release !request !about !for', 'bill indictment'],
    says: ['grand jury > charges', 'true bill', 'attorney|prosecutor > charges', 'violation > title > code'],
  },
  'part2-order': {
    title: [
      'order substance|alcohol|drug records|disclosure|patient',
      'order 42 part|cfr',
      'order part 2 records|disclosure',
      'order disclos* confidential patient|treatment !protective',
    ],
    says: [
      'substance > disorder|abuse > records|patient|treatment',
      'alcohol > drug > records|patient|treatment',
      'public interest > outweigh*',
      'other ways > obtaining > information',
    ],
    law: ['42 cfr 2.6*', '42 cfr part 2', '42 cfr 2.1', '42 usc 290dd*'],
  },
  'protective-order': {
    title: ['protective order', 'hipaa order', 'order protecting|governing health|medical|confidential'],
    says: ['prohibited > using|disclosing > purpose', 'return|destroy > litigation|proceeding', 'return > destroy'],
    law: ['45 cfr 164.512(e)'],
  },
  'restraining-order': {
    title: [
      'restraining order',
      'preliminary|permanent injunction',
      'order show cause',
      'habeas corpus writ|order !petition !application',
      'order enjoin*|restrain*',
    ],
    says: [
      'enjoined|restrained > from',
      'show cause > why',
      'habeas corpus > writ|issue|produce|release',
      'pending > hearing|order|further',
    ],
    law: ['28 usc 2241', '28 usc 1651'],
  },
  'nondisclosure-order': {
    title: ['order nondisclosure', 'order disclosure non', 'order precluding|delaying|delayed notice', 'gag order'],
    says: ['not > disclose > existence', 'not > notify > person', 'disclos* > jeopardize'],
    law: ['18 usc 2705', '18 usc 3123'],
  },
  'court-order': {
    title: [
      '^order !immigration !removal !supervision !recognizance !post !transport !standing !physician* !watch !form',
      'order produc*|disclos*|releas*|compel*|direct*|grant*|authoriz* !proposed !motion !post !removal !supervision !recognizance',
      'order records|information|compliance !post !form !motion !proposed',
      'opinion|judgment|decision|decree order !immigration !motion',
      'court order !common !immigration',
    ],
    says: [
      'ordered > that',
      'it is > ordered|adjudged|decreed',
      'court > orders|finds|having|being',
      'upon > consideration|motion|application',
      'shall > produce|provide|release|disclose|deliver',
      'custodian > records > shall|produce|release',
    ],
    law: ['45 cfr 164.512(e)(1)(i)'],
  },
  'fisa-order': {
    title: ['^primary|secondary|supplemental order', 'order surveillance', 'order tangible', 'order physical search'],
    says: ['foreign > intelligence|power', 'classified > by', 'fbi > sought|obtained'],
    law: ['50 usc 18*'],
  },
  'ao-110': {
    title: ['subpoena grand jury'],
    says: [
      'before > grand jury',
      'command*|required > appear|testify|attend > grand',
      'application > united states|attorney',
      'assistant > attorney',
    ],
  },
  'state-grand-jury-subpoena': {
    title: ['subpoena grand jury'],
    says: [
      'before > grand jury',
      'command*|required|ordered > appear|testify|attend|produce > grand',
      'district|states|county|prosecuting > attorney|prosecutor',
    ],
  },
  'ao-88': civilSubpoena,
  'ao-88a': civilSubpoena,
  'ao-88b': { ...civilSubpoena, law: ['fed r civ p 45'] },
  'ao-89': civilSubpoena,
  'ao-89b': civilSubpoena,
  'ao-90': civilSubpoena,
  'subp-010': { says: civilSubpoena.says },
  'state-subpoena': civilSubpoena,
  'judicial-subpoena': {
    title: ['judicial subpoena', 'so ordered subpoena', 'subpoena so ordered', 'court ordered subpoena'],
    says: ['so ordered > judge|justice', 'court > orders > produce', 'command*|ordered > produce|appear > court'],
  },
  'court-filing': {
    title: [
      '^petition',
      '^motion !order',
      '^notice motion|appearance|hearing|appeal|deposition|filing',
      '^declaration',
      '^answer',
      '^response',
      '^objection*',
      '^stipulation !protective !order',
      '^proposed order',
      'memorandum law|support|opposition',
      'certificate|proof service',
      'brief',
    ],
    says: [
      'asks|requests|moves|prays > court',
      'respectfully > submitted|requests',
      'petitioner|movant > alleges|states',
    ],
  },
  'warrant-in-debt': {
    title: ['warrant debt', 'warrant detinue', 'civil claim warrant', 'small claims', 'warrant distress|tax|distraint'],
    says: [
      'summon > defendant*',
      'plaintiff* > claim*',
      'answer > civil > claim',
      'claim* > owe*|debt|sum|goods|property',
    ],
  },
  'unlawful-detainer': {
    title: [
      'eviction',
      'unlawful detainer',
      'summary process|ejectment',
      'forcible entry|detainer',
      'writ possession|restitution',
      'notice quit|vacate',
      'dispossess*',
    ],
    says: ['landlord > owe|rent|possession|claims', 'possession > premises|property', 'rent > due|owed|unpaid'],
  },
}
