import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Place, Screen } from './screens/screen.ts'
import { oncePainted } from './when-free.ts'

/** What the browser's history holds of a page: where it was and how far the dialogue, never what was said. */
interface Past extends Place {
  readonly at?: number
}

/** The way through the screens, with the browser's own way back. */
export interface Way {
  readonly place: Place
  readonly go: (screen: Screen, about?: string) => void
  readonly back: () => void
  /** Tells the history that the dialogue moved on. */
  readonly moved: (at: number) => void
}

/** Follows the browser's history; `rewind` is called when its way back leads to an earlier question. */
export function usePlace(rewind: (at: number) => void): Way {
  const [place, set] = useState<Place>({ screen: 'home' })
  const latest = useRef(rewind)
  latest.current = rewind
  useEffect(() => {
    history.replaceState({ screen: 'home' } satisfies Past, '')
    const popped = ({ state }: PopStateEvent): void => {
      const past = (state ?? { screen: 'home' }) as Past
      set({ screen: past.screen, ...(past.about === undefined ? {} : { about: past.about }) })
      if (past.at !== undefined) latest.current(past.at)
    }
    addEventListener('popstate', popped)
    return () => removeEventListener('popstate', popped)
  }, [])
  // The browser takes its time to write down where the page is: it does so once the answer to the tap is on the screen.
  const unwritten = useRef<Past[]>([])
  const write = useCallback((): void => {
    for (const past of unwritten.current.splice(0)) history.pushState(past, '')
  }, [])
  const push = useCallback((past: Past): void => {
    // Where the button that was tapped goes with the screen, the browser would stop in the midst of drawing to find that out.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    unwritten.current.push(past)
    oncePainted(write)
  }, [])
  const go = useCallback((screen: Screen, about?: string): void => {
    const next: Place = { screen, ...(about === undefined ? {} : { about }) }
    push(next)
    set(next)
  }, [])
  const moved = useCallback((at: number): void => push({ screen: 'visit', at }), [])
  const back = useCallback((): void => {
    write()
    history.back()
  }, [])
  return { place, go, back, moved }
}
