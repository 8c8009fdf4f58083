import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Half } from './expected.ts'

interface Faces {
  readonly serif: string
  readonly sans: string
  readonly mono: string
  readonly hand: string
}

/** The faces of each half, as npm packages of the Fontsource project hold them; no face is in both halves. */
export const faces: Readonly<Record<Half, Faces>> = {
  train: { serif: 'Tinos', sans: 'Arimo', mono: 'Cousine', hand: 'Caveat' },
  test: { serif: 'Gelasio', sans: 'Libre Franklin', mono: 'Courier Prime', hand: 'Kalam' },
  'blind-2': { serif: 'Crimson Text', sans: 'Public Sans', mono: 'Cutive Mono', hand: 'Patrick Hand' },
}

// Where a package is missing, the halves still differ: these come with the system and with the packed Chromium.
const substitutes: Readonly<Record<Half, Faces>> = {
  train: { serif: 'DejaVu Serif', sans: 'DejaVu Sans', mono: 'DejaVu Sans Mono', hand: 'DejaVu Sans' },
  'blind-2': {
    serif: 'Liberation Serif',
    sans: 'DejaVu Sans Condensed',
    mono: 'Liberation Mono',
    hand: 'DejaVu Sans Condensed',
  },
  test: { serif: 'DejaVu Serif Condensed', sans: 'Open Sans', mono: 'DejaVu Sans Mono', hand: 'Open Sans' },
}

const require = createRequire(import.meta.url)

function face(family: string, weight: number, slant: 'normal' | 'italic'): string {
  const name = family.toLowerCase().replaceAll(' ', '-')
  try {
    const file = require.resolve(`@fontsource/${name}/files/${name}-latin-${weight}-${slant}.woff2`)
    const data = readFileSync(file).toString('base64')
    return (
      `@font-face{font-family:'${family}';font-weight:${weight};font-style:${slant};` +
      `src:url(data:font/woff2;base64,${data}) format('woff2')}`
    )
  } catch {
    return ''
  }
}

/** The style sheet that loads a half's faces and names them by their use. */
export function typefaceStyle(half: Half): string {
  const { serif, sans, mono, hand } = faces[half]
  const loaded = [serif, sans, mono].flatMap((family) => [
    face(family, 400, 'normal'),
    face(family, 700, 'normal'),
    face(family, 400, 'italic'),
  ])
  const or = substitutes[half]
  const variables = [
    `--serif:'${serif}','${or.serif}',serif`,
    `--sans:'${sans}','${or.sans}',sans-serif`,
    `--mono:'${mono}','${or.mono}',monospace`,
    `--hand:'${hand}','${or.hand}',cursive`,
  ]
  return `${loaded.join('')}${face(hand, 400, 'normal')}:root{${variables.join(';')}}`
}

/** The families that a half needs and that are not installed. */
export function missingFaces(half: Half): readonly string[] {
  return Object.values(faces[half]).filter((family) => face(family, 400, 'normal') === '')
}
