import { z } from 'zod'
import { problem } from '../../access/problem.ts'
import type { Router } from '../../access/route.ts'
import { languageAsked } from '../../api/language.ts'
import type { Office } from '../../office/office.ts'
import { acknowledgeByLink, linkShown, noteDelivered, showLink } from '../answer/links.ts'
import { noLink } from '../problems.ts'

const body = z.strictObject({ word: z.string().max(100) })

/** What the link of a message leads to, without signing in. All are POSTs: who only looks at addresses on the way changes nothing. */
export function linkRoutes(router: Router, office: Office): void {
  const own = { method: 'post', access: 'anyone', body, problems: ['no-alert-link'] } as const
  router.add(
    {
      ...own,
      path: '/api/alert-links',
      id: 'showAlertLink',
      summary: 'The alert of a one-time link',
      gives: linkShown,
    },
    async ({ c, body: { word } }) => {
      const shown = await showLink(office, word, languageAsked(c))
      return shown === undefined ? problem(c, noLink) : c.json(shown, 200, { 'Cache-Control': 'no-store' })
    },
  )
  router.add(
    {
      ...own,
      path: '/api/alert-links/acknowledge',
      id: 'acknowledgeByLink',
      summary: 'Takes the alert of a one-time link, and uses the link up',
      gives: z.object({ done: z.enum(['acknowledged', 'already', 'over']) }),
    },
    async ({ c, body: { word } }) => {
      const done = await acknowledgeByLink(office, word)
      return done === undefined ? problem(c, noLink) : c.json(done)
    },
  )
  router.add(
    {
      ...own,
      path: '/api/alert-links/delivered',
      id: 'noteAlertDelivered',
      summary: 'The browser says that a push message came',
    },
    async ({ c, body: { word } }) => ((await noteDelivered(office, word)) ? c.body(null, 204) : problem(c, noLink)),
  )
}
