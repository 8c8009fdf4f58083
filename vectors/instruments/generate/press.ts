import type { Browser, CDPSession, Page } from 'playwright-core'
import { launchBrowser } from '../../../tools/browser.ts'
import { type Composed, catalogue } from './compose.ts'
import type { Half, SheetText } from './expected.ts'
import { decodePng, type Gray } from './png.ts'
import { paperStyle } from './sheet-style.ts'
import { typefaceStyle } from './typefaces.ts'

type Box = [number, number, number, number]

/** Where words and fields lie on a sheet, in CSS px (96 to the inch). */
export interface Places {
  readonly width: number
  readonly height: number
  readonly words: SheetText['words']
  readonly fields: Readonly<Record<string, Box>>
}

/** A browser page that lays out sheets of one half and takes their picture. */
export interface Press {
  readonly lay: (sheet: Composed) => Promise<Places>
  readonly picture: (places: Places, dpi: number) => Promise<Gray>
  /** A grey picture as a JPEG file, by the browser's own encoder. */
  readonly jpeg: (png: Buffer, quality: number) => Promise<Buffer>
}

// Runs inside the page: shrinks a sheet that is too long, then measures words and fields.
function measure(html: string): Places {
  document.body.innerHTML = html
  const sheet = document.getElementById('sheet') as HTMLElement
  const body = document.getElementById('body') as HTMLElement
  const room = sheet.clientHeight - body.offsetTop * 2
  for (let pass = 0; pass < 3 && body.scrollHeight > room; pass += 1) {
    const before = Number(body.style.zoom || '1')
    body.style.zoom = String(Math.max(0.4, before * Math.min(0.98, room / body.scrollHeight)))
    if (body.getBoundingClientRect().bottom <= sheet.clientHeight - 20) break
  }
  const round = (value: number): number => Math.round(value * 100) / 100
  const boxOf = (rect: DOMRect): Box => [round(rect.left), round(rect.top), round(rect.right), round(rect.bottom)]
  const words: { text: string; box: Box }[] = []
  const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  while (walker.nextNode()) {
    const node = walker.currentNode
    for (const match of (node.textContent ?? '').matchAll(/[^\s\u200b]+/g)) {
      range.setStart(node, match.index)
      range.setEnd(node, match.index + match[0].length)
      const rect = range.getClientRects()[0] ?? range.getBoundingClientRect()
      if (rect.width > 0 && rect.top < sheet.clientHeight) words.push({ text: match[0], box: boxOf(rect) })
    }
  }
  const fields: Record<string, Box> = {}
  for (const element of sheet.querySelectorAll('[data-field]')) {
    fields[element.getAttribute('data-field') ?? ''] ??= boxOf(element.getBoundingClientRect())
  }
  return { width: sheet.clientWidth, height: sheet.clientHeight, words, fields }
}

// Runs inside the page: a PNG file in base 64 becomes a JPEG file in base 64.
async function encodeJpeg([png, quality]: readonly [string, number]): Promise<string> {
  const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const canvas = document.createElement('canvas')
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  return canvas.toDataURL('image/jpeg', quality).replace(/^.*,/, '')
}

async function shoot(session: CDPSession, { width, height }: Places, dpi: number): Promise<Gray> {
  await session.send('Emulation.setDeviceMetricsOverride', {
    width,
    height,
    deviceScaleFactor: dpi / 96,
    mobile: false,
  })
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
  return decodePng(Buffer.from(data, 'base64'))
}

async function press(page: Page, half: Half): Promise<Press> {
  const style = `${typefaceStyle(half)}${paperStyle}${catalogue[half].style}`
  await page.setContent(`<!doctype html><html lang="en"><head><style>${style}</style></head><body></body></html>`)
  // Faces load when first used; without this the first sheet would be measured in a substitute.
  await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()))
  })
  const session = await page.context().newCDPSession(page)
  return {
    lay: ({ html }) => page.evaluate(measure, html),
    picture: (places, dpi) => shoot(session, places, dpi),
    jpeg: async (png, quality) =>
      Buffer.from(await page.evaluate(encodeJpeg, [png.toString('base64'), quality] as const), 'base64'),
  }
}

/** Opens a browser with a number of presses for a half; close it when done. */
export async function openPresses(
  half: Half,
  count: number,
): Promise<{ readonly presses: readonly Press[]; readonly close: () => Promise<void> }> {
  const browser: Browser = await launchBrowser()
  const context = await browser.newContext({ viewport: { width: 816, height: 1056 } })
  const presses: Press[] = []
  for (let i = 0; i < count; i += 1) presses.push(await press(await context.newPage(), half))
  return { presses, close: () => browser.close() }
}
