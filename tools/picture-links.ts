import type { Page } from 'playwright-core'
import { type MailServer, mailServer } from '../src/server/alerts/_mail-server.ts'
import { eventually } from './eventually.ts'

/** Pages whose address nobody can guess: each link comes the way in which it really comes. */
export interface PictureLinks {
  /** What the server is told, so that its mails come here. */
  readonly environment: Readonly<Record<string, string>>
  /** Invites somebody, as the administrator whose page it is; gives the link. */
  readonly invitation: (page: Page) => Promise<string>
  /** Tests a way to be reached, as the liaison whose page it is, then has a visit opened; gives the link of the mail. */
  readonly alert: (page: Page, openVisit: () => Promise<void>) => Promise<string>
}

const address = 'mai@pager.example'

/** Starts to receive mail. */
export async function pictureLinks(): Promise<PictureLinks> {
  const mail = await mailServer()
  return {
    environment: { OSTIARY_SMTP_URL: mail.url, OSTIARY_MAIL_FROM: 'Ostiary <alerts@harbor.example>' },
    invitation: async (page) => {
      await page.click('.adding summary')
      await page.fill('.adding input >> nth=0', 'Noa Weiss')
      await page.fill('.adding input[type=email]', 'noa@harbor.example')
      await page.check('.adding fieldset input >> nth=0')
      await page.click('.adding button[type=submit]')
      return (await page.textContent('.once .secret')) ?? ''
    },
    alert: async (page, openVisit) => {
      await page.click('.adding summary')
      await page.fill('.ways input[type=email]', address)
      await page.click('.ways form button')
      const code = /\b(\d{6})\b/.exec(await textOf(mail, /^Test of alerts/))?.[1] ?? ''
      await page.fill('[data-way-kind=email] input', code)
      await page.click('[data-way-kind=email] form button')
      await page.waitForSelector('[data-way-kind=email][data-confirmed=true]')
      await openVisit()
      return /https?:\/\/\S+\/alert#\S+/.exec(await textOf(mail, /^Officers are here/))?.[0] ?? ''
    },
  }
}

async function textOf({ mails }: MailServer, subject: RegExp): Promise<string> {
  const found = () => mails.find((m) => m.to === address && subject.test(m.subject))
  return (await eventually(found, `a mail of ${subject.source}`)).text
}
