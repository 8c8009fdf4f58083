import type { ComponentType } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { useOffice } from './context.ts'
import { Failed, Loading } from './parts/notice.tsx'
import { go, type Place, placeHere, signInPath } from './place.ts'
import { type Found, findRoute, firstPage, mayOpen, type OfficeRoute, type PageProps } from './routes.ts'
import { frameWords, roleWords } from './words.ts'

type Loaded = { readonly Page: ComponentType<PageProps> } | 'failed'

const loadedPages = new Map<OfficeRoute, Loaded>()

function useLoaded(route: OfficeRoute | undefined): readonly [Loaded | undefined, () => void] {
  const [, again] = useState(0)
  const loaded = route === undefined ? undefined : loadedPages.get(route)
  useEffect(() => {
    if (route === undefined || loaded !== undefined) return undefined
    let wanted = true
    const put = (found: Loaded): void => {
      loadedPages.set(route, found)
      if (wanted) again((n) => n + 1)
    }
    route.load().then(put, () => put('failed'))
    return () => {
      wanted = false
    }
  }, [route, loaded])
  const retry = (): void => {
    if (route !== undefined) loadedPages.delete(route)
    again((n) => n + 1)
  }
  return [loaded, retry]
}

/** The page that stands at a place, or why it does not: nobody signed in, not for this role, no such page. */
export function PageOf({ place }: { readonly place: Place }) {
  const { hold, session, language } = useOffice()
  const found = useMemo(() => findRoute(place.path), [place.path])
  const words = frameWords(language)
  const closed = found?.route.for !== 'anyone'
  const mustSignIn = closed && (hold.now.state === 'nobody' || session?.needs !== undefined)
  const lost = found === undefined && place.path === '/'
  useEffect(() => {
    // An effect can come after whoever left has gone on, as after signing out: then there is nothing to lead away from.
    if (placeHere().path !== place.path) return
    if (mustSignIn) go(signInPath(place), { replace: true })
    else if (lost) go(firstPage(session?.viewer?.role), { replace: true })
  }, [mustSignIn, lost, place, session])
  if (closed && hold.now.state === 'failed') return <Failed problem={hold.now.problem} retry={hold.ask} />
  if ((closed && hold.now.state === 'asking') || mustSignIn || lost) return <Loading />
  if (found === undefined) return <NoPage title={words.notThere} why={words.notThereWhy} />
  if (!mayOpen(found.route, session?.viewer?.role)) {
    const role = session?.viewer === undefined ? '—' : roleWords[session.viewer.role][language]
    return <NoPage title={words.notYours} why={words.notYoursWhy(role)} />
  }
  const acting = session?.viewer
  // Another facility or role sees another page: nothing of the one before may stay on it. Signing in is one page throughout.
  const as = closed ? `${acting?.facility} ${acting?.role}` : 'anyone'
  return <OnePage key={`${as} ${place.path}`} found={found} place={place} />
}

function OnePage({ found, place }: { readonly found: Found; readonly place: Place }) {
  const { text, language, announce } = useOffice()
  const [loaded, retry] = useLoaded(found.route)
  const search = useMemo(() => new URLSearchParams(place.search), [place.search])
  const first = useRef(true)
  const title = text(found.route.title)
  useEffect(() => {
    document.title = `${title} · Ostiary`
  }, [title])
  useEffect(() => {
    if (loaded === undefined || !first.current) return
    first.current = false
    // The first page of a visit keeps the browser's own focus; each later one is read from its top.
    if (history.state !== null || document.activeElement !== document.body) focusMain()
    announce(title)
  }, [loaded, title, announce])
  if (loaded === undefined) return <Loading />
  if (loaded === 'failed')
    return (
      <Failed
        problem={{ status: 0, code: 'page-failed', detail: frameWords(language).pageFailed, more: {} }}
        retry={retry}
      />
    )
  return <loaded.Page params={found.params} search={search} />
}

function focusMain(): void {
  scrollTo(0, 0)
  document.getElementById('main')?.focus({ preventScroll: true })
}

function NoPage({ title, why }: { readonly title: string; readonly why: string }) {
  const { session, to, language } = useOffice()
  return (
    <div class="wide narrow page-head flow">
      <h1>{title}</h1>
      <p>{why}</p>
      <p>
        <a class="button" data-way href={to(firstPage(session?.viewer?.role))}>
          {frameWords(language).home}
        </a>
      </p>
    </div>
  )
}
