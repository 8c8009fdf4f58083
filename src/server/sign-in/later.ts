const waiting = new Set<Promise<void>>()

/** Does something after the answer that is being made; a failure is dropped, since whoever asked has their answer. */
export function tellLater(tell: () => Promise<unknown>): void {
  const told: Promise<void> = new Promise((resolve) => setImmediate(resolve))
    .then(tell)
    .then(
      () => undefined,
      () => undefined,
    )
    .finally(() => waiting.delete(told))
  waiting.add(told)
}

/** Resolves when all of it is done: before a server stops, and in tests. */
export async function allTold(): Promise<void> {
  await Promise.all(waiting)
}
