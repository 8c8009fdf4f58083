import type { Role } from '../../../cases/index.ts'
import { remove } from '../../office/api.ts'
import { useOffice, useViewer } from '../../office/context.ts'
import { Problem } from '../../office/parts/notice.tsx'
import { Table } from '../../office/parts/table.tsx'
import { Time } from '../../office/parts/time.tsx'
import { roleWords } from '../../office/words.ts'
import { Button, Part } from './admin-page.tsx'
import { useAct } from './use-act.ts'
import { useLoaded } from './use-loaded.ts'

interface Emergency {
  readonly id: string
  readonly person: string
  readonly name: string
  readonly role: Role
  readonly why?: string
  readonly since: string
  readonly until: string
}

/** Who took the privacy officer's role in an emergency, in the last seven days, and why. */
export function Emergencies() {
  const { say, text, session } = useOffice()
  const { role } = useViewer()
  const from = useLoaded<{ readonly rows: readonly Emergency[] }>('/api/break-glass')
  const act = useAct()
  const end = async (id: string): Promise<void> => {
    if (await act.run(() => remove(`/api/break-glass/${encodeURIComponent(id)}`))) await from.again()
  }
  const mayEnd = (row: Emergency): boolean =>
    Date.parse(row.until) > Date.now() && (role === 'privacy-officer' || row.person === session?.person.id)
  return (
    <Part
      id="emergencies"
      title={say('Roles taken in an emergency', 'Funciones tomadas en una emergencia')}
      help={say(
        'In the last seven days. Each lasts an hour at most.',
        'En los últimos siete días. Cada una dura una hora como máximo.',
      )}
    >
      <Problem problem={from.problem ?? act.problem} />
      {from.value !== undefined && (
        <Table
          caption={say('Roles taken in an emergency', 'Funciones tomadas en una emergencia')}
          rows={from.value.rows}
          keyOf={(row) => row.id}
          empty={say('None.', 'Ninguna.')}
          columns={[
            { key: 'name', title: say('Who', 'Quién'), head: true, cell: (row) => row.name },
            { key: 'role', title: say('Role', 'Función'), cell: (row) => text(roleWords[row.role]) },
            { key: 'since', title: say('From', 'Desde'), cell: (row) => <Time at={row.since} /> },
            { key: 'until', title: say('Until', 'Hasta'), cell: (row) => <Time at={row.until} /> },
            { key: 'why', title: say('Why', 'Por qué'), cell: (row) => row.why ?? '–' },
            {
              key: 'do',
              title: say('End it', 'Terminar'),
              cell: (row) =>
                mayEnd(row) ? (
                  <Button
                    kind="danger"
                    label={say(`End it: ${row.name}`, `Terminar: ${row.name}`)}
                    press={() => end(row.id)}
                  >
                    {say('End it', 'Terminar')}
                  </Button>
                ) : (
                  '–'
                ),
            },
          ]}
        />
      )}
    </Part>
  )
}
