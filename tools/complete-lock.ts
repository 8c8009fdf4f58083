import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { completeLock, type Lock } from './lock-completion.ts'

const path = join(import.meta.dirname, '..', 'package-lock.json')
const { lock, added } = completeLock(JSON.parse(readFileSync(path, 'utf8')) as Lock)
if (added.length > 0) writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`)
console.log(added.length === 0 ? 'package-lock.json is complete' : `package-lock.json: added ${added.join(', ')}`)
