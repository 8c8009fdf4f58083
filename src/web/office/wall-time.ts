// How far a zone's clock is ahead of UTC at an instant, in minutes.
function aheadAt(instant: number, zone: string | undefined): number {
  if (zone === undefined) return -new Date(instant).getTimezoneOffset()
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(new Date(instant))
  const part = (type: string): number => Number(parts.find((p) => p.type === type)?.value)
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
  return Math.round((wall - Math.floor(instant / 60_000) * 60_000) / 60_000)
}

/** The instant, with its offset, at which clocks of a zone (the device's own where none is known) show that day and time. */
export function instantIn(day: string, time: string, zone: string | undefined): string {
  const asUtc = Date.parse(`${day}T${time.slice(0, 5)}:00Z`)
  const first = aheadAt(asUtc, zone)
  // Near a change of the clocks the first guess may be off by the change.
  const ahead = aheadAt(asUtc - first * 60_000, zone)
  const two = (n: number): string => String(Math.floor(Math.abs(n))).padStart(2, '0')
  return `${day}T${time.slice(0, 5)}:00${ahead < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`
}

/** Day and time that clocks of a zone show at an instant; of a day only the day. */
export function wallOf(at: string, zone: string | undefined): { readonly day: string; readonly time: string } {
  if (at.length === 10) return { day: at, time: '' }
  const instant = Date.parse(at)
  const local = new Date(instant + aheadAt(instant, zone) * 60_000).toISOString()
  return { day: local.slice(0, 10), time: local.slice(11, 16) }
}
