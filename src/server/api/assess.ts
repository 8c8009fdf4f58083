import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { z } from 'zod'
import { checkSituation, isFailure, type Rulebook } from '../../engine/index.ts'
import { type Assessor, Busy } from '../assessor.ts'
import type { Requests } from '../requests.ts'
import { languageAsked } from './language.ts'
import { type Refusal, refuse, refusedSituation } from './refusal.ts'
import { situationSchema } from './situation-schema.ts'

/** The largest situation that is read, in bytes; the largest that says something is a tenth of it. */
export const mostBytes = 64 * 1024

/** `POST /api/assess`: answers a situation; neither the situation nor the answer is stored or logged. */
export function assessRoute(app: Hono<Requests>, rulebook: Rulebook, assessor: Assessor): void {
  const schema = situationSchema(rulebook)
  const limit = bodyLimit({
    maxSize: mostBytes,
    onError: (c) =>
      refuse(c, 413, {
        code: 'too-large',
        message: {
          en: `A situation may have at most ${mostBytes / 1024} kB.`,
          es: `Una situación puede tener como máximo ${mostBytes / 1024} kB.`,
        },
      }),
  })
  app.post('/api/assess', limit, async (c) => {
    const body = await readJson(c)
    if (body === undefined)
      return refuse(c, 400, {
        code: 'not-json',
        message: {
          en: 'The request’s body is not JSON. Send one situation as JSON.',
          es: 'El cuerpo de la petición no es JSON. Envíe una situación en JSON.',
        },
      })
    const refusal = check(schema, rulebook, body.value)
    if (refusal) return refuse(c, 422, refusal)
    try {
      const language = languageAsked(c)
      const result = await assessor.assess(body.value, language)
      if ('error' in result) return refuse(c, 422, refusedSituation(result.error))
      return c.json(result, 200, { 'Cache-Control': 'no-store', 'Content-Language': language })
    } catch (error) {
      if (!(error instanceof Busy)) throw error
      c.header('Retry-After', '2')
      return refuse(c, 503, {
        code: 'busy',
        message: {
          en: 'Too many questions at once. Ask again in two seconds.',
          es: 'Demasiadas preguntas a la vez. Vuelva a preguntar en dos segundos.',
        },
      })
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
  if (isFailure(checked)) return refusedSituation(checked)
  const at = read.error.issues[0]?.path.join('.') ?? ''
  return {
    code: 'malformed',
    at,
    message: {
      en: `What stands at ${at} does not fit the API’s document (/api/openapi.json).`,
      es: `Lo que está en ${at} no corresponde al documento de la API (/api/openapi.json).`,
    },
  }
}
