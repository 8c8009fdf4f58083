import { Back } from '../parts/back.tsx'
import { SayBlock } from '../parts/say-block.tsx'
import { notDoing } from '../visit/what-to-do.ts'
import type { ScreenProps } from './screen.ts'

function Never(props: ScreenProps & { readonly action: string; readonly title: string; readonly also?: string }) {
  const { words, law, language, action, title, also, back } = props
  const never = notDoing(law.books, action, language)
  return (
    <>
      <Back words={words} back={back} />
      <h1 id="question" tabIndex={-1}>
        {title}
      </h1>
      <div class="now-card must-not first">
        <div class="now-words">
          <p class="todo">{never?.todo ?? words.law.none}</p>
          {never !== undefined && <SayBlock say={never.say} language={language} words={words} />}
          {also !== undefined && <p>{also}</p>}
        </div>
      </div>
    </>
  )
}

/** An officer asks the desk to sign something. */
export function SignScreen(props: ScreenProps) {
  const { words, keeper, around, back, now } = props
  return (
    <>
      <Never {...props} action="sign.for-agency" title={words.sign.title} />
      <button
        type="button"
        class="big"
        data-value="declined"
        onClick={() => {
          keeper.add('staff-act', { what: ['declined-to-sign'], at: now() }, around)
          back()
        }}
      >
        {words.sign.stored}
      </button>
    </>
  )
}

/** A relative asks while officers are here: the same words for everyone. */
export function RelativeScreen(props: ScreenProps) {
  const { words } = props
  return <Never {...props} action="confirm.presence" title={words.relative.title} also={words.relative.also} />
}
