import { readFileSync } from 'node:fs'
import type { Register } from '../../engine/check/index.ts'

/** Reads the register of official sources that ships with the product. */
export function readRegister(): Register {
  return JSON.parse(readFileSync(new URL('../../../law/register.json', import.meta.url), 'utf8')) as Register
}
