import type { KeyObject } from 'node:crypto'
import type { Day, Rulebook } from '../engine/index.ts'
import {
  hashOf,
  publicationOf,
  publicationText,
  type SliceKind,
  sliceName,
  sliceStates,
  slicesBegin,
  slicesOf,
} from '../rulebook/index.ts'
import { signed } from './publish/signature.ts'

/** One file as it is published: its hash, and its text. */
export interface PublishedFile {
  readonly hash: string
  readonly text: string
}

/** What a server publishes: the whole rulebook, and its slices (docs/formats/rulebook.md). */
export interface Published {
  readonly whole: Rulebook
  /** The states that have slices. */
  readonly states: readonly string[]
  /** The first day that slices answer for. */
  readonly since: Day
  /** The whole rulebook, or one of its slices. */
  readonly file: (slice?: SliceKind) => PublishedFile
  /** The file of which the rulebook has this hash; undefined where it is neither the whole nor a slice. */
  readonly byHash: (hash: string) => PublishedFile | undefined
}

/** Prepares what is published, signed where there is a key; each file is written when first asked for, because all of them take a while. */
export function publish(rulebook: Rulebook, key?: KeyObject): Published {
  const whole: Rulebook = { ...rulebook, hash: rulebook.hash ?? hashOf(rulebook) }
  const slices = slicesOf(whole)
  const written = new Map<string, PublishedFile>()
  const file = (slice?: SliceKind): PublishedFile => {
    const name = slice === undefined ? '' : sliceName(slice)
    const made = written.get(name) ?? write(whole, slice, key)
    written.set(name, made)
    return made
  }
  const byHash = (hash: string) => {
    if (hash === whole.hash) return file()
    const slice = slices.find((s) => file(s).hash === hash)
    return slice && file(slice)
  }
  return { whole, states: sliceStates(whole), since: slicesBegin(whole), file, byHash }
}

function write(whole: Rulebook, slice: SliceKind | undefined, key: KeyObject | undefined): PublishedFile {
  const unsigned = publicationOf(whole, slice)
  return { hash: unsigned.hash, text: publicationText(key === undefined ? unsigned : signed(unsigned, key)) }
}
