import { useState } from 'preact/hooks'
import type { Holiday } from '../../../cases/index.ts'
import { call } from '../../office/api.ts'
import { useOffice } from '../../office/context.ts'
import { Problem } from '../../office/parts/notice.tsx'
import { useAct } from '../parts/use-act.ts'

interface Read {
  readonly holidays: readonly { readonly day: string; readonly name: string }[]
  readonly skipped: readonly { readonly name: string; readonly why: string }[]
}

/** Takes free days out of a calendar file; those that are there already stay as they are. */
export function HolidaysFile(props: {
  readonly holidays: readonly Holiday[]
  readonly set: (holidays: readonly Holiday[]) => void
}) {
  const { say } = useOffice()
  const { holidays, set } = props
  const act = useAct()
  const [told, setTold] = useState('')
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    setTold('')
    const raw = await file.text()
    const headers = { 'Content-Type': 'text/calendar' }
    const read = await act.run(() => call<Read>('POST', '/api/facility/holidays/read', { raw, headers }))
    if (read === undefined) return
    const fresh = read.value.holidays.filter(({ day }) => !holidays.some((h) => h.day === day))
    set([...holidays, ...fresh.map(({ day, name }) => ({ day, name: { en: name, es: name }, legal: false }))])
    const skipped = read.value.skipped.length
    setTold(
      say(
        `Days added: ${fresh.length}; could not be used: ${skipped}. Look at them, then save.`,
        `Días agregados: ${fresh.length}; no se pudieron usar: ${skipped}. Revíselos y guarde.`,
      ),
    )
  }
  return (
    <div class="form">
      <label>
        {say('Or take them from a calendar file (.ics)', 'O tómelos de un archivo de calendario (.ics)')}
        <input type="file" accept=".ics,text/calendar" onChange={(event) => take(event.currentTarget.files?.[0])} />
      </label>
      <Problem problem={act.problem} />
      <p role="status">{told}</p>
    </div>
  )
}
