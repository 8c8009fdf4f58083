import type { MiddlewareHandler } from 'hono'
import { problem } from '../access/problem.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { deviceOf } from '../devices/index.ts'
import type { Office } from '../office/office.ts'
import { tokenOf } from '../people/index.ts'
import type { Requests } from '../requests.ts'
import { fromElsewhere } from './from-elsewhere.ts'
import { crossSite } from './problems.ts'
import { sessionWord } from './session/cookie.ts'
import { signedIn } from './session/session.ts'
import { sessionOf } from './session/store.ts'
import type { SignInSettings } from './settings.ts'

/**
 * Finds out who asks, from an API token, a device's token or the session's cookie, for everything after it: `c.var.who` is set for a token that is
 * good and for a whole session. A session that still needs its second factor is nobody, save to the routes of signing in.
 * A request that changes something and was made by another site is refused here, before the cookie is looked at.
 */
export function whoAsks(office: Office, settings: SignInSettings = {}): MiddlewareHandler<Requests> {
  return async (c, next) => {
    const [, kind, token] = /^(Bearer|Device) (\S+)$/i.exec(c.req.header('Authorization') ?? '') ?? []
    if (kind !== undefined && token !== undefined) {
      // A token never leans on a cookie beside it: what a script or a device may do is what its token may.
      const who = await (kind.toLowerCase() === 'device' ? deviceOf(office, token) : tokenOf(office, token))
      if (who !== undefined) c.set('who', who)
      return next()
    }
    const word = sessionWord(c, office)
    if (fromElsewhere(c, office.origin, word !== undefined)) return problem(c, crossSite)
    const who = word === undefined ? undefined : await whoOf(office, settings, word)
    if (who !== undefined) c.set('who', who)
    return next()
  }
}

async function whoOf(office: Office, settings: SignInSettings, word: string): Promise<SignedIn | undefined> {
  const session = await sessionOf(office, settings, word)
  return session === undefined || session.needs !== undefined ? undefined : signedIn(session)
}
