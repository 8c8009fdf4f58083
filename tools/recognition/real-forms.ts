import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kind, PageText, Picture } from '../../src/instruments/index.ts'
import { openPdf } from '../../src/server/adapters/papers/pdf.ts'
import { pictureOf } from '../../src/server/adapters/papers/picture.ts'

/** A real form by others: its first page, and the kinds that are right for it. */
export interface RealForm {
  readonly name: string
  readonly kinds: readonly Kind[]
  readonly picture: Picture
  /** The page by its own text, where it has one. */
  readonly page: PageText | undefined
}

// Who filed them says what they are: state court papers that a party files, forms of agencies that a person fills in.
const folders: readonly (readonly [string, readonly Kind[]])[] = [
  ['I-200_*.pdf', ['dhs-i200']],
  ['state-court-forms/**/ground/*.pdf', ['other', 'court-order', 'not-process']],
  ['federal-forms/**/*.pdf', ['not-process', 'other']],
  ['form-images/**/us_*_before.png', ['not-process', 'other']],
]

/** The real forms under a folder; none where the folder is not there. */
export async function realForms(folder: string): Promise<readonly RealForm[]> {
  if (!existsSync(folder)) return []
  const forms: RealForm[] = []
  for (const [pattern, kinds] of folders) {
    for (const file of globSync(pattern, { cwd: folder }).sort()) {
      const form = await opened(readFileSync(join(folder, file)), file.endsWith('.pdf'))
      if (form !== undefined) forms.push({ name: file, kinds, ...form })
    }
  }
  return forms
}

async function opened(bytes: Uint8Array, pdf: boolean): Promise<Pick<RealForm, 'picture' | 'page'> | undefined> {
  if (!pdf) {
    const picture = await pictureOf(bytes)
    return typeof picture === 'string' ? undefined : { picture, page: undefined }
  }
  const document = await openPdf(bytes)
  if (typeof document === 'string') return undefined
  try {
    const { picture, layer } = await document.page(0)
    const size = { width: picture.width, height: picture.height, picture }
    return { picture, page: layer.length < 8 ? undefined : { ...size, words: layer, source: 'text-layer' } }
  } finally {
    document.close()
  }
}
