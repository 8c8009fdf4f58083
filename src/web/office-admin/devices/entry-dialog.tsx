import { useState } from 'preact/hooks'
import { useOffice } from '../../office/context.ts'
import { Dialog } from '../../office/parts/dialog.tsx'
import { SelectField, TextField } from '../../office/parts/field.tsx'
import { Problem } from '../../office/parts/notice.tsx'
import { Button } from '../parts/admin-page.tsx'
import { useAct } from '../parts/use-act.ts'
import type { Entry } from './device.ts'
import { EntryContent } from './entry-content.tsx'
import { asideWords, whyWords } from './words.ts'

const cannotBeFiled = ['cannot-open', 'malformed-command', 'not-a-photo', 'unreadable']

/** One entry, and what a person may do with it: file it again, or set it aside for a reason. */
export function EntryDialog(props: {
  readonly entry: Entry
  readonly close: () => void
  readonly settled: () => void
}) {
  const { entry, close, settled } = props
  const { say, text, announce } = useOffice()
  const act = useAct()
  const [into, setInto] = useState('')
  const [why, setWhy] = useState('filed-otherwise')
  const settle = async (body: object, told: string): Promise<void> => {
    const path = `/api/desk-inbox/${encodeURIComponent(entry.id)}/settle`
    if ((await act.post(path, body)) === undefined) return
    announce(told)
    settled()
  }
  const file = (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const named = into.trim() === '' ? {} : { case: into.trim() }
    return settle({ how: 'file-again', ...named }, say('It is in the record.', 'Está en el registro.'))
  }
  const aside = (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    return settle({ how: 'set-aside', why }, say('It is set aside.', 'Quedó apartada.'))
  }
  return (
    <Dialog
      title={say(`Entry ${entry.n} of ${entry.deviceName}`, `Entrada ${entry.n} de ${entry.deviceName}`)}
      close={close}
    >
      <p>{text(whyWords(entry.code))}</p>
      <EntryContent entry={entry.id} />
      <Problem problem={act.problem} />
      {!cannotBeFiled.includes(entry.code) && (
        <form class="form" onSubmit={file}>
          <TextField
            label={say(
              'If it belongs to another case: the number of that case',
              'Si es de otro caso: el número de ese caso',
            )}
            value={into}
            set={setInto}
            maxLength={120}
          />
          <div class="buttons">
            <Button submit busy={act.busy}>
              {say('File it in the record', 'Incluirla en el registro')}
            </Button>
          </div>
        </form>
      )}
      {entry.status !== 'set-aside' && (
        <form class="form" onSubmit={aside}>
          <SelectField
            label={say('Set it aside, because', 'Apartarla, porque')}
            value={why}
            set={setWhy}
            options={Object.entries(asideWords).map(([code, words]) => [code, text(words)])}
          />
          <p class="soft">
            {say(
              'For 30 days it can still be filed. Then its content is deleted; the record keeps only that it was here.',
              'Durante 30 días aún se puede incluir en el registro. Después se borra su contenido; queda constancia de que estuvo aquí.',
            )}
          </p>
          <div class="buttons">
            <Button submit kind="danger" busy={act.busy}>
              {say('Set it aside', 'Apartarla')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  )
}
