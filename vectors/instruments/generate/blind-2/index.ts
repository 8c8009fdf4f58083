import type { Template } from '../template.ts'
import { agencies } from './agencies.ts'
import { courtPapers } from './court-papers.ts'
import { homeland } from './homeland.ts'
import { style } from './layout.ts'
import { lookalikes } from './lookalikes.ts'
import { subpoenas } from './subpoenas.ts'
import { warrants } from './warrants.ts'

/** The second blind half, written after the recognizer by one who had not read it: its templates and style sheet. */
export const blind2: { readonly templates: readonly Template[]; readonly style: string } = {
  templates: [...warrants, ...courtPapers, ...subpoenas, ...homeland, ...agencies, ...lookalikes],
  style,
}
