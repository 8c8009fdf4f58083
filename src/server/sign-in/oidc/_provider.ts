import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import Provider, { type Configuration } from 'oidc-provider'

/** Somebody whom the provider of a test knows. */
export interface Known {
  readonly email: string
  readonly emailVerified: boolean
  readonly amr?: readonly string[]
}

/** A provider of single sign-on, running. */
export interface TestProvider {
  readonly issuer: string
  /** Goes through the provider's own pages as somebody, from where we sent the browser; gives where it sends the browser back to. */
  readonly signIn: (as: string, from: string) => Promise<string>
}

/** Starts the real `oidc-provider`, with one client and these accounts; it stops when the test ends. */
export async function testProvider(accounts: Readonly<Record<string, Known>>, callback: string): Promise<TestProvider> {
  const { issuer, serve, close } = await openProvider(accounts)
  after(close)
  serve(callback)
  return { issuer, signIn: (as, from) => throughPages(issuer, as, from, callback) }
}

/** The same for a server that must know the issuer before anybody knows its own address: it answers once it is told that. */
export async function openProvider(accounts: Readonly<Record<string, Known>>): Promise<{
  readonly issuer: string
  readonly serve: (callback: string) => void
  readonly close: () => Promise<void>
}> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const serve = (callback: string): void => {
    const provider = new Provider(issuer, configuration(accounts, callback))
    // Its notices are about running it in earnest, over TLS and with keys of one's own.
    provider.on('server_error', () => undefined)
    const interact = interactions(provider)
    const answer = provider.callback()
    server.on('request', (request, response) => {
      const path = new URL(request.url ?? '/', issuer).pathname
      if (path.startsWith('/interaction/')) interact(request, response)
      else answer(request, response)
    })
  }
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed())
      // A browser keeps its connections.
      server.closeAllConnections()
    })
  return { issuer, serve, close }
}

function configuration(accounts: Readonly<Record<string, Known>>, callback: string): Configuration {
  return {
    clients: [
      {
        client_id: 'ostiary',
        client_secret: 'a secret that only these two know',
        redirect_uris: [callback],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: {
      keys: [
        { ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }), use: 'sig' },
      ],
    },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    pkce: { required: () => true },
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'] },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['of a test'] },
    findAccount: (_context, id) => {
      const known = accounts[id]
      if (known === undefined) return undefined
      const claims = { sub: id, email: known.email, email_verified: known.emailVerified }
      return { accountId: id, claims: async () => claims }
    },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
  }
}

// The pages of a hospital's provider ask for a name and a password; this one asks for the name, unless the query has it.
function interactions(provider: Provider) {
  return async (...[request, response]: Parameters<ReturnType<Provider['callback']>>): Promise<void> => {
    const { prompt, params, session } = await provider.interactionDetails(request, response)
    const as = new URL(request.url ?? '/', 'http://localhost').searchParams.get('as')
    if (prompt.name === 'login') {
      if (as === null) {
        response.setHeader('Content-Type', 'text/html')
        response.end(
          '<!doctype html><title>County</title><form><input name="as" aria-label="Name"><button>In</button></form>',
        )
        return
      }
      const login = { accountId: as, amr: as.endsWith('-mfa') ? ['pwd', 'mfa'] : ['pwd'] }
      await provider.interactionFinished(request, response, { login })
      return
    }
    const grant = new provider.Grant({ accountId: session?.accountId ?? '', clientId: String(params['client_id']) })
    grant.addOIDCScope(String(params['scope']))
    const consent = { grantId: await grant.save() }
    await provider.interactionFinished(request, response, { consent }, { mergeWithLastSubmission: true })
  }
}

async function throughPages(issuer: string, as: string, from: string, callback: string): Promise<string> {
  const cookies = new Map<string, string>()
  let next = from
  for (let steps = 0; steps < 12; steps++) {
    const url = new URL(next, issuer)
    if (url.pathname.startsWith('/interaction/')) url.searchParams.set('as', as)
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(url, { redirect: 'manual', headers: { Cookie: cookie } })
    await answer.arrayBuffer()
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    const to = answer.headers.get('Location')
    if (to === null) throw new Error(`the provider stopped at ${url.pathname} with ${answer.status}`)
    if (to.startsWith(callback)) return to
    next = to
  }
  throw new Error('the provider sends round in circles')
}
