/** What only one tab of this device does at a time. */
export type Turn = 'send' | 'let-in'

/** Does it when no other tab does; where a browser has no locks, at once. */
export function oneTab<T>(turn: Turn, work: () => Promise<T>): Promise<T> {
  return 'locks' in navigator ? (navigator.locks.request(`ostiary-desk-${turn}`, work) as Promise<T>) : work()
}
