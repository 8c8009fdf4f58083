import { mkdirSync, rmdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const lock = join(tmpdir(), 'ostiary-chromium.lock')
const abandonedAfterMs = 60_000

function takeLock(): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}

function lockAgeMs(): number {
  const made = statSync(lock, { throwIfNoEntry: false })?.mtimeMs
  return made === undefined ? 0 : Date.now() - made
}

/**
 * Unpacks the Chromium that came inside @sparticuz/chromium and gives its path. One process at a time: test files run side
 * by side, and the package takes a half-written file for a finished one.
 */
export async function unpackedChromium(): Promise<string> {
  const { default: packed } = await import('@sparticuz/chromium')
  while (!takeLock()) {
    // A test run killed while unpacking leaves its lock behind.
    if (lockAgeMs() > abandonedAfterMs) rmdirSync(lock)
    await wait(100)
  }
  try {
    return await packed.executablePath()
  } finally {
    rmdirSync(lock)
  }
}
