import type { ApiRoute } from '../access/route.ts'
import { refusalSchema } from './answer-schema.ts'
import { queryParameters, type SchemaShelf, schemaShelf } from './openapi-schemas.ts'

/** Paths and schemas of routes, as OpenAPI 3.1 has them. */
export interface WrittenRoutes {
  readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>>
  readonly schemas: Readonly<Record<string, object>>
}

/** Writes the routes of the office, from the list that the router answers by. */
export function writtenRoutes(routes: readonly ApiRoute[]): WrittenRoutes {
  const [bodies, answers] = [schemaShelf('input'), schemaShelf('output')]
  const paths: Record<string, Record<string, object>> = {}
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)(?:\{[^}]*\})?/g, '{$1}')
    paths[path] = { ...paths[path], [route.method]: operation(route, bodies, answers) }
  }
  return { paths, schemas: { ...bodies.written(), ...answers.written() } }
}

function operation(route: ApiRoute, bodies: SchemaShelf, answers: SchemaShelf): object {
  const { id, summary, body, raw, query } = route
  const parameters = [...pathParameters(route.path), ...(query === undefined ? [] : queryParameters(query))]
  const content =
    body !== undefined
      ? { 'application/json': { schema: { $ref: bodies.refer(body, `${named(id)}Body`) } } }
      : raw !== undefined
        ? { [/^[\w.+-]+\/[\w.+*-]+$/.test(raw) ? raw : '*/*']: { schema: { type: 'string', format: 'binary' } } }
        : undefined
  return {
    operationId: id,
    summary,
    description: allowed(route),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(content === undefined
      ? {}
      : {
          requestBody: { required: true, content, ...(raw === undefined ? {} : { description: raw }) },
        }),
    responses: responses(route, answers),
    ...security(route),
  }
}

function responses(route: ApiRoute, answers: SchemaShelf): object {
  const { gives, problems = [] } = route
  const good =
    gives === undefined
      ? { description: 'Done.' }
      : {
          description: 'Done.',
          content: { 'application/json': { schema: { $ref: answers.refer(gives, `${named(route.id)}Answer`) } } },
        }
  const refused = {
    description: `A problem (RFC 9457)${problems.length === 0 ? '' : `; its code may be ${problems.join(', ')}`}.`,
    content: { 'application/problem+json': { schema: { $ref: answers.refer(refusalSchema, 'Refusal') } } },
  }
  return { '2XX': good, default: refused }
}

function allowed({ access, scope }: ApiRoute): string {
  const who =
    access === 'anyone' ? 'Anyone.' : access === 'signed-in' ? 'Whoever signed in.' : `Roles: ${access.join(', ')}.`
  return scope === undefined ? who : `${who} Tokens with the scope ${scope}.`
}

function security({ access, scope }: ApiRoute): object {
  if (access === 'anyone') return { security: [] }
  return { security: [{ session: [] }, ...(scope === undefined ? [] : [{ token: [] }])] }
}

function pathParameters(path: string): readonly object[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
}

// `cases.command` becomes `CasesCommand`, as names of schemas are written.
function named(id: string): string {
  return id.replaceAll(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
