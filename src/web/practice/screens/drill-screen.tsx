import { optionsOf } from '../../../practice/index.ts'
import { Back } from '../../desk/parts/back.tsx'
import { PlayedDesk } from '../parts/played-desk.tsx'
import type { PracticeScreenProps } from '../practice-screen.tsx'
import { newResultId } from '../result-id.ts'

/** A story: read first, then played at the desk's own screens, then the question what to do. */
export function DrillScreen(props: PracticeScreenProps) {
  const { screen } = props.practice.now().spot
  if (screen === 'story') return <Story {...props} />
  if (screen === 'decide' || screen === 'finish' || screen === 'thanks') return <Decide {...props} />
  return <Play {...props} />
}

function Story({ said, practice, language, ask }: PracticeScreenProps) {
  const { drill, n, first, done } = practice.now()
  return (
    <>
      <h1 id="question" tabIndex={-1}>
        {said.story(done.length + 1)}
      </h1>
      {first && done.length === 0 && <p>{said.tourDone}</p>}
      <p class="practice-story" data-drill={drill?.id} data-n={n}>
        {drill?.story[language]}
      </p>
      <p class="desk-hint">{said.storyHint}</p>
      <button type="button" class="big" data-value="begin" onClick={() => ask.go('doors')}>
        {said.begin}
      </button>
    </>
  )
}

function Play({ said, practice, language, ask }: PracticeScreenProps) {
  const { drill } = practice.now()
  const go: typeof ask.go = (screen, about) => ask.go(screen === 'home' ? 'doors' : screen, about)
  return (
    <>
      <div class="practice-note">
        <details>
          <summary>{said.storyAgain}</summary>
          <p>{drill?.story[language]}</p>
        </details>
        {ask.session !== undefined && (
          <button
            type="button"
            class="small-button"
            data-value="decide"
            onClick={() => (ask.go as (screen: string) => void)('decide')}
          >
            {said.decide}
          </button>
        )}
      </div>
      <PlayedDesk ask={{ ...ask, go }} withBar={ask.session !== undefined} />
    </>
  )
}

function Decide({ said, practice, language, ask, ruling, keep, around }: PracticeScreenProps) {
  if (ruling === undefined)
    return (
      <h1 id="question" tabIndex={-1}>
        {ask.law.failure === undefined ? said.waiting : said.noRules}
      </h1>
    )
  const { seed, n } = practice.now()
  const choose = (move: string): void => {
    const rulebook = around.book?.hash ?? 'unpublished'
    keep(practice.choose(ruling, move, { id: newResultId(), at: ask.now(), day: around.today, rulebook }))
  }
  return (
    <>
      <Back words={ask.words} back={ask.back} />
      <h1 id="question" tabIndex={-1}>
        {said.decideTitle}
      </h1>
      <div class="practice-note">
        <details>
          <summary>{said.storyAgain}</summary>
          <p>{ruling.drill.story[language]}</p>
        </details>
      </div>
      <p class="desk-hint">{said.decideHint}</p>
      <div class="choices">
        {optionsOf(ruling, seed + n).map((move) => (
          <button key={move.id} type="button" class="choice" data-value={move.id} onClick={() => choose(move.id)}>
            {move.words[language]}
          </button>
        ))}
      </div>
    </>
  )
}
