import type { FunctionComponent } from 'preact'
import { useState } from 'preact/hooks'
import type { ScreenProps } from '../screens/screen.ts'
import type { PaperReaderProps } from './paper-reader.tsx'

/** A quiet offer that the device reads the pages that were just stored; what reads them is loaded only then. */
export function ReadOffer(props: {
  readonly words: ScreenProps['words']
  readonly open: (reader: FunctionComponent<PaperReaderProps>) => void
}) {
  const { words, open } = props
  const [failed, setFailed] = useState(false)
  const load = (): void => {
    import('./paper-reader.tsx').then(
      ({ PaperReader }) => open(PaperReader),
      () => setFailed(true),
    )
  }
  return (
    <>
      <button type="button" class="row-button" data-value="read-paper" onClick={load}>
        {words.photo.read}
      </button>
      <div role="alert">{failed && <p class="desk-warning">{words.photo.readFailed}</p>}</div>
    </>
  )
}
