import type { StoredAnswer } from '../assessment/stored.ts'
import { caseKinds } from '../case/kind.ts'
import { owners, roles } from '../role/roles.ts'
import {
  choice,
  data,
  day,
  facts,
  factValue,
  id,
  ids,
  number,
  personalData,
  required,
  type Shape,
  text,
  when,
  words,
  yesNo,
} from '../shape/shape.ts'
import type { Grounds, OpenSpec } from '../task/task.ts'

/** Place and rulebook of an assessment, as the engine was given them. */
export type GivenFacility = Readonly<Record<string, string | boolean>>

/** Events about the case itself, by type: what each says. */
export const caseEvents = {
  'case-opened': {
    kind: required(choice(...caseKinds)),
    facility: required(id()),
    requestKind: factValue('request.kind'),
    enteredLate: yesNo(),
    why: words('personal'),
  },
  'facts-given': { open: facts('open'), personal: facts('personal') },
  'facts-corrected': {
    corrects: required(ids()),
    open: facts('open'),
    personal: facts('personal'),
    why: words('personal'),
  },
  assessed: {
    assessment: required(id()),
    at: required(when()),
    rulebook: required(data<{ readonly version: string; readonly hash: string }>()),
    facility: required(data<GivenFacility>()),
    policies: data<readonly string[]>(),
    actions: ids(),
    relevantToo: yesNo(),
    open: facts('open'),
    personal: facts('personal'),
    answers: personalData<readonly StoredAnswer[]>(),
    warnings: ids(),
    next: id(),
    madeBy: required(choice('this-command', 'writer-checked', 'writer-unchecked')),
  },
  'duties-derived': {
    assessment: required(id()),
    opened: data<readonly OpenSpec[]>(),
    changed: data<readonly OpenSpec[]>(),
    dropped: ids(),
    grounds: personalData<Readonly<Record<string, Grounds>>>(),
  },
  'action-settled': {
    action: required(id()),
    choice: required(choice('done', 'declined')),
    assessment: id(),
    againstAnswer: yesNo(),
    at: required(when()),
    why: words('personal'),
  },
  'task-added': { task: required(id()), title: text('personal'), owner: required(choice(...owners)), due: when() },
  'task-assigned': { task: required(id()), owner: choice(...owners), person: id() },
  'task-done': { task: required(id()), at: when(), account: words('personal') },
  'task-waived': { task: required(id()), why: words('personal') },
  'case-closed': {
    openTasks: required(ids()),
    keepYears: required(number()),
    keepUntil: required(day('open')),
    why: words('personal'),
  },
  'case-merged': {
    into: required(id()),
    openTasks: required(ids()),
    keepYears: required(number()),
    keepUntil: required(day('open')),
    why: words('personal'),
  },
  'case-reopened': { cause: required(choice('person', 'late-entry')), why: words('personal') },
  'case-assigned': { role: choice(...roles), person: id() },
  'case-linked': {
    case: required(id()),
    as: required(choice('same-visit', 'custody-stay', 'records-request', 'referral', 'earlier-contact')),
  },
  'hold-placed': { hold: required(id()), why: words('personal') },
  'hold-released': { hold: required(id()), why: words('personal') },
  'message-sent': { toPerson: id(), toDevice: id(), message: words('personal') },
  'writer-named': { device: required(id()), person: required(id()) },
  'case-erased': {},
} as const satisfies Readonly<Record<string, Shape>>

/** The type of an event about the case itself. */
export type CaseEventType = keyof typeof caseEvents
