import { toCall } from '../../desk/device/bundle.ts'
import { CallLink } from '../../desk/parts/call-link.tsx'
import type { Screen, ScreenProps } from '../../desk/screens/screen.ts'
import { screens } from '../../desk/screens/screens.ts'

/** The screen of the desk that is up, and the bar below it, as on a real day; only nothing rings. */
export function PlayedDesk(props: {
  readonly ask: ScreenProps
  readonly called?: () => void
  readonly withBar: boolean
}) {
  const { ask, called, withBar } = props
  const { words, view, around, session, keeper, place } = ask
  // The desk's own start and end have no place in a story.
  const own: Screen = session === undefined && place.screen !== 'doors' ? 'doors' : place.screen
  const Desk = screens[own]
  const person = toCall(around.bundle.duty, view?.leading[0]?.decides) ?? { role: 'administrator', phone: '' }
  const call = (): void => {
    keeper.add('notification', { told: 'administrator', how: 'phone' }, around)
    called?.()
  }
  return (
    <>
      <Desk key={`${own} ${place.about ?? ''} ${session?.d.moves ?? 0}`} {...ask} />
      {withBar && (
        <nav class="desk-bar" aria-label={words.tools.title}>
          <CallLink person={person} words={words} called={call} rings={false} />
          <button type="button" class="incident" data-value="incident" onClick={() => ask.go('incident')}>
            <strong>{words.tools.incident}</strong>
            <span>{words.tools.incidentDetail}</span>
          </button>
        </nav>
      )}
    </>
  )
}
