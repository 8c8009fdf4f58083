import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Language } from '../../engine/index.ts'
import { type Drill, type Ruled, ruled } from '../../practice/index.ts'
import { viewOf } from '../ask/view.ts'
import type { DeskLaw } from '../desk/law/use-desk-law.ts'
import { nowHere } from '../desk/now.ts'
import type { ScreenProps } from '../desk/screens/screen.ts'
import { useWatched } from '../desk/use-watched.ts'
import type { Around } from '../desk/visit/session.ts'
import { wordsIn } from '../desk/words/words.ts'
import { Banner } from './parts/banner.tsx'
import type { PracticeResult, Who } from './result.ts'
import { DoneScreen } from './screens/done-screen.tsx'
import { DrillScreen } from './screens/drill-screen.tsx'
import { ResultScreen } from './screens/result-screen.tsx'
import { StartScreen } from './screens/start-screen.tsx'
import { TourScreen } from './screens/tour-screen.tsx'
import { type Practice, tourSteps } from './sitting.ts'
import { standInDesk } from './stand-in.ts'
import { useSpot } from './use-spot.ts'
import { type PracticeWords, practiceWords } from './words/words.ts'

/** What practice is given by the page in which it stands. */
export interface PracticeProps {
  readonly practice: Practice
  readonly language: Language
  readonly law: DeskLaw
  readonly around: Around
  /** Left out where the name is typed. */
  readonly signedIn?: { readonly name: string; readonly team: string }
  /** Stores a result; false where it is not safe yet. */
  readonly save: (result: PracticeResult, who: Who) => Promise<boolean>
  /** Results that wait on this device for a network. */
  readonly waiting?: () => Promise<number>
  /** The way out, to the real desk. */
  readonly leave: () => void
}

/** What each screen of practice is given. */
export interface PracticeScreenProps extends PracticeProps {
  readonly said: PracticeWords
  readonly ask: ScreenProps
  /** What the rulebook says of the story; undefined until the rules are there. */
  readonly ruling: Ruled | undefined
  readonly keep: (result: PracticeResult | undefined) => void
}

const screens = { start: StartScreen, tour: TourScreen, drill: DrillScreen, result: ResultScreen, done: DoneScreen }

/** Practice, whole: the banner that says so, and the screen that is up. */
export function PracticeScreen(props: PracticeProps) {
  const { practice, language, save } = props
  const now = useWatched(practice.watch, practice.now)
  const [unsafe, setUnsafe] = useState(false)
  const ask = useDeskScreen(props)
  const ruling = useRuling(props, now.drill)
  useEffect(() => {
    // Back from a screen that was hidden.
    practice.stepped('hide')
  }, [])
  const shown = `${now.stage} ${now.n} ${now.step} ${now.spot.screen} ${now.spot.about ?? ''} ${ask.session?.d.moves ?? 0}`
  useEffect(() => {
    scrollTo(0, 0)
    document.getElementById('question')?.focus({ preventScroll: true })
  }, [shown])
  const keep = (result: PracticeResult | undefined): void => {
    if (result === undefined) return
    setUnsafe(false)
    void save(result, practice.now().who).then((safe) => setUnsafe(!safe))
  }
  const Screen = screens[now.stage]
  const said = practiceWords(language)
  return (
    <div class="practice" data-stage={now.stage} data-step={now.stage === 'tour' ? tourSteps[now.step] : undefined}>
      <Banner said={said} stop={stop} />
      {unsafe && (
        <p class="desk-warning" role="status">
          {said.notSaved}
        </p>
      )}
      <Screen key={shown} {...props} said={said} ask={ask} ruling={ruling} keep={keep} />
    </div>
  )
  function stop(): void {
    practice.leave()
    props.leave()
  }
}

// What the rulebook of the facility says of a story.
function useRuling({ language, law, around }: PracticeProps, drill: Drill | undefined): Ruled | undefined {
  const { book, bundle, today } = around
  return useMemo(() => {
    if (book === undefined || drill === undefined) return undefined
    const { place, policies, settled } = bundle.facility
    const ground = { place, settled, day: today, ...(policies === undefined ? {} : { policies }) }
    const found = ruled(book, drill, ground, language)
    return 'code' in found ? undefined : found
  }, [book, drill, language, law.diagrams])
}

// The desk's own screens, about a visit that is only played, on a device that is none.
function useDeskScreen({ practice, language, law, around }: PracticeProps): ScreenProps {
  const session = useWatched(practice.keeper.watch, practice.keeper.now)
  const { spot } = useWatched(practice.watch, practice.now)
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({})
  const { book, bundle } = around
  const way = useSpot(practice, (to) => practice.keeper.move({ type: 'go', to }, around))
  const standIn = useMemo(() => standInDesk(bundle), [bundle])
  const view = useMemo(
    () => (book === undefined || session === undefined ? undefined : viewOf(book, session.d, language)),
    [book, session?.d, language, law.diagrams],
  )
  return {
    ...standIn,
    ...way,
    language,
    law,
    book,
    view,
    session,
    around,
    texts,
    words: wordsIn(language),
    keeper: practice.keeper,
    type: (field, text) => setTexts((before) => ({ ...before, [field]: text })),
    place: {
      screen: spot.screen === 'story' || spot.screen === 'decide' ? 'doors' : spot.screen,
      ...(spot.about === undefined ? {} : { about: spot.about }),
    },
    now: nowHere,
    update: undefined,
  }
}
