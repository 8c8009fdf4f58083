import { useEffect, useRef, useState } from 'preact/hooks'
import { type Day, type Language, languages, speaks } from '../../engine/index.ts'
import { bringDiagrams, workerBuilder } from '../rulebook/load-diagrams.ts'
import { getText, type LoadedRulebook, loadRulebook, type NoRulebook } from '../rulebook/load-rulebook.ts'
import { deviceShelf } from '../rulebook/shelf.ts'

/** The law that the page answers by, as far as it is there in the page's language. */
export interface Law {
  readonly loaded: LoadedRulebook | undefined
  /** `language-not-reached`: only the other language is there. */
  readonly failure: Exclude<NoRulebook['code'], 'rulebook-untrusted'> | 'language-not-reached' | undefined
  /** Both languages are on this device, or the whole rulebook, which has both. */
  readonly inBoth: boolean
  /** Rises when diagrams came, so that what was answered without them is answered again. */
  readonly diagrams: number
  readonly retry: () => void
}

type Found = LoadedRulebook | NoRulebook

/** What was found in a language, for which state, and from which day on it serves. */
interface Held {
  readonly state: string
  readonly from: Day
  readonly found: Found
}

type HeldIn = Readonly<Partial<Record<Language, Held>>>

const source = { get: getText, shelf: deviceShelf }
const underWay = new Map<string, Promise<Found>>()

// Who switches the language while its law is on the way waits for that, and does not ask for it twice.
function load(state: string, language: Language, day: Day): Promise<Found> {
  const key = `${state} ${language} ${day}`
  const loading = underWay.get(key) ?? loadRulebook(state, language, day, source)
  underWay.set(key, loading)
  loading.finally(() => underWay.delete(key))
  return loading
}

// A slice serves from its first day on; the whole rulebook, loaded for a day before that, serves for any.
function firstDay(found: Found, day: Day): Day {
  return 'book' in found ? (found.book.since ?? '') : day
}

function foundIn(held: HeldIn, language: Language, state: string | undefined, day: Day): Found | undefined {
  const here = held[language]
  return here !== undefined && here.state === state && day >= here.from ? here.found : undefined
}

function bookIn(found: Found | undefined): LoadedRulebook | undefined {
  return found !== undefined && 'book' in found ? found : undefined
}

// The whole rulebook serves every language, a slice its own; where there is none, that is known of the one asked for.
function inItsLanguages(entry: Held, asked: Language): HeldIn {
  const book = bookIn(entry.found)?.book
  const served = book === undefined ? [asked] : languages.filter((l) => speaks(book, l))
  return Object.fromEntries(served.map((l) => [l, entry]))
}

/** Both languages of a state's law: the page's own first, then the other one, so that it is there when it is wanted. */
function useBooks(state: string | undefined, day: Day, language: Language) {
  const [held, hold] = useState<HeldIn>({})
  const [tries, setTries] = useState(0)
  const latest = useRef(held)
  latest.current = held
  useEffect(() => {
    let wanted = state !== undefined
    const bring = async (): Promise<void> => {
      for (const l of [language, ...languages.filter((other) => other !== language)]) {
        if (!wanted || state === undefined) return
        if (bookIn(foundIn(latest.current, l, state, day)) !== undefined) continue
        const found = await load(state, l, day)
        // That the other language is not to be had is told when somebody asks for it, and then it is tried again.
        if (!wanted || ('code' in found && l !== language)) continue
        latest.current = { ...latest.current, ...inItsLanguages({ state, from: firstDay(found, day), found }, l) }
        hold(latest.current)
      }
    }
    bring()
    return () => {
      wanted = false
    }
  }, [state, day, language, tries])
  const retry = (): void => {
    hold(Object.fromEntries(Object.entries(held).filter(([, { found }]) => 'book' in found)))
    setTries((n) => n + 1)
  }
  return { held, retry }
}

/** Brings the rulebook of a state for a day, then its diagrams; a rulebook in use is not changed under the dialogue. */
export function useRulebook(state: string | undefined, day: Day, language: Language): Law {
  const { held, retry } = useBooks(state, day, language)
  const [diagrams, setDiagrams] = useState(0)
  const own = foundIn(held, language, state, day)
  const loaded = bookIn(own)
  const there = languages.filter((l) => bookIn(foundIn(held, l, state, day)) !== undefined)

  useEffect(() => {
    if (state === undefined || loaded === undefined) return undefined
    let wanted = true
    bringDiagrams(loaded.book, state, day, source, workerBuilder).then((exact) => {
      if (wanted && exact) setDiagrams((n) => n + 1)
    })
    return () => {
      wanted = false
    }
  }, [loaded, state, day])

  const said = own !== undefined && 'code' in own ? own.code : undefined
  // This page trusts no key in particular; a signature that does not fit is an altered rulebook.
  const code = said === 'rulebook-untrusted' ? 'rulebook-altered' : said
  return {
    loaded,
    failure: code === 'rulebook-not-reached' && there.length > 0 ? 'language-not-reached' : code,
    inBoth: there.length === languages.length,
    diagrams,
    retry,
  }
}
