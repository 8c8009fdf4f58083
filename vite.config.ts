import { join } from 'node:path'
import { defineConfig } from 'vite'
import { offlinePlugin } from './tools/offline-plugin.ts'

const web = join(import.meta.dirname, 'src', 'web')

// Vite asks for a default export; it is the only one in the house.
export default defineConfig({
  root: web,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [offlinePlugin(join(web, 'public'))],
  worker: { format: 'es' },
  build: {
    outDir: join(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    // Nothing is inlined: pages are served with a policy that allows files of our own and nothing else.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { ask: join(web, 'ask.html'), sw: join(web, 'offline', 'service-worker.ts') },
      output: {
        entryFileNames: (chunk) => (chunk.name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        // The engine in a file of its own, so that its size can be watched and it stays cached between releases of the page.
        codeSplitting: {
          groups: [
            { name: 'engine', test: /[\\/]src[\\/]engine[\\/]/ },
            { name: 'preact', test: /[\\/]node_modules[\\/]preact[\\/]/ },
          ],
        },
      },
    },
  },
})
