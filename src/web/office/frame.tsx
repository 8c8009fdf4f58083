import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useOffice } from './context.ts'
import { Emergencies } from './emergencies.tsx'
import { go, type Place } from './place.ts'
import { RoleSwitch } from './role-switch.tsx'
import { firstPage, mayOpen, routes } from './routes.ts'
import { frameWords } from './words.ts'

function isHere(path: string, place: Place): boolean {
  return place.path === path || (path === '/queue' && place.path.startsWith('/cases/'))
}

function Ways({ place }: { readonly place: Place }) {
  const { session, text, to } = useOffice()
  const role = session?.viewer?.role
  return (
    <ul>
      {routes
        .filter((r) => r.nav === true && mayOpen(r, role))
        .map((r) => (
          <li key={r.path}>
            <a data-way href={to(r.path)} aria-current={isHere(r.path, place) ? 'page' : undefined}>
              {text(r.title)}
            </a>
          </li>
        ))}
    </ul>
  )
}

function Me() {
  const { session, hold, to, language, announce } = useOffice()
  const words = frameWords(language)
  if (session === undefined) return null
  const leave = async (): Promise<void> => {
    const problem = await hold.signOut()
    announce(problem?.detail ?? words.signedOut)
    if (problem === undefined) go('/sign-in')
  }
  return (
    <div class="me">
      {session.viewer !== undefined && <RoleSwitch />}
      {session.needs === undefined && (
        <a data-way href={to('/account')} aria-label={`${words.account}: ${session.person.name}`}>
          {session.person.name}
        </a>
      )}
      <button type="button" class="quiet slim" onClick={leave}>
        {words.signOut}
      </button>
    </div>
  )
}

function Top({ place }: { readonly place: Place }) {
  const { session, language, to } = useOffice()
  const words = frameWords(language)
  const [open, setOpen] = useState(false)
  const other = language === 'es' ? 'en' : 'es'
  // The menu closes whenever another page opens.
  useEffect(() => setOpen(false), [place.path])
  const working = session?.viewer !== undefined && session.needs === undefined
  return (
    <header class="top office-top">
      <div class="wide">
        <div class="whose">
          <a class="brand" data-way href={to(working ? firstPage(session.viewer?.role) : '/sign-in')}>
            <img src="/ostiary.svg" alt="" />
            <span>Ostiary</span>
          </a>
          {working && <span class="facility">{session.viewer?.facilityName}</span>}
        </div>
        {working && (
          <button
            type="button"
            class="quiet slim menu-button"
            aria-expanded={open}
            aria-controls="ways"
            onClick={() => setOpen(!open)}
          >
            {words.menu}
          </button>
        )}
        <div id="ways" class={`ways-and-me${open ? ' open' : ''}${working ? '' : ' always'}`}>
          {working && (
            <nav aria-label={words.main}>
              <Ways place={place} />
            </nav>
          )}
          <Me />
          <button
            type="button"
            class="language quiet slim"
            lang={other}
            onClick={() => go(place.path + place.search, { replace: true, language: other })}
          >
            {words.otherLanguage}
          </button>
        </div>
      </div>
    </header>
  )
}

/** What stands around every page: the top with its ways, the live region, and what must be said under each. */
export function Frame(props: { readonly place: Place; readonly said: string; readonly children: ComponentChildren }) {
  const words = frameWords(useOffice().language)
  return (
    <>
      <a class="skip" href="#main">
        {words.skip}
      </a>
      <Top place={props.place} />
      <main id="main" tabIndex={-1}>
        <Emergencies />
        {props.children}
      </main>
      <p class="unseen" role="status" aria-live="polite">
        {props.said}
      </p>
      <footer class="bottom office-bottom">
        <div class="wide">
          <p>
            <strong>{words.notice}</strong>
          </p>
        </div>
      </footer>
    </>
  )
}
