import { createTransport } from 'nodemailer'
import type { MailSettings } from '../settings.ts'

/** A mail, in plain text. */
export interface Mail {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Why mail was not taken: for good, for now, or not at all because there is no mail server. */
export type MailFailure = 'mail-not-set' | 'mail-refused' | 'mail-not-reached' | 'mail-failed'

const patience = 15_000

/** Gives a mail to the mail server; undefined where it took it. What happens after that, nobody tells us. */
export async function sendMail(settings: MailSettings | undefined, mail: Mail): Promise<MailFailure | undefined> {
  if (settings === undefined) return 'mail-not-set'
  const transport = createTransport({
    ...serverIn(settings.url),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    // Nothing of a message may ever name a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  try {
    await transport.sendMail({
      from: settings.from,
      to: { name: '', address: mail.to },
      subject: mail.subject,
      text: mail.text,
      priority: 'high',
      // The same each time, so that a mail that was sent twice is shown once.
      messageId: `<${mail.id}@${domainOf(settings.from)}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
    return undefined
  } catch (error) {
    return failureOf(error as { readonly code?: string; readonly responseCode?: number })
  } finally {
    transport.close()
  }
}

function serverIn(address: string) {
  const url = new URL(address)
  const secure = url.protocol === 'smtps:'
  const [user, pass] = [decodeURIComponent(url.username), decodeURIComponent(url.password)]
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    // A password is never sent in the clear.
    ...(user === '' ? {} : { auth: { user, pass }, requireTLS: !secure }),
  }
}

/** The bare address in one that may have a name before it. */
export function bareAddress(from: string): string {
  return /<([^<>]+)>$/.exec(from)?.[1] ?? from
}

function domainOf(from: string): string {
  return bareAddress(from).split('@').at(-1) ?? 'ostiary.invalid'
}

// The server's own words are dropped: they may repeat the address.
function failureOf({ code, responseCode }: { readonly code?: string; readonly responseCode?: number }): MailFailure {
  if (responseCode !== undefined) return responseCode >= 500 ? 'mail-refused' : 'mail-failed'
  return code === 'ECONNECTION' || code === 'ETIMEDOUT' || code === 'EDNS' || code === 'ESOCKET'
    ? 'mail-not-reached'
    : 'mail-failed'
}
