import type { Hono } from 'hono'
import { z } from 'zod'
import manifest from '../../../package.json' with { type: 'json' }
import type { Rulebook } from '../../engine/index.ts'
import type { ApiRoute } from '../access/route.ts'
import type { Requests } from '../requests.ts'
import { assessmentSchema, publicRefusalSchema } from './answer-schema.ts'
import { readySchema } from './health.ts'
import { writtenRoutes } from './openapi-routes.ts'
import { schemaShelf } from './openapi-schemas.ts'
import { recognizedSchema } from './recognized-schema.ts'
import { artefactSchema, envelopeSchema } from './rulebook-schema.ts'
import { screeningSchema } from './screen-schema.ts'
import { situationSchema } from './situation-schema.ts'

const healthSchema = z.strictObject({ ok: z.literal(true) })
/** `GET /api/openapi.json`: the API's document, written from the schemas that check requests and answers. */
export function openapiRoute(app: Hono<Requests>, rulebook: Rulebook, routes: () => readonly ApiRoute[]): void {
  let written: string | undefined
  app.get('/api/openapi.json', (c) => {
    written ??= JSON.stringify(openapi(rulebook, routes()))
    return c.body(written, 200, { 'Content-Type': 'application/json; charset=UTF-8', 'Cache-Control': 'no-cache' })
  })
}

/** The OpenAPI 3.1 document of this server under a rulebook, with the routes of the office where there is one. */
export function openapi(rulebook: Rulebook, routes: readonly ApiRoute[] = []) {
  const office = writtenRoutes(routes)
  return {
    openapi: '3.1.1',
    info: {
      title: 'Ostiary',
      version: manifest.version,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description:
        'Answers what a hospital may, must or must not do when officers come or ask for records, and keeps the record of it. ' +
        'Not legal advice; not yet reviewed by counsel.',
    },
    servers: [{ url: '/' }],
    paths: { ...paths(), ...office.paths },
    components: { schemas: { ...components(rulebook), ...office.schemas }, securitySchemes },
  }
}

const securitySchemes = {
  session: { type: 'apiKey', in: 'cookie', name: '__Host-ostiary', description: 'Signed in by POST /api/session/….' },
  token: { type: 'http', scheme: 'bearer', description: 'An API token, made by POST /api/tokens.' },
}

function components(rulebook: Rulebook): Readonly<Record<string, object>> {
  const shelf = schemaShelf('output')
  const named = {
    Situation: situationSchema(rulebook),
    Assessment: assessmentSchema,
    Recognized: recognizedSchema,
    PublicRefusal: publicRefusalSchema,
    Screening: screeningSchema,
    PublishedRulebook: envelopeSchema,
    Diagrams: artefactSchema,
    Health: healthSchema,
    Readiness: readySchema,
  }
  for (const [name, schema] of Object.entries(named)) shelf.refer(schema, name)
  return shelf.written()
}

function reference(id: string): string {
  return `#/components/schemas/${id}`
}

const json = (id: string) => ({ 'application/json': { schema: { $ref: reference(id) } } })
const gives = (id: string, description: string) => ({ description, content: json(id) })
const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: reference('PublicRefusal') } } },
})
const unchanged = { description: 'What you have (If-None-Match) is still right.' }
const parameter = (name: string, place: 'query' | 'path', description: string) => ({
  name,
  in: place,
  required: place === 'path',
  description,
  schema: { type: 'string' },
})

function paths() {
  return {
    '/api/assess': {
      post: {
        operationId: 'assess',
        summary: 'Answers a situation. Nothing is stored or logged.',
        parameters: [
          parameter('lang', 'query', 'Language of the words: en or es. Accept-Language counts where it is left out.'),
        ],
        requestBody: { required: true, content: json('Situation') },
        responses: {
          200: gives('Assessment', 'The answers, each with its reasons, duties and what is missing.'),
          400: refusal('The body is not JSON.'),
          413: refusal('The body is larger than a situation can be.'),
          422: refusal('An unknown id or value, or a malformed date: nothing is guessed.'),
          503: refusal('Too many questions at once.'),
        },
      },
    },
    '/api/screen': {
      post: {
        operationId: 'screen',
        summary: 'Finds what must not leave in a record. Nothing is stored or logged.',
        parameters: [
          parameter('state', 'query', 'Two letters: the state whose law says which weak signs count.'),
          parameter('at', 'query', 'The day whose law counts; today if left out.'),
        ],
        requestBody: { required: true, content: { '*/*': { schema: { type: 'string', format: 'binary' } } } },
        responses: {
          200: gives('Screening', 'Places and reasons, never a value; what could not be read is named.'),
          413: refusal('The record is too large for one request.'),
          422: refusal('An unknown state or a malformed day.'),
        },
      },
    },
    '/api/recognize': {
      post: {
        operationId: 'recognize',
        summary: 'Tells what each sheet of a file of papers is. Nothing is stored or logged.',
        parameters: [
          parameter('state', 'query', 'Two letters of the facility’s state.'),
          parameter('at', 'query', 'Day on which the paper is shown; today where left out.'),
          parameter('lang', 'query', 'Language of the words: en or es.'),
        ],
        requestBody: {
          required: true,
          content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
        },
        responses: {
          200: gives(
            'Recognized',
            'The sheets, each with its evidence, what is wrong, what to look at and what it allows.',
          ),
          413: refusal('The file is too large.'),
          422: refusal('The file cannot be read; the code says why.'),
          503: refusal('Other papers are being read.'),
        },
      },
    },
    '/api/rulebook': {
      get: {
        operationId: 'rulebook',
        summary: 'The present rulebook as it is published, or one state’s slice of it.',
        parameters: [
          parameter('state', 'query', 'Two letters, or US for federal law and house policy alone: that slice.'),
          parameter('lang', 'query', 'With a state: en or es, the slice’s words in that language alone.'),
        ],
        responses: {
          200: gives('PublishedRulebook', 'Canonical JSON; its hash is the ETag.'),
          304: unchanged,
          404: refusal('There is no pack for that state.'),
          422: refusal('A language that there is none of, or one without a state.'),
        },
      },
    },
    '/api/rulebook/{hash}': {
      get: {
        operationId: 'rulebookByHash',
        summary: 'The rulebook or slice with this hash; it never changes. Signed in, also one that a facility adopted.',
        parameters: [parameter('hash', 'path', '`sha256:` and 64 hexadecimal digits.')],
        responses: {
          200: gives('PublishedRulebook', 'Canonical JSON.'),
          304: unchanged,
          404: refusal('This server neither publishes it nor, for whoever asks, keeps it.'),
        },
      },
    },
    '/api/diagrams/{state}': {
      get: {
        operationId: 'diagrams',
        summary: 'The decision diagrams of a state’s slice, for devices that answer exactly without a network.',
        parameters: [
          parameter('state', 'path', 'Two letters, or US for federal law and house policy alone.'),
          parameter('day', 'query', 'The day of acting; today where left out.'),
        ],
        responses: {
          200: gives('Diagrams', 'They hold for every day on which the same versions are in force.'),
          304: unchanged,
          404: refusal('There is no pack for that state.'),
          422: refusal('Not a day, or a day before the slice begins.'),
          503: refusal('Others are being built.'),
        },
      },
    },
    '/api/openapi.json': {
      get: {
        operationId: 'openapi',
        summary: 'This document.',
        responses: {
          200: { description: 'OpenAPI 3.1.', content: { 'application/json': { schema: { type: 'object' } } } },
        },
      },
    },
    '/healthz': {
      get: { operationId: 'health', summary: 'The program runs.', responses: { 200: gives('Health', 'It does.') } },
    },
    '/readyz': {
      get: {
        operationId: 'readiness',
        summary: 'The server can answer.',
        responses: { 200: gives('Readiness', 'It can.'), 503: gives('Readiness', 'It cannot yet.') },
      },
    },
  }
}
