import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { onSignedOut } from './api.ts'
import { type Office, OfficeContext } from './context.ts'
import { Frame } from './frame.tsx'
import { PageOf } from './page-of.tsx'
import { addressOf, go, onPlace, type Place, placeHere } from './place.ts'
import { useSession } from './session.ts'

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
  const { language } = place
  const announce = useCallback((words: string) => setSaid(words), [])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  useEffect(() => {
    onSignedOut(() => hold.set(undefined))
    document.addEventListener('click', followLinks)
    return () => document.removeEventListener('click', followLinks)
  }, [hold.set])
  const session = hold.now.state === 'somebody' ? hold.now.session : undefined
  const office: Office = useMemo(
    () => ({
      language,
      say: (en, es) => (language === 'es' ? es : en),
      text: (words) => words[language],
      to: (path) => addressOf(path, language),
      hold,
      session,
      announce,
    }),
    [language, hold, session, announce],
  )
  return (
    <OfficeContext.Provider value={office}>
      <Frame place={place} said={said}>
        <PageOf place={place} />
      </Frame>
    </OfficeContext.Provider>
  )
}
