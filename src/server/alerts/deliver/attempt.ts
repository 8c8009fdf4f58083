import type { Office } from '../../office/office.ts'
import { queueMessage, type Sent } from '../../webhooks/index.ts'
import type { AlertWords } from '../alert.ts'
import { type Address, sealedTo } from '../channels/channel.ts'
import { bareAddress, type MailFailure, sendMail } from '../channels/mail.ts'
import { sendPush, subjectOf } from '../channels/push.ts'
import { vapidKeysOf } from '../channels/push-key.ts'
import type { AlertSettings } from '../settings.ts'
import { alertLines, alertTitle, channelTestWords, linkWords, type Said } from '../words/alert-words.ts'
import type { Claimed } from './claim.ts'

/** Why a message did not go; its words stand with the page. */
export type Failure =
  | MailFailure
  | Extract<Sent, { failure: string }>['failure']
  | 'removed'
  | 'no-key'
  | 'other-push-key'
  | 'push-gone'
  | 'push-refused'
  | 'push-failed'
  | 'no-webhook'

/** What came of an attempt; `forGood` says that trying again is of no use. */
export type Attempted =
  | { readonly sent: true }
  | { readonly sent: false; readonly failure: Failure; readonly forGood: boolean; readonly retryAfterSeconds?: number }

/** Tries to send a message once. */
export async function attempt(
  office: Office,
  settings: AlertSettings,
  facility: string,
  message: Claimed,
): Promise<Attempted> {
  if (message.sealed === null) return failed('removed', true)
  const opened = await office.keyring.open(message.sealed, sealedTo(facility, message.channel))
  if (opened === undefined) return failed('no-key', false)
  const address = JSON.parse(Buffer.from(opened).toString()) as Address
  switch (address.kind) {
    case 'email':
      return byMail(office, settings, message, address.to)
    case 'push':
      return byPush(office, settings, message, address.subscription)
    case 'paging':
      return byPaging(office, facility, message)
  }
}

function failed(failure: Failure, forGood: boolean): Attempted {
  return { sent: false, failure, forGood }
}

async function byMail({ origin }: Office, { mail }: AlertSettings, message: Claimed, to: string): Promise<Attempted> {
  const { title, lines } = wordsOf(message)
  const link = linkWords(languageOf(message))
  const answer = message.alert === null ? [] : ['', link.before, linkOf(origin, message), '', link.after]
  const text = `${[title, ...lines, ...answer].join('\n')}\n`
  const failure = await sendMail(mail, { id: message.id, to, subject: title, text })
  return failure === undefined ? { sent: true } : failed(failure, failure === 'mail-refused')
}

async function byPush(
  { origin }: Office,
  { mail, pushKey, reach }: AlertSettings,
  message: Claimed,
  subscription: Extract<Address, { kind: 'push' }>['subscription'],
): Promise<Attempted> {
  const keys = vapidKeysOf(pushKey)
  // The browser listens to the key that it subscribed with, and to no other.
  if (message.push_key !== keys.publicKey) return failed('other-push-key', true)
  const { title, lines } = wordsOf(message)
  const language = languageOf(message)
  const payload = {
    title,
    body: lines.join(' '),
    to: message.alert === null ? pathOf('/alerts', language) : linkOf('', message),
    ...(message.alert === null ? {} : { word: message.secret }),
    tag: message.alert ?? message.channel,
    language,
  }
  const subject = subjectOf(origin, mail && bareAddress(mail.from))
  const about = message.alert ?? message.channel
  const sent = await sendPush({ subscription, payload, about }, { keys, subject }, reach)
  if ('failure' in sent) return failed(sent.failure, false)
  const { status, retryAfterSeconds } = sent
  if (status >= 200 && status < 300) return { sent: true }
  if (status === 404 || status === 410) return failed('push-gone', true)
  if (status >= 400 && status < 500 && status !== 429) return failed('push-refused', true)
  return { ...failed('push-failed', false), ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) }
}

// Only the test of a paging goes this way: what a step pages is stored with the step.
async function byPaging({ database, clock }: Office, facility: string, message: Claimed): Promise<Attempted> {
  const now = clock()
  const words = (language: 'en' | 'es') => {
    const { title, lines } = channelTestWords(message.facility_name, message.secret, language)
    return [title, ...lines].join(' ')
  }
  const data = {
    facility,
    people: [{ person: message.person, role: 'test' }],
    words: { en: words('en'), es: words('es') },
    code: message.secret,
  }
  const payload = { type: 'alert.raised', timestamp: now.toISOString(), data }
  const key = `${message.id}-${message.attempts}`
  const count = await database.inFacility(facility, (trx) => queueMessage(trx, facility, { key, payload }, now))
  return count > 0 ? { sent: true } : failed('no-webhook', true)
}

function languageOf({ language }: Claimed): 'en' | 'es' {
  return language === 'es' ? 'es' : 'en'
}

function wordsOf(message: Claimed): { readonly title: string; readonly lines: readonly string[] } {
  const language = languageOf(message)
  const { alert, words, about, area, facility_name: facility, secret } = message
  if (alert === null) return channelTestWords(facility, secret, language)
  const said: Said = { words: words as AlertWords, facility, about: about ?? '', ...(area === null ? {} : { area }) }
  return { title: alertTitle(said, language), lines: alertLines(said, language) }
}

function pathOf(path: string, language: 'en' | 'es'): string {
  return language === 'es' ? `/es${path}` : path
}

// Behind the `#` the word reaches no server's log, and nothing that only looks at links on the way.
function linkOf(origin: string, message: Claimed): string {
  return `${origin}${pathOf('/alert', languageOf(message))}#${message.secret}`
}
