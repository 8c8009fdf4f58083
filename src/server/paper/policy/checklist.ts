import type { Text } from '../../../engine/index.ts'
import { type Block, table, text } from '../../pdf/index.ts'
import { gapsOf } from '../gaps.ts'
import { type House, isOn, type Standing, say, told } from '../house.ts'
import { numberOf, type PartId } from './part.ts'
import { statusNote } from './status-note.ts'
import { type Asked, asksOf } from './what-law-asks.ts'

/** For each thing that a law asks of a policy: where in the document it is, and what of it is still missing. */
export function checklist(house: House, all: readonly Standing[]): readonly Block[] {
  const rows = all.flatMap((s) => asksOf(s.rule).map((asked) => row(house, s, asked)))
  const intro = say(
    house,
    'What the law asks of such a policy here. Counsel compares it with the law’s own words before it is filed or adopted.',
    'Lo que la ley exige aquí a una política así. El asesor legal lo compara con las palabras de la ley antes de presentarla o adoptarla.',
  )
  const none = say(
    house,
    'No law that we hold asks this facility for such a policy. Counsel checks whether another does.',
    'Ninguna ley que tenemos exige a este centro una política así. El asesor legal revisa si otra la exige.',
  )
  if (rows.length === 0) return [text(none)]
  return [
    text(intro),
    ...table(
      [
        say(house, 'The law asks', 'La ley exige'),
        say(house, 'Citation', 'Cita'),
        say(house, 'Where it is', 'Dónde está'),
        say(house, 'Still missing', 'Aún falta'),
      ],
      rows,
      [36, 22, 15, 27],
    ),
  ]
}

function row(house: House, { status }: Standing, { asks, citation, where, gaps, policies }: Asked): readonly string[] {
  const missing = [
    ...gapsOf(house)
      .filter((g) => gaps.includes(g.code))
      .map((g) => told(house, g.words)),
    ...policies.filter((p) => !isOn(house, p)).map((p) => switchedOff(house, p)),
    ...(where.length === 0
      ? [say(house, `To be done; done on ${'_'.repeat(12)}`, `Por hacer; hecho el ${'_'.repeat(12)}`)]
      : []),
  ]
  return [
    told(house, asks),
    `${citation} (${statusNote(house, status)})`,
    where.length === 0 ? say(house, 'outside the document', 'fuera del documento') : sectionsText(house, where),
    missing.length === 0 ? say(house, 'nothing', 'nada') : missing.join('\n'),
  ]
}

function sectionsText(house: House, where: readonly PartId[]): string {
  const numbers = where.map(numberOf).join(', ')
  return where.length === 1
    ? say(house, `section ${numbers}`, `sección ${numbers}`)
    : say(house, `sections ${numbers}`, `secciones ${numbers}`)
}

function switchedOff(house: House, policy: string): string {
  const title: Text | undefined = house.rulebook.rules.find((r) => r.id === policy)?.title
  const name = title === undefined ? policy : told(house, title)
  return say(house, `The house section “${name}” is off.`, `La sección de la casa “${name}” está apagada.`)
}

/** What the configuration does not say yet. */
export function missing(house: House): readonly Block[] {
  const found = gapsOf(house).map((g): string => told(house, g.words))
  return found.length === 0
    ? [text(say(house, 'Nothing is missing in the configuration.', 'Nada falta en la configuración.'))]
    : [{ kind: 'list', items: found }]
}
