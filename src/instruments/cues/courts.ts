import type { CuesByKey } from './cue.ts'

const searchWarrant = {
  needs: ['warrant', 'search*|seiz*'],
  title: [
    'search warrant !affidavit !application !complaint !return !information !civil !administrative !immigration !inspect*',
    'search seizure warrant !affidavit !application !administrative !civil',
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
  needs: ['warrant|capias|writ|order', 'arrest*|apprehen*|custody|body|attach*|take'],
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
  needs: ['warrant', 'affidavit|affiant|application|applicant|sworn|swear*'],
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

const commands = [
  'command*|ordered|required|requested|directed|summon* > produce|appear|testify|bring|attend|deliver|available',
  'subpoena > contempt|penalty|penalties|disobedience',
  'deposition|custodian|documents|records > place|copies|copying|certified',
]

const subpoena = {
  needs: ['subpoena*'],
  title: [
    'subpoena !grand !administrative !inspector !immigration !investigat*',
    'subpoena civil|criminal|deposition|trial|hearing|witness|documents|records|duces|produce|testify|appear !grand',
  ],
  says: [
    ...commands,
    'rule* > civil|criminal|trial > procedure',
    'attorney* > plaintiff|defendant|party|respondent|petitioner',
  ],
}

const civilSubpoena = {
  needs: ['subpoena*'],
  title: ['subpoena !grand !criminal !bankruptcy !administrative !inspector', 'subpoena civil'],
  says: [...commands, 'civil > action|case', 'plaintiff* > v|vs|defendant*', 'rule > 45', 'rules > civil > procedure'],
  law: ['fed r civ p 45'],
}

const criminalSubpoena = {
  needs: ['subpoena*'],
  title: ['subpoena !grand !civil !bankruptcy !administrative !inspector', 'subpoena criminal'],
  says: [
    ...commands,
    'criminal > case|action',
    'united states america > v|vs|defendant*',
    'rule > 17',
    'rules > criminal > procedure',
  ],
  law: ['fed r crim p 17', 'fed r crim p 15'],
}

const bankruptcySubpoena = {
  needs: ['subpoena*', 'bankruptcy'],
  title: ['subpoena !grand !criminal !civil !administrative', 'subpoena bankruptcy', 'subpoena 2004'],
  says: [...commands, 'bankruptcy > case|court|rule*', 'adversary > proceeding', 'debtor > chapter|case'],
  law: ['fed r bankr p 9016', 'fed r bankr p 2004'],
}

/** Papers of courts by what they say, whatever the form. */
export const cuesOfCourts: CuesByKey = {
  'ao-93': searchWarrant,
  'ao-93c': { ...searchWarrant, title: [...searchWarrant.title, 'warrant telephone|electronic|reliable !application'] },
  'state-search-warrant': searchWarrant,
  'ao-106': application,
  'search-warrant-affidavit': application,
  'inspection-warrant': {
    needs: ['warrant'],
    title: [
      'inspection warrant !notice !application',
      'warrant inspect* !notice !application',
      'administrative warrant !notice !application',
      'warrant entry !application',
      'civil|immigration|administrative search warrant !application',
      'warrant aliens|noncitizens|undocumented|unlawfully|workplace|worksite',
    ],
    says: [
      'authorized|ordered|directed|command* > enter > inspect*',
      'warrant > inspect*',
      'probable cause > inspect*',
      'business|working|regular > hours > inspect*',
      'establishment|premises > inspect*',
      'search > aliens|noncitizens|persons',
      'immigration > enter|search',
      'civil|administrative > warrant|search > immigration|inspect*',
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
    needs: ['order*|authoriz*'],
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
    needs: ['order*|decree*|adjudged|directed'],
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
    needs: ['intelligence'],
    title: ['^order', '^primary|secondary|supplemental order', 'order surveillance|tangible', 'order physical search'],
    says: [
      'foreign intelligence surveillance court',
      'foreign intelligence surveillance act',
      'ordered > that|custodian|agent*|shall',
      'foreign > intelligence|power',
      'classified > by',
      'fbi > sought|obtained',
    ],
    law: ['50 usc 18*'],
  },
  'ao-110': {
    needs: ['grand', 'subpoena*'],
    title: ['subpoena grand jury'],
    says: [
      'before > grand jury',
      'command*|required > appear|testify|attend > grand',
      'application > united states|attorney',
      'assistant > attorney',
    ],
  },
  'state-grand-jury-subpoena': {
    needs: ['grand', 'subpoena*'],
    title: ['subpoena grand jury'],
    says: [
      'before > grand jury',
      'command*|required|ordered > appear|testify|attend|produce > grand',
      'district|states|county|prosecuting > attorney|prosecutor',
    ],
  },
  'ao-88': civilSubpoena,
  'ao-88a': civilSubpoena,
  'ao-88b': civilSubpoena,
  'ao-89': criminalSubpoena,
  'ao-89b': criminalSubpoena,
  'ao-90': criminalSubpoena,
  'b-2540': bankruptcySubpoena,
  'b-2550': bankruptcySubpoena,
  'b-2560': bankruptcySubpoena,
  'b-2570': bankruptcySubpoena,
  'subp-010': { says: subpoena.says },
  'subp-020': { says: subpoena.says },
  'subp-002': { says: subpoena.says },
  'state-subpoena': subpoena,
  'judicial-subpoena': {
    needs: ['subpoena*'],
    title: ['judicial subpoena', 'so ordered subpoena', 'subpoena so ordered', 'court ordered subpoena'],
    says: ['so ordered > judge|justice', 'court > orders > produce', 'command*|ordered > produce|appear > court'],
  },
  'court-filing': {
    title: [
      '^petition',
      '^complaint !criminal !violation !warrant !felony !misdemeanor',
      'complaint jury|damages|civil|verified !criminal',
      'notice bankruptcy|chapter|case|claim|lien|entry',
      'writ execution|garnishment|levy',
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
      'plaintiff > alleges|alleged|claims|prays',
      'creditors > meeting|claim*|debtor',
      'judgment > debtor|creditor|levy',
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
      'notice quit|vacate|rent|eviction',
      'pay rent',
      'dispossess*',
    ],
    says: ['landlord > owe|rent|possession|claims', 'possession > premises|property', 'rent > due|owed|unpaid'],
  },
}
