import { useEffect, useMemo, useReducer, useState } from 'preact/hooks'
import type { Language } from '../../engine/index.ts'
import { after, dayOf, openDialogue, stateOf } from './dialogue.ts'
import { AnswersSoFar } from './parts/answers-so-far.tsx'
import { Footer } from './parts/footer.tsx'
import { Header } from './parts/header.tsx'
import { InstructionPanel } from './parts/instruction-panel.tsx'
import { AnswerScreen } from './screens/answer-screen.tsx'
import { NoAnswerScreen } from './screens/no-answer-screen.tsx'
import { QuestionScreen } from './screens/question-screen.tsx'
import { addressIn, useLanguage, useWayBack } from './use-address.ts'
import { useRulebook } from './use-rulebook.ts'
import { answerStep, chosenStep, firstStep, viewOf } from './view.ts'
import { wordsIn } from './words/words.ts'

// The device's calendar day: the hospital's, where the device is at the hospital.
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-')
}

const titleIn = (language: Language): string => wordsIn(language).title

/** The whole page: it holds the dialogue and nothing outlives it. */
export function AskPage({ whenKept }: { readonly whenKept: (ready: () => void) => void }) {
  const [language, setLanguage] = useLanguage(titleIn)
  const [d, dispatch] = useReducer(after, today(), openDialogue)
  const [kept, setKept] = useState(false)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const law = useRulebook(stateOf(d), dayOf(d), language)
  const book = law.loaded?.book
  useWayBack(d, dispatch, language)
  useEffect(() => {
    whenKept(() => setKept(true))
  }, [whenKept])

  // Diagrams are kept beside the book, so that the book is the same object when they came; their count says that they did.
  const view = useMemo(
    () => (book === undefined ? undefined : viewOf(book, d, language)),
    [book, d, language, law.diagrams],
  )
  const early = chosenStep(d) ?? firstStep(d)
  const needsLaw = early === undefined || !early.startsWith('@')
  const step = view?.step ?? early ?? answerStep
  const waits = needsLaw && (view === undefined || view.refused !== undefined)
  const showsPanel = view !== undefined && view.leading.length > 0 && step !== answerStep

  // Each move puts a new screen up, even where it is of the same step.
  useEffect(() => {
    if (d.moves === 0) return
    scrollTo(0, 0)
    document.getElementById('question')?.focus({ preventScroll: true })
  }, [step, d.moves])

  // What waited for the law goes when the law comes, and takes the focus along with it.
  useEffect(() => {
    if (d.moves > 0 && document.activeElement === document.body)
      document.getElementById('question')?.focus({ preventScroll: true })
  }, [waits])

  const shared = { d, language, dispatch }
  return (
    <div class="page">
      <Header language={language} otherAddress={addressIn(language === 'en' ? 'es' : 'en')} switchTo={setLanguage} />
      <main class={showsPanel ? 'with-panel' : undefined}>
        <div class="screen">
          {waits ? (
            <NoAnswerScreen
              language={language}
              failure={view?.refused === undefined ? law.failure : 'refused'}
              retry={law.retry}
            />
          ) : step === answerStep && book !== undefined && view !== undefined ? (
            <AnswerScreen {...shared} book={book} view={view} ticked={ticked} tick={setTicked} />
          ) : (
            <QuestionScreen key={`${step} ${d.moves}`} {...shared} book={book} view={view} step={step} />
          )}
        </div>
        {showsPanel && book !== undefined && <InstructionPanel book={book} view={view} language={language} />}
        {d.trail.length > 0 && <AnswersSoFar {...shared} book={book} step={step} />}
      </main>
      <Footer language={language} loaded={law.loaded} keptOnDevice={kept && law.inBoth} />
    </div>
  )
}
