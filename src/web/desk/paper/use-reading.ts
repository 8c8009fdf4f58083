import { useEffect, useRef, useState } from 'preact/hooks'
import type { ReadPaper } from '../../../cases/index.ts'
import type { Setting } from '../../../instruments/index.ts'
import { papersAreKept } from '../../offline/register.ts'
import type { PaperWords } from '../../paper/words/papers.ts'
import type { ReadingStep } from '../../recognize/reading.ts'

/** How a reading stands. */
export type Reading =
  | { readonly stage: 'reading'; readonly step: ReadingStep | undefined; readonly found: ReadingStep | undefined }
  | { readonly stage: 'failed'; readonly code: keyof PaperWords['failures'] }
  | { readonly stage: 'read'; readonly papers: readonly ReadPaper[] }

/** Reads the photos at once, on this device; `done` is told once what was read. Leaving the page stops it. */
export function useReading(
  photos: readonly Blob[],
  setting: Setting,
  done: (papers: readonly ReadPaper[]) => void,
): { readonly now: Reading; readonly cancel: () => void; readonly again: () => void } {
  const begun: Reading = { stage: 'reading', step: undefined, found: undefined }
  const [now, set] = useState<Reading>(begun)
  const running = useRef<AbortController>(undefined)
  const start = async (): Promise<void> => {
    const control = new AbortController()
    running.current = control
    const show = (next: Reading | ((before: Reading) => Reading)): void => {
      if (running.current === control) set(next)
    }
    show(begun)
    const read = await readHere(photos, setting, control.signal, (step) => show((before) => withStep(before, step)))
    if (running.current !== control) return
    if (!read.ok) return show({ stage: 'failed', code: read.code })
    done(read.papers)
    show({ stage: 'read', papers: read.papers })
  }
  useEffect(() => {
    void start()
    return () => {
      running.current?.abort()
      running.current = undefined
    }
  }, [])
  return { now, cancel: () => running.current?.abort(), again: () => void start() }
}

function withStep(before: Reading, step: ReadingStep): Reading {
  if (before.stage !== 'reading') return before
  return step.kind === 'found' ? { ...before, found: step, step } : { ...before, step }
}

type Read =
  | { readonly ok: true; readonly papers: readonly ReadPaper[] }
  | { readonly ok: false; readonly code: keyof PaperWords['failures'] }

// What reads is loaded only here: without it, and without a network, that is what is told.
async function readHere(
  photos: readonly Blob[],
  setting: Setting,
  signal: AbortSignal,
  tell: (step: ReadingStep) => void,
): Promise<Read> {
  const loaded = await import('../../paper/read-papers.ts').catch(() => undefined)
  const read = await loaded?.readPapersOf(photos, setting, signal, tell)
  if (read !== undefined && (read.ok || read.code !== 'fault')) return read
  return { ok: false, code: navigator.onLine || (await papersAreKept()) ? 'fault' : 'not-here' }
}
