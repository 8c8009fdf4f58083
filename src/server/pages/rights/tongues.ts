import { ar } from './words/ar.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fa } from './words/fa.ts'
import { ko } from './words/ko.ts'
import { tl } from './words/tl.ts'
import { vi } from './words/vi.ts'
import { zh } from './words/zh.ts'
import type { RightsWords } from './words.ts'

/** A language of the patients' pages, as its speakers write its name. */
export interface Tongue {
  /** As `lang` names it. */
  readonly tag: string
  readonly name: string
  readonly path: string
  readonly direction: 'ltr' | 'rtl'
  readonly words: RightsWords
  /** What a state is called, where its law makes hospitals ask about status. */
  readonly states: Readonly<Record<string, string>>
}

const american = { FL: 'Florida', TX: 'Texas' } as const

/** The languages of the patients' pages, in the order in which they are offered. */
export const tongues: readonly Tongue[] = [
  { tag: 'en', name: 'English', path: '/rights', direction: 'ltr', words: en, states: american },
  { tag: 'es', name: 'Español', path: '/es/rights', direction: 'ltr', words: es, states: american },
  {
    tag: 'zh',
    name: '中文',
    path: '/rights/zh',
    direction: 'ltr',
    words: zh,
    states: { FL: '佛罗里达州', TX: '得克萨斯州' },
  },
  { tag: 'vi', name: 'Tiếng Việt', path: '/rights/vi', direction: 'ltr', words: vi, states: american },
  {
    tag: 'ko',
    name: '한국어',
    path: '/rights/ko',
    direction: 'ltr',
    words: ko,
    states: { FL: '플로리다주', TX: '텍사스주' },
  },
  { tag: 'tl', name: 'Tagalog', path: '/rights/tl', direction: 'ltr', words: tl, states: american },
  {
    tag: 'ar',
    name: 'العربية',
    path: '/rights/ar',
    direction: 'rtl',
    words: ar,
    states: { FL: 'فلوريدا', TX: 'تكساس' },
  },
  { tag: 'fa', name: 'فارسی', path: '/rights/fa', direction: 'rtl', words: fa, states: { FL: 'فلوریدا', TX: 'تگزاس' } },
]
