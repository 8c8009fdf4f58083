import { useState } from 'preact/hooks'
import { mayAnswer } from '../../../../cases/index.ts'
import type { Fact } from '../../../../engine/index.ts'
import { useOffice } from '../../context.ts'
import { factQuestion, factValueText, inBookOrder } from '../../labels.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Problem } from '../../parts/notice.tsx'
import { timeText } from '../../parts/time.tsx'
import { useSend } from '../../use-send.ts'
import { useCase } from '../case-context.ts'
import { GiveFact } from '../facts/add-fact.tsx'
import { CorrectFact } from '../facts/correct-fact.tsx'
import { writerText } from '../naming.ts'
import { useNaming } from '../use-naming.ts'
import { type Checked, checksOn, type ReadSheet } from './readings.ts'
import { readingWords } from './words.ts'

type Box = { readonly what: 'correct' | 'answer'; readonly fact: string }

/** The facts that were read on a paper, each with what a person found and what the case says, and the way to set it right. */
export function ReadFacts({ read }: { readonly read: ReadSheet }) {
  const { language } = useOffice()
  const words = readingWords(language)
  const { state, book } = useCase()
  const [box, setBox] = useState<Box>()
  const facts = inBookOrder(book, read.paper.facts)
  const checks = checksOn(state, read)
  const close = (): void => setBox(undefined)
  if (facts.length === 0) return null
  const asked = book?.facts.find((f) => f.id === box?.fact)
  return (
    <section class="read-facts-part">
      <h4>{words.facts}</h4>
      <ul class="read-facts">
        {facts.map(([id, value]) => (
          <ReadFact
            key={id}
            id={id}
            value={value}
            check={checks[id]}
            beside={read.beside && Object.keys(checks).length === 0}
            open={(what) => setBox({ what, fact: id })}
          />
        ))}
      </ul>
      {box?.what === 'correct' && <CorrectFact id={box.fact} close={close} />}
      {box?.what === 'answer' && asked !== undefined && (
        <Dialog title={words.answerTitle} close={close}>
          <GiveFact fact={asked} done={close} />
        </Dialog>
      )}
    </section>
  )
}

interface ReadFactProps {
  readonly id: string
  readonly value: string | boolean
  readonly check: Checked | undefined
  /** The case goes by another paper of the same packet. */
  readonly beside: boolean
  readonly open: (what: Box['what']) => void
}

function ReadFact(props: ReadFactProps) {
  const { id, value, check, beside } = props
  const { language } = useOffice()
  const words = readingWords(language)
  const { state, book, may, role } = useCase()
  const text = (given: unknown): string => factValueText(book, id, given, language)
  const fact = book?.facts.find((f) => f.id === id)
  const now = state.facts[id]
  const differs = now !== undefined && now.value !== 'unknown' && now.value !== value
  const mine = fact !== undefined && mayAnswer(role, fact.who)
  return (
    <li class="read-fact" data-fact={id} data-differs={differs && !beside}>
      <p class="asked">{factQuestion(book, id, language)}</p>
      <p>
        {words.reads} <strong>{text(value)}</strong>
      </p>
      <CheckLine check={check} />
      <p class="in-case">
        {now === undefined ? words.notInCase : `${words.inCase} ${text(now.value)}`}
        {differs && ` ${beside ? words.anotherPaper : words.differs}`}
      </p>
      {mine && now !== undefined && may('correct-facts') && <Correct {...props} />}
      {mine && now === undefined && may('give-facts') && <Take {...props} fact={fact} />}
    </li>
  )
}

function Correct({ id, open }: ReadFactProps) {
  const { language } = useOffice()
  const words = readingWords(language)
  const { book } = useCase()
  return (
    <div class="buttons">
      <button
        type="button"
        class="quiet slim"
        data-step="correct-read"
        aria-label={`${words.correct}: ${factQuestion(book, id, language)}`}
        onClick={() => open('correct')}
      >
        {words.correct}
      </button>
    </div>
  )
}

// Taken into the case only by a person who has looked.
function Take({ id, value, open, fact }: ReadFactProps & { readonly fact: Fact }) {
  const { language } = useOffice()
  const words = readingWords(language)
  const { give, state } = useCase()
  const { busy, problem, send } = useSend()
  const question = fact.question[language]
  const take = () => send(() => give('give-facts', { facts: { [id]: value } }, state.version))
  return (
    <>
      <Problem problem={problem} />
      <div class="buttons">
        <button
          type="button"
          class="plain slim"
          data-step="take-read"
          disabled={busy}
          aria-label={`${words.right}: ${question}`}
          onClick={take}
        >
          {words.right}
        </button>
        <button
          type="button"
          class="quiet slim"
          data-step="answer-read"
          aria-label={`${words.answer}: ${question}`}
          onClick={() => open('answer')}
        >
          {words.answer}
        </button>
      </div>
    </>
  )
}

function CheckLine({ check }: { readonly check: Checked | undefined }) {
  const { language } = useOffice()
  const words = readingWords(language)
  const naming = useNaming()
  if (check === undefined) return <p class="soft small">{words.unchecked}</p>
  const { event, right } = check
  return (
    <p class="soft small" data-checked={right}>
      {words.checked[right as keyof typeof words.checked] ?? right}
      {event !== undefined && ` · ${writerText(event.by, naming)} · ${timeText(event.at, language, naming.zone)}`}
    </p>
  )
}
