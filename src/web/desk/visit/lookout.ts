import type { Day, Language, Rulebook } from '../../../engine/index.ts'
import type { Dialogue } from '../../ask/dialogue.ts'
import type { View } from '../../ask/view.ts'
import type { Lookout, Told } from './foresight.ts'

/** The law by which a lookout answers: by its hash and place, since it reads it from the device's own shelf. */
export interface LookoutLaw {
  readonly hash: string
  readonly state: string
  readonly day: Day
  readonly language: Language
  /** The page has the diagrams, and answers exactly. */
  readonly exact: boolean
}

/** What a lookout is asked. */
export interface LookoutOrder {
  readonly id: number
  readonly law: LookoutLaw
  readonly dialogues: readonly Dialogue[]
}

/** What it tells. */
export type LookoutWord = { readonly id: number } & (
  | { readonly d: Dialogue; readonly view: View }
  | { readonly done: true }
  | { readonly failed: true }
)

let worker: Worker | undefined
let id = 0
let listener: Told | undefined

/** Looks ahead in a worker, so that nothing of it is in the way of a tap. */
export function lookoutFor(book: Rulebook, law: Omit<LookoutLaw, 'hash'>): Lookout {
  return (dialogues, told) => {
    const own = ++id
    listener = told
    const fail = (): void => {
      if (own === id) told.failed()
    }
    const { hash } = book
    if (hash === undefined || typeof Worker === 'undefined') setTimeout(fail)
    else workerHere().postMessage({ id: own, law: { ...law, hash }, dialogues } satisfies LookoutOrder)
    return () => {
      if (own === id) id++
    }
  }
}

function workerHere(): Worker {
  if (worker !== undefined) return worker
  worker = new Worker(new URL('./lookout-worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<LookoutWord>) => {
    if (data.id !== id) return
    if ('view' in data) listener?.view(data.d, data.view)
    else if ('done' in data) listener?.done()
    else listener?.failed()
  }
  worker.onerror = () => {
    worker?.terminate()
    worker = undefined
    listener?.failed()
  }
  return worker
}
