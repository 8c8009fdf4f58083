import type { CuesByKey } from './cue.ts'

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

/** Subpoenas in the name of a court by what they say. */
export const cuesOfSubpoenas: CuesByKey = {
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
    title: ['judicial subpoena', 'so ordered subpoena', 'soordered subpoena', 'court ordered subpoena'],
    says: ['so ordered > judge|justice', 'court > orders > produce', 'command*|ordered > produce|appear > court'],
  },
}
