import type { ReadPaper } from '../../../cases/index.ts'
import { givenLabel, valueLabel } from '../../ask/labels.ts'
import { askedNow, type Right, type ToCheck, toCheck } from './checks.ts'
import type { PaperReaderProps } from './paper-reader.tsx'
import { readerWords } from './words/words.ts'

const answers = ['right', 'wrong', 'not-known'] as const

/** Each fact that was read, to be confirmed with one tap; nothing is taken that nobody confirmed. */
export function CheckCards(
  props: PaperReaderProps & {
    readonly paper: ReadPaper
    readonly answers: Readonly<Record<string, Right>>
    readonly answer: (check: ToCheck, right: Right) => void
  },
) {
  const { book, session, paper, language } = props
  const said = readerWords(language)
  if (book === undefined || session === undefined) return null
  const all = toCheck(book, session.d, paper)
  if (all.length === 0) return paper.unsure ? null : <p class="desk-hint">{said.openTo}</p>
  return (
    <div class="checks">
      {askedNow(all, props.answers).map((check) => (
        <OneCheck key={check.fact.id} {...props} check={check} />
      ))}
    </div>
  )
}

function OneCheck(props: Parameters<typeof CheckCards>[0] & { readonly check: ToCheck }) {
  const { check, answers: answered, answer, language, book, session } = props
  const said = readerWords(language)
  const { fact, proposed } = check
  const done = answered[fact.id]
  const before = session?.d.answers[fact.id]
  const label = { right: said.yes, wrong: said.no, 'not-known': said.unknown }
  const shown = fact.kind === 'day' ? String(proposed) : valueLabel(fact, proposed, language)
  return (
    <fieldset class="check" data-fact={fact.id} data-answered={done}>
      <legend>{fact.question[language]}</legend>
      <p>
        {said.reads} <strong>{shown}</strong>
      </p>
      {done === undefined && before !== undefined && before !== proposed && (
        <p class="desk-hint">
          {said.youSaid} {givenLabel(book, fact.id, before, language)}
        </p>
      )}
      <p>{said.check}</p>
      <div class="check-ways">
        {answers.map((right) => (
          <button
            key={right}
            type="button"
            class={done === right ? 'choice chosen' : 'choice'}
            data-value={right}
            aria-pressed={done === right}
            onClick={() => done !== right && answer(check, right)}
          >
            {label[right]}
          </button>
        ))}
      </div>
      <p role="status">{done !== undefined && said.answered[done]}</p>
    </fieldset>
  )
}
