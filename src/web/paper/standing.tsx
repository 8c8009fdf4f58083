import type { ReadPaper, ReadRemark } from '../../cases/index.ts'
import type { Language } from '../../engine/index.ts'
import { paperWords } from './words/papers.ts'

// A judge’s form that nobody has signed yet is no judge’s paper.
const isUnsigned = ({ defects }: ReadPaper): boolean =>
  defects.some(({ code }) => code === 'unsigned' || code === 'blank-form')

// No device is ever quite sure of a photo.
const surest = 99

/** Who stands behind a paper, plainly and before all else: a judge, a court without one, an agency, nobody, or not sure. */
export function Standing({ paper, language }: { readonly paper: ReadPaper; readonly language: Language }) {
  const said = paperWords(language)
  const { title, detail } = said.standing[paper.standing === 'judge' && isUnsigned(paper) ? 'unsigned' : paper.standing]
  return (
    <div class="paper-standing" data-standing={paper.standing}>
      <p>
        <strong>{title}</strong>
      </p>
      <p>{detail}</p>
      {!paper.unsure && (
        <p class="paper-form">
          {paper.form !== undefined && `${said.form(paper.form)} · `}
          {said.sure(Math.min(surest, Math.round(paper.confidence * 100)))}
        </p>
      )}
    </div>
  )
}

/** What is missing on a paper, or where to look at it. */
export function Remarks(props: {
  readonly title: string
  readonly lines: readonly ReadRemark[]
  readonly language: Language
  readonly kind: 'missing' | 'look'
}) {
  const { title, lines, language, kind } = props
  if (lines.length === 0) return null
  return (
    <section class="paper-remarks" data-remarks={kind}>
      <h3>{title}</h3>
      <ul>
        {lines.map(({ code, words }) => (
          <li key={`${code} ${words.en}`}>{words[language]}</li>
        ))}
      </ul>
    </section>
  )
}
