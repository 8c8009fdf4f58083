import { createInterface } from 'node:readline'
import type { Terminal } from '../terminal/terminal.ts'

/** Lines typed or piped in, one at a time; undefined at the end of input or on ^C. */
export interface Conversation {
  readonly read: () => Promise<string | undefined>
  readonly show: (lines: readonly string[]) => Promise<void>
  readonly close: () => void
}

const prompt = '> '

/** A conversation on standard output, or on standard error where standard output is for JSON. */
export function openConversation(terminal: Terminal, aside: boolean): Conversation {
  const write = (text: string): Promise<void> => {
    if (!aside) return terminal.out(text)
    terminal.err(text)
    return Promise.resolve()
  }
  const typed = terminal.inputIsTerminal
  const lines = createInterface({
    input: terminal.input,
    ...(typed ? { output: aside ? process.stderr : process.stdout } : {}),
    terminal: typed,
    prompt,
  })
  lines.on('SIGINT', () => lines.close())
  const waiting = lines[Symbol.asyncIterator]()
  return {
    read: async () => {
      if (typed) lines.prompt()
      const { value, done } = await waiting.next()
      if (done === true) return undefined
      // What is piped in is echoed, so that the whole conversation can be read afterwards.
      if (!typed) await write(`${prompt}${String(value)}\n`)
      return String(value)
    },
    show: (text) => write(text.map((l) => `${l.trimEnd()}\n`).join('')),
    close: () => lines.close(),
  }
}
