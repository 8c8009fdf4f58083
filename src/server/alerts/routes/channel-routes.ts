import { z } from 'zod'
import { problem } from '../../access/problem.ts'
import type { Router } from '../../access/route.ts'
import type { Office } from '../../office/office.ts'
import { readAddress } from '../../webhooks/index.ts'
import { type Address, subscriptionShape } from '../channels/channel.ts'
import { vapidKeysOf } from '../channels/push-key.ts'
import { addChannel, channelsOf, removeChannel } from '../channels/store.ts'
import { confirmChannel, queueTest } from '../channels/try-channel.ts'
import {
  badSubscription,
  codeOver,
  noChannel,
  notOffered,
  onlyPeople,
  testTooSoon,
  tooManyChannels,
  wrongCode,
} from '../problems.ts'
import type { AlertSettings } from '../settings.ts'
import { isPagingHeard } from '../show/ready/way-problems.ts'
import { type Acting, actorOf } from './actor.ts'

const channel = z.object({
  id: z.string(),
  kind: z.enum(['email', 'push', 'paging']),
  name: z.string(),
  createdAt: z.string(),
  confirmedAt: z.string().optional().describe('Without it the channel does not count.'),
  workedAt: z.string().optional(),
  failingSince: z.string().optional(),
  failure: z.string().optional(),
})

const offers = z.object({
  email: z.boolean(),
  paging: z.boolean(),
  push: z.string().describe('The public key (VAPID) to subscribe with.'),
})

const newChannel = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('email'), address: z.email().max(254) }),
  z.strictObject({ kind: z.literal('push'), name: z.string().trim().min(1).max(80), subscription: subscriptionShape }),
  z.strictObject({ kind: z.literal('paging') }),
])

/** The ways in which a person can be reached: their own to add, to test and to take away. */
export function channelRoutes(router: Router, office: Office, settings: AlertSettings): void {
  const own = { access: 'signed-in', path: '/api/alerts/channels' } as const
  router.add(
    {
      ...own,
      method: 'get',
      id: 'listAlertChannels',
      summary: 'One’s own ways to be reached, and which ways there are',
      gives: z.object({ rows: z.array(channel), offers }),
    },
    async ({ c, who }) => {
      const actor = actorOf(who)
      if (actor === undefined) return problem(c, onlyPeople)
      return c.json({ rows: await channelsOf(office, actor), offers: await offersOf(office, settings, actor) })
    },
  )
  router.add(
    {
      ...own,
      method: 'post',
      id: 'addAlertChannel',
      summary: 'Adds a way to be reached and sends its test; it counts once the code of the test was given back',
      body: newChannel,
      gives: z.object({ id: z.string() }),
      problems: ['people-only', 'alert-channel-not-offered', 'not-a-subscription', 'too-many-alert-channels'],
    },
    async ({ c, who, body }) => {
      const actor = actorOf(who)
      if (actor === undefined) return problem(c, onlyPeople)
      if (body.kind !== 'push' && !(await offersOf(office, settings, actor))[body.kind]) return problem(c, notOffered)
      if (body.kind === 'push' && typeof readAddress(body.subscription.endpoint, settings.reach) === 'string')
        return problem(c, badSubscription)
      const id = await add(office, settings, actor, body)
      if (id === undefined) return problem(c, tooManyChannels)
      await queueTest(office, actor, id)
      return c.json({ id }, 201)
    },
  )
  oneChannelRoutes(router, office)
}

async function offersOf({ database }: Office, { mail, pushKey }: AlertSettings, { facility }: Acting) {
  const paging = await database.inFacility(facility, (trx) => isPagingHeard(trx, facility))
  return { email: mail !== undefined, paging, push: vapidKeysOf(pushKey).publicKey }
}

function add(office: Office, { pushKey }: AlertSettings, actor: Acting, given: z.infer<typeof newChannel>) {
  const address: Address = given.kind === 'email' ? { kind: 'email', to: given.address } : withoutName(given)
  if (given.kind === 'push')
    return addChannel(office, actor, address, { name: given.name, pushKey: vapidKeysOf(pushKey).publicKey })
  return addChannel(office, actor, address, { name: given.kind === 'email' ? given.address : '' })
}

function withoutName(given: Exclude<z.infer<typeof newChannel>, { kind: 'email' }>): Address {
  return given.kind === 'push' ? { kind: 'push', subscription: given.subscription } : { kind: 'paging' }
}

function oneChannelRoutes(router: Router, office: Office): void {
  const path = '/api/alerts/channels/:id'
  const own = { access: 'signed-in', problems: ['people-only', 'no-alert-channel'] } as const
  router.add(
    { ...own, path, method: 'delete', id: 'removeAlertChannel', summary: 'Takes one of one’s own ways away' },
    async ({ c, who }) => {
      const actor = actorOf(who)
      if (actor === undefined) return problem(c, onlyPeople)
      const gone = await removeChannel(office, actor, c.req.param('id') ?? '')
      if (!gone) return problem(c, noChannel)
      await note(office, actor, 'office.alert-channel-removed', c.req.param('id') ?? '')
      return c.body(null, 204)
    },
  )
  router.add(
    { ...own, path: `${path}/test`, method: 'post', id: 'testAlertChannel', summary: 'Sends a test with a new code' },
    async ({ c, who }) => {
      const actor = actorOf(who)
      if (actor === undefined) return problem(c, onlyPeople)
      const tried = await queueTest(office, actor, c.req.param('id') ?? '')
      if (tried === 'queued') return c.body(null, 202)
      return problem(c, tried === 'too-soon' ? testTooSoon : noChannel)
    },
  )
  router.add(
    {
      ...own,
      path: `${path}/confirm`,
      method: 'post',
      id: 'confirmAlertChannel',
      summary: 'Gives back the code of a test: from then on the way counts',
      body: z.strictObject({ code: z.string().regex(/^\d{6}$/) }),
    },
    async ({ c, who, body: { code } }) => {
      const actor = actorOf(who)
      if (actor === undefined) return problem(c, onlyPeople)
      const id = c.req.param('id') ?? ''
      const confirmed = await confirmChannel(office, actor, id, code)
      if (confirmed !== 'confirmed')
        return problem(c, { 'wrong-code': wrongCode, 'code-over': codeOver, 'no-channel': noChannel }[confirmed])
      // A crash before this leaves a way that counts without an event; its owner's page shows it all the same.
      await note(office, actor, 'office.alert-channel-confirmed', id)
      return c.body(null, 204)
    },
  )
}

// Which way it is stands in the list; the record needs only that somebody can be reached, or no longer.
function note({ record }: Office, { facility, role, person }: Acting, type: string, channelId: string) {
  return record.note({ facility, type, by: { role, person }, data: { channel: channelId } })
}
