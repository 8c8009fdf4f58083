import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { onSignedOut } from './api.ts'
import { type Office, OfficeContext } from './context.ts'
import { Frame } from './frame.tsx'
import { PageOf } from './page-of.tsx'
import { addressOf, go, onPlace, type Place, placeHere } from './place.ts'
import { type Session, useSession } from './session.ts'
import { SignInAgain } from './sign-in/sign-in-again.tsx'

function usePlace(): Place {
  const [place, setPlace] = useState(placeHere)
  useEffect(() => onPlace(() => setPlace(placeHere())), [])
  return place
}

// Links of ours are followed without loading everything again; other keys and buttons of the mouse stay the browser's.
function followLinks(event: MouseEvent): void {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
  const link = event.target instanceof Element ? event.target.closest('a[data-way]') : null
  if (!plain || event.defaultPrevented || !(link instanceof HTMLAnchorElement)) return
  event.preventDefault()
  const { pathname, search } = link
  const spanish = /^\/es(\/|$)/.test(pathname)
  go((spanish ? pathname.slice(3) : pathname) + search, { language: spanish ? 'es' : 'en' })
}

/** Everything behind the desk: who is signed in, where they are, and the page that stands there. */
export function App() {
  const place = usePlace()
  const hold = useSession()
  const [said, setSaid] = useState('')
  const [expired, setExpired] = useState<Session>()
  const { language } = place
  const announce = useCallback((words: string) => {
    // The same words twice are no change, and would not be read a second time.
    setSaid('')
    setTimeout(() => setSaid(words), 100)
  }, [])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const signedIn = hold.now.state === 'somebody' ? hold.now.session : undefined
  useEffect(() => {
    // Whoever was at work stays on their page, with all they typed, and signs in again over it.
    onSignedOut(() => (signedIn?.viewer === undefined ? hold.set(undefined) : setExpired(signedIn)))
  }, [hold.set, signedIn])
  useEffect(() => {
    document.addEventListener('click', followLinks)
    return () => document.removeEventListener('click', followLinks)
  }, [])
  const office: Office = useMemo(
    () => ({
      language,
      say: (en, es) => (language === 'es' ? es : en),
      text: (words) => words[language],
      to: (path) => addressOf(path, language),
      hold,
      session: signedIn,
      announce,
    }),
    [language, hold, signedIn, announce],
  )
  return (
    <OfficeContext.Provider value={office}>
      <Frame place={place} said={said}>
        <PageOf place={place} />
      </Frame>
      {expired !== undefined && (
        <SignInAgain
          was={expired}
          done={() => setExpired(undefined)}
          giveUp={() => {
            setExpired(undefined)
            hold.set(undefined)
          }}
        />
      )}
    </OfficeContext.Provider>
  )
}
