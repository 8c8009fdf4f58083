import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

interface KeptFile {
  readonly path: string
  readonly sha256: string
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function kept(path: string, content: string | Uint8Array): KeptFile {
  return { path: `/${path.replaceAll('\\', '/')}`, sha256: sha256(content) }
}

function publicFiles(folder: string): readonly KeptFile[] {
  const paths = globSync('**/*.*', { cwd: folder })
  return paths.map((path) => kept(path, readFileSync(join(folder, path))))
}

// What reads papers on the device weighs more than all the rest: only who opens that page keeps it.
const forPapers = /(recognize|read-papers|\/reading-|paper-worker|worker\.min|tesseract|traineddata|pdfium|instruments)/

// What is done behind the desk is done on the record itself: those pages are of no use without the server, and are not kept.
const online = /^\/(office\.html|practice\.html|office-sw\.js|office\.webmanifest|assets\/office\/)/

/**
 * Tells the service worker which files make up this version of the pages, each with its hash, and names the version by all
 * of them. It is written after everything else, so that a half-written `dist/` has no service worker.
 */
export function offlinePlugin(publicFolder: string): Plugin {
  let worker = ''
  const built: KeptFile[] = []
  return {
    name: 'ostiary-offline',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const [path, output] of Object.entries(bundle)) {
          const content = output.type === 'chunk' ? output.code : output.source
          if (path === 'sw.js') worker = String(content)
          else built.push(kept(path, content))
        }
        delete bundle['sw.js']
      },
    },
    writeBundle: {
      order: 'post',
      handler({ dir }) {
        if (worker === '') throw new Error('The build made no service worker, so the pages would not work offline.')
        const all = [
          ...built.filter(({ path }) => !online.test(path)),
          ...publicFiles(publicFolder).filter(({ path }) => !online.test(path)),
        ].sort((a, b) => (a.path < b.path ? -1 : 1))
        const version = sha256(JSON.stringify(all)).slice(0, 16)
        const papers = all.filter(({ path }) => forPapers.test(path))
        const files = all.filter(({ path }) => !forPapers.test(path))
        writeFileSync(
          join(dir ?? '', 'sw.js'),
          `const release=${JSON.stringify({ version, files, papers })};\n${worker}`,
        )
      },
    },
  }
}
