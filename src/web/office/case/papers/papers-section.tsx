import { useState } from 'preact/hooks'
import { type Entry, entriesOf } from '../../../../cases/index.ts'
import { useOffice } from '../../context.ts'
import { useCase } from '../case-context.ts'
import { entriesWords } from '../entries/words.ts'
import { entryText } from '../naming.ts'
import { ReadHere } from '../paper-reading/read-here.tsx'
import { ReadSheet } from '../paper-reading/read-sheet.tsx'
import { readOn, readTogether } from '../paper-reading/readings.ts'
import { useNaming } from '../use-naming.ts'
import { UploadForm } from './upload-form.tsx'

const pictures = /\.(jpe?g|png|webp|gif)$/i
// A file without a name came from a desk, which takes photos and nothing else.
const isPicture = ({ fields }: Entry): boolean => pictures.test(String(fields['fileName']?.value ?? 'photo.jpg'))

/** The photos and files of the case, each to be seen or saved, and the way to add one. */
export function PapersSection() {
  const words = entriesWords(useOffice().language)
  const { state, may } = useCase()
  const [adding, setAdding] = useState(false)
  const sheets = entriesOf(state, 'sheet').filter((s) => typeof s.fields['file']?.value === 'string')
  return (
    <section aria-labelledby="papers-title">
      <h2 id="papers-title">{words.papers}</h2>
      {sheets.length === 0 && <p class="soft">{words.noPapers}</p>}
      <ul class="sheets">
        {sheets.map((s) => (
          <Sheet key={s.entry} sheet={s} />
        ))}
      </ul>
      {may('record') && (
        <div class="buttons">
          <button type="button" class="plain" onClick={() => setAdding(true)}>
            {words.upload}
          </button>
        </div>
      )}
      {adding && <UploadForm close={() => setAdding(false)} />}
    </section>
  )
}

function Sheet({ sheet }: { readonly sheet: Entry }) {
  const words = entriesWords(useOffice().language)
  const { state, view, may } = useCase()
  const naming = useNaming()
  const value = (name: string): string => String(sheet.fields[name]?.value ?? '')
  const paper = state.entries[`paper/${value('paper')}`]
  const name = value('fileName') || value('file')
  const address = `/api/cases/${encodeURIComponent(state.id)}/files/${encodeURIComponent(value('file'))}`
  const title = [paper === undefined ? undefined : entryText(paper, naming), name].filter(Boolean).join(' · ')
  const page = sheet.fields['page']?.value
  const read = readOn(state, sheet.entry)
  const picture = <img src={address} alt={words.photoOf(title)} loading="lazy" />
  // Only who sees the whole of a case sees what was read in it.
  const mayRead =
    read === undefined && isPicture(sheet) && sheet.withdrawn === undefined && view.sees === 'whole' && may('record')
  return (
    <li data-file={value('file')} class={sheet.withdrawn === undefined ? undefined : 'withdrawn'}>
      {read !== undefined ? <ReadSheet read={read} picture={picture} /> : isPicture(sheet) && picture}
      {mayRead && <ReadHere sheets={readTogether(state, sheet, isPicture)} />}
      <p>
        {title}
        {typeof page === 'number' && ` · ${words.page} ${page}`}
      </p>
      <a class="button plain" href={address} download={name} aria-label={`${words.open}: ${title}`}>
        {words.open}
      </a>
    </li>
  )
}
