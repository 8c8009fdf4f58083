/** What a webhook may tell of; `office.*` stands for every event of the office. */
export const webhookTypes = [
  'case.opened',
  'case.changed',
  'case.closed',
  'task.late',
  'alert.raised',
  'office.*',
] as const

/** A type that somebody may ask for, or one event of the office by its name. */
export type WebhookType = (typeof webhookTypes)[number] | `office.${string}`

/** The type of a message that only tries whether an address works. */
export const testType = 'webhook.test'

/** True for a type that somebody may ask for. */
export function isWebhookType(type: unknown): type is WebhookType {
  if (typeof type !== 'string') return false
  return (webhookTypes as readonly string[]).includes(type) || /^office\.[a-z][a-z-]{0,60}$/.test(type)
}

/** True if somebody who asked for these types is told of one. */
export function isAskedFor(asked: readonly string[], type: string): boolean {
  return asked.includes(type) || (type.startsWith('office.') && asked.includes('office.*'))
}

/** The type that a webhook tells for events of one command on a case. */
export function typeOfCase(types: readonly string[]): 'case.opened' | 'case.changed' | 'case.closed' {
  if (types.includes('case-opened')) return 'case.opened'
  return types.includes('case-closed') || types.includes('case-merged') ? 'case.closed' : 'case.changed'
}

/** What is told, in the envelope of the Standard Webhooks convention: which thing and where it stands, never what is in it. */
export interface Payload {
  readonly type: string
  /** ISO 8601, of the event. */
  readonly timestamp: string
  readonly data: {
    readonly facility: string
    readonly case?: string
    readonly version?: number
    readonly task?: string
    /** Of the last event in the ledger. */
    readonly position?: number
    /** Of `alert.raised`: the alert, which step of it this is, and who is to be paged. */
    readonly alert?: string
    readonly step?: number
    readonly people?: readonly { readonly person: string; readonly role: string }[]
    /** What a pager may show, in English and Spanish. */
    readonly words?: Readonly<Record<'en' | 'es', string>>
    /** Of the test of somebody's paging: the code that they give back. */
    readonly code?: string
  }
}
