import type { FunctionComponent } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { KeptPage } from '../paper/kept-page.ts'
import type { PaperReaderProps } from '../paper/paper-reader.tsx'
import { ReadOffer } from '../paper/read-offer.tsx'
import { Back } from '../parts/back.tsx'
import { storedWords } from '../parts/stored-words.ts'
import { poor } from '../photo/sharpness.ts'
import { jpegOf, readSheet, type Sheet } from '../photo/sheet.ts'
import type { ScreenProps } from './screen.ts'

function Preview({ sheet, label }: { readonly sheet: Sheet; readonly label: string }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.replaceChildren(sheet.canvas)
  }, [sheet])
  return <div class="sheet" role="img" aria-label={label} ref={box} />
}

function TakeButton(props: { readonly label: string; readonly taken: (photo: Blob) => void }) {
  return (
    <label class="take">
      <input
        type="file"
        accept="image/*"
        capture="environment"
        onChange={(event) => {
          const photo = event.currentTarget.files?.[0]
          event.currentTarget.value = ''
          if (photo !== undefined) props.taken(photo)
        }}
      />
      <span>{props.label}</span>
    </label>
  )
}

/** Photos of a paper, sheet by sheet: looked at before they are kept, and kept without the place where they were taken. */
export function PhotoScreen(props: ScreenProps) {
  const { words, desk, device, keeper, around, back, now } = props
  const { photo } = words
  const [sheet, setSheet] = useState<Sheet | undefined>()
  const [failed, setFailed] = useState(false)
  const [pages, setPages] = useState(0)
  const [settled, setSettled] = useState(0)
  const paper = useRef<string | undefined>(undefined)
  const count = useRef(0)
  // In memory only while this screen is up: what is stored, this device cannot open again.
  const kept = useRef<readonly KeptPage[]>([])
  const [Reader, setReader] = useState<FunctionComponent<PaperReaderProps> | undefined>()
  const taken = async (file: Blob): Promise<void> => {
    const read = await readSheet(file)
    setFailed(read === undefined)
    setSheet(read)
  }
  const keep = async (own: Sheet): Promise<void> => {
    setSheet(undefined)
    const page = ++count.current
    setPages(page)
    const jpeg = await jpegOf(own).catch(() => undefined)
    if (jpeg === undefined) {
      setPages(--count.current)
      return setFailed(true)
    }
    const { bytes, sha256 } = jpeg
    paper.current ??= keeper.add('paper', { copied: true, at: now() }, around).entry
    const fileName = `page-${page}.jpg`
    const file = keeper.addPhoto(bytes, sha256, fileName, around)
    const data = { paper: paper.current, page, file, sha256, fileName, at: now() }
    const { entry, stored } = keeper.add('sheet', data, around)
    kept.current = [
      ...kept.current,
      { sheet: entry, photo: new Blob([Uint8Array.from(bytes)], { type: 'image/jpeg' }) },
    ]
    // The photo goes to the disk before the entry that names it.
    await stored
    setSettled((before) => Math.max(before, page))
  }
  if (Reader !== undefined)
    return <Reader {...props} paperId={paper.current ?? ''} pages={kept.current} close={() => setReader(undefined)} />
  const look = sheet?.measured
  // In practice there is no device, and no paper either.
  const mayRead = pages > 0 && settled === pages && desk.device() !== undefined
  return (
    <>
      <Back words={words} back={back} />
      <h1 id="question" tabIndex={-1}>
        {sheet === undefined ? photo.title : photo.page(pages + 1)}
      </h1>
      {sheet === undefined ? (
        <>
          <p class="desk-hint">{photo.hint}</p>
          <p role="status">{pages > 0 && storedWords(settled === pages, device, words, photo.kept(pages))}</p>
          <TakeButton label={pages === 0 ? photo.take : photo.next(pages + 1)} taken={taken} />
          {pages > 0 && (
            <button type="button" class="big" data-value="done" onClick={back}>
              {words.done}
            </button>
          )}
          {mayRead && <ReadOffer words={words} open={(reader) => setReader(() => reader)} />}
        </>
      ) : (
        <>
          <Preview sheet={sheet} label={photo.preview} />
          <div role="alert">
            {look !== undefined && look.edges < poor.edges && <p class="desk-warning">{photo.blurred}</p>}
            {look !== undefined && look.light < poor.light && <p class="desk-warning">{photo.dark}</p>}
          </div>
          <button type="button" class="big" data-value="keep" onClick={() => void keep(sheet)}>
            {photo.keep}
          </button>
          <TakeButton label={photo.again} taken={taken} />
        </>
      )}
      <div role="alert">{failed && <p class="desk-warning">{photo.failed}</p>}</div>
      <p class="desk-hint">{photo.location}</p>
    </>
  )
}
