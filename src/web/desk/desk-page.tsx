import { useEffect, useMemo } from 'preact/hooks'
import { viewOf } from '../ask/view.ts'
import type { Updates } from '../offline/register.ts'
import type { Desk } from './device/desk.ts'
import type { DeskLink } from './device/desk-link.ts'
import { useDeskLaw } from './law/use-desk-law.ts'
import { nowHere } from './now.ts'
import { CoverScreen } from './parts/cover-screen.tsx'
import { DeskFrame } from './parts/frame.tsx'
import type { ScreenProps } from './screens/screen.ts'
import { screens } from './screens/screens.ts'
import { EnrolScreen, NoStorageScreen, RevokedScreen, StartingScreen } from './screens/without-device.tsx'
import { dropDraft, dropDrafts } from './storage/drafts.ts'
import { useCover } from './use-cover.ts'
import { useLanguage } from './use-language.ts'
import { usePlace } from './use-place.ts'
import { useTexts } from './use-texts.ts'
import { useWatched } from './use-watched.ts'
import { deskDay } from './visit/desk-day.ts'
import { keptVisit } from './visit/kept-visit.ts'
import type { SessionKeeper } from './visit/session.ts'
import { warmUp } from './visit/warm-up.ts'
import { wordsIn } from './words/words.ts'

/** The whole desk: the device, the visit under way, and the screen that is up. */
export function DeskPage(props: {
  readonly desk: Desk
  readonly keeper: SessionKeeper
  readonly link: DeskLink
  readonly updates: Updates
}) {
  const { desk, keeper, link, updates } = props
  const device = useWatched(desk.watch, desk.state)
  const session = useWatched(keeper.watch, keeper.now)
  const update = useWatched(updates.watch, updates.now)
  const { texts, type, drop: dropTexts } = useTexts()
  const { cover, hide, open } = useCover({
    hidden: () => {
      dropTexts()
      void dropDraft('words').catch(() => {})
    },
    dropped: () => {
      dropTexts()
      keeper.clear()
      void dropDrafts().catch(() => {})
    },
  })
  const [language, setLanguage] = useLanguage(cover !== undefined)
  const today = deskDay(device)
  const law = useDeskLaw(device.bundle, today, desk.token)
  const book = law.books[language]
  const around = device.bundle && { bundle: device.bundle, book, today }
  const way = usePlace((at) => around !== undefined && keeper.move({ type: 'go', to: at }, around))
  const view = useMemo(
    () => (book === undefined || session === undefined ? undefined : viewOf(book, session.d, language)),
    [book, session?.d, language, law.diagrams],
  )
  const { bundle } = device
  useEffect(() => (book === undefined || around === undefined ? undefined : warmUp(book, around)), [book, law.diagrams])
  useEffect(() => {
    // Back from a cleared or a reloaded page: the visit is there again, as far as its key is.
    if (bundle === undefined || cover !== undefined || keeper.now() !== undefined) return
    keptVisit(bundle, today).then((found) => {
      if (found !== undefined && keeper.now() === undefined) keeper.resume(found)
    })
  }, [bundle === undefined, cover])
  useEffect(() => {
    // Revoked: what was tapped and typed is nobody's any more, on this page neither.
    if (device.phase !== 'revoked') return
    dropTexts()
    keeper.clear()
    way.go('home')
    void dropDrafts().catch(() => {})
  }, [device.phase])
  // Facts confirmed beside a photo move the dialogue, and the photo stays.
  const moves = way.place.screen === 'photo' ? 0 : (session?.d.moves ?? 0)
  const shown = `${way.place.screen} ${way.place.about ?? ''} ${moves} ${device.phase} ${cover ?? ''}`
  useEffect(() => {
    scrollTo(0, 0)
    document.getElementById('question')?.focus({ preventScroll: true })
  }, [shown])

  const words = wordsIn(language)
  if (cover !== undefined)
    return <CoverScreen cover={cover} words={words} facility={bundle?.facility.name} open={open} />
  const frame = { words, language, setLanguage, hide, desk, device, law }
  if (device.phase === 'starting') return <DeskFrame {...frame} screen={<StartingScreen words={words} />} />
  if (device.phase === 'no-storage') return <DeskFrame {...frame} screen={<NoStorageScreen words={words} />} />
  if (device.phase === 'revoked') return <DeskFrame {...frame} screen={<RevokedScreen words={words} desk={desk} />} />
  if (around === undefined || device.phase === 'not-enrolled')
    return <DeskFrame {...frame} screen={<EnrolScreen words={words} desk={desk} />} />
  const screenProps: ScreenProps = {
    language,
    words,
    update,
    desk,
    link,
    device,
    law,
    book,
    view,
    keeper,
    session,
    around,
    texts,
    type,
    place: way.place,
    go: way.go,
    back: way.back,
    moved: way.moved,
    now: nowHere,
  }
  // A visit's screen without its visit (finished, or dropped after a while) leads to the start.
  const needsVisit = !['home', 'doors', 'outbox', 'outcomes', 'thanks', 'practice'].includes(way.place.screen)
  const Screen = screens[needsVisit && session === undefined ? 'home' : way.place.screen]
  return (
    <DeskFrame
      {...frame}
      screen={<Screen key={shown} {...screenProps} />}
      {...(session === undefined || !needsVisit
        ? {}
        : { visit: { view, incident: () => way.go('incident'), called: (role: string) => noteCall(role) } })}
    />
  )
  function noteCall(role: string): void {
    if (around !== undefined) keeper.add('notification', { told: toldOf(role), how: 'phone' }, around)
  }
}

const told = ['counsel', 'liaison', 'administrator', 'privacy-officer', 'security']

function toldOf(role: string): string {
  return told.includes(role) ? role : 'administrator'
}
