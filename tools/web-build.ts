/** The text of a file of the build, by its path there; throws where there is none. */
export function builtText(path: string): string {
  return readFileSync(join(root, 'dist', path), 'utf8')
}

import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

function changedAt(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  return found?.isFile() === true ? found.mtimeMs : 0
}

/** True if the repository holds a web app at all. */
export function hasWebApp(folder: string = root): boolean {
  return globSync('src/web/*.html', { cwd: folder }).length > 0
}

/** True if `dist/` is missing or half written, or older than any source that the web app may be built from. */
export function isWebBuildStale(folder: string = root): boolean {
  // The service worker is written last of all: where it stands, the rest is whole.
  const built = changedAt(join(folder, 'dist', 'sw.js'))
  if (built === 0) return true
  // The web app is built from the pure folders too, so all of src counts; what it never sees is left out.
  const sources = globSync(['src/**/*', 'vite.config.ts', 'tools/offline-plugin.ts', 'package-lock.json'], {
    cwd: folder,
  })
  return sources
    .filter((path) => !/\.test\.tsx?$|^src[\\/](server|cli)[\\/]/.test(path))
    .some((path) => changedAt(join(folder, path)) > built)
}

/** Builds the web app into `dist/`; a crash midway leaves no service worker, so that the next start builds again. */
export async function buildWeb(folder: string = root): Promise<void> {
  // Vite is loaded only when there is something to build: a start with a fresh dist/ shall not pay for it.
  const { build } = await import('vite')
  await build({ configFile: join(folder, 'vite.config.ts'), logLevel: 'warn' })
}
