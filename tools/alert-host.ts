import type { FacilitySettings } from '../src/cases/index.ts'
import { type MailServer, mailServer } from '../src/server/alerts/_mail-server.ts'
import { eventually } from './eventually.ts'
import { type OfficeHost, startOfficeHost } from './office-host.ts'

/** The real server beside a real mail server, for tests of alerts in a browser. */
export interface AlertHost {
  readonly host: OfficeHost
  readonly mail: MailServer
  /** Writes some of the facility's settings anew. */
  readonly set: (settings: Partial<FacilitySettings>) => Promise<void>
  /** The text of the first mail to an address under such a subject; waits until it is there. */
  readonly mailTo: (address: string, subject: RegExp) => Promise<string>
}

/** Starts both; they end with the test file. By `localhost`, browsers take its service worker. */
export async function startAlertHost(): Promise<AlertHost> {
  const mail = await mailServer()
  const environment = { OSTIARY_SMTP_URL: mail.url, OSTIARY_MAIL_FROM: 'Ostiary <alerts@harbor.example>' }
  const host = await startOfficeHost('localhost', { environment })
  return {
    host,
    mail,
    set: async (settings) => {
      const { db } = host.serving.office.database
      const { settings: former } = await db.selectFrom('facilities').select('settings').executeTakeFirstOrThrow()
      await db
        .updateTable('facilities')
        .set({ settings: JSON.stringify({ ...former, ...settings }) })
        .execute()
    },
    mailTo: async (address, subject) => {
      const found = () => mail.mails.find((m) => m.to === address && subject.test(m.subject))
      return (await eventually(found, `mail to ${address} of ${subject.source}`)).text
    },
  }
}
