import { useEffect, useState } from 'preact/hooks'

/** Why the screen is covered: somebody hid it, or nobody touched it for a while. */
export type Cover = 'hidden' | 'idle' | undefined

/** Milliseconds without a touch until the screen is cleared, and until what was tapped and typed is dropped. */
export const idleAfter = { clear: 60_000, drop: 300_000 }

const twiceWithinMs = 700

/** Covers the screen after a minute without a touch, and when Escape is pressed twice. */
export function useCover(on: { readonly hidden: () => void; readonly dropped: () => void }): {
  readonly cover: Cover
  readonly hide: () => void
  readonly open: () => void
} {
  const [cover, setCover] = useState<Cover>(undefined)
  const hide = (): void => {
    on.hidden()
    setCover('hidden')
  }
  useEffect(() => {
    let clear: ReturnType<typeof setTimeout>
    let drop: ReturnType<typeof setTimeout>
    let escaped = 0
    const touched = (): void => {
      clearTimeout(clear)
      clearTimeout(drop)
      clear = setTimeout(() => setCover((was) => was ?? 'idle'), idleAfter.clear)
      drop = setTimeout(on.dropped, idleAfter.drop)
    }
    const pressed = (event: KeyboardEvent): void => {
      touched()
      if (event.key !== 'Escape') return
      const now = performance.now()
      if (now - escaped < twiceWithinMs) hide()
      escaped = now
    }
    touched()
    addEventListener('pointerdown', touched)
    addEventListener('keydown', pressed)
    return () => {
      clearTimeout(clear)
      clearTimeout(drop)
      removeEventListener('pointerdown', touched)
      removeEventListener('keydown', pressed)
    }
  }, [])
  return { cover, hide, open: () => setCover(undefined) }
}
