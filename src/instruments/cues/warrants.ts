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

/** Warrants, what is asked for to get one, and what charges a person, by what they say. */
export const cuesOfWarrants: CuesByKey = {
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
}
