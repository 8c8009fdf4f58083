import { join } from 'node:path'
import { defineConfig } from 'vite'
import { offlinePlugin } from './tools/offline-plugin.ts'

const web = join(import.meta.dirname, 'src', 'web')

// What only the pages behind the desk use lies in a folder of its own: those pages need the server, and no device keeps them.
const behindTheDesk = /[\\/]src[\\/](web[\\/](office|office-admin|office-alerts|office-practice)|records)[\\/]/
const folderOf = (modules: readonly string[]): string =>
  modules.some((module) => behindTheDesk.test(module)) ? 'assets/office' : 'assets'

// A phone far from a mast waits for each file more than for its bytes: what every page needs comes in one, and what the pages share
// that answer by the rulebook in another.
const everywhere = /[\\/]node_modules[\\/]preact[\\/]|[\\/]src[\\/]web[\\/]offline[\\/]register|preload-helper/
const answering = /[\\/]src[\\/](web[\\/](ask|rulebook|states)|rulebook[\\/])/

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
      input: {
        ask: join(web, 'ask.html'),
        desk: join(web, 'desk.html'),
        recognize: join(web, 'recognize.html'),
        verify: join(web, 'verify.html'),
        office: join(web, 'office.html'),
        practice: join(web, 'practice.html'),
        'office-sw': join(web, 'office-alerts', 'worker', 'push-worker.ts'),
        sw: join(web, 'offline', 'service-worker.ts'),
      },
      output: {
        // The reader of print asks for its data by this name; what changes with the content is the folder.
        assetFileNames: (asset) =>
          asset.names.includes('eng.traineddata.gz')
            ? 'assets/traineddata-4.0.0-best-int/[name][extname]'
            : asset.names.includes('office.css')
              ? 'assets/office/[name]-[hash][extname]'
              : 'assets/[name]-[hash][extname]',
        // A worker is known by its address, and its scope follows from it.
        entryFileNames: (chunk) =>
          /^(office-)?sw$/.test(chunk.name) ? '[name].js' : `${folderOf(chunk.moduleIds)}/[name]-[hash].js`,
        chunkFileNames: (chunk) => `${folderOf(chunk.moduleIds)}/[name]-[hash].js`,
        // The engine in a file of its own, so that its size can be watched and it stays cached between releases of the page.
        codeSplitting: {
          groups: [
            { name: 'engine', test: /[\\/]src[\\/]engine[\\/]/ },
            { name: 'base', test: everywhere },
            { name: 'sha2', test: /[\\/]@noble[\\/]hashes[\\/]/, minShareCount: 2 },
            { name: 'ground', test: answering, minShareCount: 2 },
          ],
        },
      },
    },
  },
})
