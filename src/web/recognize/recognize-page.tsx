import { useEffect, useRef, useState } from 'preact/hooks'
import type { Language, Rulebook } from '../../engine/index.ts'
import { paperSituation } from '../../rulebook/paper/index.ts'
import { getText, loadRulebook } from '../rulebook/load-rulebook.ts'
import { deviceShelf } from '../rulebook/shelf.ts'
import { federalOnly, modelled } from '../states.ts'
import { type ReadingResult, type ReadingStep, readPhotos } from './reading.ts'
import { answersFor, SheetView } from './sheet-view.tsx'
import { words as allWords, type PageWords } from './words.ts'

/** The page on which a device reads papers by itself. */
export function RecognizePage({
  today,
  whenKept,
}: {
  readonly today: string
  readonly whenKept: (ready: () => void) => void
}) {
  const language: Language = location.pathname.startsWith('/es') ? 'es' : 'en'
  const words = allWords[language]
  const [state, setState] = useState('')
  const [steps, setSteps] = useState<readonly ReadingStep[]>([])
  const [pages, setPages] = useState(0)
  const [result, setResult] = useState<ReadingResult>()
  const [kept, setKept] = useState(false)
  const book = useBook(state, language, today)
  const running = useRef<AbortController>(undefined)
  useEffect(() => whenKept(() => setKept(true)), [whenKept])

  const start = async (files: readonly Blob[]): Promise<void> => {
    running.current?.abort()
    const control = new AbortController()
    running.current = control
    setResult(undefined)
    setSteps([])
    setPages(files.length)
    const setting = { day: today, ...(state === '' ? {} : { state }) }
    const read = await readPhotos(files, setting, control.signal, (step) =>
      setSteps((before) => [...before.filter((one) => one.kind !== step.kind || one.page !== step.page), step]),
    )
    if (running.current === control) setResult(read)
  }

  return (
    <main lang={language}>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <label>
        {words.state}{' '}
        <select value={state} onChange={(event) => setState(event.currentTarget.value)}>
          <option value="">{words.noState}</option>
          {[...modelled, ...federalOnly].map((place) => (
            <option key={place.code} value={place.code}>
              {place[language]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.choose}{' '}
        <input
          type="file"
          accept="image/*"
          multiple
          onChange={(event) => start([...(event.currentTarget.files ?? [])])}
        />
      </label>
      {pages > 0 && result === undefined && (
        <Steps steps={steps} pages={pages} words={words} cancel={() => running.current?.abort()} />
      )}
      {result !== undefined && !result.ok && <p role="alert">{words.failures[result.code]}</p>}
      {result?.ok && (
        <Sheets result={result} book={book} state={state} today={today} language={language} words={words} />
      )}
      {kept && <p class="kept">{words.kept}</p>}
    </main>
  )
}

function useBook(state: string, language: Language, today: string): Rulebook | undefined {
  const [book, setBook] = useState<Rulebook>()
  useEffect(() => {
    let wanted = true
    loadRulebook(state === '' ? 'US' : state, language, today, { get: getText, shelf: deviceShelf }).then((found) => {
      if (wanted) setBook('book' in found ? found.book : undefined)
    })
    return () => {
      wanted = false
    }
  }, [state, language, today])
  return book
}

function Steps(props: {
  readonly steps: readonly ReadingStep[]
  readonly pages: number
  readonly words: PageWords
  readonly cancel: () => void
}) {
  const { steps, pages, words, cancel } = props
  return (
    <section class="steps" aria-live="polite">
      {steps.map((step) => (
        <p key={`${step.kind}${step.page}`} class={step.kind}>
          {words.page(step.page, pages)}.{' '}
          {step.kind === 'found'
            ? words.outline(step.found.outline !== undefined, step.found.turns !== 0)
            : words.reading(Math.round(step.share * 100))}
        </p>
      ))}
      <button type="button" onClick={cancel}>
        {words.cancel}
      </button>
    </section>
  )
}

function Sheets(props: {
  readonly result: Extract<ReadingResult, { ok: true }>
  readonly book: Rulebook | undefined
  readonly state: string
  readonly today: string
  readonly language: Language
  readonly words: PageWords
}) {
  const { result, book, state, today, language, words } = props
  const place = state === '' ? { at: today } : { at: today, state }
  return (
    <div class="sheets">
      {result.sheets.map((sheet) => (
        <SheetView
          key={sheet.page}
          sheet={sheet}
          picture={result.pictures[sheet.page - 1]}
          answers={sheet.unsure ? [] : answersFor(book, paperSituation({ ...sheet.facts }, place), language)}
          book={book}
          language={language}
          words={words}
        />
      ))}
      <p class="confirm">{words.confirm}</p>
      {book === undefined && <p>{words.noLaw}</p>}
    </div>
  )
}
