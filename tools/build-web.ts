import { buildWeb, hasWebApp, isWebBuildStale } from './web-build.ts'

const onlyIfStale = process.argv.includes('--if-stale')

if (!hasWebApp()) console.log('web: no src/web yet, nothing to build')
else if (onlyIfStale && !isWebBuildStale()) console.log('web: dist/ is up to date')
else {
  const started = performance.now()
  await buildWeb()
  console.log(`web: built dist/ in ${Math.round(performance.now() - started)} ms`)
}
