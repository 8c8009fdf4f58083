import { openProvider } from '../src/server/sign-in/oidc/_provider.ts'
import { type OfficeHost, startOfficeHost } from './office-host.ts'

/**
 * The real server with nobody set up and a real provider of single sign-on, called County, at another site. The provider vouches
 * for the addresses of these accounts, and for a second factor of those whose name ends in `-mfa`.
 */
export async function startSignOnHost(accounts: Readonly<Record<string, string>>): Promise<OfficeHost> {
  const known = Object.entries(accounts).map(([name, email]) => [name, { email, emailVerified: true }] as const)
  const { issuer, serve, close } = await openProvider(Object.fromEntries(known))
  const provider = {
    id: 'county',
    name: 'County',
    issuer,
    clientId: 'ostiary',
    clientSecret: 'a secret that only these two know',
    linkByEmail: true,
    secondFactor: { amr: ['mfa'] },
  }
  const environment = { OSTIARY_OIDC: JSON.stringify({ providers: [provider] }) }
  const host = await startOfficeHost('localhost', { demo: false, environment })
  serve(`${host.origin}/api/session/oidc/county/callback`)
  return {
    ...host,
    close: async () => {
      await host.close()
      await close()
    },
  }
}
