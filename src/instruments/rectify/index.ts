import type { Picture } from '../page.ts'
import { straighten } from './flatten.ts'
import { withoutGrain } from './grain.ts'
import { evenLight } from './light.ts'
import { type Corners, outlineOf } from './outline.ts'
import { quarterTurns } from './picture.ts'
import { skewOf, turnBack } from './skew.ts'
import { onItsHead } from './upright.ts'

export { quarterTurns } from './picture.ts'

/** A page set right: the picture to read, and what was done to get it. */
export interface Rectified {
  readonly picture: Picture
  /** Corners of the page in the photo as it came, if it was cut out. */
  readonly corners?: Corners
  /** Quarter turns clockwise. */
  readonly turns: number
  readonly skew: number
  /** How sure it is that the page stands upright, 0 to 1. */
  readonly upright: number
}

const longest = 2200

/** Cuts the page out of a photo, makes its light even, straightens its lines and sets it upright. */
export function rectify(photo: Picture): Rectified {
  const corners = outlineOf(photo)
  const cut = corners ? straighten(photo, corners, ...sizeOf(corners)) : scaled(photo)
  const even = withoutGrain(evenLight(cut))
  const level = skewOf(even)
  const aside = skewOf(quarterTurns(even, 1))
  const side = aside.sharp > 1.2 * level.sharp
  const skew = side ? aside.angle : level.angle
  const lying = side ? quarterTurns(even, 1) : even
  const straight = Math.abs(skew) < 0.3 ? lying : turnBack(lying, skew)
  const head = onItsHead(straight)
  const turns = (side ? 1 : 0) + (head.turned ? 2 : 0)
  const picture = head.turned ? quarterTurns(straight, 2) : straight
  return { picture, turns, skew, upright: head.sure, ...(corners ? { corners } : {}) }
}

function scaled(photo: Picture): Picture {
  const scale = Math.min(longest / Math.max(photo.width, photo.height), 2)
  if (scale > 0.95 && scale < 1.1) return photo
  const whole: Corners = [
    [0, 0],
    [photo.width - 1, 0],
    [photo.width - 1, photo.height - 1],
    [0, photo.height - 1],
  ]
  return straighten(photo, whole, Math.round(photo.width * scale), Math.round(photo.height * scale))
}

function sizeOf([a, b, c, d]: Corners): readonly [number, number] {
  const length = (p: readonly [number, number], q: readonly [number, number]): number =>
    Math.hypot(p[0] - q[0], p[1] - q[1])
  const width = Math.max(length(a, b), length(d, c))
  const height = Math.max(length(a, d), length(b, c))
  const scale = longest / Math.max(width, height)
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))]
}
