import type { DialogueEvent } from '../../ask/dialogue.ts'
import { FactChoices } from '../../ask/parts/fact-choices.tsx'
import { ItemChoices } from '../../ask/parts/item-choices.tsx'
import { QuestionHead } from '../../ask/parts/question-head.tsx'
import type { ScreenProps as AskProps } from '../../ask/screens/screen-props.ts'
import { answerStep, factOf } from '../../ask/view.ts'
import { Back } from '../parts/back.tsx'
import { NowPanel } from '../parts/now-panel.tsx'
import { Tools } from '../parts/tools.tsx'
import { LawWarnings } from '../parts/warnings.tsx'
import type { ScreenProps } from './screen.ts'

function Question(props: AskProps) {
  const fact = props.book === undefined ? undefined : factOf(props.book, props.step)
  if (fact === undefined) return null
  return (
    <fieldset class="question" aria-describedby="question-hint">
      <QuestionHead {...props} />
      {fact.kind === 'set' ? <ItemChoices {...props} fact={fact} /> : <FactChoices {...props} fact={fact} />}
    </fieldset>
  )
}

function NoMore({ words, view, go }: ScreenProps) {
  const open = view?.leading.some((a) => a.answer === 'depends' || a.answer === 'conflict') === true
  return (
    <>
      <h1 id="question" tabIndex={-1}>
        {words.question.noMore}
      </h1>
      <p class="desk-hint">
        {open ? words.panel.open : words.panel.settled} {words.question.noMoreDetail}
      </p>
      <button type="button" class="big" data-value="review" onClick={() => go('review')}>
        {words.question.seeAll}
      </button>
    </>
  )
}

/** The rules are not there: then too it says what to do. */
function NoLaw({ law, words }: ScreenProps) {
  const other = Object.keys(law.books).length > 0
  const said = other ? words.law.otherLanguage : law.failure === undefined ? words.law.loading : words.law.none
  return (
    <>
      <h1 id="question" tabIndex={-1}>
        {words.panel.now}
      </h1>
      <p class="desk-warning" role="alert">
        {said}
      </p>
      {law.failure !== undefined && (
        <button type="button" onClick={law.retry}>
          {words.retry}
        </button>
      )}
    </>
  )
}

/** A visit: what to do now, and one question. */
export function VisitScreen(props: ScreenProps) {
  const { view, book, session, language, words, keeper, around, moved, back } = props
  if (view === undefined || book === undefined || session === undefined) return <NoLaw {...props} />
  const dispatch = (event: DialogueEvent): void => {
    keeper.move(event, around)
    const at = keeper.now()?.d.at
    if (at !== undefined) moved(at)
  }
  const ask: AskProps = { d: session.d, step: view.step, language, book, view, dispatch }
  return (
    <div class="visit">
      <Back words={words} back={back} />
      <NowPanel {...props} />
      <LawWarnings law={props.law} words={words} language={language} today={around.today} />
      <div class="asked-now">
        {view.step === answerStep ? <NoMore {...props} /> : <Question key={session.d.moves} {...ask} />}
      </div>
      <Tools {...props} />
    </div>
  )
}
