import type { Option } from '../command/command.ts'
import { type Given, valueGiven, valuesGiven } from '../command/options.ts'

/** The options that describe a situation without a file, or change one that a file describes. */
export const situationOptions: readonly Option[] = [
  {
    name: 'at',
    value: 'DAY',
    about: {
      en: 'Day or moment: 2026-06-03 or 2026-06-03T14:20:00-07:00. Now, if no file says it.',
      es: 'Día o momento: 2026-06-03 o 2026-06-03T14:20:00-07:00. Ahora, si ningún archivo lo dice.',
    },
  },
  {
    name: 'state',
    value: 'STATE',
    about: { en: 'Where the facility is: CA, NY, …', es: 'Dónde está el centro: CA, NY, …' },
  },
  {
    name: 'fact',
    value: 'ID=VALUE',
    repeats: true,
    about: {
      en: 'A fact: request.kind=arrest. Lists take commas.',
      es: 'Un hecho: request.kind=arrest. Las listas llevan comas.',
    },
  },
  {
    name: 'item',
    value: 'ITEM',
    repeats: true,
    about: { en: 'An item they ask for: video, billing, …', es: 'Algo que piden: video, billing, …' },
  },
  {
    name: 'facility',
    value: 'NAME=VALUE',
    repeats: true,
    about: {
      en: 'About the facility: kind=hospital, owner=nonprofit, timeZone=America/Los_Angeles, …',
      es: 'Sobre el centro: kind=hospital, owner=nonprofit, timeZone=America/Los_Angeles, …',
    },
  },
  {
    name: 'action',
    value: 'ACTION',
    repeats: true,
    about: {
      en: 'An action to answer: admit.non-public, … All that matter, if none is named.',
      es: 'Una acción que responder: admit.non-public, … Todas las que importan, si no se nombra ninguna.',
    },
  },
  {
    name: 'policy',
    value: 'POLICY',
    repeats: true,
    about: {
      en: 'House policy that counts (house/starter if none is named); none: law alone.',
      es: 'Política de la casa que cuenta (house/starter si no se nombra); none: solo la ley.',
    },
  },
]

/** True if an option describes a situation, so that no file need do it. */
export function describesSituation(given: Given): boolean {
  return situationOptions.some((o) => valueGiven(given, o.name) !== undefined || valuesGiven(given, o.name).length > 0)
}
