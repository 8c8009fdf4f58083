import { Back } from '../parts/back.tsx'
import { SayBlock } from '../parts/say-block.tsx'
import { storedWords } from '../parts/stored-words.ts'
import { wordsIn } from '../words/words.ts'
import type { ScreenProps } from './screen.ts'

/** Things that may happen then, each to be written down in any order; `area` has a screen of its own. */
const happenings = ['area', 'force', 'held', 'taken', 'exigency', 'seized'] as const

/** They are coming in anyway: say it once, step aside, watch, call; then write down what was seen. */
export function IncidentScreen(props: ScreenProps) {
  const { words, language, device, keeper, around, session, go, back } = props
  const { incident } = words
  const { added = [], storing = [], refused: said = false } = session ?? {}
  const count = [...added, ...storing].filter((n) => n !== 'notification' && n !== 'staff-act').length
  return (
    <>
      <Back words={words} back={back} />
      <h1 id="question" tabIndex={-1}>
        {incident.title}
      </h1>
      <ol class="steps">
        {incident.steps.map((step, n) => (
          <li key={step}>
            {step}
            {n === 0 && (
              <SayBlock
                say={{ en: [wordsIn('en').incident.say], es: [wordsIn('es').incident.say] }}
                language={language}
                words={words}
              />
            )}
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="big"
        disabled={said}
        data-value="said"
        onClick={() =>
          keeper.add('staff-act', { what: ['stated-no-consent', 'stepped-aside'], at: props.now() }, around)
        }
      >
        {said ? storedWords(!storing.includes('staff-act'), device, words, incident.saidDone) : incident.said}
      </button>
      <section class="tools">
        <h2>{incident.record}</h2>
        <ul>
          {happenings.map((what) => (
            <li key={what}>
              <button
                type="button"
                class="row-button"
                data-value={what}
                onClick={() => (what === 'area' ? go('area') : go('saw', what))}
              >
                {incident[what]}
              </button>
            </li>
          ))}
        </ul>
        <p role="status">{count > 0 && storedWords(storing.length === 0, device, words, incident.stored(count))}</p>
      </section>
    </>
  )
}
