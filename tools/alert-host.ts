import { type MailServer, mailServer } from '../src/server/alerts/_mail-server.ts'
import { type OfficeHost, startOfficeHost } from './office-host.ts'

export { eventually } from './eventually.ts'

/** The real server beside a real mail server, for tests of alerts in a browser. */
export interface AlertHost {
  readonly host: OfficeHost
  readonly mail: MailServer
}

/** Starts both; they end with the test file. By `localhost`, browsers take its service worker. */
export async function startAlertHost(): Promise<AlertHost> {
  const mail = await mailServer()
  const environment = { OSTIARY_SMTP_URL: mail.url, OSTIARY_MAIL_FROM: 'Ostiary <alerts@harbor.example>' }
  return { host: await startOfficeHost('localhost', { environment }), mail }
}
