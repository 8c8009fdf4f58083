import { useState } from 'preact/hooks'
import type { Role } from '../../../cases/index.ts'
import { useOffice } from '../../office/context.ts'
import { SelectField } from '../../office/parts/field.tsx'
import { Problem } from '../../office/parts/notice.tsx'
import { Table } from '../../office/parts/table.tsx'
import { Time } from '../../office/parts/time.tsx'
import { roleWords } from '../../office/words.ts'
import { Button, Part } from '../parts/admin-page.tsx'
import { usePages } from '../parts/use-pages.ts'
import { detailNames, detailValue } from './detail-words.ts'
import { eventName, eventNames } from './event-names.ts'

interface OfficeEvent {
  readonly position: number
  readonly received: string
  readonly type: string
  readonly by: { readonly role: Role | 'nobody'; readonly person?: string }
  readonly data: Readonly<Record<string, unknown>>
}

/** What happened in the office and not in a case, newest first. */
export function OfficeEvents() {
  const { say, text } = useOffice()
  const [type, setType] = useState('')
  const list = usePages<OfficeEvent>(`/api/office-events${type === '' ? '' : `?type=${encodeURIComponent(type)}`}`)
  return (
    <Part
      id="events"
      title={say('Events of the office', 'Eventos de la oficina')}
      help={say(
        'Sign-ins, roles, settings and emergencies. Nothing here is about a patient.',
        'Accesos, funciones, ajustes y emergencias. Nada aquí es sobre un paciente.',
      )}
    >
      <div class="columns">
        <SelectField
          label={say('Show', 'Mostrar')}
          value={type}
          set={setType}
          options={Object.entries(eventNames).map(([one, name]) => [one, text(name)])}
          none={say('All events', 'Todos los eventos')}
        />
      </div>
      <Problem problem={list.problem} />
      {list.rows !== undefined && (
        <Table
          caption={say('Events of the office', 'Eventos de la oficina')}
          rows={list.rows}
          keyOf={(row) => String(row.position)}
          empty={say('Nothing happened yet.', 'Aún no ha pasado nada.')}
          columns={[
            { key: 'type', title: say('What', 'Qué'), head: true, cell: (row) => eventName(row.type, text) },
            { key: 'at', title: say('When', 'Cuándo'), cell: (row) => <Time at={row.received} /> },
            { key: 'by', title: say('Who', 'Quién'), cell: (row) => <By by={row.by} people={list.people} /> },
            {
              key: 'data',
              title: say('Details', 'Detalles'),
              cell: (row) => <Details event={row} people={list.people} />,
            },
            { key: 'position', title: say('Entry', 'Entrada'), cell: (row) => row.position },
          ]}
        />
      )}
      {list.hasMore && (
        <p class="buttons">
          <Button kind="quiet" busy={list.busy} press={list.more}>
            {say('Show more', 'Mostrar más')}
          </Button>
        </p>
      )}
    </Part>
  )
}

type Names = Readonly<Record<string, string>>

function By({ by, people }: { readonly by: OfficeEvent['by']; readonly people: Names }) {
  const { say, text } = useOffice()
  const name = by.person === undefined ? undefined : (people[by.person] ?? by.person)
  if (by.role === 'nobody') return <>{name ?? say('nobody who was signed in', 'nadie con sesión abierta')}</>
  return (
    <>
      {name} <span class="small soft">{text(roleWords[by.role])}</span>
    </>
  )
}

function Details({ event: { by, data }, people }: { readonly event: OfficeEvent; readonly people: Names }) {
  const { text } = useOffice()
  // Who did it to themselves stands in the column before.
  const entries = Object.entries(data).filter(([key, value]) => key !== 'person' || value !== by.person)
  if (entries.length === 0) return <>–</>
  return (
    <ul class="small details">
      {entries.map(([key, value]) => (
        <li key={key}>
          <span class="soft">{text(detailNames[key] ?? { en: key, es: key })}:</span> {detailValue(value, text, people)}
        </li>
      ))}
    </ul>
  )
}
