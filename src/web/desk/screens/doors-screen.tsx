import type { DoorId } from '../../ask/doors.ts'
import { DoorIcon } from '../../ask/parts/icon.tsx'
import { Back } from '../parts/back.tsx'
import type { ScreenProps } from './screen.ts'

const order: readonly DoorId[] = ['officers', 'about-patient', 'paper', 'call', 'custody', 'outreach']

/** What is happening: six buttons, and the instruction comes with the next screen. */
export function DoorsScreen({ words, keeper, around, go, back }: ScreenProps) {
  return (
    <>
      <Back words={words} back={back} />
      <h1 id="question" tabIndex={-1}>
        {words.doors.title}
      </h1>
      <p class="desk-hint">{words.doors.hint}</p>
      <div class="desk-doors">
        {order.map((id) => (
          <button
            key={id}
            type="button"
            class="choice"
            data-value={id}
            onClick={() => {
              keeper.begin(id, around)
              go('visit')
            }}
          >
            <DoorIcon door={id} />
            <span>
              <strong>{words.doors[id].title}</strong>
              <span class="detail">{words.doors[id].detail}</span>
            </span>
          </button>
        ))}
      </div>
    </>
  )
}
