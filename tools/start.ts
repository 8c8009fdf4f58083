import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'

// One process in the end, so that a signal from npm, systemd or a container reaches the server itself; only the build runs
// in a process of its own, which takes the bundler's memory with it when it ends.
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

const launcher = join(import.meta.dirname, '..', 'bin', 'ostiary')
process.argv = [process.execPath, launcher, 'serve', ...process.argv.slice(2)]
createRequire(import.meta.url)(launcher)
