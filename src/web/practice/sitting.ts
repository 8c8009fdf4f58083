import { type Drill, firstDrills, orderOf, type Ruled, type Scored, scoreOf } from '../../practice/index.ts'
import type { Screen } from '../desk/screens/screen.ts'
import { type SessionKeeper, startSession } from '../desk/visit/session.ts'
import { firstFive, type Made, type PracticeResult, reportedIn, resultOf, type Who } from './result.ts'

/** The steps of the tour, in their order. */
export const tourSteps = ['doors', 'ask', 'hide', 'incident', 'said', 'call'] as const

/** Where in the pages of a drill somebody is: the desk's own screens, the story before them and the question after. */
export interface Spot {
  readonly screen: Screen | 'story' | 'decide'
  readonly about?: string
}

/** All that practice knows, in memory only: a reload ends it. */
export interface Sitting {
  readonly stage: 'start' | 'tour' | 'drill' | 'result' | 'done'
  readonly who: Who
  readonly first: boolean
  readonly step: number
  readonly queue: readonly Drill[]
  readonly drill?: Drill
  readonly seed: number
  /** Counts the stories, so that the way back does not lead into another one. */
  readonly n: number
  readonly spot: Spot
  readonly scored?: Scored
  readonly ruled?: Ruled
  readonly done: readonly Scored[]
}

/** Practice as it goes on; it outlives a hidden screen. */
export interface Practice {
  readonly now: () => Sitting
  readonly watch: (seen: () => void) => () => void
  /** The visit that is only played. */
  readonly keeper: SessionKeeper
  readonly begin: (who: Who, first: boolean, seed: number) => void
  readonly spot: (spot: Spot) => void
  /** The tour goes on to the step after this one; nothing where it stands elsewhere. */
  readonly stepped: (step: (typeof tourSteps)[number]) => void
  readonly next: () => void
  readonly choose: (of: Ruled, move: string, about: Made) => PracticeResult | undefined
  readonly finish: (about: Made) => PracticeResult | undefined
  readonly leave: () => void
}

const fresh: Sitting = {
  stage: 'start',
  who: { name: '', team: '' },
  first: false,
  step: 0,
  queue: [],
  seed: 0,
  n: 0,
  spot: { screen: 'story' },
  done: [],
}

// Nothing of a played visit is written or kept anywhere.
const nowhere = { write: async () => true, writeFile: async () => true, device: () => undefined }
const forgetful = { remember: () => {}, keep: () => {}, forget: () => {} }

/** Starts with nobody practising. */
export function startPractice(): Practice {
  let now = fresh
  const watchers = new Set<() => void>()
  const keeper = startSession(nowhere, forgetful)
  const hold = (next: Sitting): void => {
    now = next
    for (const seen of watchers) seen()
  }
  const tell = (drill: Drill, rest: readonly Drill[]): void => {
    keeper.clear()
    const { scored: _, ruled: __, ...kept } = now
    hold({ ...kept, stage: 'drill', drill, queue: rest, n: now.n + 1, spot: { screen: 'story' } })
  }
  const next = (): void => {
    const [drill, ...rest] = now.queue
    if (drill === undefined) hold({ ...now, stage: 'done' })
    else tell(drill, rest)
  }
  return {
    now: () => now,
    watch: (seen) => {
      watchers.add(seen)
      return () => watchers.delete(seen)
    },
    keeper,
    begin: (who, first, seed) => {
      keeper.clear()
      const queue = first ? firstDrills(seed) : orderOf(seed)
      now = { ...fresh, who, first, seed, queue, n: now.n }
      if (first) hold({ ...now, stage: 'tour', n: now.n + 1, spot: { screen: 'doors' } })
      else next()
    },
    spot: (spot) => hold({ ...now, spot }),
    stepped: (step) => {
      if (now.stage !== 'tour' || tourSteps[now.step] !== step) return
      if (now.step + 1 < tourSteps.length) hold({ ...now, step: now.step + 1 })
      else next()
    },
    next,
    choose: (of, move, made) => {
      const d = keeper.now()?.d
      const door = String(d?.answers['@door'] ?? '')
      const scored = scoreOf(of, door, d === undefined ? {} : reportedIn(d), move)
      if (scored === undefined) return undefined
      hold({ ...now, stage: 'result', scored, ruled: of, done: [...now.done, scored] })
      return resultOf(of.drill.id, scored, now.who, made)
    },
    finish: (made) => {
      const { first, done, who } = now
      keeper.clear()
      hold({ ...now, stage: 'done' })
      return first ? firstFive(done, who, made) : undefined
    },
    leave: () => {
      keeper.clear()
      hold({ ...fresh, who: now.who, n: now.n + 1 })
    },
  }
}
