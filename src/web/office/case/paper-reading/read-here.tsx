import { useEffect, useRef, useState } from 'preact/hooks'
import type { Entry } from '../../../../cases/index.ts'
import type { PapersRead } from '../../../paper/read-papers.ts'
import { paperWords } from '../../../paper/words/papers.ts'
import { newId } from '../../api.ts'
import { useOffice } from '../../context.ts'
import { Problem } from '../../parts/notice.tsx'
import { today } from '../../use-book.ts'
import { useFacilityState } from '../../use-facility.ts'
import { useSend } from '../../use-send.ts'
import { useCase } from '../case-context.ts'
import { readingWords } from './words.ts'

type Stage =
  | { readonly stage: 'idle' | 'reading'; readonly share?: number }
  | { readonly stage: 'failed'; readonly code: Failure }
type Failure = Extract<PapersRead, { readonly ok: false }>['code']

/** A paper that the desk did not read is read in this browser, from the photos as they are stored; what was read is recorded. */
export function ReadHere({ sheets }: { readonly sheets: readonly Entry[] }) {
  const { language } = useOffice()
  const words = readingWords(language)
  const said = paperWords(language)
  const { state, give } = useCase()
  const place = useFacilityState()
  const [now, set] = useState<Stage>({ stage: 'idle' })
  const running = useRef<AbortController>(undefined)
  const { problem, send } = useSend()
  useEffect(() => () => running.current?.abort(), [])

  const read = async (): Promise<void> => {
    const control = new AbortController()
    running.current = control
    set({ stage: 'reading' })
    const setting = { day: today(), ...(place === undefined || place === 'US' ? {} : { state: place }) }
    const found = await readFiles(state.id, sheets, setting, control.signal, (share) =>
      set({ stage: 'reading', share }),
    )
    if (!found.ok) return set({ stage: 'failed', code: found.code })
    const paper = sheets[0]?.fields['paper']?.value
    const fields = {
      ...(typeof paper === 'string' ? { paper } : {}),
      sheets: sheets.map(({ entry }) => entry),
      where: 'in-the-office',
      read: found.papers,
      at: new Date().toISOString(),
    }
    await send(() => give('record', { noun: 'paper-reading', entry: newId().slice(0, 16), fields }))
    set({ stage: 'idle' })
  }
  return (
    <div class="read-here flow">
      <Problem problem={problem} />
      <div role="alert">{now.stage === 'failed' && <p class="callout warn">{said.failures[now.code]}</p>}</div>
      {now.stage === 'reading' ? (
        <div class="paper-steps">
          <p role="status">{said.starting}</p>
          <progress value={now.share ?? 0} max={1} aria-label={said.reading(Math.round((now.share ?? 0) * 100))} />
          <button type="button" class="plain" data-step="stop-reading" onClick={() => running.current?.abort()}>
            {said.cancel}
          </button>
        </div>
      ) : (
        <>
          <p class="soft small">
            {words.notYet} {words.readHelp}
          </p>
          <button type="button" class="plain" data-step="read-paper" onClick={() => void read()}>
            {words.readIt}
          </button>
        </>
      )}
    </div>
  )
}

async function readFiles(
  id: string,
  sheets: readonly Entry[],
  setting: { readonly day: string; readonly state?: string },
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<PapersRead> {
  try {
    const { readPapersOf } = await import('../../../paper/read-papers.ts')
    const photos = await Promise.all(sheets.map((sheet) => fileOf(id, sheet, signal)))
    return await readPapersOf(photos, setting, signal, (step) => {
      if (step.kind === 'read') tell((step.page - 1 + step.share) / sheets.length)
    })
  } catch {
    return { ok: false, code: signal.aborted ? 'cancelled' : 'fault' }
  }
}

async function fileOf(id: string, { fields }: Entry, signal: AbortSignal): Promise<Blob> {
  const file = encodeURIComponent(String(fields['file']?.value))
  const response = await fetch(`/api/cases/${encodeURIComponent(id)}/files/${file}`, { signal })
  if (!response.ok) throw new Error(`The file could not be had: ${response.status}`)
  return response.blob()
}
