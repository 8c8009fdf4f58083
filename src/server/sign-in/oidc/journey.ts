import type { Context } from 'hono'
import { problem } from '../../access/problem.ts'
import { freshSession } from '../account-access.ts'
import { addressOf } from '../address.ts'
import { beginCeremony, endCeremony } from '../ceremony.ts'
import { admit, type Entrance, sessionHere } from '../enter.ts'
import { methodsOf } from '../factor/methods.ts'
import { noteFactor } from '../factor-routes.ts'
import { failed } from '../failure.ts'
import { lastWayIn, noSuchProvider, tooMany } from '../problems.ts'
import { setSsoCookie, takeSsoWord } from '../session/cookie.ts'
import { endSessions } from '../session/store.ts'
import { countTry } from '../throttle.ts'
import { link, personOf } from './identity.ts'
import type { Provider } from './provider.ts'
import type { Begun, SignOn } from './sign-on.ts'

interface Waiting extends Begun {
  readonly provider: string
  readonly next: string
  readonly spanish: boolean
  /** A session that the browser has: it ends when the new one begins. */
  readonly before?: { readonly person: string; readonly session: string }
  /** Adds the provider to the account of this person, who is signed in. */
  readonly linkTo?: string
}

type Failed = 'sso-failed' | 'sso-unknown-person' | 'sso-unreachable' | 'sso-linked-elsewhere'

/** What a sign-on may be begun with. */
export interface Query {
  readonly next?: string | undefined
  readonly link?: string | undefined
  readonly lang?: string | undefined
}

/** Sends the browser to a provider; what was begun waits in a ceremony whose word this browser holds. */
export async function beginSignOn(entrance: Entrance, signOn: SignOn, provider: Provider, c: Context, query: Query) {
  const { office, settings } = entrance
  const wait = await countTry(office, [{ of: 'address', who: addressOf(c, settings.trustProxy ?? false) }])
  if (wait !== undefined) return problem(c, tooMany(wait))
  const next = ownPath(query.next)
  const spanish = query.lang === 'es' || next.startsWith('/es/')
  const adding = query.link === undefined ? undefined : await freshSession(entrance, c)
  if (adding?.refused) return adding.refused
  const session = await sessionHere(entrance, c)
  try {
    const { begun, to } = await signOn.begin(provider)
    const waiting: Waiting = {
      ...begun,
      provider: provider.id,
      next,
      spanish,
      ...(session === undefined ? {} : { before: { person: session.person.id, session: session.id } }),
      ...(adding === undefined ? {} : { linkTo: adding.session.person.id }),
    }
    setSsoCookie(c, office, await beginCeremony(office, 'single-sign-on', { content: { ...waiting } }, 10))
    c.header('Cache-Control', 'no-store')
    return c.redirect(to, 303)
  } catch {
    return back(c, { spanish, next }, 'sso-unreachable')
  }
}

/** Takes the provider's answer, and sends the browser on. */
export async function endSignOn(entrance: Entrance, signOn: SignOn, provider: Provider, c: Context): Promise<Response> {
  const { office } = entrance
  const word = takeSsoWord(c, office)
  const begun = word === undefined ? undefined : await endCeremony(office, 'single-sign-on', word)
  const waiting = begun?.content as Waiting | undefined
  if (waiting?.provider !== provider.id) return back(c, { spanish: false, next: '' }, 'sso-failed')
  const vouched = await signOn.end(provider, waiting, new URL(c.req.url).search).catch(() => undefined)
  if (vouched === undefined) {
    failed(entrance, undefined, 'single-sign-on')
    return back(c, waiting, 'sso-failed')
  }
  if (waiting.linkTo !== undefined) {
    const linked = await link(office, provider, vouched, waiting.linkTo)
    return c.redirect(`${waiting.spanish ? '/es' : ''}/account${linked ? '' : '?problem=sso-linked-elsewhere'}`, 303)
  }
  const person = await personOf(office, provider, vouched)
  if (person === undefined) {
    failed(entrance, undefined, 'single-sign-on')
    return back(c, waiting, 'sso-unknown-person')
  }
  // Coming from another site the browser does not show us the cookie of the session that it had.
  if (waiting.before !== undefined)
    await endSessions(office.database.db, waiting.before.person, { only: waiting.before.session })
  const factors = ['single-sign-on', ...(vouched.secondFactor ? (['provider-second-factor'] as const) : [])] as const
  await admit(entrance, c, person, factors)
  return back(c, waiting)
}

// Always by way of the sign-in page, which knows what is still missing and goes on from there.
function back(c: Context, { spanish, next }: Pick<Waiting, 'spanish' | 'next'>, failed?: Failed): Response {
  const query = new URLSearchParams()
  if (next !== '') query.set('next', next)
  if (failed !== undefined) query.set('problem', failed)
  const text = query.size === 0 ? '' : `?${query}`
  c.header('Cache-Control', 'no-store')
  return c.redirect(`${spanish ? '/es' : ''}/sign-in${text}`, 303)
}

// A path of ours and nothing else: `//elsewhere.example` and `/\elsewhere.example` are other sites to a browser.
function ownPath(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])[^\\\s]*$/.test(next) ? next : ''
}

/** Takes a provider off one's account, if there is another way in. */
export async function unlink(entrance: Entrance, c: Context): Promise<Response> {
  const { office } = entrance
  const { session, refused } = await freshSession(entrance, c)
  if (refused) return refused
  const { id } = session.person
  const { password, passkeys } = await methodsOf(office, id)
  if (!password && passkeys === 0) return problem(c, lastWayIn)
  const provider = c.req.param('provider') ?? ''
  const { numDeletedRows } = await office.database.db
    .deleteFrom('identities')
    .where('person', '=', id)
    .where('provider', '=', provider)
    .executeTakeFirst()
  if (numDeletedRows === 0n) return problem(c, noSuchProvider)
  await endSessions(office.database.db, id, { except: session.id })
  await noteFactor(entrance, session, 'office.factor-removed', { factor: 'single-sign-on', provider })
  return c.body(null, 204)
}
