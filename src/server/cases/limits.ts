import type { Problem } from '../access/problem.ts'
import type { SignedIn } from '../access/signed-in.ts'

/** How often one person, or one program, may do what costs much. */
export interface Limit {
  /** Counts one use; a problem if there were too many. */
  readonly use: (who: SignedIn) => Promise<Problem | undefined>
}

/** A limit of so many uses in so many seconds, on this server. */
export function limitOf(points: number, seconds: number): Limit {
  const counts = new Map<string, { readonly until: number; uses: number }>()
  return {
    use: async (who) => {
      const now = performance.now()
      const key = keyOf(who)
      const known = counts.get(key)
      if (known !== undefined && now < known.until) {
        known.uses += 1
        if (known.uses <= points) return undefined
        return { ...tooOften, retryAfterSeconds: Math.max(1, Math.ceil((known.until - now) / 1000)) }
      }
      // Those whose time is over are forgotten now and then, or they would be remembered for ever.
      if (counts.size > mostRemembered) for (const [each, { until }] of counts) if (until <= now) counts.delete(each)
      counts.set(key, { until: now + seconds * 1000, uses: 1 })
      return undefined
    },
  }
}

const mostRemembered = 1_000

/** Who counts as one: a person, else a token. */
export function keyOf({ person, viewer }: SignedIn): string {
  return person?.id ?? viewer?.token ?? viewer?.device ?? 'nobody'
}

/** The answer to who asks too often. */
export const tooOften: Problem = {
  status: 429,
  code: 'too-often',
  message: {
    en: 'That is too often. Wait a little, then try again.',
    es: 'Es demasiado seguido. Espere un poco e intente de nuevo.',
  },
}
