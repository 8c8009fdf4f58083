import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { z } from 'zod'
import type { Role } from '../../cases/index.ts'
import type { Requests } from '../requests.ts'
import { type Problem, problem } from './problem.ts'
import type { SignedIn } from './signed-in.ts'

/**
 * Who may call a route: anyone, anyone who signed in (whatever their role, or none), or these roles at the facility of their
 * session. What of a case a role then sees is another question: `visibleTo` in `src/cases` answers it.
 */
export type Access = 'anyone' | 'signed-in' | readonly Role[]

/** The scopes that an API token may have, and `desk`, which a desk's device has alone; a route without one is for neither. */
export type Scope = 'cases:read' | 'cases:write' | 'facility:read' | 'facility:write' | 'ledger:read' | 'desk'

/** One route of the API, as the router, the table of rights and the OpenAPI document read it. */
export interface ApiRoute<Body = unknown, Query = unknown> {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** As hono writes it: `/api/cases/:case`. */
  readonly path: string
  readonly id: string
  readonly summary: string
  readonly access: Access
  readonly scope?: Scope
  /** The shape of a JSON body; a route that reads another body says so in `raw`. */
  readonly body?: z.ZodType<Body>
  readonly raw?: string
  readonly query?: z.ZodType<Query>
  /** The shape of the 200 (or 201) answer; left out where it is no JSON. */
  readonly gives?: z.ZodType
  /** The codes of the problems it may answer, beside those that every route may. */
  readonly problems?: readonly string[]
  /** The largest body in bytes; 256 kB where left out. */
  readonly mostBytes?: number
}

/** What a handler is given: read, checked, and allowed. */
export interface Asked<Body, Query> {
  readonly c: Context<Requests>
  readonly body: Body
  readonly query: Query
  /** Undefined only where anyone may call. */
  readonly who: SignedIn
}

/** A router that keeps a list of its routes. */
export interface Router {
  readonly add: <Body, Query>(
    route: ApiRoute<Body, Query>,
    handle: (asked: Asked<Body, Query>) => Response | Promise<Response>,
  ) => void
  readonly routes: readonly ApiRoute[]
}

const usualMostBytes = 256 * 1024

/** Adds routes to an application; nothing is answered that the route's access does not allow. */
export function routerOf(app: Hono<Requests>): Router {
  const routes: ApiRoute[] = []
  return {
    routes,
    add: (route, handle) => {
      routes.push(route as ApiRoute)
      const limit = bodyLimit({ maxSize: route.mostBytes ?? usualMostBytes, onError: (c) => problem(c, tooLarge) })
      app.on(route.method.toUpperCase(), route.path, limit, async (c) => {
        const refused = mayCall(route, c.get('who'))
        if (refused) return problem(c, refused)
        const query = readQuery(route.query, c)
        if (!query.ok) return problem(c, query.refused)
        const body = await readBody(route.body, c)
        if (!body.ok) return problem(c, body.refused)
        return handle({ c, body: body.value, query: query.value, who: c.get('who') as SignedIn })
      })
    },
  }
}

/** Why somebody may not call a route; undefined if they may. */
export function mayCall({ access, scope }: Pick<ApiRoute, 'access' | 'scope'>, who?: SignedIn): Problem | undefined {
  if (access === 'anyone') return undefined
  if (who === undefined) return signInFirst
  if (scope === 'desk' && who.viewer?.device === undefined) return devicesOnly
  if (who.scopes !== undefined && (scope === undefined || !who.scopes.includes(scope))) return notInScope
  if (access === 'signed-in') return undefined
  return who.viewer !== undefined && access.includes(who.viewer.role) ? undefined : notYourRole
}

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refused: Problem }

function readQuery<Query>(schema: z.ZodType<Query> | undefined, c: Context): Read<Query> {
  if (schema === undefined) return { ok: true, value: undefined as Query }
  return fitting(schema, c.req.query(), 'query-malformed')
}

async function readBody<Body>(schema: z.ZodType<Body> | undefined, c: Context): Promise<Read<Body>> {
  if (schema === undefined) return { ok: true, value: undefined as Body }
  // Only JSON: a form of another site can send text, but not this type without asking first (CORS), which we never allow.
  if (!/^application\/json\b/i.test(c.req.header('Content-Type') ?? '')) return { ok: false, refused: notJsonType }
  const given: unknown = await c.req.json().catch(() => undefined)
  return given === undefined ? { ok: false, refused: notJson } : fitting(schema, given, 'body-malformed')
}

function fitting<T>(schema: z.ZodType<T>, given: unknown, code: string): Read<T> {
  const read = schema.safeParse(given)
  if (read.success) return { ok: true, value: read.data }
  const at = read.error.issues[0]?.path.join('.') ?? ''
  const message = {
    en: `A field is missing, unknown or has the wrong shape${at === '' ? '' : `: ${at}`}. /api/openapi.json has the shapes.`,
    es: `Un campo falta, es desconocido o no tiene la forma debida${at === '' ? '' : `: ${at}`}. /api/openapi.json tiene las formas.`,
  }
  return { ok: false, refused: { status: 422, code, message, ...(at === '' ? {} : { at }) } }
}

/** The answer to a person or a program where only a desk's device may call. */
export const devicesOnly: Problem = {
  status: 403,
  code: 'devices-only',
  message: {
    en: 'Only a device that was enrolled for a desk may do that.',
    es: 'Solo un dispositivo inscrito para un mostrador puede hacer eso.',
  },
}
const signInFirst: Problem = {
  status: 401,
  code: 'sign-in-first',
  message: { en: 'Sign in first.', es: 'Primero inicie sesión.' },
}
const notInScope: Problem = {
  status: 403,
  code: 'not-in-scope',
  message: { en: 'This token may not do that.', es: 'Este token no puede hacer eso.' },
}
const notYourRole: Problem = {
  status: 403,
  code: 'not-your-role',
  message: { en: 'Your role may not do that.', es: 'Su función no puede hacer eso.' },
}
const tooLarge: Problem = {
  status: 413,
  code: 'too-large',
  message: { en: 'That is larger than is taken here.', es: 'Eso es más grande de lo que se acepta aquí.' },
}
const notJson: Problem = {
  status: 400,
  code: 'not-json',
  message: { en: 'The body is not JSON.', es: 'El cuerpo no es JSON.' },
}
const notJsonType: Problem = {
  status: 415,
  code: 'not-json-type',
  message: {
    en: 'Send JSON, with the header Content-Type: application/json.',
    es: 'Envíe JSON, con la cabecera Content-Type: application/json.',
  },
}
