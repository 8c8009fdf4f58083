import { z } from 'zod'
import { problem } from '../../access/problem.ts'
import { devicesOnly, type Router } from '../../access/route.ts'
import { limitOf } from '../../cases/limits.ts'
import type { DeskRoom } from '../desk-room.ts'
import { deviceRow } from '../device/device.ts'
import { deskScope } from '../device/device-of.ts'
import { bundleOf } from './bundle.ts'
import { type DeviceViewer, deviceViewer } from './device-viewer.ts'
import { entriesBody, mostRequestBytes, takeEntries } from './entries.ts'
import { outcomeShape, outcomesOf } from './outcomes.ts'

const ofDevices = { access: ['desk'], scope: deskScope } as const

/** Adds the routes that an enrolled device calls. */
export function deskRoutes(router: Router, room: DeskRoom): void {
  const { office } = room
  const often = limitOf(300, 60)
  router.add(
    {
      ...ofDevices,
      method: 'get',
      path: '/api/desk/bundle',
      id: 'deskBundle',
      summary: 'What a device needs of its facility to work without a network; nothing of a patient.',
      gives: z.looseObject({}),
      problems: ['devices-only'],
    },
    async ({ c, who }) => {
      const viewer = deviceViewer(who)
      const found = viewer && (await bundleFor(room, viewer))
      if (found === undefined) return problem(c, devicesOnly)
      const headers = { ETag: found.tag, 'Cache-Control': 'no-cache, private' }
      if (c.req.header('If-None-Match') === found.tag) return c.body(null, 304, headers)
      return c.json(found.bundle, 200, headers)
    },
  )
  router.add(
    {
      ...ofDevices,
      method: 'post',
      path: '/api/desk/entries',
      id: 'sendEntries',
      summary: 'Takes sealed entries of a device and says of each where it is; the same entry twice changes nothing.',
      body: entriesBody,
      gives: z.object({ fates: z.array(z.looseObject({})), serverTime: z.iso.datetime(), next: z.int() }),
      problems: ['devices-only', 'too-often'],
      mostBytes: mostRequestBytes,
    },
    async ({ c, body, who }) => {
      const viewer = deviceViewer(who)
      if (viewer === undefined) return problem(c, devicesOnly)
      const refused = await often.use(who)
      if (refused !== undefined) return problem(c, refused)
      return c.json(await takeEntries(room, viewer, body), 200, { 'Cache-Control': 'no-store' })
    },
  )
  router.add(
    {
      ...ofDevices,
      method: 'get',
      path: '/api/desk/outcomes',
      id: 'deskOutcomes',
      summary: 'What came of the visits that this device opened in the last two weeks; nothing of others’ work.',
      gives: z.object({ rows: z.array(outcomeShape) }),
      problems: ['devices-only', 'too-often'],
    },
    async ({ c, who }) => {
      const viewer = deviceViewer(who)
      if (viewer === undefined) return problem(c, devicesOnly)
      const refused = await often.use(who)
      if (refused !== undefined) return problem(c, refused)
      return c.json({ rows: await outcomesOf(office, viewer) }, 200, { 'Cache-Control': 'no-store' })
    },
  )
}

async function bundleFor({ office, keys }: DeskRoom, { facility, device }: DeviceViewer) {
  const row = await deviceRow(office, facility, device)
  return row?.expires_at ? bundleOf(office, keys, { facility, expiresAt: row.expires_at }) : undefined
}
