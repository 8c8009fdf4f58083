import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { mark } from './pages/mark.ts'
import type { SharedFiles } from './pages/page.ts'
import type { Requests } from './requests.ts'

const forever = 'public, max-age=31536000, immutable'
const folder = import.meta.dirname

// The first two are the web app's too; what follows is for the pages that are written here.
const styleFiles = [
  ...['base', 'frame', 'parts'].map((name) => join(folder, '..', 'web', 'style', `${name}.css`)),
  ...['home', 'index', 'rule', 'rights'].map((name) => join(folder, 'style', `${name}.css`)),
]

/** Serves the style and the mark of all pages, under names that change with their content. */
export function sharedFiles(app: Hono<Requests>): SharedFiles {
  const style = styleFiles.map((file) => readFileSync(file, 'utf8')).join('\n')
  const files = { style: `/assets/base-${short(style)}.css`, mark: `/assets/mark-${short(mark)}.svg` }
  app.get(files.style, (c) =>
    c.body(style, 200, { 'Content-Type': 'text/css; charset=UTF-8', 'Cache-Control': forever }),
  )
  app.get(files.mark, (c) => c.body(mark, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': forever }))
  return files
}

function short(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}
