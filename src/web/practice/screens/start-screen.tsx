import { useEffect, useRef, useState } from 'preact/hooks'
import type { PracticeScreenProps } from '../practice-screen.tsx'

const seeds = 0x1_0000_0000

function aSeed(): number {
  return (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % seeds
}

/** The start of practice: who, and which of the two. */
export function StartScreen({ said, practice, signedIn, around, waiting }: PracticeScreenProps) {
  const form = useRef<HTMLFormElement>(null)
  const was = practice.now().who
  const [name, setName] = useState(signedIn?.name ?? was.name)
  const [team, setTeam] = useState(was.team || (signedIn?.team ?? ''))
  const [left, setLeft] = useState(0)
  useEffect(() => {
    waiting?.().then(setLeft, () => {})
  }, [])
  const begin = (first: boolean): void => {
    if (form.current?.reportValidity() !== true) return
    practice.begin({ name: name.trim(), team: team.trim() }, first, aSeed())
  }
  return (
    <>
      <h1 id="question" tabIndex={-1}>
        {said.title}
      </h1>
      <p class="lead">{said.lead}</p>
      {left > 0 && <p role="status">{said.kept(left)}</p>}
      <form ref={form} class="desk-form" onSubmit={(event) => event.preventDefault()}>
        <h2 class="practice-part">{said.who}</h2>
        {signedIn === undefined ? (
          <OneLine id="trainee" label={said.name} value={name} set={setName} />
        ) : (
          <p>{said.signedInAs(signedIn.name)}</p>
        )}
        <OneLine id="team" label={said.team} value={team} set={setTeam} among={around.bundle.facility.areas} />
        <div class="practice-ways">
          <Way value="first-five" title={said.firstFive} detail={said.firstFiveDetail} press={() => begin(true)} />
          <Way value="drills" title={said.drills} detail={said.drillsDetail} press={() => begin(false)} />
        </div>
      </form>
    </>
  )
}

function OneLine(props: {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly set: (value: string) => void
  readonly among?: readonly { readonly name: string }[]
}) {
  const { id, label, value, set, among } = props
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        required
        maxLength={80}
        pattern=".*\S.*"
        autocomplete="off"
        value={value}
        list={among === undefined ? undefined : `${id}-list`}
        onInput={(event) => set(event.currentTarget.value)}
      />
      {among !== undefined && (
        <datalist id={`${id}-list`}>
          {among.map((one) => (
            <option key={one.name} value={one.name} />
          ))}
        </datalist>
      )}
    </div>
  )
}

function Way(props: {
  readonly value: string
  readonly title: string
  readonly detail: string
  readonly press: () => void
}) {
  return (
    <button type="button" class="choice" data-value={props.value} onClick={props.press}>
      <span>
        <strong>{props.title}</strong>
        <span class="detail">{props.detail}</span>
      </span>
    </button>
  )
}
