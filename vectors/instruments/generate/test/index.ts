import type { Template } from '../template.ts'
import { agencies } from './agencies.ts'
import { homeland } from './dhs.ts'
import { federal } from './federal.ts'
import { style } from './layout.ts'
import { lookalikes } from './lookalikes.ts'
import { orders } from './orders.ts'
import { subpoenas } from './subpoenas.ts'

/** The test half: its templates and its style sheet. */
export const test: { readonly templates: readonly Template[]; readonly style: string } = {
  templates: [...federal, ...subpoenas, ...orders, ...homeland, ...agencies, ...lookalikes],
  style,
}
