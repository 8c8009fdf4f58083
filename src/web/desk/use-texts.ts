import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { keepDraft, readDraft } from './storage/drafts.ts'

type Texts = Readonly<Record<string, string>>

const waitInMs = 400

/** What is being typed: kept encrypted while it is, so that a reload loses no words. */
export function useTexts(): {
  readonly texts: Texts
  readonly type: (field: string, text: string) => void
  readonly drop: () => void
} {
  const [texts, set] = useState<Texts>({})
  const latest = useRef(texts)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => {
    readDraft<Texts>('words').then(
      (found) => found !== undefined && Object.keys(latest.current).length === 0 && hold(found),
      () => {},
    )
  }, [])
  const hold = (next: Texts): void => {
    latest.current = next
    set(next)
  }
  const type = useCallback((field: string, text: string): void => {
    const { [field]: _, ...others } = latest.current
    hold(text === '' ? others : { ...others, [field]: text })
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void keepDraft('words', latest.current).catch(() => {}), waitInMs)
  }, [])
  const drop = useCallback((): void => {
    clearTimeout(timer.current)
    hold({})
  }, [])
  return { texts, type, drop }
}
