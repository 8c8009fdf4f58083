import { useState } from 'preact/hooks'
import { mayAnswer } from '../../../../cases/index.ts'
import { useOffice } from '../../context.ts'
import { Problem } from '../../parts/notice.tsx'
import { useSend } from '../../use-send.ts'
import { useCase } from '../case-context.ts'
import { type FactGiven, FactInput } from '../facts/fact-input.tsx'
import { factsWords } from '../facts/words.ts'
import { answerWords } from './words.ts'

/** The fact most worth finding out now, to be answered where it stands by whoever may. */
export function NextQuestion() {
  const { state, may } = useCase()
  const stored = state.assessments.at(-1)
  const { language } = useOffice()
  if (stored === undefined || state.status !== 'open' || !may('give-facts')) return null
  if (stored.next === undefined) return <p class="soft">{answerWords(language).settled}</p>
  return <OneQuestion key={stored.next} id={stored.next} />
}

function OneQuestion({ id }: { readonly id: string }) {
  const { language } = useOffice()
  const words = answerWords(language)
  const { book, role, may, give, state } = useCase()
  const [given, setGiven] = useState<FactGiven>()
  const { busy, problem, send } = useSend()
  const seen = state.version
  const fact = book?.facts.find((f) => f.id === id)
  if (fact === undefined) return null
  const mine = may('give-facts') && mayAnswer(role, fact.who)
  return (
    <form
      class="card next-question"
      data-fact={id}
      onSubmit={(event) => {
        event.preventDefault()
        if (given !== undefined) send(() => give('give-facts', { facts: { [id]: given } }, seen))
      }}
    >
      <h3>{words.next}</h3>
      <p class="question">{fact.question[language]}</p>
      {fact.lookFor !== undefined && (
        <p class="help">
          {words.lookFor} {fact.lookFor[language]}
        </p>
      )}
      <Problem problem={problem} />
      {mine ? (
        <>
          <FactInput fact={fact} given={given} set={setGiven} />
          <div class="buttons">
            <button type="submit" disabled={busy || given === undefined}>
              {factsWords(language).save}
            </button>
          </div>
        </>
      ) : (
        <p>{words.nextFor(words.who[fact.who])}</p>
      )}
    </form>
  )
}
