import * as client from 'openid-client'
import type { Office } from '../../office/office.ts'
import type { Provider } from './provider.ts'

/** What a sign-on was begun with; it waits in a ceremony that this browser holds the word of. */
export interface Begun {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** Whom a provider vouches for. */
export interface Vouched {
  readonly subject: string
  /** Only if the provider says that it checked it. */
  readonly email?: string
  readonly secondFactor: boolean
}

/** What is known of providers; each is asked for its document when first needed, and again after an hour. */
export interface SignOn {
  /** Where to send the browser. */
  readonly begin: (provider: Provider) => Promise<{ readonly begun: Begun; readonly to: string }>
  /** Whom the answer names; rejects where it is not the answer to what was begun. */
  readonly end: (provider: Provider, begun: Begun, query: string) => Promise<Vouched>
}

const keptMinutes = 60

/** Single sign-on by OpenID Connect: the code flow with PKCE, state and nonce, and the identity token's signature checked. */
export function signOnOf({ origin, clock }: Pick<Office, 'origin' | 'clock'>): SignOn {
  const known = new Map<string, { readonly since: number; readonly config: Promise<client.Configuration> }>()
  const configOf = (provider: Provider): Promise<client.Configuration> => {
    const now = clock().getTime()
    const kept = known.get(provider.id)
    if (kept !== undefined && now - kept.since < keptMinutes * 60_000) return kept.config
    const config = discover(provider)
    known.set(provider.id, { since: now, config })
    // One that did not answer is asked anew by the next who wants in.
    config.catch(() => known.delete(provider.id))
    return config
  }
  return {
    begin: async (provider) => {
      const config = await configOf(provider)
      const begun = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      }
      const acr = provider.secondFactor.acr
      const to = client.buildAuthorizationUrl(config, {
        redirect_uri: callbackOf(origin, provider),
        scope: provider.scope,
        state: begun.state,
        nonce: begun.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(begun.verifier),
        code_challenge_method: 'S256',
        ...(acr.length === 0 ? {} : { acr_values: acr.join(' ') }),
      })
      return { begun, to: to.href }
    },
    end: async (provider, begun, query) => {
      const config = await configOf(provider)
      const here = new URL(callbackOf(origin, provider))
      here.search = query
      const tokens = await client.authorizationCodeGrant(config, here, {
        pkceCodeVerifier: begun.verifier,
        expectedState: begun.state,
        expectedNonce: begun.nonce,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (claims === undefined) throw new Error('the provider gave no identity token')
      const more = claims['email'] === undefined ? await userInfo(config, tokens.access_token, claims.sub) : claims
      return vouched(provider, claims, more)
    },
  }
}

/** Where a provider sends the browser back to; each has its own, so that one cannot answer for another. */
export function callbackOf(origin: string, { id }: Pick<Provider, 'id'>): string {
  return `${origin}/api/session/oidc/${id}/callback`
}

function discover({ issuer, clientId, clientSecret }: Provider): Promise<client.Configuration> {
  // The operator names the issuer; one inside the hospital's network may speak plain http and have a private address.
  const plain = issuer.startsWith('http:') ? [client.allowInsecureRequests] : []
  const authentication = clientSecret === undefined ? client.None() : client.ClientSecretBasic(clientSecret)
  return client.discovery(new URL(issuer), clientId, undefined, authentication, {
    execute: [...plain, client.enableNonRepudiationChecks],
    timeout: 10,
  })
}

async function userInfo(config: client.Configuration, accessToken: string, subject: string) {
  if (config.serverMetadata().userinfo_endpoint === undefined) return {}
  return client.fetchUserInfo(config, accessToken, subject)
}

function vouched(
  { secondFactor }: Provider,
  claims: client.IDToken,
  { email, email_verified }: { readonly email?: unknown; readonly email_verified?: unknown },
): Vouched {
  const amr = Array.isArray(claims.amr) ? claims.amr : []
  const acr = claims['acr']
  return {
    subject: claims.sub,
    secondFactor:
      secondFactor.amr.some((each) => amr.includes(each)) ||
      (typeof acr === 'string' && secondFactor.acr.includes(acr)),
    ...(typeof email === 'string' && email_verified === true ? { email: email.trim().toLowerCase() } : {}),
  }
}
