import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { settingsManual } from '../src/server/settings/manual.ts'

// Writes the manual's page of settings anew: node tools/settings-manual.ts
writeFileSync(join(import.meta.dirname, '..', 'docs', 'operating', 'settings.md'), settingsManual())
