import { useState } from 'preact/hooks'
import { Back } from '../parts/back.tsx'
import type { ScreenProps } from './screen.ts'

/** How it ended, and who was at the desk: asked last, since nobody signs in at a door. */
export function FinishScreen(props: ScreenProps) {
  const { words, keeper, around, go, back, texts, type, now } = props
  const { finish } = words
  const [code, setCode] = useState<string | undefined>()
  const who = (texts['who'] ?? '').trim()
  const { staff = [] } = around.bundle
  const end = (person?: string): void => {
    if (code !== undefined) keeper.add('outcome', { code, at: now() }, around)
    if (person !== undefined) keeper.nameWriter(person, around)
    else if (who !== '') keeper.add('witness', { name: who, is: 'staff' }, around)
    type('who', '')
    keeper.finish(around)
    go('thanks')
  }
  if (code === undefined)
    return (
      <>
        <Back words={words} back={back} />
        <h1 id="question" tabIndex={-1}>
          {finish.title}
        </h1>
        <p class="desk-hint">{finish.hint}</p>
        <div class="choices">
          {Object.entries(finish.codes).map(([value, label]) => (
            <button key={value} type="button" class="choice" data-value={value} onClick={() => setCode(value)}>
              {label}
            </button>
          ))}
        </div>
      </>
    )
  return (
    <form
      class="desk-form"
      onSubmit={(event) => {
        event.preventDefault()
        end()
      }}
    >
      <button type="button" class="back" onClick={() => setCode(undefined)}>
        <span aria-hidden="true">‹</span>
        {words.back}
      </button>
      <h1 id="question" tabIndex={-1}>
        {finish.who}
      </h1>
      {staff.length > 0 && (
        <div class="choices">
          {staff.map(({ person, name }) => (
            <button key={person} type="button" class="choice" data-value={person} onClick={() => end(person)}>
              {name}
            </button>
          ))}
        </div>
      )}
      <div class="field">
        <label for="who">{finish.whoHint}</label>
        <input
          id="who"
          autocomplete="off"
          maxLength={120}
          value={texts['who'] ?? ''}
          onInput={(event) => type('who', event.currentTarget.value)}
        />
      </div>
      <button type="submit" class="big" data-value="end">
        {who === '' ? finish.skip : finish.end}
      </button>
    </form>
  )
}

/** The end: thanks, and where it is now, told truthfully. */
export function ThanksScreen({ words, device, go }: ScreenProps) {
  const here = [...device.outbox.entries.values()].some((e) => e.status === 'on-this-device')
  return (
    <>
      <h1 id="question" tabIndex={-1}>
        {words.thanks.title}
      </h1>
      <p class="lead" role="status">
        {here || device.unstored > 0 ? words.thanks.here : words.thanks.there}
      </p>
      <button type="button" class="big" data-value="home" onClick={() => go('home')}>
        {words.thanks.home}
      </button>
      <button type="button" class="row-button" onClick={() => go('outbox')}>
        {words.home.outbox}
      </button>
    </>
  )
}
