import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { z } from 'zod'
import { checkSituation, isFailure, type Language, type Rulebook } from '../../engine/index.ts'
import { type Assessor, Busy } from '../assessor.ts'
import type { Requests } from '../requests.ts'
import { type Refusal, refuse } from './refusal.ts'
import { situationSchema } from './situation-schema.ts'

/** The largest situation that is read, in bytes; the largest that says something is a tenth of it. */
export const mostBytes = 64 * 1024

/** `POST /api/assess`: answers a situation; neither the situation nor the answer is stored or logged. */
export function assessRoute(app: Hono<Requests>, rulebook: Rulebook, assessor: Assessor): void {
  const schema = situationSchema(rulebook)
  const limit = bodyLimit({
    maxSize: mostBytes,
    onError: (c) =>
      refuse(c, 413, { code: 'too-large', message: `A situation may have at most ${mostBytes / 1024} kB.` }),
  })
  app.post('/api/assess', limit, async (c) => {
    const body = await readJson(c)
    if (body === undefined)
      return refuse(c, 400, {
        code: 'not-json',
        message: 'The request’s body is not JSON. Send one situation as JSON.',
      })
    const refusal = check(schema, rulebook, body.value)
    if (refusal) return refuse(c, 422, refusal)
    try {
      const result = await assessor.assess(body.value, languageOf(c))
      return 'error' in result ? refuse(c, 422, result.error) : c.json(result, 200, { 'Cache-Control': 'no-store' })
    } catch (error) {
      if (!(error instanceof Busy)) throw error
      c.header('Retry-After', '2')
      return refuse(c, 503, { code: 'busy', message: 'Too many questions at once. Ask again in two seconds.' })
    }
  })
}

async function readJson(c: Context): Promise<{ readonly value: unknown } | undefined> {
  try {
    return { value: await c.req.json() }
  } catch {
    return undefined
  }
}

// The schema decides; the engine knows what is nearest to what was meant, and so has the better words for a refusal.
function check(schema: z.ZodType, rulebook: Rulebook, situation: unknown): Refusal | undefined {
  const read = schema.safeParse(situation)
  if (read.success) return undefined
  const checked = checkSituation(rulebook, situation)
  if (isFailure(checked)) return checked
  const at = read.error.issues[0]?.path.join('.') ?? ''
  return { code: 'malformed', at, message: `What stands at ${at} does not fit the API’s document (/api/openapi.json).` }
}

function languageOf(c: Context): Language {
  return c.req.query('lang') === 'es' ? 'es' : 'en'
}
