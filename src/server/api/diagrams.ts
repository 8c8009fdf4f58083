import type { Context, Hono } from 'hono'
import { type Day, isDay, packOf, packsFor, starterPolicy } from '../../engine/index.ts'
import { federalSlice } from '../../rulebook/index.ts'
import { type Assessor, Busy } from '../assessor.ts'
import { eraOf } from '../law/eras.ts'
import type { Published } from '../published.ts'
import type { Requests } from '../requests.ts'
import { type Refusal, refuse } from './refusal.ts'
import { noPack } from './rulebook.ts'

/**
 * `GET /api/diagrams/<state>?day=`: the diagrams of a state, for devices; they serve its slice in whichever language. Days on
 * which the same versions are in force share one artefact, so that few are ever built, whoever asks for whatever day.
 */
export function diagramsRoute(app: Hono<Requests>, published: Published, assessor: Assessor, today: () => Day): void {
  const { whole, states, since } = published
  const built = new Map<string, Promise<string>>()
  const build = (state: string, era: Day): Promise<string> => {
    const key = `${state} ${era}`
    const known = built.get(key)
    if (known) return known
    const made = assessor.diagrams(ownLaw(state), era).then((artefact) => JSON.stringify(artefact))
    built.set(key, made)
    made.catch(() => built.delete(key))
    return made
  }
  const rulesFor = (state: string) => {
    const packs = packsFor(whole, ownLaw(state), [starterPolicy]).map((p) => p.id)
    return whole.rules.filter((r) => packs.includes(packOf(r.id)))
  }
  app.get('/api/diagrams/:state', async (c) => {
    const state = c.req.param('state')
    const day = c.req.query('day') ?? today()
    if (!states.includes(state)) return refuse(c, 404, noPack(state, published))
    if (!isDay(day)) return refuse(c, 422, noDay)
    if (day < since) return refuse(c, 422, tooEarly(since))
    const era = eraOf(rulesFor(state), day, since)
    return send(c, () => build(state, era), {
      ETag: `"${whole.hash}/${state}/${era}"`,
      'Cache-Control': c.req.query('day') === undefined ? 'public, no-cache' : 'public, max-age=86400',
      'Content-Type': 'application/json; charset=UTF-8',
    })
  })
}

function ownLaw(state: string): string | undefined {
  return state === federalSlice ? undefined : state
}

const noDay: Refusal = {
  code: 'malformed-date',
  at: 'day',
  message: { en: 'Write a day as 2026-06-03.', es: 'Escriba un día así: 2026-06-03.' },
}

function tooEarly(since: Day): Refusal {
  return {
    code: 'day-before-slice',
    at: 'day',
    message: {
      en: `A state’s slice answers from ${since} on. For earlier days use POST /api/assess or the whole rulebook.`,
      es: `La parte de un estado responde desde ${since}. Para días anteriores use POST /api/assess o el reglamento entero.`,
    },
  }
}

async function send(c: Context, build: () => Promise<string>, headers: Record<string, string>): Promise<Response> {
  try {
    return c.body(await build(), 200, headers)
  } catch (error) {
    if (!(error instanceof Busy)) throw error
    c.header('Retry-After', '5')
    return refuse(c, 503, {
      code: 'busy',
      message: {
        en: 'Diagrams of other states are being built. Ask again in five seconds.',
        es: 'Se están preparando los diagramas de otros estados. Vuelva a pedirlos en cinco segundos.',
      },
    })
  }
}
