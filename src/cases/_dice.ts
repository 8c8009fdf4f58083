import {
  type CaseState,
  type Command,
  type CommandType,
  caseKinds,
  commandTypes,
  nounNames,
  roles,
  type Writer,
} from './index.ts'

/** A whole number below `n`. */
export type Roll = (n: number) => number

/** Repeatable dice: the same seed gives the same rolls (mulberry32). */
export function dice(seed: number): Roll {
  let a = seed >>> 0
  return (n) => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % n
  }
}

const pick = <T>(roll: Roll, list: readonly T[]): T => list[roll(list.length)] as T
const maybe = <T>(roll: Roll, value: T): T | undefined => (roll(3) === 0 ? undefined : value)

const facts: Readonly<Record<string, readonly (string | boolean | readonly string[])[]>> = {
  'document.kind': ['none', 'search-warrant', 'dhs-i200'],
  'document.signer': ['judge', 'agency-officer'],
  area: ['public', 'non-public'],
  'patient.present': [true, false],
  items: [['billing'], ['name-address', 'billing']],
  'made.up': [true],
}

function someFacts(roll: Roll): Record<string, unknown> {
  const ids = Object.keys(facts).filter(() => roll(3) === 0)
  return Object.fromEntries(ids.map((id) => [id, pick(roll, facts[id] ?? [])]))
}

function fields(roll: Roll, noun: string): Record<string, unknown> {
  if (noun === 'officer') return { badge: pick(roll, ['1', '2', null]), agency: pick(roll, ['ice-ero', 'none-such']) }
  if (noun === 'contact') return { startedAt: pick(roll, ['2026-06-03T14:00:00-07:00', '2017-03-06', null]) }
  if (noun === 'note') return { account: pick(roll, ['A note.', 'Another.']) }
  return {}
}

const nounsUsed = ['officer', 'contact', 'note', 'note', 'officer', ...nounNames]

function entryOfSome(roll: Roll, noun: string): string {
  return noun === 'contact' ? 'contact' : pick(roll, ['e1', 'e2', 'constructor'])
}

function taskOfSome(roll: Roll, state: CaseState): string {
  return pick(roll, [...Object.keys(state.tasks), 't1', 'toString'])
}

/** Data for a command, often fitting the case and sometimes not. */
export function someData(roll: Roll, type: CommandType, state: CaseState): object {
  const noun = pick(roll, nounsUsed)
  const why = maybe(roll, 'Because.')
  const entry = entryOfSome(roll, noun)
  switch (type) {
    case 'open-case':
      return { kind: pick(roll, ['visit', 'visit', ...caseKinds]), facility: 'mercy', requestKind: 'search' }
    case 'record':
      return { noun, entry, fields: fields(roll, noun) }
    case 'correct': {
      const known = Object.values(state.entries)
      const some = known.length === 0 ? undefined : pick(roll, known)
      const target = some ?? { noun, entry, history: ['none'] }
      const withdrawn = roll(4) === 0 ? { withdrawn: true } : {}
      const said = { noun: target.noun, entry: target.entry, corrects: target.history.slice(-1 - roll(4)) }
      return { ...said, ...withdrawn, fields: fields(roll, target.noun), why }
    }
    case 'give-facts':
    case 'correct-facts':
      return { facts: someFacts(roll), why: type === 'correct-facts' ? why : undefined }
    case 'settle-action':
      return {
        action: pick(roll, ['admit.non-public', 'confirm.presence']),
        choice: pick(roll, ['done', 'declined']),
        why,
      }
    case 'finish-task':
      return { task: taskOfSome(roll, state) }
    case 'add-task':
      return { task: taskOfSome(roll, state), owner: pick(roll, ['staff', 'counsel']), title: 'Call back' }
    case 'assign-task':
      return { task: taskOfSome(roll, state), owner: maybe(roll, 'liaison') }
    case 'waive-task':
      return { task: taskOfSome(roll, state), why }
    default:
      return otherData(roll, type, why)
  }
}

function otherData(roll: Roll, type: CommandType, why: string | undefined): object {
  switch (type) {
    case 'assess':
      return { actions: maybe(roll, ['admit.non-public']) }
    case 'merge-case':
      return { into: pick(roll, ['c1', 'c2']), why }
    case 'close-case':
    case 'reopen-case':
      return { why }
    case 'assign-case':
      return { role: maybe(roll, 'counsel') }
    case 'link-case':
      return { case: pick(roll, ['c1', 'c2']), as: 'same-visit' }
    case 'place-hold':
    case 'release-hold':
      return { hold: pick(roll, ['h1', 'h2']), why }
    case 'send-message':
      return { message: pick(roll, ['Thank you.', ' ']) }
    case 'name-writer':
      return { device: 'tablet-1', person: pick(roll, ['p1', 'p2']) }
    default:
      return {}
  }
}

function someWriter(roll: Roll): Writer {
  const role = pick(roll, ['desk', 'privacy-officer', 'counsel', 'privacy-officer', 'counsel', ...roles] as const)
  return roll(5) === 0 || role === 'desk'
    ? { role, device: pick(roll, ['tablet-1', 'tablet-2']) }
    : { role, person: pick(roll, ['p1', 'p2']) }
}

const rare: readonly CommandType[] = ['close-case', 'merge-case', 'erase-case', 'open-case']

/** Any command, by anybody, who has seen all, some or none of the case. */
export function someCommand(roll: Roll, state: CaseState, id: string): Command {
  const type = state.version === 0 && roll(10) > 0 ? 'open-case' : pick(roll, commandTypes)
  const seldom = rare.includes(type) && state.version > 0 && roll(3) > 0
  const kind = state.status === 'closed' && roll(4) === 0 ? 'erase-case' : seldom ? 'record' : type
  const seen = [
    state.version,
    state.version,
    'beside',
    Math.max(0, state.version - roll(4)),
    state.version + roll(2),
  ] as const
  const at = `20${kind === 'erase-case' ? 26 + roll(12) : 26}-06-${String(1 + roll(28)).padStart(2, '0')}T14:20:00-07:00`
  const data = JSON.parse(JSON.stringify(someData(roll, kind, state))) as object
  return { id, case: state.id, at, by: someWriter(roll), expected: pick(roll, seen), type: kind, data } as Command
}

/** Something that a tablet at the door writes without seeing what others do. */
export function someDeskCommand(roll: Roll, state: CaseState, id: string, device: string): Command {
  const type = pick(roll, [
    'record',
    'record',
    'give-facts',
    'assess',
    'correct',
    'correct-facts',
    'finish-task',
    'settle-action',
  ] as const)
  const at = `2026-06-03T1${roll(10)}:20:00-07:00`
  const data = JSON.parse(JSON.stringify(someData(roll, type, state))) as object
  return { id, case: state.id, at, by: { role: 'desk', device }, expected: 'beside', type, data } as Command
}
