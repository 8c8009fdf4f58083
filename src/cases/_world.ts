import type { Action, Condition, Duty, Fact, Rule, Rulebook } from '../engine/index.ts'
import type { Command, CommandData, CommandOf, CommandType, World, Writer } from './index.ts'

const word = { en: 'word', es: 'palabra' }
const paperIs = (...values: readonly string[]): Condition => ({ fact: 'document.kind', in: values })

function fact(id: string, who: Fact['who'], values?: readonly string[]): Fact {
  return { id, kind: values === undefined ? 'yes-no' : 'choice', question: word, who, ...(values && { values }) }
}

function action(id: string): Action {
  const decides = {
    must: 'desk',
    may: 'administrator',
    'must-not': 'desk',
    depends: 'counsel',
    conflict: 'counsel',
  } as const
  return {
    id,
    groups: [],
    question: word,
    doing: word,
    notDoing: word,
    binds: 'facility',
    fallback: { answer: 'must-not', citation: 'none', why: word },
    relevantWhen: { all: [] },
    decides,
  }
}

function rule(
  id: string,
  actions: readonly string[],
  effect: Rule['effect'],
  when: Condition,
  duties: readonly Duty[],
): Rule {
  const versions = [{ from: '2000-01-01', act: 'Act 1', when }]
  const plain = { title: word, plain: word, citation: id, binds: 'facility', status: 'verified' } as const
  return { id, effect, actions, versions, duties, ...plain, factBase: [], examples: [] }
}

const call: Duty = { duty: 'notify.counsel', who: 'staff', on: 'asked', due: 'PT0S' }
const log: Duty = { duty: 'log.visit', who: 'staff', on: 'asked', due: 'P2D', count: 'working-days' }
const keep: Duty = { duty: 'keep.documents', who: 'privacy-officer', on: 'done', due: 'P30D', years: 8 }
const follow: Duty = { duty: 'accompany.officers', who: 'liaison', on: 'done', due: 'PT0S' }

/** A rulebook of two doors, for tests: a warrant opens the inner one, and without one it stays shut. */
export const toyRulebook: Rulebook = {
  version: 'toy',
  hash: 'sha256:toy',
  facts: [
    fact('request.kind', 'desk', [
      'search',
      'arrest',
      'outreach',
      'records',
      'threat-referral',
      'custody-escort',
      'other',
    ]),
    fact('request.channel', 'desk', ['in-person', 'phone']),
    fact('requester.agency', 'desk', ['ice-ero', 'local-police', 'unknown']),
    fact('document.kind', 'desk', ['none', 'search-warrant', 'dhs-i200', 'letter']),
    fact('document.signer', 'privacy-officer', ['judge', 'agency-officer']),
    fact('document.court', 'counsel', ['federal', 'none']),
    fact('area', 'desk', ['public', 'non-public']),
    fact('exigency', 'desk', ['none', 'imminent-danger']),
    fact('objection', 'desk', ['none', 'pending']),
    fact('patient.present', 'desk'),
    fact('patient.custody', 'desk', ['none', 'criminal']),
    { ...fact('items', 'desk', ['name-address', 'billing']), kind: 'set' },
  ],
  constraints: [],
  actions: [action('admit.non-public'), action('confirm.presence')],
  duties: {},
  packs: [
    { id: 'us', kind: 'federal', title: word, checkedTo: '2026-11-01' },
    { id: 'house/starter', kind: 'house', title: word, checkedTo: '2026-11-01' },
  ],
  rules: [
    rule(
      'us/toy/every-contact',
      ['admit.non-public', 'confirm.presence'],
      'forbids',
      { not: paperIs('search-warrant') },
      [call, log],
    ),
    rule('us/toy/warrant', ['admit.non-public'], 'permits', paperIs('search-warrant'), [call, keep, follow]),
  ],
}

/** A hospital in Los Angeles with the toy rulebook. */
export const toyWorld: World = {
  rulebook: toyRulebook,
  facility: {
    id: 'mercy',
    place: {},
    timeZone: 'America/Los_Angeles',
    settled: {},
    holidays: [],
    keepYears: 6,
  },
}

/** The people of that hospital. */
export const people = {
  tablet: { role: 'desk', device: 'tablet-1' },
  otherTablet: { role: 'desk', device: 'tablet-2' },
  liaison: { role: 'liaison', person: 'p-lin' },
  privacy: { role: 'privacy-officer', person: 'p-paz' },
  counsel: { role: 'counsel', person: 'p-cole' },
  administrator: { role: 'administrator', person: 'p-ada' },
  auditor: { role: 'auditor', person: 'p-audra' },
} as const satisfies Readonly<Record<string, Writer>>

/** A command with an id and a moment of its own, unless said otherwise. */
export function command<T extends CommandType>(
  type: T,
  data: CommandData<T>,
  more: Partial<CommandOf<T>> & Pick<Command, 'id' | 'by'>,
): Command {
  const plain = { case: 'c1', at: '2026-06-03T14:20:00-07:00', expected: 'beside', type, data }
  return { ...plain, ...more } as unknown as Command
}
