import type { Language } from '../../engine/index.ts'

/** Where the reader is: the path without its language, and what is asked after it. */
export interface Place {
  readonly path: string
  readonly search: string
  readonly language: Language
}

/** The place that the address names. */
export function placeHere(): Place {
  const { pathname, search } = location
  const spanish = /^\/es(\/|$)/.test(pathname)
  const path = (spanish ? pathname.slice(3) : pathname).replace(/\/+$/, '') || '/'
  return { path, search, language: spanish ? 'es' : 'en' }
}

/** The language of the page, which its address tells. */
export function languageHere(): Language {
  return placeHere().language
}

/** The address of a path in a language. */
export function addressOf(path: string, language: Language): string {
  return language === 'es' ? `/es${path}` : path
}

type Listener = () => void

const listeners = new Set<Listener>()
const guards = new Set<() => boolean>()

/** Calls back whenever the place changes, until the returned function is called. */
export function onPlace(listener: Listener): () => void {
  listeners.add(listener)
  addEventListener('popstate', listener)
  return () => {
    listeners.delete(listener)
    removeEventListener('popstate', listener)
  }
}

/** Goes to a path in the language of the page; `replace` leaves no way back. */
export function go(to: string, options: { readonly replace?: boolean; readonly language?: Language } = {}): void {
  const same = new URL(to, location.origin).pathname === placeHere().path
  if (!same && [...guards].some((mayLeave) => !mayLeave())) return
  const address = addressOf(to, options.language ?? languageHere())
  if (options.replace === true) history.replaceState(null, '', address)
  else history.pushState(null, '', address)
  for (const listener of listeners) listener()
}

/** Asks before the page is left, until the returned function is called. */
export function guardLeaving(mayLeave: () => boolean): () => void {
  const unload = (event: BeforeUnloadEvent): void => event.preventDefault()
  guards.add(mayLeave)
  addEventListener('beforeunload', unload)
  return () => {
    guards.delete(mayLeave)
    removeEventListener('beforeunload', unload)
  }
}

/** The path to go on to after signing in; only one of our own. */
export function nextPath(search: string): string | undefined {
  const next = new URLSearchParams(search).get('next')
  return next !== null && /^\/(?![/\\])/.test(next) ? next : undefined
}

/** The way to sign in that leads back to where one was. */
export function signInPath({ path, search }: Place): string {
  return path === '/sign-in' ? path : `/sign-in?next=${encodeURIComponent(path + search)}`
}
