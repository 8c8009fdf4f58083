import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { after } from 'node:test'

/** What a browser showed: the payload, opened with its own key, and who the sender said they are. */
export interface Pushed {
  readonly payload: Readonly<Record<string, unknown>>
  /** As it crossed the network. */
  readonly raw: Buffer
  readonly subject: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
}

/** A stand-in for a push service and the browser behind it: takes nothing that is not signed by the key that was subscribed with. */
export interface PushService {
  readonly pushed: readonly Pushed[]
  /** What a request that could not be believed was refused for. */
  readonly refused: readonly string[]
  /** Subscribes a browser with the public key of a server. */
  readonly subscribe: (applicationServerKey: string) => {
    readonly endpoint: string
    readonly keys: { readonly p256dh: string; readonly auth: string }
  }
  /** Answers with this status from now on instead of taking messages. */
  answer: number
}

/** Opens one; it ends with the test file. */
export async function pushService(): Promise<PushService> {
  const browser = createECDH('prime256v1')
  const [p256dh, auth] = [browser.generateKeys(), randomBytes(16)]
  const pushed: Pushed[] = []
  const refused: string[] = []
  let origin = ''
  let expectedKey = ''
  const service: PushService = {
    pushed,
    refused,
    answer: 201,
    subscribe: (key) => {
      expectedKey = key
      const keys = { p256dh: p256dh.toString('base64url'), auth: auth.toString('base64url') }
      return { endpoint: `${origin}/push/one`, keys }
    },
  }
  const server = createServer(async (request, response) => {
    const body = await buffer(request)
    if (service.answer !== 201) return void response.writeHead(service.answer).end()
    const vapid = checkVapid(request.headers.authorization ?? '', origin, expectedKey)
    const wrong = 'wrong' in vapid ? vapid.wrong : checkHeaders(request.headers)
    if (wrong !== undefined || 'wrong' in vapid) {
      refused.push(wrong ?? '')
      return void response.writeHead(403).end()
    }
    const payload = JSON.parse(opened(body, browser, p256dh, auth).toString())
    pushed.push({ payload, raw: body, subject: vapid.subject, headers: request.headers })
    response.writeHead(201).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  after(() => server.close())
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return service
}

// RFC 8030 asks for TTL; RFC 8188 and 8291 for the coding.
function checkHeaders(headers: Readonly<Record<string, unknown>>): string | undefined {
  if (!/^\d+$/.test(String(headers['ttl']))) return 'ttl'
  if (headers['content-encoding'] !== 'aes128gcm') return 'content-encoding'
  return /^[A-Za-z0-9_-]{1,32}$/.test(String(headers['topic'])) ? undefined : 'topic'
}

// RFC 8292: a token of at most a day for this very origin, signed by the key that the subscription names.
function checkVapid(
  header: string,
  origin: string,
  expected: string,
): { readonly subject: string } | { readonly wrong: string } {
  const [, token = '', key = ''] = /^vapid t=([^,\s]+),\s*k=([^,\s]+)$/.exec(header) ?? []
  if (key !== expected) return { wrong: 'key' }
  const [head = '', claims = '', signature = ''] = token.split('.')
  const point = Buffer.from(key, 'base64url')
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  }
  const publicKey = createPublicKey({ key: jwk, format: 'jwk' })
  const good = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  )
  if (!good) return { wrong: 'signature' }
  const said = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { aud: string; exp: number; sub: string }
  const left = said.exp - Date.now() / 1000
  if (said.aud !== origin) return { wrong: 'audience' }
  if (left <= 0 || left > 86_400) return { wrong: 'expiry' }
  return /^(mailto:|https:)/.test(said.sub) ? { subject: said.sub } : { wrong: 'subject' }
}

// RFC 8291 over RFC 8188, with one record.
function opened(body: Buffer, browser: ReturnType<typeof createECDH>, own: Buffer, auth: Buffer): Buffer {
  const salt = body.subarray(0, 16)
  const length = body.readUInt8(20)
  const sender = body.subarray(21, 21 + length)
  const sealed = body.subarray(21 + length)
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), own, sender])
  const secret = Buffer.from(hkdfSync('sha256', browser.computeSecret(sender), auth, info, 32))
  const key = Buffer.from(hkdfSync('sha256', secret, salt, 'Content-Encoding: aes128gcm\0', 16))
  const nonce = Buffer.from(hkdfSync('sha256', secret, salt, 'Content-Encoding: nonce\0', 12))
  const decipher = createDecipheriv('aes-128-gcm', key, nonce)
  decipher.setAuthTag(sealed.subarray(-16))
  const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
  return padded.subarray(0, padded.lastIndexOf(2))
}
