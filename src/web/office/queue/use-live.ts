import { useEffect, useRef, useState } from 'preact/hooks'

/** Whether news of cases come by themselves; `at` is when the last sign of life came. */
export type Live =
  | { readonly state: 'off' }
  | { readonly state: 'connecting' }
  | { readonly state: 'live'; readonly at: Date }
  | { readonly state: 'lost'; readonly at: Date | undefined }

/** A case changed. */
export interface CaseChange {
  readonly case: string
  readonly version: number
  readonly position: number
}

const gathering = 400
/** Milliseconds after which a feed that the browser gave up on is opened anew. */
const again = 5_000

/** Follows the feed of changes; it goes on where it broke off. Changes that come close together are told as one. */
export function useLive(on: boolean, changed: (changes: readonly CaseChange[]) => void): Live {
  const [live, setLive] = useState<Live>({ state: on ? 'connecting' : 'off' })
  const latest = useRef(changed)
  latest.current = changed
  useEffect(() => {
    if (!on) return setLive({ state: 'off' })
    let at: Date | undefined
    let waiting: CaseChange[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    let retry: ReturnType<typeof setTimeout> | undefined
    let source: EventSource
    let lost = false
    const tell = (): void => {
      timer = undefined
      const told = waiting
      waiting = []
      latest.current(told)
    }
    const alive = (): void => {
      at = new Date()
      setLive({ state: 'live', at })
    }
    const open = (): void => {
      source = new EventSource('/api/feed')
      source.onopen = () => {
        // While it was lost anything may have happened: the list is read again even if the feed has nothing to tell.
        if (lost) timer ??= setTimeout(tell, 0)
        lost = false
        alive()
      }
      source.onerror = () => {
        lost = true
        setLive({ state: 'lost', at })
        if (source.readyState !== EventSource.CLOSED) return
        retry = setTimeout(open, again)
      }
      source.addEventListener('change', (event) => {
        alive()
        waiting.push(JSON.parse(event.data) as CaseChange)
        timer ??= setTimeout(tell, gathering)
      })
    }
    open()
    return () => {
      clearTimeout(timer)
      clearTimeout(retry)
      source.close()
    }
  }, [on])
  return live
}
