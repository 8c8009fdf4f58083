import { readFileSync } from 'node:fs'
import { z } from 'zod'

const shape = z.strictObject({
  /** Stands in addresses and beside each link of a person; never reuse one for another provider. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  /** As the button of the sign-in page calls it. */
  name: z.string().min(1).max(60),
  /** Its issuer; an address inside the hospital's network is usual. */
  issuer: z.url({ protocol: /^https?$/ }),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1).optional(),
  /** A file with the secret, instead of the secret itself. */
  clientSecretFile: z.string().min(1).optional(),
  scope: z.string().default('openid email profile'),
  /** Whether somebody new to the provider is linked to the person with the same e-mail address, if the provider vouches for it. */
  linkByEmail: z.boolean().default(false),
  /** Which `amr` or `acr` of the provider count as a second factor; none where left out. */
  secondFactor: z
    .strictObject({ amr: z.array(z.string()).default([]), acr: z.array(z.string()).default([]) })
    .default({ amr: [], acr: [] }),
})

/** A provider of single sign-on (OpenID Connect). */
export type Provider = Omit<z.infer<typeof shape>, 'clientSecretFile'>

/** Why the providers cannot be read; the words go to whoever starts the server. */
export class UnusableProviders extends Error {
  override readonly name = 'UnusableProviders'
}

/** Reads the providers from JSON, or from the file with that name: `{ "providers": [ … ] }`. Throws UnusableProviders. */
export function readProviders(text: string): readonly Provider[] {
  const read = z.strictObject({ providers: z.array(shape) }).safeParse(parsed(text))
  if (!read.success) {
    const [issue] = read.error.issues
    throw new UnusableProviders(`OSTIARY_OIDC: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim())
  }
  const { providers } = read.data
  if (new Set(providers.map(({ id }) => id)).size < providers.length)
    throw new UnusableProviders('OSTIARY_OIDC: two providers have the same id')
  return providers.map(withSecret)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.trimStart().startsWith('{') ? text : readFileSync(text, 'utf8'))
  } catch (cause) {
    throw new UnusableProviders('OSTIARY_OIDC is neither JSON nor the name of a readable JSON file', { cause })
  }
}

function withSecret({ clientSecretFile, ...provider }: z.infer<typeof shape>): Provider {
  if (clientSecretFile === undefined) return provider
  try {
    return { ...provider, clientSecret: readFileSync(clientSecretFile, 'utf8').trim() }
  } catch (cause) {
    throw new UnusableProviders(`OSTIARY_OIDC: the secret of ${provider.id} cannot be read`, { cause })
  }
}
