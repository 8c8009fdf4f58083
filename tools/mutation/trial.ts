import { readdirSync, readFileSync } from 'node:fs'
import {
  type Boundary,
  type BoundaryFile,
  boundariesOf,
  type Covers,
  type Property,
  type SignedOff,
  type Task,
  tasksFor,
  type Vector,
} from '../../src/engine/check/index.ts'
import type { Rulebook } from '../../src/engine/index.ts'
import { coverage, covers, parseCitation, properties, rulebook } from '../../src/rulebook/index.ts'

/** Everything that a mutant is tried against. */
export interface Trial {
  readonly rulebook: Rulebook
  readonly boundaries: readonly Boundary[]
  readonly vectors: readonly Vector[]
  readonly tasks: readonly Task[]
  readonly properties: readonly Property[]
  readonly signedOff: readonly SignedOff[]
  readonly covers: Covers
}

function readAll<T>(files: RegExp): readonly T[] {
  const root = new URL('../../vectors/', import.meta.url)
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((f) => f.replaceAll('\\', '/'))
    .filter((f) => files.test(f))
    .sort()
    .map((f) => JSON.parse(readFileSync(new URL(f, root), 'utf8')) as T)
}

const states = [undefined, ...rulebook.packs.flatMap((p) => (p.state === undefined ? [] : [p.state]))]

/** The rulebook of this checkout with its vectors and its proof's tasks. */
export const trial: Trial = {
  rulebook,
  boundaries: readAll<BoundaryFile>(/^boundaries\/.*\.json$/).flatMap(boundariesOf),
  vectors: readAll<Vector>(/^(rulebook|hhs)\/.*\.json$/),
  tasks: tasksFor(rulebook, states),
  properties,
  signedOff: coverage.conflicts,
  covers: (a, b) => {
    const [x, y] = [parseCitation(a), parseCitation(b)]
    return x !== undefined && y !== undefined && covers(x, y)
  },
}
