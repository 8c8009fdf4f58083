import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '..')

/** Makes `verify.mjs`, one file that needs nothing beside Node, in a folder. */
export async function buildVerify(folder: string = join(root, 'dist')): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: join(root, 'src', 'cli', 'verify', 'standalone.ts'),
      outDir: folder,
      // The web app may lie in the same folder.
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'verify.mjs', codeSplitting: false } },
    },
    // Nothing is left to be installed: what is ours and what we depend on go into the one file.
    ssr: { noExternal: true, target: 'node' },
  })
}

if (import.meta.main) await buildVerify()
