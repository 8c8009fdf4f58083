import {
  type CaseEventType,
  eventWords,
  type Fields,
  howWords,
  isKept,
  isNoun,
  type NounName,
  nouns,
  nounWords,
  type Owner,
  partValueWords,
  partWords,
  type Role,
  type StoredEvent,
} from '../../../cases/index.ts'
import { actionQuestion, dutyText, factQuestion, factValueText, readable } from '../labels.ts'
import { timeText } from '../parts/time.tsx'
import { kindWords } from '../queue/words.ts'
import { ownerWords, roleWords } from '../words.ts'
import { fieldText, fieldValueText, type Naming, personText } from './naming.ts'

/** One line of what something says. */
export interface Line {
  readonly label: string
  readonly value: string
}

type Data = Readonly<Record<string, unknown>>

const nounEvent = /^(.+)-(recorded|corrected)$/

function nounIn(type: string): { readonly noun: NounName; readonly how: 'recorded' | 'corrected' } | undefined {
  const [, noun, how] = nounEvent.exec(type) ?? []
  return isNoun(noun) ? { noun, how: how as 'recorded' | 'corrected' } : undefined
}

/** What an event is called. */
export function eventTitle(event: StoredEvent, { language }: Naming): string {
  const found = nounIn(event.type)
  if (found === undefined) return eventWords[event.type as CaseEventType]?.[language] ?? readable(event.type)
  const withdrawn = (event.data as Data)['withdrawn'] === true
  const how = withdrawn ? 'withdrawn' : found.how
  return `${nounWords[found.noun].name[language]}: ${howWords[how][language]}`
}

/** What an event says, line by line; nothing of one that this release does not know. */
export function eventLines(event: StoredEvent, naming: Naming): readonly Line[] {
  if (isKept(event)) return []
  return dataLines(event.type, event.data as Data, naming)
}

/** What a command says, as the event that it becomes would. */
export function commandLines(data: Data, naming: Naming): readonly Line[] {
  const type = isNoun(data['noun']) ? `${data['noun']}-recorded` : ''
  const { noun: _noun, ...rest } = data
  return dataLines(type, rest, naming)
}

function dataLines(type: string, data: Data, naming: Naming): readonly Line[] {
  const noun = nounIn(type)?.noun
  const lines = noun === undefined ? [] : nounLines(noun, (data['fields'] ?? {}) as Data, naming)
  const facts = { ...(data['open'] as Data), ...(data['personal'] as Data), ...(data['facts'] as Data) }
  // What an assessment was given stands with the answer; here it would bury the rest.
  const told = type === 'assessed' ? [] : factLines(facts, naming)
  return [...lines, ...told, ...partLines(data, naming)]
}

function nounLines(noun: NounName, fields: Data, naming: Naming): readonly Line[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const field = (nouns[noun] as Fields)[name]
    if (field === undefined || name === 'sha256' || name === 'file') return []
    return [{ label: fieldText(noun, name, naming.language), value: fieldValueText(noun, name, field, value, naming) }]
  })
}

function factLines(facts: Data, { book, language }: Naming): readonly Line[] {
  return Object.entries(facts).map(([id, value]) => ({
    label: factQuestion(book, id, language),
    value: factValueText(book, id, value, language),
  }))
}

function partLines(data: Data, naming: Naming): readonly Line[] {
  return Object.entries(data).flatMap(([key, value]) => {
    const label = partWords[key]?.[naming.language]
    if (label === undefined || value === undefined || value === null || value === false) return []
    return [{ label, value: partText(key, value, naming) }]
  })
}

function partText(key: string, value: unknown, naming: Naming): string {
  const { language, book, state } = naming
  const text = String(value)
  switch (key) {
    case 'action':
      return actionQuestion(book, text, language)
    case 'task': {
      const task = state.tasks[text]
      return task?.title ?? (task?.duty === undefined ? readable(text) : dutyText(book, task.duty, language))
    }
    case 'owner':
      return ownerWords[text as Owner]?.[language] ?? text
    case 'role':
      return roleWords[text as Role]?.[language] ?? text
    case 'person':
    case 'toPerson':
      return personText(text, naming)
    case 'kind':
      return kindWords[text as keyof typeof kindWords]?.[language] ?? text
    case 'requestKind':
      return factValueText(book, 'request.kind', text, language)
    case 'keepUntil':
    case 'due':
      return timeText(text, language, naming.zone)
    case 'enteredLate':
      return '✓'
    default:
      return partValueWords[text]?.[language] ?? text
  }
}
