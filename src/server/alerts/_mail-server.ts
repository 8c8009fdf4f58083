import { buffer } from 'node:stream/consumers'
import { after } from 'node:test'
import { SMTPServer } from 'smtp-server'

/** A mail as a mail server got it. */
export interface Mailed {
  readonly to: string
  readonly from: string
  readonly raw: string
  /** The text, decoded. */
  readonly text: string
  readonly subject: string
}

/** A real mail server for tests. */
export interface MailServer {
  readonly url: string
  readonly mails: Mailed[]
  /** While it is set, every mail is answered with this status. */
  refuse: number | undefined
}

// When the file ends: one that is opened in a `before` must outlive it.
const opened: SMTPServer[] = []
after(() => {
  for (const server of opened) server.close()
})

/** Opens one; it ends with the test file. */
export async function mailServer(): Promise<MailServer> {
  const mails: Mailed[] = []
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    logger: false,
    onRcptTo: (_address, _session, done) => {
      const { refuse } = mail
      done(refuse === undefined ? null : Object.assign(new Error('no'), { responseCode: refuse }))
    },
    onData: (stream, session, done) => {
      buffer(stream).then((bytes) => {
        const raw = bytes.toString()
        const to = session.envelope.rcptTo.map(({ address }) => address).join(',')
        const from = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address
        mails.push({ to, from, raw, ...read(raw) })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  opened.push(server)
  const address = server.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const mail: MailServer = { url: `smtp://127.0.0.1:${port}`, mails, refuse: undefined }
  return mail
}

function read(raw: string): { readonly text: string; readonly subject: string } {
  const at = raw.indexOf('\r\n\r\n')
  const head = raw.slice(0, at).replaceAll(/\r\n[ \t]+/g, ' ')
  const body = raw.slice(at + 4)
  const coding = /^content-transfer-encoding: (\S+)/im.exec(head)?.[1]?.toLowerCase()
  const text =
    coding === 'base64'
      ? Buffer.from(body, 'base64').toString()
      : coding === 'quoted-printable'
        ? quoted(body.replaceAll('=\r\n', ''))
        : body
  return { text, subject: words(/^subject: (.*)$/im.exec(head)?.[1] ?? '') }
}

function words(subject: string): string {
  return subject
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, how: string, coded: string) =>
      how.toLowerCase() === 'b' ? Buffer.from(coded, 'base64').toString() : quoted(coded.replaceAll('_', ' ')),
    )
}

function quoted(text: string): string {
  const bytes = text.replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
