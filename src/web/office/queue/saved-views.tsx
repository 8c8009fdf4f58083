import { useEffect, useState } from 'preact/hooks'
import { get, put, remove } from '../api.ts'
import { useOffice } from '../context.ts'
import { Dialog } from '../parts/dialog.tsx'
import { TextField } from '../parts/field.tsx'
import { Problem } from '../parts/notice.tsx'
import { useSend } from '../use-send.ts'
import { type Filters, filtersIn, queryOf } from './filters.ts'
import { queueWords } from './words.ts'

interface SavedView {
  readonly name: string
  readonly filters: Readonly<Record<string, unknown>>
}

function filtersOf({ filters }: SavedView): Filters {
  return filtersIn(new URLSearchParams(Object.entries(filters).map(([key, value]) => [key, String(value)])))
}

/** The views that a person saved: filters under a name, which follow them to other devices. */
export function SavedViews(props: { readonly filters: Filters; readonly set: (filters: Filters) => void }) {
  const words = queueWords(useOffice().language)
  const [views, setViews] = useState<readonly SavedView[]>([])
  const [naming, setNaming] = useState(false)
  const [name, setName] = useState('')
  const { busy, problem, send } = useSend()
  const load = async (): Promise<void> => {
    const asked = await get<{ readonly rows: readonly SavedView[] }>('/api/views')
    if (asked.ok) setViews(asked.value.rows)
  }
  useEffect(() => {
    load()
  }, [])
  const save = async (): Promise<void> => {
    const filters = Object.fromEntries(queryOf(props.filters))
    const saved = await send(() => put<unknown>(`/api/views/${encodeURIComponent(name.trim())}`, { filters }))
    if (saved === undefined) return
    setNaming(false)
    setName('')
    await load()
  }
  const forget = async (view: string): Promise<void> => {
    await send(() => remove<unknown>(`/api/views/${encodeURIComponent(view)}`))
    await load()
  }
  return (
    <section class="saved-views" aria-label={words.saved}>
      {views.map((v) => (
        <span key={v.name} class="saved-view">
          <button type="button" class="plain slim" onClick={() => props.set(filtersOf(v))}>
            {v.name}
          </button>
          <button type="button" class="quiet slim" aria-label={words.forget(v.name)} onClick={() => forget(v.name)}>
            ✕
          </button>
        </span>
      ))}
      <button type="button" class="quiet slim" onClick={() => setNaming(true)}>
        {words.save}
      </button>
      {naming && (
        <Dialog title={words.save} close={() => setNaming(false)}>
          <form
            class="form"
            onSubmit={(event) => {
              event.preventDefault()
              save()
            }}
          >
            <Problem problem={problem} />
            <TextField label={words.saveName} required maxLength={60} value={name} set={setName} />
            <div class="buttons">
              <button type="submit" disabled={busy}>
                {words.saveGo}
              </button>
            </div>
          </form>
        </Dialog>
      )}
    </section>
  )
}
