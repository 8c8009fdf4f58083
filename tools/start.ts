import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'

// The build runs in a process of its own, which takes the bundler's memory with it when it ends; the server runs in this one.
const build = spawnSync(
  process.execPath,
  [...process.execArgv, join(import.meta.dirname, 'build-web.ts'), '--if-stale'],
  {
    stdio: 'inherit',
  },
)
if (build.status !== 0) {
  console.error('The web app could not be built, so the server was not started; the reason stands above.')
  process.exit(3)
}

// npm starts us through a shell, and a shell told to end does not tell us. Orphaned, the server would keep its port and its
// database open; so it ends itself, in good order, as if it had been told.
const parent = process.ppid
const watch = setInterval(() => {
  if (process.ppid === parent) return
  clearInterval(watch)
  process.kill(process.pid, 'SIGTERM')
}, 250).unref()

const launcher = join(import.meta.dirname, '..', 'bin', 'ostiary')
process.argv = [process.execPath, launcher, 'serve', ...process.argv.slice(2)]
createRequire(import.meta.url)(launcher)
