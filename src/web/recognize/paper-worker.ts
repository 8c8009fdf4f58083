import { enoughSense, type Picture, quarterTurns, recognize, rectify, sense } from '../../instruments/index.ts'
import type { PaperAnswer, PaperOrder, SetRight } from './paper-messages.ts'

const longest = 3200

addEventListener('message', async ({ data }: MessageEvent<PaperOrder>) => {
  postMessage(await answer(data))
})

async function answer(order: PaperOrder): Promise<PaperAnswer> {
  const { id } = order
  try {
    if (order.kind === 'recognize') return { id, kind: 'recognize', value: recognize(order.pages, order.setting) }
    if (order.kind === 'turn') return { id, kind: 'turn', value: quarterTurns(order.picture, order.turns) }
    if (order.kind === 'weigh') {
      const found = sense(order.words)
      return { id, kind: 'weigh', value: { sense: found, enough: found >= enoughSense } }
    }
    const photo = await decode(order.file)
    return photo === undefined
      ? { id, kind: 'failed', code: 'not-a-picture' }
      : { id, kind: 'set-right', value: setRight(photo) }
  } catch {
    return { id, kind: 'failed', code: 'fault' }
  }
}

function setRight(photo: Picture): SetRight {
  const { picture, corners, turns, skew } = rectify(photo)
  const outline = corners?.map(([x, y]) => [x / photo.width, y / photo.height] as const)
  const { width, height } = photo
  const page = { width: picture.width, height: picture.height }
  const way = { photo: { width, height }, page, turns, skew, ...(corners === undefined ? {} : { corners }) }
  return { picture, outline, turns, way }
}

// Only the points of the picture are used: the place and time that a phone hides in a file go no further.
async function decode(file: Blob): Promise<Picture | undefined> {
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined)
  if (image === undefined) return undefined
  const scale = Math.min(1, longest / Math.max(image.width, image.height))
  const width = Math.round(image.width * scale)
  const height = Math.round(image.height * scale)
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (context === null) return undefined
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.drawImage(image, 0, 0, width, height)
  const { data } = context.getImageData(0, 0, width, height)
  const grey = new Uint8Array(width * height)
  for (let i = 0; i < grey.length; i++) {
    grey[i] = 0.299 * (data[4 * i] ?? 255) + 0.587 * (data[4 * i + 1] ?? 255) + 0.114 * (data[4 * i + 2] ?? 255)
  }
  return { width, height, data: grey }
}
