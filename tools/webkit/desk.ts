import assert from 'node:assert/strict'
import { startDeskHost } from '../desk-host.ts'
import { buildWeb, isWebBuildStale } from '../web-build.ts'
import { hasWebKit, openWebKit } from './driver.ts'

// node tools/webkit/desk.ts: the desk in WebKit, with the server gone: an I-200, a note, a reload, and the record once it is back.
const statuses =
  'return [...document.querySelectorAll(".entries li")].map((li) => li.getAttribute("data-status")).join(" ")'
const kept = `window.kept ??= 0; caches.open("ostiary-rulebooks").then((c) => c.keys()).then((k) => { window.kept = k.length });
  return document.documentElement.dataset.offline === "ready" && window.kept >= 1`
const i200 = ['ice-ero', 'civil-immigration', 'dhs-i200', 'non-public', 'none']

if (!hasWebKit()) {
  console.error('There is no WebKit here: apt-get install webkit2gtk-driver xvfb')
  process.exit(3)
}
if (isWebBuildStale()) await buildWeb()
const office = await startDeskHost()
const page = await openWebKit()
const tap = (value: string): Promise<void> => page.click(`button[data-value="${value}"]`)
try {
  await page.open(`${office.origin}/desk#enrol=CODE-1`)
  await page.until('return document.querySelector("[data-value=start]") !== null')
  console.log(await page.run<string>('return navigator.userAgent'))
  await page.until(kept)
  await office.vanish()
  await page.reload()
  for (const value of ['start', 'officers', 'arrest']) await tap(value)
  await page.until('return document.querySelector(".asked-now [data-value=dhs-i200]") !== null')
  const told =
    'return new RegExp(arguments[0]).test(document.querySelector(".now-card.first .todo")?.textContent ?? "")'
  await page.until(told, 'Open no door yet')
  for (let n = 0; n < 20; n++) {
    const asks = await page.run<readonly string[]>(
      'return [...document.querySelectorAll(".asked-now fieldset button[data-value]")].map((b) => b.dataset.value)',
    )
    if (asks.length === 0) break
    const question = await page.run<string>('return document.getElementById("question").textContent')
    await page.click(`.asked-now button[data-value="${i200.find((v) => asks.includes(v)) ?? 'unknown'}"]`)
    await page.until('return document.getElementById("question")?.textContent !== arguments[0]', question)
  }
  await page.until(told, 'Do not let them in or open a door')
  await tap('note')
  await page.type('#note', 'Two of them, at the side door.')
  await tap('keep')
  await page.until('return document.querySelector("html[data-storing]") === null')
  await page.reload()
  await tap('go-on')
  await page.until(told, 'Do not let them in')
  for (const value of ['review', 'finish', 'left', 'end']) await tap(value)
  await page.click('.row-button')
  await page.until('return document.querySelectorAll(".entries li").length >= 7')
  assert.match(await page.run<string>(statuses), /^(on-this-device ?)+$/)
  assert.equal(office.commands().length, 0)
  await office.comeBack()
  await tap('send')
  await page.until(
    `return [...document.querySelectorAll(".entries li")].every((li) => li.dataset.status === "in-the-record")`,
  )
  const said = JSON.stringify(office.commands())
  for (const word of ['dhs-i200', 'side door', 'open-case']) assert.ok(said.includes(word), word)
  console.log(`${page.version}: ${office.commands().length} entries, all in the record`)
} finally {
  await page.close()
  await office.close()
}
