import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { ReadPaper } from '../../../cases/index.ts'
import { type Mark, MarkList, Marks, marksOf } from '../../paper/marks.tsx'
import { Remarks, Standing } from '../../paper/standing.tsx'
import { paperWords } from '../../paper/words/papers.ts'
import { CheckCards } from './check-cards.tsx'
import type { Right, ToCheck } from './checks.ts'
import type { PaperReaderProps } from './paper-reader.tsx'
import { readerWords } from './words/words.ts'

/** One paper as the device reads it: who stands behind it, its pages with what was read marked, what is missing, what to confirm. */
export function PaperView(
  props: PaperReaderProps & {
    readonly paper: ReadPaper
    readonly chosen: boolean
    readonly choose: () => void
    readonly answers: Readonly<Record<string, Right>>
    readonly answer: (check: ToCheck, right: Right) => void
  },
) {
  const { paper, pages, language, chosen, choose } = props
  const said = paperWords(language)
  const marks = useMemo(() => marksOf(paper, language), [paper, language])
  const title = `read-${paper.pages.join('-')}`
  return (
    <article class="read-paper" data-kind={paper.kind} data-standing={paper.standing} aria-labelledby={title}>
      <h2 id={title}>
        {said.page(paper.pages.join(', '))}: {paper.name[language]}
      </h2>
      <Standing paper={paper} language={language} />
      {chosen ? (
        <CheckCards {...props} />
      ) : (
        <button type="button" class="row-button" data-value="check-paper" onClick={choose}>
          {readerWords(language).choose}
        </button>
      )}
      <Remarks title={said.missing} lines={paper.defects} language={language} kind="missing" />
      <Remarks title={said.look} lines={paper.ask} language={language} kind="look" />
      {paper.pages.map((page) => {
        const photo = pages[page - 1]?.photo
        return (
          photo !== undefined && (
            <MarkedPhoto
              key={page}
              photo={photo}
              marks={marks.filter((mark) => mark.page === page)}
              label={said.picture(paper.name[language])}
            />
          )
        )
      })}
      <MarkList marks={marks} title={said.marked(marks.length)} />
    </article>
  )
}

const widest = 900

function MarkedPhoto(props: { readonly photo: Blob; readonly marks: readonly Mark[]; readonly label: string }) {
  const place = useRef<HTMLCanvasElement>(null)
  const { photo, marks, label } = props
  useEffect(() => {
    let wanted = true
    createImageBitmap(photo, { imageOrientation: 'from-image' }).then(
      (bitmap) => {
        const canvas = place.current
        if (wanted && canvas !== null) draw(canvas, bitmap)
        bitmap.close()
      },
      () => {},
    )
    return () => {
      wanted = false
    }
  }, [photo])
  return (
    <div class="marked">
      <canvas ref={place} role="img" aria-label={label} />
      <Marks marks={marks} />
    </div>
  )
}

function draw(canvas: HTMLCanvasElement, bitmap: ImageBitmap): void {
  const scale = Math.min(1, widest / bitmap.width)
  canvas.width = Math.round(bitmap.width * scale)
  canvas.height = Math.round(bitmap.height * scale)
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
}
