import type { KeyObject } from 'node:crypto'
import type { Reach } from '../webhooks/index.ts'

/** The mail server that takes our mail, and the address that it comes from. */
export interface MailSettings {
  /** `smtp:` or `smtps:`; it may hold a password, so it is never shown. */
  readonly url: string
  readonly from: string
}

/** What alerts need to know of the installation. */
export interface AlertSettings {
  /** Where push messages may go beside public addresses. */
  readonly reach: Reach
  /** Left out: no mail is sent. */
  readonly mail?: MailSettings
  /** The private P-256 key that push messages are signed with. */
  readonly pushKey: KeyObject
}
