import { useState } from 'preact/hooks'
import { entriesOf } from '../../../../cases/index.ts'
import { call, newId, type Result } from '../../api.ts'
import type { Commanded } from '../../command.ts'
import { useOffice } from '../../context.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { Field, SelectField, TextField } from '../../parts/field.tsx'
import { Problem } from '../../parts/notice.tsx'
import { useSend } from '../../use-send.ts'
import { useCase } from '../case-context.ts'
import { entriesWords } from '../entries/words.ts'
import { entryText } from '../naming.ts'
import { useNaming } from '../use-naming.ts'

/** A file as the server stored it. */
interface StoredFile {
  readonly file: string
  readonly name: string
  readonly sha256: string
}

/** The box in which a photo or file is added: it is stored first, then the record says what it is a sheet of. */
export function UploadForm({ close }: { readonly close: () => void }) {
  const { language } = useOffice()
  const words = entriesWords(language)
  const { state, give } = useCase()
  const naming = useNaming()
  const [ids] = useState(() => ({ file: newId(), sheet: newId().slice(0, 16) }))
  const [file, setFile] = useState<File>()
  const [paper, setPaper] = useState('')
  const [page, setPage] = useState('')
  const { busy, problem, send } = useSend()
  const papers = entriesOf(state, 'paper').filter((p) => p.withdrawn === undefined)

  const store = async (chosen: File): Promise<Result<Commanded>> => {
    const form = new FormData()
    form.set('id', ids.file)
    form.set('file', chosen)
    const path = `/api/cases/${encodeURIComponent(state.id)}/files`
    const stored = await call<StoredFile>('POST', path, { raw: form })
    if (!stored.ok) return stored
    const fields = {
      file: stored.value.file,
      sha256: stored.value.sha256,
      fileName: stored.value.name,
      ...(paper === '' ? {} : { paper }),
      ...(page === '' ? {} : { page: Number(page) }),
    }
    return give('record', { noun: 'sheet', entry: ids.sheet, fields })
  }
  const save = async (): Promise<void> => {
    if (file !== undefined && (await send(() => store(file))) !== undefined) close()
  }
  return (
    <Dialog title={words.upload} close={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Problem problem={problem} />
        <Field label={words.upload} help={words.uploadHelp} required>
          {(tied) => (
            <input
              {...tied}
              type="file"
              accept="image/*,application/pdf,text/plain"
              onChange={(event) => setFile(event.currentTarget.files?.[0])}
            />
          )}
        </Field>
        <SelectField
          label={words.ofPaper}
          none={words.notSaid}
          value={paper}
          set={setPaper}
          options={papers.map((p) => [p.entry, entryText(p, naming)])}
        />
        <TextField label={words.page} type="number" min="1" value={page} set={setPage} />
        <div class="buttons">
          <button type="submit" disabled={busy || file === undefined}>
            {busy ? words.uploading : words.save}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
