import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import { z } from 'zod'
import { type Role, roles, type Viewer, visibleTo } from '../../cases/index.ts'
import { problem } from '../access/problem.ts'
import type { Asked, Router } from '../access/route.ts'
import type { SignedIn } from '../access/signed-in.ts'
import type { Office } from '../office/office.ts'
import type { Change } from '../record/record.ts'
import { keyOf, tooOften } from './limits.ts'
import { viewerOf } from './sighted.ts'
import { isStillIn } from './still-in.ts'

/** How the feed works; the times are in milliseconds. */
export interface FeedOptions {
  /** How often it says that it lives, and looks whether the listener is still signed in. */
  readonly beat?: number
  /** The most feeds of one person at once: one for each open page. */
  readonly most?: number
}

const hears: readonly Role[] = roles.filter((role) => role !== 'system-administrator')
const feedQuery = z.strictObject({ since: z.coerce.number().int().min(-1).optional(), lang: z.string().optional() })
type Query = z.infer<typeof feedQuery>

// What a listener has not taken yet is kept for it; one that takes nothing is cut off, and resumes where it was.
const mostWaiting = 10_000

/** Live changes: server-sent events that resume after `Last-Event-ID`. */
export function feedRoute(router: Router, office: Office, { beat = 15_000, most = 8 }: FeedOptions = {}): void {
  const open = new Map<string, number>()
  router.add(
    {
      method: 'get',
      path: '/api/feed',
      id: 'feed',
      summary:
        'Tells of changes to cases that the listener sees, as server-sent events `change` with case, version and position; after a break it goes on behind `Last-Event-ID`.',
      access: hears,
      scope: 'cases:read',
      query: feedQuery,
      problems: ['too-often'],
    },
    (asked) => {
      const key = keyOf(asked.who)
      const now = open.get(key) ?? 0
      if (now >= most) return problem(asked.c, { ...tooOften, retryAfterSeconds: 5 })
      open.set(key, now + 1)
      return stream(asked, office, beat, () => {
        const left = (open.get(key) ?? 1) - 1
        if (left <= 0) open.delete(key)
        else open.set(key, left)
      })
    },
  )
}

function stream({ c, who, query }: Asked<unknown, Query>, office: Office, beat: number, ended: () => void): Response {
  const viewer = viewerOf(who) as Viewer
  c.header('Cache-Control', 'no-store')
  // A proxy that gathers what it passes on would hold changes back.
  c.header('X-Accel-Buffering', 'no')
  return streamSSE(c, async (out) => {
    const stop = new AbortController()
    const end = () => stop.abort()
    out.onAbort(end)
    const send = inOrder(out, end, (change) => tells(office, viewer, change))
    const unfollow = office.changes.follow(viewer, sinceOf(c.req.header('Last-Event-ID'), query.since), send.change)
    const heart = setInterval(() => void beatOnce(office, who, send.beat, end), beat)
    try {
      await out.write('retry: 2000\n\n')
      await aborted(stop.signal)
    } finally {
      clearInterval(heart)
      unfollow()
      ended()
    }
  })
}

function sinceOf(last: string | undefined, since: number | undefined): number | undefined {
  const read = last !== undefined && /^-?\d{1,15}$/.test(last) ? Number(last) : undefined
  return read ?? since
}

async function beatOnce(office: Office, who: SignedIn, beat: () => void, end: () => void): Promise<void> {
  // While the database is away nobody can be asked: the listener stays, and hears nothing either.
  const still = await isStillIn(office, who).catch(() => true)
  if (still) beat()
  else end()
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

const atTheDoor: readonly Role[] = ['desk', 'security']

// All but those at the door see something of every case of their facility; what happens in the office is no case.
async function tells({ record, clock }: Office, viewer: Viewer, { caseId }: Change): Promise<boolean> {
  if (caseId === undefined) return false
  if (!atTheDoor.includes(viewer.role)) return true
  const state = await record.load(viewer.facility, caseId)
  return state !== undefined && visibleTo(viewer, state, clock().toISOString()).sees !== 'nothing'
}

// One after the other: whether somebody may hear of a change takes a moment to find out, and the order must hold.
function inOrder(out: SSEStreamingApi, end: () => void, tell: (change: Change) => Promise<boolean>) {
  let tail: Promise<unknown> = Promise.resolve()
  let waiting = 0
  const put = (write: () => Promise<unknown>) => {
    waiting += 1
    if (waiting > mostWaiting) return end()
    tail = tail.then(write).then(
      () => {
        waiting -= 1
      },
      // A change that was not told must not be passed by: the listener comes back and asks from where it was.
      end,
    )
  }
  return {
    beat: () => put(() => out.write(': beat\n\n')),
    change: (change: Change) =>
      put(async () => {
        if (!(await tell(change))) return
        const { caseId, version, position } = change
        await out.writeSSE({
          event: 'change',
          id: String(position),
          data: JSON.stringify({ case: caseId, version, position }),
        })
      }),
  }
}
