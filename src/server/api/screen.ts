import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { checkSituation, isFailure, type Rulebook } from '../../engine/index.ts'
import { screen } from '../../records/index.ts'
import { openDocuments } from '../adapters/documents.ts'
import { lawOfFindings } from '../adapters/law-of-findings.ts'
import type { Requests } from '../requests.ts'
import { refuse, refusedSituation } from './refusal.ts'

/** The largest record that is screened in one request, in bytes; larger ones are for the command line. */
export const mostRecordBytes = 16 * 1024 * 1024

const mostMegabytes = mostRecordBytes / 1024 / 1024

/** `POST /api/screen`: screens the record in the body; neither the record nor what was found is stored or logged. */
export function screenRoute(app: Hono<Requests>, rulebook: Rulebook, today: () => string): void {
  const limit = bodyLimit({
    maxSize: mostRecordBytes,
    onError: (c) =>
      refuse(c, 413, {
        code: 'too-large',
        message: {
          en: `A record may have at most ${mostMegabytes} MB here. Use ostiary screen for larger ones.`,
          es: `Un expediente puede tener aquí ${mostMegabytes} MB como máximo. Para otros mayores use ostiary screen.`,
        },
      }),
  })
  let documents: ReturnType<typeof openDocuments> | undefined
  app.post('/api/screen', limit, async (c) => {
    const state = c.req.query('state')
    const at = c.req.query('at') ?? today()
    const checked = checkSituation(rulebook, { at, ...(state === undefined ? {} : { facility: { state } }) })
    if (isFailure(checked)) return refuse(c, 422, refusedSituation(checked))
    const scope = state === undefined ? {} : lawOfFindings(rulebook, { state, at }).scope
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    documents ??= openDocuments()
    const screened = screen('body', bytes, { scope, extract: await documents, hint: hintOf(c) })
    return c.json({ files: [screened] }, 200, { 'Cache-Control': 'no-store' })
  })
  app.all('/api/screen', (c) => {
    c.header('Allow', 'POST')
    return refuse(c, 405, {
      code: 'method-not-allowed',
      message: { en: 'Screen with POST, with the record as the body.', es: 'Use POST, con el expediente como cuerpo.' },
    })
  })
}

function hintOf(c: Context): string {
  return c.req.header('Content-Type') ?? ''
}
