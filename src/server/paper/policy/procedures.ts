import type { Duty, Rule, Text } from '../../../engine/index.ts'
import { dutyBearer, dutyMoment } from '../../pages/vocabulary.ts'
import { type Block, heading, list, text } from '../../pdf/index.ts'
import { type House, type Standing, say, told } from '../house.ts'
import { statusNote } from './status-note.ts'

/** The sections of the house policy that each part holds, by the number in their citation; a pack of another house comes under the first. */
const sections = {
  'every-contact': [1, 6],
  doors: [7, 12],
  outreach: [13, 15],
  patients: [16, 24],
  records: [25, 99],
} as const

/** A part of the policy that is made of sections of the house. */
export type ProcedurePart = keyof typeof sections

/** The sections of the house that are switched on for a part, then what the law of the state adds there. */
export function procedures(house: House, all: readonly Standing[], part: ProcedurePart): readonly Block[] {
  const own = all.filter((s) => s.pack.kind === 'house' && partOf(s.rule) === part)
  const blocks = own.flatMap(({ rule }) => [
    heading(3, `${told(house, rule.title)} (${rule.citation})`),
    text(told(house, rule.plain)),
    ...list((rule.duties ?? []).map((d) => dutyLine(house, d))),
  ])
  const law = lawAtDoor(house, all, part)
  const nothing = say(
    house,
    'The house policy says nothing here: it is switched off.',
    'La política de la casa no dice nada aquí: está apagada.',
  )
  return [...(own.length === 0 ? [text(nothing)] : blocks), ...law]
}

function partOf({ citation }: Rule): ProcedurePart {
  const number = Number(/§ (\d+)$/.exec(citation)?.[1] ?? 1)
  const found = Object.entries(sections).find(([, [from, to]]) => from <= number && number <= to)
  return (found?.[0] ?? 'every-contact') as ProcedurePart
}

function dutyLine(house: House, { duty, who, on, note }: Duty): string {
  const words: Text | undefined = house.rulebook.duties[duty]
  const page = { say: (en: string, es: string) => say(house, en, es) }
  const what = words === undefined ? duty : told(house, words).replace(/\.$/, '')
  const more = note === undefined ? '' : ` ${told(house, note)}`
  return `${what} (${dutyBearer(page, who)}, ${dutyMoment(page, on)}).${more}`
}

const doorActions = ['admit.non-public', 'remain.public', 'ask-to-leave'] as const

// What a state adds at the door is read beside the sections about doors; of federal law, what opens one.
function lawAtDoor(house: House, all: readonly Standing[], part: ProcedurePart): readonly Block[] {
  if (part !== 'doors') return []
  const rules = all.filter(
    (s) => s.pack.kind === 'state' && s.rule.actions.some((a) => (doorActions as readonly string[]).includes(a)),
  )
  if (rules.length === 0) return []
  return [
    heading(3, say(house, 'What the law of the state adds here', 'Lo que añade aquí la ley del estado')),
    ...list(
      rules.map(
        (s) =>
          `${told(house, s.rule.title)}. ${told(house, s.rule.plain)} (${s.rule.citation}; ${statusNote(house, s.status)})`,
      ),
    ),
  ]
}
