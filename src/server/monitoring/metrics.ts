import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What a server counts and measures; no label tells of a person, a case or a facility. */
export interface Metrics {
  readonly answered: (method: string, route: string, status: number, seconds: number) => void
  /** Something known only when asked: it is asked when the numbers are read; undefined leaves the number out. */
  readonly watch: (name: string, help: string, read: () => number | undefined | Promise<number | undefined>) => void
  /** A counter that others step. */
  readonly counter: (name: string, help: string, label: string) => (value: string) => void
  readonly text: () => Promise<string>
  readonly contentType: string
}

// From a page out of memory to a case that waited for the disk.
const buckets = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

/** Opens the numbers of one server, with those of Node itself. */
export function openMetrics(): Metrics {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const labelNames = ['method', 'route', 'status'] as const
  const registers = [register]
  const requests = new Counter({ name: 'ostiary_http_requests_total', help: 'Requests.', labelNames, registers })
  const duration = new Histogram({
    name: 'ostiary_http_request_seconds',
    help: 'Time from a request to its answer.',
    labelNames: ['method', 'route'],
    buckets,
    registers,
  })
  return {
    answered: (method, route, status, seconds) => {
      requests.inc({ method, route, status: String(status) })
      duration.observe({ method, route }, seconds)
    },
    watch: (name, help, read) => {
      new Gauge({
        name,
        help,
        registers,
        async collect() {
          const value = await Promise.resolve(read()).catch(() => undefined)
          this.reset()
          this.set(value ?? Number.NaN)
        },
      })
    },
    counter: (name, help, label) => {
      const counter = new Counter({ name, help, labelNames: [label], registers })
      return (value) => counter.inc({ [label]: value })
    },
    text: () => register.metrics(),
    contentType: register.contentType,
  }
}
