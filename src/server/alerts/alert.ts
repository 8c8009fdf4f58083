/** Why an alert was raised: a case was opened at the desk, a case became urgent, or it is the test of a month. */
export type Cause = 'opened' | 'urgent' | 'test'

/** Which words an alert says. */
export type AlertWords = 'here' | 'desk' | 'late' | 'urgent' | 'test'

/** How an alert stands: somebody is still being looked for, somebody has it, or there is nothing left to do. */
export type AlertStatus = 'open' | 'acknowledged' | 'over'

/** A way to reach a person: mail, a push message to a browser, or the hospital's own paging behind a webhook. */
export type ChannelKind = 'email' | 'push' | 'paging'

/** How a message stands; `dropped` was no longer needed when its turn came. */
export type MessageStatus = 'waiting' | 'sent' | 'delivered' | 'dead' | 'dropped'

/** Somebody who is told, and as what. */
export interface Told {
  readonly person: string
  readonly role: string
}
