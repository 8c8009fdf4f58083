import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { type Style, styles, wantsColour } from './style.ts'

/** Where a command reads and writes. */
export interface Terminal {
  /** Standard output; resolves when more may be written. */
  readonly out: (text: string) => Promise<void>
  /** Standard error: progress, warnings about the run, refusals. */
  readonly err: (text: string) => void
  readonly style: Style
  readonly errorStyle: Style
  /** Columns to wrap at. */
  readonly width: number
  readonly input: Readable
  readonly inputIsTerminal: boolean
  readonly errorIsTerminal: boolean
  readonly env: NodeJS.ProcessEnv
}

const usualWidth = 80
const narrowest = 40
const widest = 100

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process
  return {
    out: async (text) => {
      if (!stdout.write(text)) await once(stdout, 'drain')
    },
    err: (text) => {
      stderr.write(text)
    },
    style: styles(wantsColour(env, stdout.isTTY)),
    errorStyle: styles(wantsColour(env, stderr.isTTY)),
    width: Math.min(widest, Math.max(narrowest, stdout.isTTY ? stdout.columns || usualWidth : usualWidth)),
    input: stdin,
    inputIsTerminal: stdin.isTTY === true,
    errorIsTerminal: stderr.isTTY === true,
    env,
  }
}

/** Writes lines to standard output. */
export function printLines(terminal: Terminal, lines: readonly string[]): Promise<void> {
  return terminal.out(lines.map((l) => `${l.trimEnd()}\n`).join(''))
}

/** Writes a value to standard output as JSON: two spaces deep for people, one line for `--jsonl`. */
export function printJson(terminal: Terminal, value: unknown, indent = 2): Promise<void> {
  return terminal.out(`${JSON.stringify(value, undefined, indent)}\n`)
}
