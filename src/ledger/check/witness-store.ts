import { sameBytes } from '../bytes.ts'
import type { WitnessStore } from '../witness.ts'
import { type Case, must } from './case.ts'

/** What every {@link WitnessStore} must do, given one that follows the log `known` and no other. */
export function witnessStoreContract(known: string): readonly Case<WitnessStore>[] {
  const head = (size: number) => ({ size, root: new Uint8Array(32).fill(size), note: `size ${size}` })
  return [
    {
      what: 'a known log begins with no head, an unknown one is unknown',
      holds: async (store) => {
        const log = await store.log(known)
        must(log !== undefined && log.keys.length > 0 && log.latest === undefined, 'the known log has keys and no head')
        must((await store.log(`${known}/other`)) === undefined, 'another log is unknown')
      },
    },
    {
      what: 'a head advances only from the size that is stored',
      holds: async (store) => {
        must(await store.advance(known, 0, head(4)), 'it advances from nothing')
        must(!(await store.advance(known, 0, head(5))), 'it does not advance from an old size')
        must(await store.advance(known, 4, head(4)), 'the same head may be kept again')
        must(await store.advance(known, 4, head(9)), 'it advances from the stored size')
        const latest = (await store.log(known))?.latest
        must(latest?.size === 9 && sameBytes(latest.root, head(9).root), 'the last head is stored')
      },
    },
    {
      what: 'of two requests at once, one advances',
      holds: async (store) => {
        const outcomes = await Promise.all([store.advance(known, 0, head(7)), store.advance(known, 0, head(8))])
        must(outcomes.filter((won) => won).length === 1, 'exactly one wins')
        const size = (await store.log(known))?.latest?.size
        must(size === (outcomes[0] === true ? 7 : 8), 'and it is the one stored')
      },
    },
  ]
}
