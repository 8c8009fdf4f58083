import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Office } from '../../office/office.ts'

type Place = Pick<Office, 'origin'>

function isSecure({ origin }: Place): boolean {
  return origin.startsWith('https:')
}

/** The name of the session's cookie; under https the browser holds it to this host and to https. */
export function sessionCookieName(office: Place): string {
  return isSecure(office) ? '__Host-ostiary' : 'ostiary'
}

/** The word in the session's cookie. */
export function sessionWord(c: Context, office: Place): string | undefined {
  return getCookie(c, sessionCookieName(office))
}

/** Sets the session's cookie; it ends with the browser, and on the server before that. */
export function setSessionCookie(c: Context, office: Place, word: string): void {
  setCookie(c, sessionCookieName(office), word, {
    path: '/',
    httpOnly: true,
    sameSite: 'Strict',
    secure: isSecure(office),
  })
}

/** Takes the session's cookie away. */
export function dropSessionCookie(c: Context, office: Place): void {
  deleteCookie(c, sessionCookieName(office), { path: '/', secure: isSecure(office) })
}

function ssoCookieName(office: Place): string {
  return isSecure(office) ? '__Host-ostiary-sso' : 'ostiary-sso'
}

/** Ties a single sign-on to this browser. It is Lax, because the browser comes back from another site. */
export function setSsoCookie(c: Context, office: Place, word: string): void {
  const flags = { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(office), maxAge: 600 } as const
  setCookie(c, ssoCookieName(office), word, flags)
}

/** The word in that cookie, which is taken away. */
export function takeSsoWord(c: Context, office: Place): string | undefined {
  return deleteCookie(c, ssoCookieName(office), { path: '/', secure: isSecure(office) })
}
