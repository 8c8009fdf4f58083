import { useEffect, useState } from 'preact/hooks'
import type { Day, Language, Rulebook } from '../../engine/index.ts'
import { getText, loadByHash, loadRulebook, type NoRulebook } from '../rulebook/load-rulebook.ts'
import { deviceShelf } from '../rulebook/shelf.ts'
import { useOffice } from './context.ts'

/** The rulebook's words in the page's language, as far as they are there. */
export interface Book {
  readonly book: Rulebook | undefined
  readonly failure: NoRulebook['code'] | undefined
}

const underWay = new Map<string, ReturnType<typeof getText>>()

// Two days of one case are asked for together, and often have the same slice.
function getOnce(address: string, patienceInMs: number): ReturnType<typeof getText> {
  const asked = underWay.get(address) ?? getText(address, patienceInMs)
  underWay.set(address, asked)
  asked.finally(() => underWay.delete(address))
  return asked
}

const source = { get: getOnce, shelf: deviceShelf }
const loading = new Map<string, ReturnType<typeof loadRulebook>>()

function load(state: string, language: Language, day: Day): ReturnType<typeof loadRulebook> {
  const key = `${state} ${language} ${day}`
  const known = loading.get(key) ?? loadRulebook(state, language, day, source)
  loading.set(key, known)
  known.then((found) => {
    if ('code' in found) loading.delete(key)
  })
  return known
}

/** Today by the device's clock. */
export function today(): Day {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-')
}

/** The rulebook for a state that answers for a day; none is asked for while the state is not known. */
export function useBook(state: string | undefined, day: Day): Book {
  const { language } = useOffice()
  const [held, hold] = useState<{ readonly language: Language; readonly found: Book }>()
  useEffect(() => {
    if (state === undefined) return undefined
    let wanted = true
    load(state, language, day).then((found) => {
      if (!wanted) return
      const told: Book =
        'code' in found ? { book: undefined, failure: found.code } : { book: found.book, failure: undefined }
      hold({ language, found: told })
    })
    return () => {
      wanted = false
    }
  }, [state, language, day])
  // Words of the other language would be left over while the right ones are on their way.
  return held?.language === language ? held.found : { book: undefined, failure: undefined }
}

/** The very rulebook of a hash, once it is there; undefined where none is asked for, or it cannot be had. */
export function useExactBook(hash: string | undefined): Rulebook | undefined {
  const [held, hold] = useState<Rulebook>()
  useEffect(() => {
    if (hash === undefined) return undefined
    let wanted = true
    loadByHash(hash, source).then((found) => {
      if (wanted && 'book' in found) hold(found.book)
    })
    return () => {
      wanted = false
    }
  }, [hash])
  return held?.hash === hash ? held : undefined
}
