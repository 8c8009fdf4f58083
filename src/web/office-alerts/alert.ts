import type { Role } from '../../cases/index.ts'

/** A message of an alert, to one person, by one way. */
export interface Message {
  readonly kind: 'email' | 'push' | 'paging'
  readonly status: 'waiting' | 'sent' | 'delivered' | 'dead' | 'dropped'
  readonly attempts: number
  readonly failure?: string
}

/** Somebody who was told. */
export interface Told {
  readonly person: string
  readonly name: string
  readonly role: Role
  readonly step: number
  readonly toldAt: string
  readonly seenAt?: string
  readonly acknowledgedAt?: string
  readonly messages: readonly Message[]
}

/** An alert, as `GET /api/alerts` gives it. */
export interface Alert {
  readonly id: string
  readonly cause: 'opened' | 'urgent' | 'test'
  readonly words: 'here' | 'desk' | 'late' | 'urgent' | 'test'
  readonly case?: string
  readonly month?: string
  readonly raisedAt: string
  readonly status: 'open' | 'acknowledged' | 'over'
  readonly because?: string
  readonly nextAt?: string
  readonly all: boolean
  readonly acknowledgedBy?: string
  readonly acknowledgedAt?: string
  readonly people: readonly Told[]
}

/** One's own way to be reached. */
export interface Way {
  readonly id: string
  readonly kind: Message['kind']
  readonly name: string
  readonly confirmedAt?: string
  readonly failingSince?: string
  readonly failure?: string
}

/** One's ways, and which ways there are. */
export interface Ways {
  readonly rows: readonly Way[]
  readonly offers: { readonly email: boolean; readonly paging: boolean; readonly push: string }
}

/** Whether the rota would hold. */
export interface Readiness {
  readonly timeZone: string
  readonly ready: boolean
  readonly problems: readonly Trouble[]
  readonly lastTest?: {
    readonly month: string
    readonly at: string
    readonly over: boolean
    readonly told: number
    readonly answered: number
  }
}

/** One thing that would go wrong. */
export interface Trouble {
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly person?: string
  readonly name?: string
  readonly role?: Role
  readonly kind?: Message['kind']
  readonly from?: string
  readonly to?: string
}
