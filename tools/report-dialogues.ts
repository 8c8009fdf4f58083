import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rulebook } from '../src/rulebook/index.ts'
import { play } from './desk-dialogues/measure.ts'
import { reportOf } from './desk-dialogues/report.ts'
import { deskSituations } from './desk-dialogues/situations.ts'

// npm run dialogues: plays every situation of the vectors at the desk, and writes docs/desk-dialogues.md.
const ended = deskSituations().map((situation) => play(rulebook, situation))
writeFileSync(join(import.meta.dirname, '..', 'docs', 'desk-dialogues.md'), reportOf(rulebook, ended))
console.log(`docs/desk-dialogues.md: ${ended.length} dialogues`)
