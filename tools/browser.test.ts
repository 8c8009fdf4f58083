import assert from 'node:assert/strict'
import { test } from 'node:test'
import { launchBrowser } from './browser.ts'

test('a real browser lays out a page, runs its script and takes a picture of it', async (t) => {
  const browser = await launchBrowser()
  t.after(() => browser.close())
  const page = await browser.newPage({ viewport: { width: 320, height: 200 } })
  await page.setContent('<p id="door">closed</p><script>document.getElementById("door").textContent = "open"</script>')
  assert.equal(await page.textContent('#door'), 'open')
  const picture = await page.screenshot()
  assert.deepEqual([...picture.subarray(0, 4)], [0x89, 0x50, 0x4e, 0x47])
})
