/** Work that goes one after the other where it has the same name, and side by side where not. */
export type InTurn = <T>(name: string, work: () => Promise<T>) => Promise<T>

/** Queues by name; a queue is gone when it is empty. */
export function inTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>()
  return (name, work) => {
    const before = last.get(name)
    const done = before === undefined ? work() : before.then(work, work)
    const settled = done.catch(() => undefined)
    last.set(name, settled)
    void settled.then(() => {
      if (last.get(name) === settled) last.delete(name)
    })
    return done
  }
}
