import type { ComponentChildren } from 'preact'
import { useMemo } from 'preact/hooks'
import { MarkList, Marks, marksOf } from '../../../paper/marks.tsx'
import { Remarks, Standing } from '../../../paper/standing.tsx'
import { paperWords } from '../../../paper/words/papers.ts'
import { useOffice } from '../../context.ts'
import { timeText } from '../../parts/time.tsx'
import { writerText } from '../naming.ts'
import { useNaming } from '../use-naming.ts'
import { ReadFacts } from './read-facts.tsx'
import type { ReadSheet as Read } from './readings.ts'
import { readingWords } from './words.ts'

/** A sheet that was read: its picture with the evidence marked and listed, who stands behind the paper, and its facts. */
export function ReadSheet({ read, picture }: { readonly read: Read; readonly picture: ComponentChildren }) {
  const { language } = useOffice()
  const { paper, page, isFirst } = read
  const said = paperWords(language)
  const words = readingWords(language)
  const marks = useMemo(() => marksOf(paper, language), [paper, language])
  const own = marks.filter((mark) => mark.page === page)
  return (
    <div class="read-sheet" data-kind={paper.kind}>
      <h3>{paper.name[language]}</h3>
      <ReadBy read={read} />
      <Standing paper={paper} language={language} />
      <div class="marked">
        {picture}
        <Marks marks={own} />
      </div>
      <MarkList marks={own} title={said.marked(own.length)} />
      {isFirst ? (
        <>
          <Remarks title={said.missing} lines={paper.defects} language={language} kind="missing" />
          <Remarks title={said.look} lines={paper.ask} language={language} kind="look" />
          <ReadFacts read={read} />
        </>
      ) : (
        <p class="soft">{words.firstPage(Math.min(...paper.pages))}</p>
      )}
    </div>
  )
}

function ReadBy({ read: { reading } }: { readonly read: Read }) {
  const { language } = useOffice()
  const words = readingWords(language)
  const naming = useNaming()
  const event = naming.state.events.find((e) => e.id === reading.history[0])
  const where = reading.fields['where']?.value === 'in-the-office' ? words.inTheOffice : words.atTheDesk
  return (
    <p class="soft small">
      {where}
      {event !== undefined && ` · ${timeText(event.at, language, naming.zone)} · ${writerText(event.by, naming)}`}
    </p>
  )
}
