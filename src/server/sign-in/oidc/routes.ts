import type { Context } from 'hono'
import { z } from 'zod'
import { problem } from '../../access/problem.ts'
import type { Router } from '../../access/route.ts'
import type { Entrance } from '../enter.ts'
import { noSuchProvider } from '../problems.ts'
import { beginSignOn, endSignOn, unlink } from './journey.ts'
import { signOnOf } from './sign-on.ts'

/** Adds the routes of single sign-on. What goes wrong is told to the sign-in page as `?problem=`. */
export function signOnRoutes(router: Router, entrance: Entrance): void {
  const { office, settings } = entrance
  const providers = settings.providers ?? []
  const signOn = signOnOf(office)
  const provider = (c: Context) => providers.find(({ id }) => id === c.req.param('provider'))
  router.add(
    {
      method: 'get',
      path: '/api/session/oidc',
      id: 'providers',
      summary: 'The providers of single sign-on.',
      access: 'anyone',
      gives: z.object({ providers: z.array(z.object({ id: z.string(), name: z.string() })) }),
    },
    ({ c }) => c.json({ providers: providers.map(({ id, name }) => ({ id, name })) }),
  )
  router.add(
    {
      method: 'get',
      path: '/api/session/oidc/:provider/start',
      id: 'beginSignOn',
      summary: 'Sends the browser to a provider of single sign-on; with `link`, to add it to one’s account.',
      access: 'anyone',
      query: z.object({
        next: z.string().max(500).optional(),
        link: z.string().optional(),
        lang: z.string().optional(),
      }),
      problems: ['no-such-provider', 'too-many-tries', 'fresh-sign-in-needed'],
    },
    ({ c, query }) => {
      const found = provider(c)
      return found === undefined ? problem(c, noSuchProvider) : beginSignOn(entrance, signOn, found, c, query)
    },
  )
  router.add(
    {
      method: 'get',
      path: '/api/session/oidc/:provider/callback',
      id: 'endSignOn',
      summary: 'Where a provider sends the browser back to.',
      access: 'anyone',
      problems: ['no-such-provider'],
    },
    ({ c }) => {
      const found = provider(c)
      return found === undefined ? problem(c, noSuchProvider) : endSignOn(entrance, signOn, found, c)
    },
  )
  router.add(
    {
      method: 'delete',
      path: '/api/account/identities/:provider',
      id: 'unlink',
      summary: 'Takes a provider of single sign-on off one’s account.',
      access: 'signed-in',
      problems: ['no-such-provider', 'last-way-in', 'fresh-sign-in-needed'],
    },
    async ({ c }) => unlink(entrance, c),
  )
}
