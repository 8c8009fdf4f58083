import type { ActionAnswer } from '../../../engine/index.ts'
import { type FactScored, toldFirst } from '../../../practice/index.ts'
import { instructionFor } from '../../ask/instruction.ts'
import { givenLabel, stepQuestion } from '../../ask/labels.ts'
import { Why } from '../../ask/parts/why.tsx'
import { SayBlock } from '../../desk/parts/say-block.tsx'
import { deskInstruction } from '../../desk/visit/what-to-do.ts'
import type { PracticeScreenProps } from '../practice-screen.tsx'
import { newResultId } from '../result-id.ts'

/** What came of a story: what was right, what was not, and why. */
export function ResultScreen(props: PracticeScreenProps) {
  const { said, practice, language, around, law, ask, keep } = props
  const { scored, ruled, queue, first } = practice.now()
  const { book } = around
  if (scored === undefined || ruled === undefined || book === undefined) return null
  const against = ruled.answers.get(scored.chose.action)
  const about: readonly ActionAnswer[] =
    against === undefined || against === ruled.key || scored.choseRight ? [ruled.key] : [ruled.key, against]
  const one = deskInstruction(law.books, ruled.key, language)
  const finish = (): void => {
    const made = { id: newResultId(), at: ask.now(), day: around.today, rulebook: book.hash ?? 'unpublished' }
    keep(practice.finish(made))
  }
  const last = first && queue.length === 0
  return (
    <>
      <h1 id="question" tabIndex={-1} data-right={scored.choseRight}>
        {scored.choseRight ? `✓ ${said.right}` : `✗ ${said.wrong}`}
      </h1>
      <p class="practice-points" data-points={scored.score}>
        <strong>{said.points(scored.score)}</strong> · {scored.passed ? said.pass : said.fail}
      </p>
      <dl class="practice-moves">
        <dt>{said.youDid}</dt>
        <dd>{scored.chose.words[language]}</dd>
        {!scored.choseRight && (
          <>
            <dt>{said.better}</dt>
            <dd>{scored.wanted.words[language]}</dd>
          </>
        )}
      </dl>
      {one !== undefined && (
        <div class={`now-card first ${one.instruction.tone}`}>
          <div class="now-words">
            <h2 class="practice-part">{said.instruction}</h2>
            <p class="todo">{one.todo}</p>
            <SayBlock say={one.say} language={language} words={ask.words} />
          </div>
        </div>
      )}
      <Why
        book={book}
        instructions={about.map((a) => instructionFor(book, toldFirst(a), language))}
        language={language}
      />
      <Told {...props} facts={scored.facts} door={scored.door} />
      <div class="practice-ways">
        {!last && (
          <button type="button" class="big" data-value="next" onClick={practice.next}>
            {said.next}
          </button>
        )}
        {(last || !first) && (
          <button type="button" class={last ? 'big' : 'row-button'} data-value="finish" onClick={finish}>
            {said.finish}
          </button>
        )}
      </div>
    </>
  )
}

function Told(props: PracticeScreenProps & { readonly facts: readonly FactScored[]; readonly door: boolean }) {
  const { said, language, around, facts, door, practice, ask } = props
  const { book } = around
  const begun = practice.keeper.now()?.visit.door
  const wanted = practice.now().drill?.door
  const doorName = (id: string | undefined): string =>
    id === undefined ? '–' : ask.words.doors[id as 'officers'].title
  return (
    <section class="practice-told">
      <h2>{said.told}</h2>
      <ul class="review">
        <Line
          question={said.start}
          answer={`${said.yourAnswer}: ${doorName(begun)}`}
          right={door}
          note={door ? said.asTold : said.storySays(doorName(wanted))}
        />
        {facts.map(({ fact, reported, told, right }) => (
          <Line
            key={fact}
            question={stepQuestion(book, fact, language)}
            answer={`${said.yourAnswer}: ${givenLabel(book, fact, reported, language)}`}
            right={right}
            note={
              right
                ? said.asTold
                : told === undefined
                  ? said.storySilent
                  : said.storySays(givenLabel(book, fact, told, language))
            }
          />
        ))}
      </ul>
      {facts.length === 0 && <p>{said.noFacts}</p>}
    </section>
  )
}

function Line(props: {
  readonly question: string
  readonly answer: string
  readonly right: boolean
  readonly note: string
}) {
  return (
    <li data-right={props.right}>
      <span class="asked">{props.question}</span>
      <span class="given">{props.answer}</span>
      <span class="practice-mark">
        {props.right ? '✓' : '✗'} {props.note}
      </span>
    </li>
  )
}
