import type { Context } from 'hono'
import { stream } from 'hono/streaming'
import type { Requests } from '../requests.ts'

/**
 * Answers with lines of JSON as they come, and stops asking for more when nobody listens. If that fails in the middle, the last
 * line is `{"done":false,"code":"fault","requestId":…}`: the status was sent long before.
 */
export function jsonLines(c: Context<Requests>, lines: AsyncIterable<unknown>): Response {
  c.header('Content-Type', 'application/x-ndjson; charset=UTF-8')
  c.header('Cache-Control', 'no-store')
  return stream(
    c,
    async (out) => {
      for await (const line of lines) {
        if (out.aborted) break
        await out.write(`${JSON.stringify(line)}\n`)
      }
    },
    // Without this the error would be printed, and its message may repeat what was asked.
    async (_error, out) => {
      await out.write(`${JSON.stringify({ done: false, code: 'fault', requestId: c.get('requestId') })}\n`)
    },
  )
}
