import { join } from 'node:path'
import { defineConfig } from 'vite'

// Vite asks for a default export; it is the only one in the house.
export default defineConfig({
  root: join(import.meta.dirname, 'src', 'web'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: join(import.meta.dirname, 'dist'), emptyOutDir: true, target: 'es2022' },
})
