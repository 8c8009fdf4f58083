import type { Random } from './random.ts'

/** Escapes a text for HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function path(points: readonly (readonly [number, number])[]): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  const curves = rest.map(([x, y], i) => {
    const [px, py] = points[i] ?? first
    return `S${((px + x) / 2).toFixed(1)} ${(y + (y - py) * 0.4).toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)}`
  })
  return `M${first[0].toFixed(1)} ${first[1].toFixed(1)}${curves.join('')}`
}

/** A signature as a pen would leave it: loops and a flourish, no letters, about 44 px high. */
export function scribble(random: Random, width = random.int(110, 210)): string {
  const points: (readonly [number, number])[] = []
  const steps = random.int(9, 18)
  const tall = random.int(1, 3)
  for (let i = 0; i <= steps; i += 1) {
    const capital = i < tall || random.chance(0.12)
    const reach = capital ? random.between(14, 22) : random.between(3, 9)
    const backwards = random.chance(0.3) ? -random.between(4, 12) : 0
    points.push([8 + (i / steps) * (width - 24) + backwards, 28 + (i % 2 === 0 ? -reach : reach * 0.5)])
  }
  if (random.chance(0.6)) points.push([width - 4, 24], [width * 0.3, 40 + random.between(-3, 3)], [width - 2, 36])
  const weight = random.between(1.1, 2.3).toFixed(1)
  const tilt = random.between(-5, 3).toFixed(1)
  return (
    `<svg class="ink" width="${width}" height="48" viewBox="0 0 ${width} 48" style="transform:rotate(${tilt}deg)">` +
    `<path d="${path(points)}" fill="none" stroke="${random.pick(['#111', '#1b2a6b', '#16205a', '#222'])}" ` +
    `stroke-width="${weight}" stroke-linecap="round" stroke-linejoin="round"/></svg>`
  )
}

/** A seal as plain shapes: rings, teeth and a star or shield, no letters. */
export function seal(random: Random, size: number, colour = '#333'): string {
  const middle = size / 2
  const teeth = random.int(24, 48)
  const ticks = Array.from({ length: teeth }, (_, i) => {
    const angle = (i / teeth) * Math.PI * 2
    const [x, y] = [Math.cos(angle), Math.sin(angle)]
    const at = (r: number): string => `${(middle + x * r * middle).toFixed(1)} ${(middle + y * r * middle).toFixed(1)}`
    return `M${at(0.74)}L${at(0.88)}`
  }).join('')
  const star = Array.from({ length: 10 }, (_, i) => {
    const [angle, r] = [(i / 10) * Math.PI * 2 - Math.PI / 2, (i % 2 === 0 ? 0.5 : 0.2) * middle]
    return `${(middle + Math.cos(angle) * r).toFixed(1)},${(middle + Math.sin(angle) * r).toFixed(1)}`
  }).join(' ')
  return (
    `<svg class="seal" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}" fill="none" stroke="${colour}">` +
    `<circle cx="${middle}" cy="${middle}" r="${middle * 0.95}" stroke-width="1.6"/>` +
    `<circle cx="${middle}" cy="${middle}" r="${middle * 0.66}" stroke-width="1"/><path d="${ticks}"/>` +
    `<polygon points="${star}" ${random.chance(0.5) ? `fill="${colour}"` : ''}/></svg>`
  )
}

/** A small square to tick, with a typed X, a pen's cross or a pen's hook when ticked. */
export function tickBox(random: Random, ticked: boolean): string {
  const style = random.int(0, 2)
  const jitter = (): string => random.between(-1.5, 1.5).toFixed(1)
  const cross = `<path d="M3 3L11 11M11 3L3 11" transform="translate(${jitter()} ${jitter()})" stroke-width="1.7"/>`
  const hook = `<path d="M2 7L6 12L15 ${jitter()}" stroke-width="1.9"/>`
  const mark = !ticked ? '' : style === 2 ? hook : cross
  return (
    '<svg class="tick" width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="#111" overflow="visible">' +
    `<rect x="1" y="1" width="12" height="12" stroke-width="1"/>${mark}</svg>`
  )
}

/** A rubber stamp, a little turned, to be laid over a sheet at a place in px. */
export function stamp(random: Random, lines: readonly string[], left: number, top: number): string {
  const colour = random.pick(['#3a3f8f', '#7d2222', '#333'])
  const body = lines.map((line) => `<div>${escaped(line)}</div>`).join('')
  return (
    `<div class="stamp" style="left:${left}px;top:${top}px;color:${colour};border-color:${colour};` +
    `transform:rotate(${random.between(-9, 9).toFixed(1)}deg);opacity:${random.between(0.45, 0.8).toFixed(2)}">${body}</div>`
  )
}
