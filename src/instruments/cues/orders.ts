import type { CuesByKey } from './cue.ts'

/** Orders of courts by what they say. */
export const cuesOfOrders: CuesByKey = {
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
}
