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
const stepInMs = 10
const fingerDownInMs = 400
let fingerAt = Number.NEGATIVE_INFINITY
// A finger that comes down is a tap in a moment: nothing else is begun until that is answered.
globalThis.document?.addEventListener('pointerdown', ({ timeStamp }) => (fingerAt = timeStamp), {
  capture: true,
  passive: true,
})

/** Takes one step after another while nobody taps, each of them short; gives what stops it. */
export function whileIdle(steps: Iterable<() => void>, done: () => void = () => {}): () => void {
  const rest = steps[Symbol.iterator]()
  let stopped = false
  const next = (more: () => boolean): void => {
    while (!stopped) {
      if (performance.now() - fingerAt < fingerDownInMs) break
      const { value: step } = rest.next()
      if (step === undefined) {
        done()
        return
      }
      step()
      if (!more()) break
    }
    if (!stopped) later(next)
  }
  later(next)
  return () => {
    stopped = true
  }
}

// Safari has no idle callbacks; a pause lets a tap come in between.
function later(next: (more: () => boolean) => void): void {
  if ('requestIdleCallback' in globalThis)
    requestIdleCallback((idle) => next(() => idle.timeRemaining() > stepInMs), { timeout: longestFrameInMs })
  else setTimeout(() => next(() => false), pauseInMs)
}
