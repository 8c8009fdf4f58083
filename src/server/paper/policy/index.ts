import { coverage } from '../../../rulebook/index.ts'
import { type Block, heading, text } from '../../pdf/index.ts'
import { gapsOf } from '../gaps.ts'
import { type House, say, standing } from '../house.ts'
import { keeping, law, openLaw, rights, staff, status } from './back.ts'
import { checklist, missing } from './checklist.ts'
import { areas, contacts, principles, purpose } from './front.ts'
import { numberOf, type PartId } from './part.ts'
import { procedures } from './procedures.ts'

/** The facility's own policy and procedures, from its configuration and the law in force on the day. */
export function policy(house: House): readonly Block[] {
  const all = standing(house)
  const part = (id: PartId, title: string, content: readonly Block[]): readonly Block[] => [
    heading(2, `${numberOf(id)}. ${title}`),
    ...(content.length === 0 ? [text(say(house, 'Nothing here yet.', 'Aún nada aquí.'))] : content),
  ]
  const w = (en: string, es: string) => say(house, en, es)
  return [
    heading(1, policyTitle(house)),
    text(`${house.settings.name}. ${coverage.notice[house.language]}`),
    text(gapNote(house)),
    ...part('purpose', w('Purpose, and whom this binds', 'Propósito y a quién obliga'), purpose(house)),
    ...part('principles', w('What always holds', 'Lo que siempre vale'), principles(house)),
    ...part('contacts', w('Contact persons', 'Personas de contacto'), contacts(house)),
    ...part('areas', w('Areas, and where officers wait', 'Áreas y dónde esperan los agentes'), areas(house)),
    ...part('every-contact', w('At every contact', 'En cada contacto'), procedures(house, all, 'every-contact')),
    ...part('doors', w('At the doors', 'En las puertas'), procedures(house, all, 'doors')),
    ...part('outreach', w('Outreach and partnerships', 'Acercamientos y alianzas'), procedures(house, all, 'outreach')),
    ...part('patients', w('Patients and staff', 'Pacientes y personal'), procedures(house, all, 'patients')),
    ...part('records', w('Records and information', 'Expedientes e información'), procedures(house, all, 'records')),
    ...part('rights', w('What patients may ask for', 'Lo que los pacientes pueden pedir'), rights(house)),
    ...part('status', w('Immigration status', 'Estatus migratorio'), status(house)),
    ...part('keeping', w('Writing down and keeping', 'Anotar y conservar'), keeping(house)),
    ...part('staff', w('Staff and volunteers', 'Personal y voluntarios'), staff(house)),
    ...part('law', w('The law in force', 'La ley vigente'), law(house, all)),
    ...part('open-law', w('Open points of law', 'Puntos de derecho abiertos'), openLaw(house, all)),
    ...part(
      'checklist',
      w('What the law asks of this document', 'Lo que la ley exige a este documento'),
      checklist(house, all),
    ),
    ...part('missing', w('What is still missing', 'Lo que aún falta'), missing(house)),
  ]
}

/** What the document is called. */
export function policyTitle(house: Pick<House, 'language'>): string {
  return say(
    house,
    'Policy and procedures for contacts with officers',
    'Política y procedimientos para contactos con agentes',
  )
}

function gapNote(house: House): string {
  const count = gapsOf(house).length
  const at = numberOf('missing')
  if (count === 0)
    return say(
      house,
      'The configuration says all that this document needs.',
      'La configuración dice todo lo que este documento necesita.',
    )
  return say(
    house,
    `Draft. Still missing in the configuration: ${count}. See section ${at}.`,
    `Borrador. Aún falta en la configuración: ${count}. Vea la sección ${at}.`,
  )
}
