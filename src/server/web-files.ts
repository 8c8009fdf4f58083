import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context, Hono } from 'hono'
import { getMimeType } from 'hono/utils/mime'
import type { Requests } from './requests.ts'

const forever = 'public, max-age=31536000, immutable'

/** The built web app: its files, by their path under the folder. */
export interface WebFiles {
  readonly has: (path: string) => boolean
  readonly read: (path: string) => Uint8Array<ArrayBuffer>
}

/** Finds the files of the built web app; a folder that is not there has none. Only what was found is ever served. */
export function webFiles(folder: string): WebFiles {
  const found = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(folder.length + 1)
            .replaceAll('\\', '/'),
        )
    : []
  const known = new Set(found)
  const bytes = new Map<string, Uint8Array<ArrayBuffer>>()
  return {
    has: (path) => known.has(path),
    read: (path) => {
      const read = bytes.get(path) ?? new Uint8Array(readFileSync(join(folder, path)))
      bytes.set(path, read)
      return read
    },
  }
}

/**
 * Serves the files of the web app: those under `/assets` for ever, because their names change with their content. The rest
 * stand where they stand in the folder (a service worker must be at the root to reach every page); pages have routes of their own.
 */
export function webFileRoutes(app: Hono<Requests>, files: WebFiles): void {
  app.get('*', (c, next) => {
    const path = c.req.path.slice(1)
    if (!files.has(path) || path.endsWith('.html')) return next()
    return serve(c, files, path, path.startsWith('assets/') ? forever : 'no-cache')
  })
}

/** Answers with one file of the web app. */
export function serve(c: Context, files: WebFiles, path: string, caching: string): Response {
  const type = path.endsWith('.webmanifest')
    ? 'application/manifest+json'
    : (getMimeType(path) ?? 'application/octet-stream')
  return c.body(files.read(path), 200, { 'Content-Type': type, 'Cache-Control': caching })
}
