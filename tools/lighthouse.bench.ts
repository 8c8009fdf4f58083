// Lighthouse (mobile, its simulated slow network and processor) on the pages that people open on a phone, beside an empty page.
import { createServer } from 'node:http'
import { type AddressInfo, createServer as createSocket } from 'node:net'
import { loadavg } from 'node:os'
import lighthouse from 'lighthouse'
import { launchBrowser } from './browser.ts'
import { startOfficeHost } from './office-host.ts'
import { writeTable } from './quality-page.ts'
import { buildWeb, isWebBuildStale } from './web-build.ts'

const rounds = 5
const goals = { performance: 95, accessibility: 95, 'best-practices': 100 } as const
const categories = ['performance', 'accessibility', 'best-practices'] as const
const timings = {
  'first-contentful-paint': 'ms',
  'largest-contentful-paint': 'ms',
  'total-blocking-time': 'ms',
} as const
const empty = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Empty</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="Nothing."></head>
<body><main><h1>Empty</h1></main></body></html>`

interface Measured {
  readonly scores: Readonly<Record<(typeof categories)[number], number>>
  readonly times: readonly number[]
  /** Ids of the audits that cost a point. */
  readonly faults: readonly string[]
}

async function freePort(): Promise<number> {
  const socket = createSocket().listen(0, '127.0.0.1')
  await new Promise((listening) => socket.once('listening', listening))
  const { port } = socket.address() as AddressInfo
  await new Promise((closed) => socket.close(closed))
  return port
}

async function measure(url: string, port: number): Promise<Measured> {
  const flags = {
    port,
    logLevel: 'error',
    output: 'json',
    onlyCategories: [...categories],
    enableErrorReporting: false,
  }
  const result = (await lighthouse(url, flags as Parameters<typeof lighthouse>[1]))?.lhr
  if (result === undefined || result.runtimeError !== undefined)
    throw new Error(`${new URL(url).pathname}: ${result?.runtimeError?.code ?? 'no result'}`)
  const refs = categories.flatMap((id) => result.categories[id]?.auditRefs ?? [])
  const faults = refs
    .filter(({ id, weight }) => weight > 0 && (result.audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => id)
  const score = (id: string): number => Math.round((result.categories[id]?.score ?? 0) * 100)
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
    },
    times: Object.keys(timings).map((id) => result.audits[id]?.numericValue ?? Number.NaN),
    faults,
  }
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1] as number

if (isWebBuildStale()) await buildWeb()
const port = await freePort()
// Nothing outside this machine can be reached, whatever asks for it.
const browser = await launchBrowser([
  `--remote-debugging-port=${port}`,
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
])
const host = await startOfficeHost()
const bare = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(empty))
await new Promise<void>((listening) => bare.listen(0, '127.0.0.1', listening))
const pages: readonly (readonly [string, string])[] = [
  ['(an empty page)', `http://127.0.0.1:${(bare.address() as AddressInfo).port}/`],
  ['/desk', `${host.origin}/desk`],
  ['/', `${host.origin}/`],
  ['/rights', `${host.origin}/rights`],
]
// The first device of a day has the server build the diagrams; every other one finds them.
for (const [, url] of pages) await measure(url, port)
const found = pages.map(([name, url]) => ({ name, url, runs: [] as Measured[] }))
for (let n = 0; n < rounds; n++) for (const { url, runs } of found) runs.push(await measure(url, port))
await browser.close()
await host.close()
bare.close()

const table = [
  '| page | performance (least to most) | accessibility | best practices | first paint | largest paint | blocked |',
  '| --- | --: | --: | --: | --: | --: | --: |',
  ...found.map(({ name, runs }) => {
    const of = (id: (typeof categories)[number]): number => median(runs.map(({ scores }) => scores[id]))
    const all = runs.map(({ scores }) => scores.performance)
    const times = Object.keys(timings).map(
      (_, i) => `${Math.round(median(runs.map(({ times }) => times[i] as number)))} ms`,
    )
    const performance = `${of('performance')} (${Math.min(...all)} to ${Math.max(...all)})`
    return `| ${name} | ${performance} | ${of('accessibility')} | ${of('best-practices')} | ${times.join(' | ')} |`
  }),
]
console.log(`medians of ${rounds}, load ${loadavg()[0]?.toFixed(1)}; goals: ${JSON.stringify(goals)}`)
console.log(table.join('\n'))
for (const { name, runs } of found) {
  const faults = new Set(runs.flatMap((run) => run.faults))
  if (faults.size > 0) console.log(`${name}: ${[...faults].join(', ')}`)
}
if (process.argv.includes('--write')) writeTable('Lighthouse', table)
const missed = found.some(({ runs }) => categories.some((id) => median(runs.map((r) => r.scores[id])) < goals[id]))
if (missed) process.exitCode = 1
