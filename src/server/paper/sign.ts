import type { Area } from '../../cases/index.ts'
import { type Block, heading, text } from '../pdf/index.ts'
import { waitingPlace } from './card/index.ts'
import { type House, say } from './house.ts'

/** Signs for areas that are not public, each on a page of its own. */
export function nonPublicSigns(house: House, areas: readonly Area[]): readonly Block[] {
  return areas.flatMap((area, i): readonly Block[] => [
    ...(i === 0 ? [] : [{ kind: 'new-page' } as const]),
    ...sign(house, area),
  ])
}

function sign(house: House, { name }: Area): readonly Block[] {
  const { name: facility, phone } = house.settings
  return [
    heading(1, name),
    heading(2, say(house, 'Not open to the public', 'No abierto al público')),
    text(
      say(
        house,
        'Patients, their guests and staff only. This facility has named this area non-public: for care, for talk of health, or for records.',
        'Solo pacientes, sus acompañantes y el personal. Este centro declaró no pública esta área: para la atención, para hablar de salud o para expedientes.',
      ),
    ),
    text(
      say(
        house,
        `Officers: do not enter without the person in charge. Please go to ${waitingPlace(house)} and ask at the desk.`,
        `Agentes: no entren sin la persona encargada. Por favor vayan a ${waitingPlace(house)} y pregunten en la recepción.`,
      ),
    ),
    phone === undefined ? text(facility) : { kind: 'fields', rows: [[facility, phone]] },
  ]
}
