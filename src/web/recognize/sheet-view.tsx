import { useEffect, useRef } from 'preact/hooks'
import { type ActionAnswer, assess, type Language, type Rulebook } from '../../engine/index.ts'
import type { Box, Picture, Sheet } from '../../instruments/index.ts'
import type { PageWords } from './words.ts'

/** One recognised sheet: what it is, what speaks for it on the picture, what is wrong, what to look at, what it allows. */
export function SheetView(props: {
  readonly sheet: Sheet
  readonly picture: Picture | undefined
  readonly answers: readonly ActionAnswer[]
  readonly book: Rulebook | undefined
  readonly language: Language
  readonly words: PageWords
}) {
  const { sheet, picture, answers, book, language, words } = props
  return (
    <article class="sheet" data-kind={sheet.kind} data-unsure={String(sheet.unsure)}>
      <h2>
        {words.sheet(sheet.pages.join(', '))}: {sheet.name[language]}
      </h2>
      <p class="form">
        {sheet.form ? `${sheet.form.number}${sheet.form.revision ? ` (${sheet.form.revision})` : ''} · ` : ''}
        {sheet.unsure ? '' : words.sure(Math.round(sheet.confidence * 100))}
      </p>
      {picture && (
        <Marked
          picture={picture}
          label={words.marked}
          boxes={sheet.evidence.filter(({ page }) => page === sheet.page).map(({ box }) => box)}
        />
      )}
      {sheet.defects.length > 0 && (
        <List title={words.wrong} lines={sheet.defects.map((defect) => defect.words[language])} />
      )}
      {sheet.ask.length > 0 && <List title={words.look} lines={sheet.ask.map((ask) => ask.question[language])} />}
      {answers.length > 0 && (
        <section>
          <h3>{words.allows}</h3>
          <ul class="answers">
            {answers.map((answer) => (
              <li key={answer.action} data-action={answer.action} data-tone={answer.meanwhile}>
                <strong>{words.tones[answer.meanwhile]}</strong>{' '}
                {book?.actions.find(({ id }) => id === answer.action)?.question[language] ?? answer.action}
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  )
}

function List({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

const shownWidth = 640

function Marked(props: { readonly picture: Picture; readonly boxes: readonly Box[]; readonly label: string }) {
  const { picture, boxes, label } = props
  const place = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const context = place.current?.getContext('2d')
    if (context) draw(context, picture, boxes)
  }, [picture, boxes])
  const height = Math.round((shownWidth * picture.height) / picture.width)
  return <canvas ref={place} width={shownWidth} height={height} role="img" aria-label={label} />
}

function draw(context: CanvasRenderingContext2D, { width, height, data }: Picture, boxes: readonly Box[]): void {
  const { canvas } = context
  const shown = context.createImageData(canvas.width, canvas.height)
  for (let y = 0; y < canvas.height; y++) {
    for (let x = 0; x < canvas.width; x++) {
      const from = Math.floor((y * height) / canvas.height) * width + Math.floor((x * width) / canvas.width)
      const at = 4 * (y * canvas.width + x)
      shown.data.fill(data[from] ?? 255, at, at + 3)
      shown.data[at + 3] = 255
    }
  }
  context.putImageData(shown, 0, 0)
  context.strokeStyle = '#b45309'
  context.lineWidth = 2
  for (const [x0, y0, x1, y1] of boxes) {
    context.strokeRect(x0 * canvas.width, y0 * canvas.height, (x1 - x0) * canvas.width, (y1 - y0) * canvas.height)
  }
}

/** What the rulebook says of a sheet; nothing is asked about one that nobody has recognised. */
export function answersFor(
  book: Rulebook | undefined,
  situation: unknown,
  language: Language,
): readonly ActionAnswer[] {
  if (book === undefined) return []
  const result = assess(book, situation, { language })
  return 'answers' in result ? result.answers : []
}
