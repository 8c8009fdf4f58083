import type { AlertWords, Cause } from '../alert.ts'

/** An event of a case, as far as it may be the cause of an alert. */
export interface CaseNews {
  readonly case_id: string
  readonly type: string
  readonly at: string
  readonly received: Date
  readonly by_role: string
  readonly by_device: string | null
  readonly open: Readonly<Record<string, unknown>>
}

/** How its case stands now. */
export interface Standing {
  readonly id: string
  readonly kind: string | null
  readonly status: string
  readonly urgency: number
}

/** An alert to raise. */
export interface Raised {
  readonly cause: Exclude<Cause, 'test'>
  readonly about: string
  readonly words: AlertWords
  /** The case was urgent when it was opened: that it is urgent is no second alert. */
  readonly urgent: boolean
}

// What was opened on a device without network reaches us late; after a day the queue is the place for it.
const newsFor = 24 * 3_600_000
const lateAfter = 30 * 60_000

const atTheDoor: readonly string[] = ['desk', 'security']

/** The alerts that events give cause for; `known` are cases that were urgent at their opening, of which somebody was told already. */
export function causesIn(
  events: readonly CaseNews[],
  standings: ReadonlyMap<string, Standing>,
  known: ReadonlySet<string>,
): readonly Raised[] {
  const fresh = events.filter((event) => age(event) < newsFor)
  const opened = fresh.flatMap((event): readonly Raised[] => {
    const standing = standings.get(event.case_id)
    return standing !== undefined && isFromDesk(event) ? [openedAlert(event, standing)] : []
  })
  const told = new Set([...known, ...opened.filter((alert) => alert.urgent).map((alert) => alert.about)])
  const urgent = [...new Set(fresh.map((event) => event.case_id))].flatMap((about): readonly Raised[] => {
    const standing = standings.get(about)
    const isNews = standing?.status === 'open' && standing.urgency === 3 && !told.has(about)
    return isNews ? [{ cause: 'urgent', about, words: 'urgent', urgent: true }] : []
  })
  return [...opened, ...urgent]
}

function isFromDesk({ type, by_role, by_device, open }: CaseNews): boolean {
  // Somebody who writes down a visit of another day calls nobody.
  if (type !== 'case-opened' || open['enteredLate'] === true) return false
  return by_device !== null || atTheDoor.includes(by_role)
}

function openedAlert(event: CaseNews, { kind, urgency }: Standing): Raised {
  const visit = kind === 'visit' || kind === 'outreach'
  const here = visit && urgency === 3
  const words = age(event) > lateAfter ? (visit ? 'late' : 'desk') : here ? 'here' : 'desk'
  return { cause: 'opened', about: event.case_id, words, urgent: urgency === 3 }
}

function age({ at, received }: CaseNews): number {
  return received.getTime() - Date.parse(at)
}
