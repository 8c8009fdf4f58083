import type { Told } from '../log/changes-of.ts'

/** Changes in the order of the ledger, whoever tells of them first. */
export interface InOrder {
  /** Takes a change; one that was passed on is left out, one that comes too early waits for those before it. */
  readonly take: (change: Told) => void
  /** Everything below a position is known by another way. */
  readonly skipTo: (position: number) => void
  /** The position up to which all is known. */
  readonly next: () => number
}

/** Passes changes on in order, each once; `gap` is called when one has to wait. */
export function inOrder(pass: (change: Told) => void, gap: () => void): InOrder {
  let next = -1
  const early = new Map<number, Told>()
  const goOn = () => {
    for (let change = early.get(next); change !== undefined; change = early.get(next)) {
      early.delete(next)
      next = change.position + 1
      pass(change)
    }
  }
  return {
    take: (change) => {
      const { position, from = position } = change
      if (position < next) return
      early.set(Math.max(from, next), change)
      goOn()
      if (early.size > 0) gap()
    },
    skipTo: (position) => {
      if (position <= next) return
      next = position
      for (const [from, change] of early) {
        if (from >= next) continue
        early.delete(from)
        if (change.position >= next) early.set(next, change)
      }
      goOn()
    },
    next: () => next,
  }
}
