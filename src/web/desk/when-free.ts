const longestFrameInMs = 500
const waiting = new Set<() => void>()

/** Does something once what a tap changed is on the screen, in the order of the taps; where nothing is drawn, soon all the same. */
export function oncePainted(work: () => void): void {
  waiting.add(work)
  const due = (): void => {
    for (const first of waiting) {
      if (!waiting.has(work)) return
      begin(first)
    }
  }
  // A task that a frame's callback asks for comes when that frame is painted.
  globalThis.requestAnimationFrame?.(() => setTimeout(due))
  setTimeout(due, globalThis.document?.visibilityState === 'hidden' ? 0 : longestFrameInMs)
}

function begin(work: () => void): void {
  if (waiting.delete(work)) work()
}

/** {@link oncePainted} as a promise. */
export const painted = (): Promise<void> => new Promise(oncePainted)

// A page that goes out of sight may never be drawn again: what waits is begun while there is time.
globalThis.document?.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') for (const work of waiting) begin(work)
})

const pauseInMs = 20
const fingerDownInMs = 400
// A page that just opened is still busy with itself; whoever comes to it reads, and their first tap ends the wait.
const untouchedInMs = globalThis.document === undefined ? 0 : 4_000
let fingerAt: number | undefined
// A finger that comes down is a tap in a moment: nothing else is begun until that is answered.
for (const kind of ['pointerdown', 'keydown'] as const)
  globalThis.document?.addEventListener(kind, ({ timeStamp }) => (fingerAt = timeStamp), {
    capture: true,
    passive: true,
  })

/** Takes one step after another while nobody taps, each in a task of its own; gives what stops it. */
export function whileIdle(steps: Iterable<() => void>, done: () => void = () => {}): () => void {
  const rest = steps[Symbol.iterator]()
  const begun = performance.now()
  let stopped = false
  const next = (): void => {
    if (stopped) return
    const now = performance.now()
    const waits = fingerAt === undefined ? begun + untouchedInMs - now : fingerAt + fingerDownInMs - now
    if (waits > 0) {
      setTimeout(next, Math.min(waits, fingerDownInMs))
      return
    }
    const { value: step } = rest.next()
    if (step === undefined) {
      done()
      return
    }
    step()
    later(next)
  }
  later(next)
  return () => {
    stopped = true
  }
}

// Behind everything that the browser has to do for whoever is there; Safari has no such line, and is given a pause to do it in.
function later(next: () => void): void {
  if ('scheduler' in globalThis) void scheduler.postTask(next, { priority: 'background' })
  else setTimeout(next, pauseInMs)
}
