/** The device's clock with its offset, as a writer's time is written. */
export function nowHere(now = new Date()): string {
  const ahead = -now.getTimezoneOffset()
  const local = new Date(now.getTime() + ahead * 60_000).toISOString().slice(0, 19)
  const two = (n: number): string => String(Math.floor(Math.abs(n))).padStart(2, '0')
  return `${local}${ahead < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`
}
