import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import {
  answerSubmission,
  keyText,
  type LedgerStore,
  tileBytes,
  tileOf,
  type VerifierKey,
  type Witness,
} from '../../ledger/index.ts'
import type { Requests } from '../requests.ts'
import type { ReadableLog } from './publisher.ts'

/** What the ledger's addresses are answered from. */
export interface LedgerSources {
  readonly log: ReadableLog
  readonly key: VerifierKey
  /** This server as the witness of others' logs, with its public key; left out where it is nobody's. */
  readonly witness?: Witness
}

const forever = 'public, max-age=31536000, immutable'
const soon = 'public, max-age=60'
const plain = 'text/plain; charset=utf-8'
const mostBytes = 64 * 1024

/** `GET /ledger/checkpoint`, `/ledger/tile/…`, `/ledger/key`, `/ledger/witness-key` and `POST /ledger/add-checkpoint` (C2SP; docs/formats/ledger-tiles.md). */
export function ledgerRoutes(app: Hono<Requests>, { log, key, witness }: LedgerSources): void {
  app.get('/ledger/checkpoint', async (c) => {
    const published = await log.published()
    if (published === undefined) return nothing(c)
    return c.body(published.note, 200, { 'Content-Type': plain, 'Cache-Control': 'no-cache' })
  })
  app.get('/ledger/tile/*', (c) => tile(c, log))
  app.get('/ledger/key', (c) =>
    c.body(`${keyText(key)}\n`, 200, { 'Content-Type': plain, 'Cache-Control': 'no-cache' }),
  )
  app.get('/ledger/witness-key', (c) => {
    if (witness === undefined) return nothing(c)
    return c.body(`${keyText(witness.signer.key)}\n`, 200, { 'Content-Type': plain, 'Cache-Control': 'no-cache' })
  })
  const limit = bodyLimit({ maxSize: mostBytes, onError: (c) => c.text('too-large\n', 413) })
  app.post('/ledger/add-checkpoint', limit, async (c) => {
    if (witness === undefined) return nothing(c)
    const { status, contentType, body } = await answerSubmission(await c.req.text(), witness)
    return c.body(body, status, { 'Content-Type': contentType, 'Cache-Control': 'no-store' })
  })
}

async function tile(c: Context, log: ReadableLog): Promise<Response> {
  const path = c.req.path.slice('/ledger/'.length)
  const published = await log.published()
  const bytes = published === undefined ? undefined : await tileBytes(path, published.size, log as LedgerStore<never>)
  if (bytes === undefined) return nothing(c)
  // A full tile never changes. Neither does a partial one, but nobody needs it any more once the log has grown.
  const caching = tileOf(path)?.width === 256 ? forever : soon
  return c.body(bytes, 200, { 'Content-Type': 'application/octet-stream', 'Cache-Control': caching })
}

function nothing(c: Context): Response {
  return c.text('There is no such file in this log.\n', 404, { 'Cache-Control': 'no-store' })
}
