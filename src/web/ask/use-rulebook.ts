import { useEffect, useState } from 'preact/hooks'
import type { Day } from '../../engine/index.ts'
import { bringDiagrams, workerBuilder } from '../rulebook/load-diagrams.ts'
import { getText, type LoadedRulebook, loadRulebook, type NoRulebook, sliceFrom } from '../rulebook/load-rulebook.ts'
import { deviceShelf } from '../rulebook/shelf.ts'

/** The law that the page answers by, as far as it is there. */
export interface Law {
  readonly loaded: LoadedRulebook | undefined
  readonly failure: NoRulebook['code'] | undefined
  /** Rises when diagrams came, so that what was answered without them is answered again. */
  readonly diagrams: number
  readonly retry: () => void
}

interface Held {
  readonly state: string
  readonly from: Day
  readonly found: LoadedRulebook | NoRulebook
}

const source = { get: getText, shelf: deviceShelf }

// A slice serves from its first day on; the whole rulebook, loaded for a day before that, serves for any.
function firstDay(found: LoadedRulebook | NoRulebook, day: Day): Day {
  if (!('book' in found)) return day
  const from = sliceFrom(found.book)
  return day < from ? '' : from
}

/** Brings the rulebook of a state for a day, then its diagrams; a rulebook in use is not changed under the dialogue. */
export function useRulebook(state: string | undefined, day: Day): Law {
  const [held, hold] = useState<Held>()
  const [tries, setTries] = useState(0)
  const [diagrams, setDiagrams] = useState(0)
  const current = held !== undefined && held.state === state && day >= held.from ? held.found : undefined
  const loaded = current !== undefined && 'book' in current ? current : undefined

  useEffect(() => {
    if (state === undefined || current !== undefined) return undefined
    let wanted = true
    loadRulebook(state, day, source).then((found) => {
      if (wanted) hold({ state, from: firstDay(found, day), found })
    })
    return () => {
      wanted = false
    }
  }, [state, day, current, tries])

  useEffect(() => {
    if (state === undefined || loaded === undefined) return undefined
    let wanted = true
    bringDiagrams(loaded.book, state, day, source, workerBuilder).then((there) => {
      if (wanted && there) setDiagrams((n) => n + 1)
    })
    return () => {
      wanted = false
    }
  }, [loaded, state, day])

  return {
    loaded,
    failure: current !== undefined && 'code' in current ? current.code : undefined,
    diagrams,
    retry: () => {
      hold(undefined)
      setTries((n) => n + 1)
    },
  }
}
