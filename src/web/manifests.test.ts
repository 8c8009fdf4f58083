import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const read = (path: string): string => readFileSync(join(import.meta.dirname, path), 'utf8')

// The page that a phone installs, and where its icon leads: the office's, so that an iPhone takes push messages.
const installed = { 'ask.html': '/ask', 'desk.html': '/desk', 'office.html': '/alerts' }

for (const [page, start] of Object.entries(installed))
  test(`${page} can be put on a home screen, and opens ${start} there`, () => {
    const html = read(page)
    const name = /<link rel="manifest" href="\/([\w.]+)" \/>/.exec(html)?.[1]
    assert.ok(name !== undefined)
    assert.match(html, /<link rel="apple-touch-icon" href="\/ostiary-192\.png" \/>/)
    const manifest = JSON.parse(read(`public/${name}`))
    assert.deepEqual([manifest.id, manifest.start_url, manifest.display], [start, start, 'standalone'])
    assert.ok(manifest.short_name.length <= 12)
    const sizes = manifest.icons.map((icon: { sizes: string }) => icon.sizes)
    for (const size of ['192x192', '512x512']) assert.ok(sizes.includes(size))
    for (const { src } of manifest.icons) assert.ok(existsSync(join(import.meta.dirname, 'public', src)), src)
  })
