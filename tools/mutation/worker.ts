import { parentPort, workerData } from 'node:worker_threads'
import { type Fate, fateOf } from './kill.ts'
import { mutantsFor } from './sample.ts'
import { trial } from './trial.ts'

/** What a worker is told: which mutants, and which of them are its own. */
export interface Share {
  readonly words: readonly string[]
  readonly seed: number
  /** It takes each mutant whose place leaves this remainder when divided by `of`. */
  readonly mine: number
  readonly of: number
  readonly sample: number
  /** Milliseconds after which it begins no other mutant. */
  readonly time: number
}

/** What a worker tells of one mutant: its place in the order that was drawn. */
export interface Tried {
  readonly place: number
  readonly fate: Fate
}

const { words, seed, mine, of, sample, time } = workerData as Share
const mutants = mutantsFor(words, seed).slice(0, sample)
const start = performance.now()
for (let place = mine; place < mutants.length && performance.now() - start < time; place += of) {
  const mutant = mutants[place]
  if (mutant) parentPort?.postMessage({ place, fate: fateOf(trial, mutant) } satisfies Tried)
}
