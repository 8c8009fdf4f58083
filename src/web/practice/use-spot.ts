import { useEffect, useRef } from 'preact/hooks'
import type { Practice, Spot } from './sitting.ts'

/** What the browser's history holds of practice: which story, which screen of it, and how far the dialogue. */
interface Past {
  readonly screen?: string
  readonly practice?: { readonly n: number; readonly spot: Spot; readonly at?: number }
}

/** The way through the screens of a story, with the browser's own way back. */
export interface SpotWay {
  readonly go: (screen: Spot['screen'], about?: string) => void
  readonly back: () => void
  readonly moved: (at: number) => void
}

/** Follows the browser's history within practice; `rewind` is called when its way back leads to an earlier question. */
export function useSpot(practice: Practice, rewind: (at: number) => void): SpotWay {
  const latest = useRef(rewind)
  latest.current = rewind
  useEffect(() => {
    const popped = ({ state }: PopStateEvent): void => {
      const past = (state as Past | null)?.practice
      const now = practice.now()
      if (now.stage !== 'drill' && now.stage !== 'tour') return
      // What lies before this story is its beginning.
      const here = past?.n === now.n ? past : undefined
      practice.spot(here?.spot ?? { screen: now.stage === 'tour' ? 'doors' : 'story' })
      if (here?.at !== undefined) latest.current(here.at)
    }
    addEventListener('popstate', popped)
    return () => removeEventListener('popstate', popped)
  }, [])
  const push = (spot: Spot, at?: number): void => {
    const past: Past = {
      screen: 'practice',
      practice: { n: practice.now().n, spot, ...(at === undefined ? {} : { at }) },
    }
    history.pushState(past, '')
  }
  return {
    go: (screen, about) => {
      const spot: Spot = { screen, ...(about === undefined ? {} : { about }) }
      push(spot)
      practice.spot(spot)
    },
    back: () => history.back(),
    moved: (at) => push({ screen: 'visit' }, at),
  }
}
