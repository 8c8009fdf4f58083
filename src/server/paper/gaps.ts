import type { Text } from '../../engine/index.ts'
import { type House, standing, stateOf, turnsOf, unsaid } from './house.ts'

/** Something that the configuration does not say yet and a policy needs. */
export interface Gap {
  readonly code: GapCode
  readonly words: Text
}

/** The kinds of gap, in the order in which they are told. */
export type GapCode =
  | 'no-non-public-area'
  | 'no-waiting-area'
  | 'no-phone'
  | 'no-rota'
  | 'no-counsel-or-administrator'
  | 'hole-in-rota'
  | 'person-left'
  | 'no-call-back-number'
  | 'house-policy-off'
  | 'house-policy-in-part'
  | 'place-unsaid'
  | 'state-not-modelled'

/** What is still missing in the configuration. */
export function gapsOf(house: House): readonly Gap[] {
  return [...placeGaps(house), ...rotaGaps(house), ...policyGaps(house)]
}

function placeGaps(house: House): readonly Gap[] {
  const { settings, rulebook } = house
  const { areas, agencies, phone, waitingArea } = settings
  const found: Gap[] = []
  const say = (code: GapCode, en: string, es: string) => found.push({ code, words: { en, es } })
  if (!areas.some((a) => !a.public))
    say('no-non-public-area', 'No area is named non-public.', 'Ningún área está declarada no pública.')
  if (!areas.some((a) => a.public && a.id === waitingArea))
    say(
      'no-waiting-area',
      'The place where officers wait is not chosen.',
      'No se ha elegido dónde esperan los agentes.',
    )
  if (phone === undefined)
    say('no-phone', 'There is no phone number for the public.', 'No hay teléfono para el público.')
  if (!agencies.some((a) => a.phone !== undefined))
    say(
      'no-call-back-number',
      'No agency has a number to call back that was looked up beforehand.',
      'Ninguna agencia tiene un teléfono buscado de antemano para devolver la llamada.',
    )
  const conditions = standing(house).map((s) => s.version.when)
  for (const fact of unsaid(conditions, house)) {
    const question = rulebook.facts.find((f) => f.id === fact)?.question
    say(
      'place-unsaid',
      `The law turns on this, and it is not said: ${question?.en ?? fact}`,
      `La ley depende de esto y no está indicado: ${question?.es ?? fact}`,
    )
  }
  if (!rulebook.packs.some((p) => p.kind === 'state' && p.state === stateOf(settings)))
    say(
      'state-not-modelled',
      'The law of this state is not in the rulebook: counsel must add it.',
      'La ley de este estado no está en el reglamento: el asesor legal debe añadirla.',
    )
  return found
}

function rotaGaps(house: House): readonly Gap[] {
  const turns = turnsOf(house)
  const found: Gap[] = []
  const say = (code: GapCode, en: string, es: string) => found.push({ code, words: { en, es } })
  if (turns.length === 0) say('no-rota', 'Nobody is on the on-call schedule.', 'No hay nadie en los turnos de guardia.')
  if (!turns.some((t) => t.role === 'counsel' || t.role === 'administrator'))
    say(
      'no-counsel-or-administrator',
      'The on-call schedule names no counsel and no administrator.',
      'Los turnos de guardia no nombran asesor legal ni administración.',
    )
  if (turns.length > 0 && house.rota.some((s) => s.turns.length === 0))
    say(
      'hole-in-rota',
      'At some hours of the next seven days nobody is on duty.',
      'En algunas horas de los próximos siete días no hay nadie de guardia.',
    )
  if ((house.settings.duty ?? []).some((t) => house.people.get(t.person)?.left === true))
    say(
      'person-left',
      'The on-call schedule names a person who has left.',
      'Los turnos de guardia nombran a una persona que ya no está.',
    )
  return found
}

function policyGaps({ rulebook, settings }: House): readonly Gap[] {
  const packs = rulebook.packs.filter((p) => p.kind === 'house').map((p) => p.id)
  if (settings.policies.length === 0)
    return [
      {
        code: 'house-policy-off',
        words: {
          en: 'The house policy is off: this document has law alone, and no procedures of the house.',
          es: 'La política de la casa está apagada: este documento tiene solo la ley, sin procedimientos de la casa.',
        },
      },
    ]
  if (packs.some((p) => settings.policies.includes(p))) return []
  return [
    {
      code: 'house-policy-in-part',
      words: {
        en: 'Some sections of the house policy are off. Check that what is left says all that the law asks.',
        es: 'Algunas secciones de la política de la casa están apagadas. Revise que lo que queda diga todo lo que la ley exige.',
      },
    },
  ]
}
