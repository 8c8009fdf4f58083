import type { Text } from '../../engine/index.ts'
import type { Terminal } from '../terminal/terminal.ts'
import type { Given } from './options.ts'
import type { Refusal } from './refusal.ts'

/** An option of a command, as help, completion and the parser read it. */
export interface Option {
  /** Without the leading `--`. */
  readonly name: string
  /** What stands for the value in help; an option without one is a switch. */
  readonly value?: string
  /** May be given several times. */
  readonly repeats?: boolean
  /** The only values it takes. */
  readonly choices?: readonly string[]
  readonly about: Text
}

/** A command line to copy, with what it does. */
export interface Usage {
  readonly line: string
  readonly about: Text
}

/** What every command says of itself, without loading what it needs to run. */
export interface Command {
  /** As typed after `ostiary`: `assess`, `rules list`. */
  readonly name: string
  /** What follows the name, for help: `[FILE|-]`. */
  readonly takes: string
  readonly summary: Text
  readonly about?: Text
  readonly options: readonly Option[]
  readonly examples: readonly Usage[]
  /** The fewest and the most words after the name. */
  readonly words: readonly [number, number]
  /** Loads what runs it. */
  readonly load: () => Promise<Run>
}

/** Runs a command; gives its exit status, or why it refused. */
export type Run = (given: Given, terminal: Terminal) => Promise<number | Refusal>
