import { z } from 'zod'
import {
  type CaseState,
  type Command,
  commandTypes,
  isRefusal,
  type Refusal,
  readCommand,
  roles,
  type StoredEvent,
  type Viewer,
  visibleTo,
} from '../../cases/index.ts'
import { problem } from '../access/problem.ts'
import type { Asked, Router } from '../access/route.ts'
import type { Office } from '../office/office.ts'
import { caseViewShape, viewFor } from './case-page.ts'
import { limitOf } from './limits.ts'
import { noSuchCase, problemOf } from './problems.ts'
import { viewerOf, writerOf } from './sighted.ts'

const commandBody = z.strictObject({
  id: z.string().max(120),
  type: z.enum(commandTypes as [string, ...string[]]),
  data: z.record(z.string(), z.unknown()),
  at: z.string().max(40),
  expected: z.union([z.int().min(0), z.literal('beside')]),
})
type CommandBody = z.infer<typeof commandBody>

const event = z.record(z.string(), z.unknown())
const gives = z.object({
  already: z.boolean(),
  events: z.array(event),
  since: z.array(event),
  case: caseViewShape,
})

/** Where commands are given; what a command was refused for is its problem's code. */
export function commandRoute(router: Router, office: Office): void {
  const often = limitOf(600, 60)
  router.add(
    {
      method: 'post',
      path: '/api/cases/:case/commands',
      id: 'giveCommand',
      summary: 'Gives a command about a case; sent twice under one id it changes nothing.',
      access: roles,
      scope: 'cases:write',
      body: commandBody,
      gives,
      problems: ['no-such-case', 'conflict', 'not-allowed', 'open-duties', 'malformed-command', 'too-often'],
      // An assessment that a phone brings along has all answers with their reasons.
      mostBytes: 2 * 1024 * 1024,
    },
    async (asked) => {
      const refused = await often.use(asked.who)
      return refused === undefined ? give(asked, office) : problem(asked.c, refused)
    },
  )
}

async function give({ c, body, who }: Asked<CommandBody, unknown>, office: Office): Promise<Response> {
  const viewer = viewerOf(who)
  if (viewer === undefined) return problem(c, noSuchCase)
  const command = readCommand({ ...body, case: c.req.param('case'), by: writerOf(viewer) })
  if (isRefusal(command)) return problem(c, problemOf(command))
  const before = await office.record.load(viewer.facility, command.case)
  const objection = unseen(viewer, before, command, office.clock().toISOString())
  if (objection === 'no-such-case') return problem(c, noSuchCase)
  if (objection !== undefined) return problem(c, problemOf(objection))
  const done = await office.record.submit(viewer.facility, command)
  const now = office.clock().toISOString()
  if ('refused' in done) return problem(c, refusedFor(viewer, done.refused, done.state, now))
  const visible = visibleTo(viewer, done.state, now)
  // Who may give the command saw something of the case, and sees of it now at least what they just wrote.
  if (visible.sees === 'nothing') return problem(c, noSuchCase)
  const seen = new Map(visible.state.events.map((e) => [e.id, e]))
  const shown = (events: readonly StoredEvent[]) => events.flatMap((e) => seen.get(e.id) ?? [])
  c.header('Cache-Control', 'no-store')
  return c.json({
    already: done.already,
    events: shown(done.events),
    since: shown(done.since),
    case: await viewFor(c, office, { viewer, whole: done.state, visible, now }),
  })
}

// What the record itself does not ask: whether the writer may know of the case at all, and whether they are a device.
function unseen(
  viewer: Viewer,
  before: CaseState | undefined,
  command: Command,
  now: string,
): Refusal | 'no-such-case' | undefined {
  if (before === undefined || before.status === 'new') {
    if (viewer.role === 'system-administrator' || viewer.role === 'auditor') return 'no-such-case'
    if (command.type !== 'open-case') return 'no-such-case'
  } else {
    const visible = visibleTo(viewer, before, now)
    if (visible.sees === 'nothing') return 'no-such-case'
    // An outline is for reading: whoever sees no more than that writes nothing either.
    if (visible.sees === 'outline' && before.status !== 'erased') return { code: 'not-allowed' }
  }
  // Nobody who can see the case may say that they could not: it would let them pass by what others wrote.
  if (command.expected === 'beside' && viewer.person !== undefined) return { code: 'expected-needed' }
  return undefined
}

// Both sides of a conflict, as far as the writer may see the other; the refusal itself repeats nothing else.
function refusedFor(viewer: Viewer, refusal: Refusal, state: CaseState | undefined, now: string) {
  const visible = state === undefined ? undefined : visibleTo(viewer, state, now)
  const seen = visible === undefined || visible.sees === 'nothing' ? undefined : visible.state
  const { theirs, yours, tasks, until } = refusal
  const ids = new Set(theirs?.map((e) => e.id))
  const tasksSeen = tasks?.filter((task) => seen !== undefined && Object.hasOwn(seen.tasks, task))
  return problemOf(refusal, {
    ...(theirs === undefined ? {} : { theirs: seen?.events.filter((e) => ids.has(e.id)) ?? [] }),
    ...(yours === undefined ? {} : { yours }),
    ...(tasksSeen === undefined ? {} : { tasks: tasksSeen }),
    ...(until === undefined ? {} : { until }),
    ...(seen === undefined ? {} : { version: seen.version }),
  })
}
