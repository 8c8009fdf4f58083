import type { Context } from 'hono'
import { z } from 'zod'
import { problem } from '../../access/problem.ts'
import type { Router } from '../../access/route.ts'
import type { Office } from '../../office/office.ts'
import { addressOf } from '../../sign-in/address.ts'
import { tooMany } from '../../sign-in/problems.ts'
import type { SignInSettings } from '../../sign-in/settings.ts'
import { type Counted, countTry, forgetTries } from '../../sign-in/throttle.ts'
import type { DeskRoom } from '../desk-room.ts'
import { addDevice, enrolDevice } from '../device/device.ts'
import { codeOver, otherDevice } from '../problems.ts'
import { bundleOf } from './bundle.ts'

/** The code that lets a device into a demonstration. */
export const demoCode = 'demo'

/** Adds the route by which a device with a code is let in. */
export function enrolRoute(router: Router, room: DeskRoom, settings: SignInSettings): void {
  router.add(
    {
      method: 'post',
      path: '/api/desk/enrol',
      id: 'enrolDevice',
      summary: 'Lets a device in that has a code: gives its token, once, and what it needs to work without a network.',
      access: 'anyone',
      body: z.strictObject({
        code: z.string().max(60),
        only: z
          .string()
          .max(60)
          .optional()
          .describe('The name of a device that can be no other: it has entries to send.'),
      }),
      gives: z.object({
        device: z.string(),
        token: z.string(),
        expiresAt: z.iso.datetime(),
        next: z.int(),
        bundle: z.looseObject({}),
      }),
      problems: ['code-over', 'other-device', 'too-many-tries'],
    },
    ({ c, body }) => enrol(c, room, settings, body),
  )
}

interface Asked {
  readonly code: string
  readonly only?: string | undefined
}

async function enrol(c: Context, room: DeskRoom, settings: SignInSettings, { code, only }: Asked): Promise<Response> {
  const { office, keys, filing } = room
  const address = addressOf(c, settings.trustProxy ?? false)
  const counted: readonly Counted[] = [
    { of: 'code', who: `desk ${address}` },
    { of: 'address', who: address },
  ]
  const wait = await countTry(office, counted)
  if (wait !== undefined) return problem(c, tooMany(wait))
  const isDemo = office.demo && code === demoCode
  const enrolled = isDemo ? await enrolInDemo(office, only) : await enrolDevice(office, code, only)
  if (enrolled === 'other-device') return problem(c, otherDevice)
  if (enrolled === undefined) return problem(c, codeOver)
  await forgetTries(office, counted)
  const { facility, device, token, expiresAt } = enrolled
  await office.record.note({ facility, type: 'office.device-enrolled', by: { role: 'nobody' }, data: { device } })
  const found = await bundleOf(office, keys, enrolled)
  if (found === undefined) return problem(c, codeOver)
  const next = await filing.store.next(facility, device)
  const answer = { device, token, expiresAt: expiresAt.toISOString(), next, bundle: found.bundle }
  return c.json(answer, 200, { 'Cache-Control': 'no-store', ETag: found.tag })
}

async function enrolInDemo(office: Office, only: string | undefined): ReturnType<typeof enrolDevice> {
  // Each device that comes to a demonstration is a new one.
  if (only !== undefined) return 'other-device'
  const row = await office.database.db.selectFrom('facilities').select('id').orderBy('id').limit(1).executeTakeFirst()
  if (row === undefined) return undefined
  const { code } = await addDevice(office, row.id, 'demo', { name: 'Demo tablet', place: 'Front desk' })
  return enrolDevice(office, code)
}
