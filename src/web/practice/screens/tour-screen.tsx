import type { SessionKeeper } from '../../desk/visit/session.ts'
import { PlayedDesk } from '../parts/played-desk.tsx'
import type { PracticeScreenProps } from '../practice-screen.tsx'
import { type Practice, tourSteps } from '../sitting.ts'

/** The tour: the desk's own screens, each with one thing to try. */
export function TourScreen({ said, practice, ask }: PracticeScreenProps) {
  const { step } = practice.now()
  const now = tourSteps[step] ?? 'doors'
  const go: typeof ask.go = (screen, about) => {
    ask.go(screen, about)
    if (screen === 'incident') practice.stepped('incident')
  }
  return (
    <>
      <div class="practice-note" role="status">
        <p class="practice-step">{said.step(step + 1, tourSteps.length)}</p>
        <p>{said.tour[now]}</p>
      </div>
      <PlayedDesk
        ask={{ ...ask, go, keeper: watched(ask.keeper, practice) }}
        called={() => practice.stepped('call')}
        withBar={now !== 'doors'}
      />
    </>
  )
}

// What is done on the desk's screens moves the tour on.
function watched(keeper: SessionKeeper, practice: Practice): SessionKeeper {
  return {
    ...keeper,
    begin: (door, around) => {
      keeper.begin(door, around)
      practice.stepped('doors')
    },
    move: (event, around) => {
      keeper.move(event, around)
      if (event.type === 'answer') practice.stepped('ask')
    },
    add: (noun, fields, around) => {
      const entry = keeper.add(noun, fields, around)
      if (noun === 'staff-act') practice.stepped('said')
      return entry
    },
  }
}
