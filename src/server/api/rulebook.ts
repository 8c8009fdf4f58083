import type { Hono } from 'hono'
import { type Language, languages } from '../../engine/index.ts'
import type { SliceKind } from '../../rulebook/index.ts'
import type { Published } from '../published.ts'
import type { Requests } from '../requests.ts'
import { type Refusal, refuse } from './refusal.ts'

const forever = 'public, max-age=31536000, immutable'
const askAgain = 'public, no-cache'

/** `GET /api/rulebook`, `/api/rulebook?state=CA&lang=es` and `/api/rulebook/<hash>`: the rulebook as it is published. */
export function rulebookRoutes(
  app: Hono<Requests>,
  published: Published,
  /** The text of one that a facility may have adopted, beside those of this release. */
  adopted: (hash: string) => Promise<string | undefined> = async () => undefined,
): void {
  app.get('/api/rulebook', (c) => {
    const { state, lang } = c.req.query()
    const slice = sliceAsked(state, lang, published)
    if (slice !== undefined && 'code' in slice)
      return refuse(c, slice.code === 'state-law-not-modelled' || slice.code === 'unknown-state' ? 404 : 422, slice)
    const { hash, text } = published.file(slice)
    return c.body(text, 200, headers(hash, askAgain))
  })
  app.get('/api/rulebook/:hash', async (c) => {
    const hash = c.req.param('hash')
    const found = published.byHash(hash)
    const text = found?.text ?? (await adopted(hash))
    if (text !== undefined) return c.body(text, 200, headers(hash, forever))
    return refuse(c, 404, {
      code: 'unknown-hash',
      message: {
        en: 'This server does not publish a rulebook with that hash. GET /api/rulebook gives the present one.',
        es: 'Este servidor no publica un reglamento con ese hash. GET /api/rulebook da el actual.',
      },
    })
  })
}

function sliceAsked(
  state: string | undefined,
  lang: string | undefined,
  published: Published,
): SliceKind | Refusal | undefined {
  if (state !== undefined && !published.states.includes(state)) return noPack(state, published)
  if (lang === undefined) return state === undefined ? undefined : { state, language: null }
  if (!isLanguage(lang))
    return {
      code: 'unknown-language',
      at: 'lang',
      message: {
        en: `Slices are in ${languages.join(' or ')}, or in both.`,
        es: `Las partes están en ${languages.join(' o ')}, o en ambos.`,
      },
    }
  if (state !== undefined) return { state, language: lang }
  return {
    code: 'missing-state',
    at: 'state',
    message: {
      en: 'The whole rulebook is in every language. Name a state too.',
      es: 'El reglamento entero está en todos los idiomas. Indique también un estado.',
    },
  }
}

function isLanguage(name: string): name is Language {
  return languages.some((l) => l === name)
}

/** The refusal for a state whose law is not modelled. */
export function noPack(state: string, published: Published): Refusal {
  const code = /^[A-Z]{2}$/.test(state) ? 'state-law-not-modelled' : 'unknown-state'
  const states = published.states.join(', ')
  return {
    code,
    message: {
      en: `There are slices for ${states}. For other states use US.`,
      es: `Hay partes para ${states}. Para otros estados use US.`,
    },
  }
}

function headers(hash: string, caching: string): Record<string, string> {
  return { 'Content-Type': 'application/json; charset=UTF-8', ETag: `"${hash}"`, 'Cache-Control': caching }
}
