import { useState } from 'preact/hooks'
import { mayAnswer, type Recorded, type Said } from '../../../../cases/index.ts'
import { useOffice } from '../../context.ts'
import { factQuestion, factValueText, inBookOrder } from '../../labels.ts'
import { timeText } from '../../parts/time.tsx'
import { useCase } from '../case-context.ts'
import { writerText } from '../naming.ts'
import { useNaming } from '../use-naming.ts'
import { AddFact } from './add-fact.tsx'
import { CorrectFact } from './correct-fact.tsx'
import { factsWords } from './words.ts'

/** The facts as they stand, each with who said it and what it was before. */
export function FactsSection() {
  const { language } = useOffice()
  const words = factsWords(language)
  const { state, may, book } = useCase()
  const [adding, setAdding] = useState(false)
  const [correcting, setCorrecting] = useState<string>()
  const all = inBookOrder(book, state.facts)
  return (
    <section aria-labelledby="facts-title">
      <h2 id="facts-title">{words.title}</h2>
      <p class="soft">{all.length === 0 ? words.none : words.lead}</p>
      <ul class="facts-list">
        {all.map(([id, said]) => (
          <OneFact key={id} id={id} said={said} correct={() => setCorrecting(id)} />
        ))}
      </ul>
      {may('give-facts') && (
        <div class="buttons">
          <button type="button" class="plain" onClick={() => setAdding(true)}>
            {words.add}
          </button>
        </div>
      )}
      {adding && <AddFact close={() => setAdding(false)} />}
      {correcting !== undefined && <CorrectFact id={correcting} close={() => setCorrecting(undefined)} />}
    </section>
  )
}

function OneFact(props: { readonly id: string; readonly said: Recorded; readonly correct: () => void }) {
  const { language } = useOffice()
  const words = factsWords(language)
  const { book, may, role } = useCase()
  const { id, said, correct } = props
  const fact = book?.facts.find((f) => f.id === id)
  const mine = may('correct-facts') && fact !== undefined && mayAnswer(role, fact.who)
  return (
    <li class="fact" data-fact={id}>
      <p class="asked">{factQuestion(book, id, language)}</p>
      <p class="given">{factValueText(book, id, said.value, language)}</p>
      {said.rivals.length > 0 && (
        <div class="callout warn">
          {said.rivals.map((r) => (
            <p key={r.event}>
              {words.also}: <strong>{factValueText(book, id, r.value, language)}</strong>
            </p>
          ))}
          <p class="help">{words.alsoHelp}</p>
        </div>
      )}
      <details>
        <summary>{words.history}</summary>
        <ul class="said">
          {[...said.earlier, said].map((s) => (
            <SaidLine key={`${s.event} ${String(s.value)}`} id={id} said={s} />
          ))}
        </ul>
      </details>
      {mine && (
        <button
          type="button"
          class="quiet slim fact-correct"
          aria-label={`${words.correct}: ${factQuestion(book, id, language)}`}
          onClick={correct}
        >
          {words.correct}
        </button>
      )}
    </li>
  )
}

function SaidLine({ id, said }: { readonly id: string; readonly said: Said }) {
  const { language } = useOffice()
  const naming = useNaming()
  const event = naming.state.events.find((e) => e.id === said.event)
  return (
    <li>
      {factValueText(naming.book, id, said.value, language)}
      {event !== undefined && (
        <span class="soft">
          {' '}
          · {timeText(event.at, language, naming.zone)} · {writerText(event.by, naming)}
        </span>
      )}
    </li>
  )
}
