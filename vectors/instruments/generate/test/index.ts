import type { Template } from '../template.ts'
import { style } from './layout.ts'

/** The test half: its templates and its style sheet. */
export const test: { readonly templates: readonly Template[]; readonly style: string } = { templates: [], style }
