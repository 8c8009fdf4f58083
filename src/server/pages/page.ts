import { html } from 'hono/html'
import type { Day, Language, Text } from '../../engine/index.ts'

/** A piece of a page; everything put into it is escaped, save other pieces. */
export type Html = ReturnType<typeof html>

/** What every page needs to know to write itself. */
export interface Page {
  readonly language: Language
  /** The path without its language, with what was asked for: `/law?state=CA`. */
  readonly path: string
  readonly today: Day
  readonly files: SharedFiles
  /** True where the ask page was built. */
  readonly canAsk: boolean
  /** Words in the page's language. */
  readonly say: (en: string, es: string) => string
  readonly text: (text: Text) => string
  /** A day in words. */
  readonly day: (day: Day) => string
  /** The address of a path in the page's language. */
  readonly to: (path: string) => string
}

/** The addresses of what all pages load; they change with the content. */
export interface SharedFiles {
  readonly style: string
  readonly mark: string
}

/** Makes the page that is asked for in a language. */
export function page(language: Language, given: Pick<Page, 'path' | 'today' | 'files' | 'canAsk'>): Page {
  const format = new Intl.DateTimeFormat(language === 'es' ? 'es-MX' : 'en-US', { dateStyle: 'long', timeZone: 'UTC' })
  return {
    ...given,
    language,
    say: (en, es) => (language === 'es' ? es : en),
    text: (text) => text[language],
    day: (day) => format.format(new Date(`${day}T00:00:00Z`)),
    to: (path) => address(language, path),
  }
}

/** The address of a path in a language: Spanish is the same path under `/es`. */
export function address(language: Language, path: string): string {
  if (language === 'en') return path
  return path === '/' ? '/es' : `/es${path}`
}

/** The address of a rule's page, at a day if one is given. */
export function toRule(page: Page, id: string, at?: Day): string {
  return page.to(`/law/${id}${at === undefined ? '' : `?at=${at}`}`)
}

/** Nothing. */
export const nothing: Html = html``
