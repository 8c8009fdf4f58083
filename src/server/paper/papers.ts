import type { Area } from '../../cases/index.ts'
import type { Block, Look } from '../pdf/index.ts'
import { deskCard } from './card/index.ts'
import { type House, say } from './house.ts'
import { entranceNotice } from './notice.ts'
import { policy, policyTitle } from './policy/index.ts'
import { nonPublicSigns } from './sign.ts'

/** The papers of a facility, as their addresses name them. */
export const paperKinds = ['desk-card', 'entrance-notice', 'non-public-sign', 'policy'] as const

/** One of the papers. */
export type PaperKind = (typeof paperKinds)[number]

/** A paper before it is set. */
export interface Paper {
  readonly blocks: readonly Block[]
  readonly look: Look
}

/** Writes a paper; signs are for the areas that are given. */
export function paperOf(kind: PaperKind, house: House, areas: readonly Area[]): Paper {
  const { language, made } = house
  const look = (title: string, more: Partial<Look> = {}): Look => ({ title, language, made, ...more })
  switch (kind) {
    case 'desk-card':
      return {
        blocks: deskCard(house),
        look: look(say(house, 'Desk card', 'Tarjeta de recepción'), { landscape: true, scale: 1.2, pages: 1 }),
      }
    case 'entrance-notice':
      return {
        blocks: entranceNotice(house),
        look: look(say(house, 'Notice at the entrance', 'Aviso en la entrada'), { scale: 2.8, pages: 1 }),
      }
    case 'non-public-sign':
      return {
        blocks: nonPublicSigns(house, areas),
        look: look(say(house, 'Area not open to the public', 'Área no abierta al público'), {
          scale: 3.4,
          landscape: true,
          pages: areas.length,
        }),
      }
    case 'policy':
      return { blocks: policy(house), look: look(policyTitle(house)) }
  }
}
