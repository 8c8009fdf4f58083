import { z } from 'zod'
import { type CaseState, entriesOf, type Viewer, visibleTo } from '../../../cases/index.ts'
import type { Office } from '../../office/office.ts'

const shownDays = 14
const most = 30

/** What came of a visit, as the device that opened it may tell: no name, no words of others but those meant for it. */
export const outcomeShape = z.object({
  case: z.string(),
  status: z.enum(['open', 'closed', 'erased']),
  openedAt: z.string().optional(),
  lookedAt: z.boolean().describe('Somebody behind the desk has written in the case.'),
  outcome: z.string().optional().describe('How it ended, as the noun `outcome` has it.'),
  thanks: z.boolean().describe('The case was closed: the worker who opened it is thanked.'),
  messages: z.array(z.object({ message: z.string(), at: z.string() })),
})

/** What came of a visit, as a type. */
export type Outcome = z.infer<typeof outcomeShape>

/** What came of a device's own visits of the last two weeks, the latest first; nothing of others' work. */
export async function outcomesOf(
  { database, record, clock }: Pick<Office, 'database' | 'record' | 'clock'>,
  viewer: Viewer & { readonly device: string },
): Promise<readonly Outcome[]> {
  const now = clock()
  const { facility, device } = viewer
  const rows = await database.inFacility(facility, (trx) =>
    trx
      .selectFrom('cases')
      .select('id')
      .where('facility', '=', facility)
      .where('by_device', '=', device)
      .where('opened_at', '>', new Date(now.getTime() - shownDays * 86_400_000))
      .orderBy('opened_at', 'desc')
      .orderBy('id')
      .limit(most)
      .execute(),
  )
  const found: Outcome[] = []
  for (const { id } of rows) {
    const whole = await record.load(facility, id)
    const outcome = whole && outcomeOf(viewer, whole, now.toISOString())
    if (outcome !== undefined) found.push(outcome)
  }
  return found
}

function outcomeOf(viewer: Viewer, whole: CaseState, now: string): Outcome | undefined {
  const visible = visibleTo(viewer, whole, now)
  if (visible.sees !== 'own' || visible.state.status === 'new') return undefined
  const { state } = visible
  const code = entriesOf(state, 'outcome').at(-1)?.fields['code']?.value
  return {
    case: state.id,
    status: state.status as Outcome['status'],
    ...(state.opened === undefined ? {} : { openedAt: state.opened.at }),
    lookedAt: whole.events.some(({ by }) => by.person !== undefined),
    ...(typeof code === 'string' ? { outcome: code } : {}),
    thanks: state.status === 'closed',
    messages: state.messages.flatMap(({ message, at }) => (message === undefined ? [] : [{ message, at }])),
  }
}
