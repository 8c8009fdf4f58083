import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Language } from '../../engine/index.ts'
import { useDeskLaw } from '../desk/law/use-desk-law.ts'
import { CoverScreen } from '../desk/parts/cover-screen.tsx'
import { DeskFrame } from '../desk/parts/frame.tsx'
import { useCover } from '../desk/use-cover.ts'
import { useLanguage } from '../desk/use-language.ts'
import { deskDay } from '../desk/visit/desk-day.ts'
import { type Words, wordsIn } from '../desk/words/words.ts'
import { practiceHere } from './index.ts'
import { PracticeScreen } from './practice-screen.tsx'
import { type Ground, type NoGround, readGround, storeResult } from './signed-in.ts'
import { standInDesk } from './stand-in.ts'
import { startStoring } from './unsaved.ts'
import { type PracticeWords, practiceWords } from './words/words.ts'

const prefix = (language: Language): string => (language === 'es' ? '/es' : '')
const addressIn = (language: Language): string => `${prefix(language)}/practice/drill`
const titleIn = (language: Language): string => practiceWords(language).title
const store = startStoring(storeResult)

/** Practice for somebody who is signed in. */
export function PracticePage() {
  const [ground, setGround] = useState<Ground | NoGround | undefined>()
  const { cover, hide, open } = useCover({ hidden: () => {}, dropped: () => {} })
  const [language, setLanguage] = useLanguage(cover !== undefined, addressIn, titleIn)
  const ask = (): void => void readGround().then(setGround)
  useEffect(ask, [])
  const said = practiceWords(language)
  const words = wordsIn(language)
  if (ground === undefined || typeof ground === 'string')
    return <NoGroundYet ground={ground} said={said} words={words} language={language} again={ask} />
  if (cover !== undefined)
    return <CoverScreen cover={cover} words={words} facility={ground.bundle.facility.name} open={open} />
  return <OnGround ground={ground} language={language} setLanguage={setLanguage} hide={hide} words={words} />
}

function OnGround(props: {
  readonly ground: Ground
  readonly language: Language
  readonly setLanguage: (language: Language) => void
  readonly hide: () => void
  readonly words: Words
}) {
  const { ground, language, setLanguage, hide, words } = props
  const { bundle, name, team } = ground
  const standIn = useMemo(() => standInDesk(bundle), [bundle])
  const today = deskDay(standIn.device)
  const law = useDeskLaw(bundle, today)
  const around = { bundle, book: law.books[language], today }
  const screen = (
    <PracticeScreen
      practice={practiceHere()}
      language={language}
      law={law}
      around={around}
      signedIn={{ name, team }}
      save={store}
      leave={() => location.assign(`${prefix(language)}/practice`)}
    />
  )
  const { desk, device } = standIn
  return <DeskFrame {...{ words, language, setLanguage, hide, desk, device, law, screen }} address={addressIn} />
}

function NoGroundYet(props: {
  readonly ground: NoGround | undefined
  readonly said: PracticeWords
  readonly words: Words
  readonly language: Language
  readonly again: () => void
}) {
  const { ground, said, words, language, again } = props
  return (
    <div class="desk">
      <main>
        <h1 id="question" tabIndex={-1}>
          {said.title}
        </h1>
        {ground === undefined && <p role="status">{words.starting}</p>}
        {ground === 'signed-out' && (
          <p>
            <a href={`${prefix(language)}/sign-in?next=${encodeURIComponent('/practice')}`}>{said.signIn}</a>
          </p>
        )}
        {ground === 'not-reached' && (
          <>
            <p role="alert">{said.notReached}</p>
            <button type="button" class="big" onClick={again}>
              {words.retry}
            </button>
          </>
        )}
      </main>
    </div>
  )
}
