import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Acknowledged } from './_load.ts'

/** A server as a process of its own, under load. */
export interface LoadedServer {
  readonly acknowledged: readonly Acknowledged[]
  /** Positions of changes, in the order in which it heard them. */
  readonly heard: readonly number[]
  readonly isDone: () => boolean
  /** What it wrote about faults. */
  readonly faults: () => string
  /** `kill -9`; resolves when it is gone. */
  readonly kill: () => Promise<void>
}

/** What a server is started with. */
export interface LoadOptions {
  readonly name: string
  readonly url: string
  readonly keys: string
  readonly clients: number
  /** So many of its clients work on cases that other servers' clients work on too. */
  readonly shared?: number
  /** Commands of each client; without it they go on until the server is killed. */
  readonly most?: number
}

/** Starts a server that is put under load at once. */
export function startLoad({ name, url, keys, clients, shared, most }: LoadOptions): LoadedServer {
  const args = [
    join(import.meta.dirname, '_load.ts'),
    name,
    String(clients),
    ...(shared === undefined ? [] : [String(shared)]),
  ]
  const child: ChildProcess = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      OSTIARY_LOAD_URL: url,
      OSTIARY_LOAD_KEYS: keys,
      ...(most === undefined ? {} : { OSTIARY_LOAD_MOST: String(most) }),
    },
  })
  const acknowledged: Acknowledged[] = []
  const heard: number[] = []
  let done = false
  let faults = ''
  child.stderr?.on('data', (text: Buffer) => {
    faults += text.toString()
  })
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })
  lines.on('line', (line) => {
    // The last line of a killed process may be cut: what it says was not said.
    const said = parsed(line)
    if (said === undefined) return
    if ('heard' in said) heard.push(said.heard)
    else if ('done' in said) done = true
    else acknowledged.push(said)
  })
  return {
    acknowledged,
    heard,
    isDone: () => done,
    faults: () => faults,
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const closed = once(lines, 'close')
      child.kill('SIGKILL')
      await once(child, 'exit')
      await closed
    },
  }
}

function parsed(line: string): Acknowledged | { readonly heard: number } | { readonly done: true } | undefined {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
