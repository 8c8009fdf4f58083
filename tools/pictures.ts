import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { serve } from '../src/server/index.ts'
import { launchBrowser } from './browser.ts'
import { buildWeb, isWebBuildStale } from './web-build.ts'
import { replyToAnswer, visitAsk } from './web-visit.ts'

const folder = join(import.meta.dirname, '..', 'docs', 'pictures')
const size = { width: 1000, height: 720 }
// The pictures say what day it is, so that the same rulebook gives the same pictures.
const day = '2026-11-25T14:20:00-08:00'
const replies = ['CA', 'hospital', 'officers', 'arrest', 'ice-ero', 'civil-immigration', 'dhs-i200']
const rule = '/law/us/hipaa/164.512-f-1-ii-A?at=2026-11-25'

/** Takes the pictures of the README anew: the real pages of the real server in a real browser. */
async function takePictures(): Promise<void> {
  if (isWebBuildStale()) await buildWeb()
  mkdirSync(folder, { recursive: true })
  const serving = await serve({ port: 0, host: '127.0.0.1', demo: false })
  const browser = await launchBrowser()
  try {
    const visitor = await visitAsk(browser, { origin: serving.url }, { ...size, now: new Date(day) })
    await replyToAnswer(visitor, replies)
    await visitor.page.getByText('Still being worked out').waitFor({ state: 'detached' })
    await take(visitor.page, 'ask')
    await visitor.page.goto(serving.url + rule)
    await visitor.page.setViewportSize({ ...size, height: 880 })
    await take(visitor.page, 'law')
  } finally {
    await browser.close()
    await serving.close()
  }
}

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

await takePictures()
