import type { Text } from '../engine/index.ts'
import { moveTable } from './move-table.ts'

/** Something that somebody at a desk might do: do the action, leave it, or hold it open and call who decides. */
export interface Move {
  readonly id: string
  readonly action: string
  readonly way: 'do' | 'leave' | 'hold'
  /** Leaving it would be a refusal, which is wrong while it may still be due. */
  readonly refuses?: true
  readonly words: Text
}

/** Every move that is offered; no drill has another. */
export const moves: readonly Move[] = Object.entries(moveTable).flatMap(([action, rows]) =>
  rows.map(([way, id, en, es]): Move => {
    const words = { en, es }
    return way === 'refuse' ? { id, action, way: 'leave', refuses: true, words } : { id, action, way, words }
  }),
)

/** The moves that a drill about that action may offer: `disclose.` stands for what the drill asks about. */
export function movesFor(key: string): readonly Move[] {
  return moves.flatMap((m) => {
    if (m.action !== 'disclose.') return [m]
    return key.startsWith('disclose.') ? [{ ...m, action: key }] : []
  })
}
