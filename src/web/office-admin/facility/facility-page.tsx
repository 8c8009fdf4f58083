import { useEffect, useRef, useState } from 'preact/hooks'
import { get } from '../../office/api.ts'
import { useOffice, useViewer } from '../../office/context.ts'
import { Failed, Loading, Problem } from '../../office/parts/notice.tsx'
import { today, useBook } from '../../office/use-book.ts'
import { Readiness } from '../../office-alerts/ready/readiness.tsx'
import { AdminPage, Button } from '../parts/admin-page.tsx'
import { HealthWarning } from '../record/health-warning.tsx'
import { AgenciesPart } from './agencies-part.tsx'
import { AreasPart } from './areas-part.tsx'
import { ClashView } from './clash-view.tsx'
import { DutyPart, type DutyPerson } from './duty-part.tsx'
import { PapersPart } from './papers-part.tsx'
import type { PartProps } from './part-props.ts'
import { PlacePart } from './place-part.tsx'
import { PoliciesPart } from './policies-part.tsx'
import { SettledPart } from './settled-part.tsx'
import { TimePart } from './time-part.tsx'
import { type Draft, useSettings } from './use-settings.ts'

/** The facility: everything that it settles for itself. */
export function Page() {
  const { say } = useOffice()
  const { role } = useViewer()
  const draft = useSettings()
  const { book } = useBook(draft.mine === undefined ? undefined : String(draft.mine.place.state), today())
  const people = usePeople(role === 'administrator' || role === 'privacy-officer')
  const form = useRef<HTMLFormElement>(null)
  useFirstFault(form, draft.problem?.at)
  const { mine, problem } = draft
  if (mine === undefined) return problem === undefined ? <Loading /> : <Failed problem={problem} retry={draft.load} />
  const part: PartProps = {
    settings: mine,
    change: draft.change,
    editable: role === 'administrator' || role === 'privacy-officer',
    errorAt: (path) => (problem?.at === path ? problem.detail : undefined),
    book,
  }
  const mayChange = part.editable || role === 'counsel'
  return (
    <AdminPage
      title={say('The facility', 'El centro')}
      lead={
        mayChange
          ? say(
              'What you settle here decides the answers at the desk.',
              'Lo que decida aquí decide las respuestas en la recepción.',
            )
          : say('Your role reads this and does not change it.', 'Su función lee esto y no lo cambia.')
      }
    >
      <HealthWarning />
      <Contents />
      <form
        ref={form}
        class="parts"
        onSubmit={(event) => {
          event.preventDefault()
          draft.save()
        }}
      >
        <PlacePart {...part} />
        <AreasPart {...part} />
        <AgenciesPart {...part} />
        <PoliciesPart {...part} />
        <SettledPart {...part} editable={role === 'counsel'} />
        <TimePart {...part} />
        <DutyPart {...part} people={people} />
        {mayChange && <SaveBar draft={draft} />}
      </form>
      <Readiness />
      <PapersPart />
    </AdminPage>
  )
}

// A long page: its parts can be reached without passing all others.
function Contents() {
  const { say } = useOffice()
  const parts = [
    ['place', say('The place', 'El lugar')],
    ['areas', say('Areas', 'Áreas')],
    ['agencies', say('Agencies', 'Agencias')],
    ['policies', say('House policy', 'Política de la casa')],
    ['settled', say('Open points of law', 'Puntos de derecho abiertos')],
    ['time', say('Time and retention', 'Hora y conservación')],
    ['duty', say('On-call schedule', 'Turnos de guardia')],
    ['readiness', say('Alerts', 'Alertas')],
    ['papers', say('Papers to print', 'Papeles para imprimir')],
  ] as const
  return (
    <nav aria-label={say('On this page', 'En esta página')}>
      <ul class="links">
        {parts.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function SaveBar({ draft }: { readonly draft: Draft }) {
  const { say } = useOffice()
  const { problem, clashes, changed, busy } = draft
  const crossed = problem !== undefined && (problem.status === 412 || problem.status === 409)
  return (
    <div class="save-bar">
      {crossed ? <ClashView clashes={clashes} settle={draft.settle} /> : <Problem problem={problem} />}
      <div class="buttons">
        <Button submit busy={busy}>
          {say('Save', 'Guardar')}
        </Button>
        {changed && (
          <Button kind="quiet" press={draft.discard}>
            {say('Discard changes', 'Descartar cambios')}
          </Button>
        )}
        <p class="small soft" role="status">
          {changed ? say('Not saved yet', 'Aún no guardado') : say('Everything is saved', 'Todo está guardado')}
        </p>
      </div>
    </div>
  )
}

// Whoever may not see the people sees the rota and leaves it as it is.
function usePeople(may: boolean): readonly DutyPerson[] {
  const [people, setPeople] = useState<readonly DutyPerson[]>([])
  useEffect(() => {
    if (!may) return undefined
    let wanted = true
    get<{ readonly rows: readonly (DutyPerson & { readonly left?: string })[] }>('/api/people').then((found) => {
      if (wanted && found.ok) setPeople(found.value.rows.filter((p) => p.left === undefined))
    })
    return () => {
      wanted = false
    }
  }, [may])
  return people
}

// The field that was refused gets the focus, with its words beside it.
function useFirstFault(form: { readonly current: HTMLFormElement | null }, at: string | undefined): void {
  useEffect(() => {
    if (at !== undefined) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [form, at])
}
