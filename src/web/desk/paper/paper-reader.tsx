import { useMemo, useState } from 'preact/hooks'
import type { ReadPaper } from '../../../cases/index.ts'
import { paperWords } from '../../paper/words/papers.ts'
import { Back } from '../parts/back.tsx'
import { NowPanel } from '../parts/now-panel.tsx'
import { storedWords } from '../parts/stored-words.ts'
import type { ScreenProps } from '../screens/screen.ts'
import type { Right, ToCheck } from './checks.ts'
import { movesFor } from './checks.ts'
import type { KeptPage } from './kept-page.ts'
import { PaperView } from './paper-view.tsx'
import { ReadingSteps } from './reading-steps.tsx'
import { useReading } from './use-reading.ts'
import { readerWords } from './words/words.ts'

/** What the reader is given beside what every screen is. */
export type PaperReaderProps = ScreenProps & {
  readonly paperId: string
  readonly pages: readonly KeptPage[]
  readonly close: () => void
}

/** The device reads the pages of a paper, and a person confirms, fact by fact, what it proposes. */
export function PaperReader(props: PaperReaderProps) {
  const { paperId, pages, close, words, language, device, keeper, around, now, go } = props
  const said = readerWords(language)
  const [entry, setEntry] = useState('')
  const [settled, setSettled] = useState(false)
  const photos = useMemo(() => pages.map(({ photo }) => photo), [pages])
  const { facility } = around.bundle
  const state = facility.place['state']
  const setting = {
    day: around.today,
    facilityNames: [facility.name],
    ...(typeof state === 'string' ? { state } : {}),
  }
  // Stored before anybody is asked: what was read is part of the record, whatever is made of it. Killed here, the photos are there.
  const store = (read: readonly ReadPaper[]): void => {
    const sheets = pages.map(({ sheet }) => sheet)
    const data = { paper: paperId, sheets, where: 'at-the-desk', read, at: now() }
    const added = keeper.add('paper-reading', data, around)
    setEntry(added.entry)
    void added.stored.then(() => setSettled(true))
  }
  const reading = useReading(photos, setting, store)
  const title = (
    <>
      <Back words={words} back={close} />
      <h1 id="question" tabIndex={-1}>
        {said.title}
      </h1>
    </>
  )
  if (reading.now.stage !== 'read')
    return (
      <>
        {title}
        <p class="desk-hint">{said.here}</p>
        <ReadingSteps {...reading} pages={pages.length} said={paperWords(language)} />
        {reading.now.stage === 'failed' && (
          <button type="button" class="big" data-value="without" onClick={close}>
            {said.without}
          </button>
        )}
      </>
    )
  return (
    <>
      {title}
      <p class="desk-hint">{reading.now.papers.length > 1 ? said.several : said.propose}</p>
      <Papers {...props} papers={reading.now.papers} entry={entry} />
      <p class="desk-hint" role="status">
        {around.book === undefined ? said.noLaw : storedWords(settled, device, words, said.stored)}
      </p>
      <button type="button" class="big" data-value="read-done" onClick={() => go('visit')}>
        {said.goOn}
      </button>
    </>
  )
}

type Answers = Readonly<Record<string, Right>>

function Papers(props: PaperReaderProps & { readonly papers: readonly ReadPaper[]; readonly entry: string }) {
  const { papers, entry, keeper, around, now } = props
  const [chosen, choose] = useState(papers.length === 1 ? 0 : -1)
  const [answers, setAnswers] = useState<readonly Answers[]>(papers.map(() => ({})))
  const answer = (n: number, check: ToCheck, right: Right): void => {
    const { fact, proposed } = check
    setAnswers((before) => before.map((own, i) => (i === n ? { ...own, [fact.id]: right } : own)))
    keeper.add('paper-check', { reading: entry, number: n + 1, fact: fact.id, proposed, right, at: now() }, around)
    const before = keeper.now()?.d.answers[fact.id]
    for (const move of movesFor(check, right, before)) keeper.move(move, around)
  }
  const confirmed = answers.some((own) => Object.values(own).includes('right'))
  return (
    <>
      {confirmed && <NowPanel {...props} />}
      {papers.map((paper, n) => (
        <PaperView
          key={paper.pages.join(' ')}
          {...props}
          paper={paper}
          chosen={chosen === n}
          choose={() => choose(n)}
          answers={answers[n] ?? {}}
          answer={(check, right) => answer(n, check, right)}
        />
      ))}
    </>
  )
}
