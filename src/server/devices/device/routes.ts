import { renderSVG } from 'uqr'
import { z } from 'zod'
import { problem } from '../../access/problem.ts'
import type { Router } from '../../access/route.ts'
import type { Office } from '../../office/office.ts'
import { type Actor, freshActor } from '../../people/actor.ts'
import { noSuchDevice } from '../problems.ts'
import type { SealingKeys } from '../sealing-keys.ts'
import { addDevice, type EnrolmentCode, renewCode, revokeDevice } from './device.ts'
import { deviceShape, devicesOf } from './list.ts'

const access = ['administrator', 'system-administrator'] as const

const newDevice = z.strictObject({
  name: z.string().trim().min(1).max(80),
  place: z.string().trim().min(1).max(80).describe('Where it stands, as people there say it.'),
})

const codeShape = z.object({
  device: z.string(),
  code: z.string(),
  until: z.iso.datetime(),
  address: z
    .string()
    .describe('Opened on the device it enrols it; the code stands in the fragment, which reaches no log.'),
  qr: z.string().describe('The address as a picture, SVG.'),
})

/** Adds the routes by which devices are added, let in anew and revoked. */
export function deviceRoutes(router: Router, office: Office): void {
  router.add(
    {
      method: 'get',
      path: '/api/devices',
      id: 'listDevices',
      summary: 'The devices at the facility’s doors, and what of theirs waits for a person.',
      access,
      gives: z.object({ rows: z.array(deviceShape) }),
    },
    async ({ c, who }) =>
      c.json({ rows: await devicesOf(office, who.viewer?.facility ?? '') }, 200, { 'Cache-Control': 'no-store' }),
  )
  router.add(
    {
      method: 'post',
      path: '/api/devices',
      id: 'addDevice',
      summary: 'Adds a device, with a code that lets it in once within a quarter of an hour.',
      access,
      body: newDevice,
      gives: codeShape,
      problems: ['fresh-sign-in-needed'],
    },
    async ({ c, body, who }) => {
      const actor = freshActor(office, c, who)
      if (actor instanceof Response) return actor
      const made = await addDevice(office, actor.facility, actor.person, body)
      await note(office, actor, 'office.device-added', { device: made.device, name: body.name, place: body.place })
      return c.json(shown(office, made), 201, { 'Cache-Control': 'no-store' })
    },
  )
  router.add(
    {
      method: 'post',
      path: '/api/devices/:device/code',
      id: 'renewDevice',
      summary: 'A new code for a device that is over, was revoked or lost its storage; it keeps its name and numbers.',
      access,
      body: z.strictObject({}),
      gives: codeShape,
      problems: ['no-such-device', 'fresh-sign-in-needed'],
    },
    async ({ c, who }) => {
      const actor = freshActor(office, c, who)
      if (actor instanceof Response) return actor
      const made = await renewCode(office, actor.facility, c.req.param('device') ?? '')
      if (made === undefined) return problem(c, noSuchDevice)
      await note(office, actor, 'office.device-code-made', { device: made.device })
      return c.json(shown(office, made), 201, { 'Cache-Control': 'no-store' })
    },
  )
  router.add(
    {
      method: 'delete',
      path: '/api/devices/:device',
      id: 'revokeDevice',
      summary: 'Revokes a device at once: nothing from it is taken, and what it has not sent nobody can read.',
      access,
      problems: ['no-such-device', 'fresh-sign-in-needed'],
    },
    async ({ c, who }) => {
      const actor = freshActor(office, c, who)
      if (actor instanceof Response) return actor
      const device = c.req.param('device') ?? ''
      // Revoked first, told of after: a crash in between leaves a device that is out and a list that says so.
      if (!(await revokeDevice(office, actor.facility, device))) return problem(c, noSuchDevice)
      await note(office, actor, 'office.device-revoked', { device })
      return c.body(null, 204)
    },
  )
}

/** Adds the route by which the key that devices seal to is replaced. */
export function sealingKeyRoute(router: Router, office: Office, keys: SealingKeys): void {
  router.add(
    {
      method: 'post',
      path: '/api/devices/sealing-key',
      id: 'replaceSealingKey',
      summary:
        'Makes a new key to which devices seal what they write; what is under way to the former one still opens.',
      access,
      body: z.strictObject({}),
      gives: z.object({ key: z.string() }),
      problems: ['fresh-sign-in-needed'],
    },
    async ({ c, who }) => {
      const actor = freshActor(office, c, who)
      if (actor instanceof Response) return actor
      // Stored before it is told of: a crash in between leaves a new key in use, and no event; it is replaced once more.
      const key = await keys.replace(actor.facility)
      await note(office, actor, 'office.sealing-key-replaced', { key })
      return c.json({ key }, 201, { 'Cache-Control': 'no-store' })
    },
  )
}

function shown({ origin }: Office, { device, code, until }: EnrolmentCode): z.infer<typeof codeShape> {
  const address = `${origin}/desk#enrol=${code}`
  return { device, code, until: until.toISOString(), address, qr: renderSVG(address) }
}

function note(
  office: Office,
  { facility, role, person }: Actor,
  type: `office.${string}`,
  data: Readonly<Record<string, unknown>>,
): Promise<number> {
  return office.record.note({ facility, type, by: { role, person }, data })
}
