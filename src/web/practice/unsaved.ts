import type { PracticeResult } from './result.ts'

const againInMs = 10_000

/** Stores results, and tries those that did not go through again as long as the page is open; true where all are stored. */
export function startStoring(
  store: (result: PracticeResult) => Promise<boolean>,
): (result: PracticeResult) => Promise<boolean> {
  let waiting: readonly PracticeResult[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const round = async (): Promise<boolean> => {
    clearTimeout(timer)
    for (const result of waiting) if (await store(result)) waiting = waiting.filter((r) => r !== result)
    if (waiting.length > 0) timer = setTimeout(round, againInMs)
    return waiting.length === 0
  }
  return (result) => {
    waiting = [...waiting, result]
    return round()
  }
}
