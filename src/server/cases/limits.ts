import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Problem } from '../access/problem.ts'
import type { SignedIn } from '../access/signed-in.ts'

/** How often one person, or one program, may do what costs much. */
export interface Limit {
  /** Counts one use; a problem if there were too many. */
  readonly use: (who: SignedIn) => Promise<Problem | undefined>
}

/** A limit of so many uses in so many seconds, on this server. */
export function limitOf(points: number, seconds: number): Limit {
  const limiter = new RateLimiterMemory({ points, duration: seconds })
  return {
    use: async (who) => {
      try {
        await limiter.consume(keyOf(who))
        return undefined
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error
        return { ...tooOften, retryAfterSeconds: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) }
      }
    },
  }
}

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
