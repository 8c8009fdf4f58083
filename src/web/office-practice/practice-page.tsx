import { useState } from 'preact/hooks'
import { useOffice } from '../office/context.ts'
import { TextField } from '../office/parts/field.tsx'
import { AdminPage, Part, WhenLoaded } from '../office-admin/parts/admin-page.tsx'
import { useLoaded } from '../office-admin/parts/use-loaded.ts'
import { Downloads } from './downloads.tsx'
import type { Results } from './result.ts'
import { People, Rows, Teams } from './tables.tsx'

/** What of the results is wanted; an empty field is no limit. */
interface Filter {
  readonly from: string
  readonly to: string
  readonly team: string
}

function queryOf(filter: Filter): string {
  return new URLSearchParams(Object.entries(filter).filter(([, value]) => value.trim() !== '')).toString()
}

/** Practice: the way to the drills, results by person and team, and the training record as files. */
export function Page() {
  const { say, to } = useOffice()
  const [filter, setFilter] = useState<Filter>({ from: '', to: '', team: '' })
  const query = queryOf(filter)
  const results = useLoaded<Results>(`/api/practice/results${query === '' ? '' : `?${query}`}`)
  const field = (key: keyof Filter) => ({ value: filter[key], set: (v: string) => setFilter({ ...filter, [key]: v }) })
  return (
    <AdminPage
      title={say('Practice', 'Práctica')}
      lead={say(
        'Invented stories at the desk’s own screens, scored by your rulebook. Nothing here is a visit, and nothing is about a patient.',
        'Historias inventadas en las pantallas de la recepción, con puntos según su reglamento. Nada aquí es una visita ni trata de un paciente.',
      )}
    >
      <p class="buttons">
        <a class="button" href={to('/practice/drill')}>
          {say('Start practice', 'Empezar a practicar')}
        </a>
      </p>
      <WhenLoaded from={results}>
        {(found) => (
          <div class="parts">
            <Part
              id="record"
              title={
                found.all ? say('Training record', 'Registro de capacitación') : say('Your results', 'Sus resultados')
              }
              help={
                found.all
                  ? say(
                      'Of everybody who practiced, signed in or on a device. Names from a device are as they were typed.',
                      'De todos los que practicaron, con su cuenta o en un dispositivo. Los nombres de un dispositivo son como se escribieron.',
                    )
                  : say(
                      'Liaison, administrator and privacy officer see these too.',
                      'Enlace, administración y la oficina de privacidad también los ven.',
                    )
              }
            >
              <div class="practice-filter">
                <TextField label={say('From', 'Desde')} type="date" {...field('from')} />
                <TextField label={say('To', 'Hasta')} type="date" {...field('to')} />
                <TextField label={say('Team', 'Equipo')} maxLength={80} {...field('team')} />
              </div>
              <Downloads query={query} />
            </Part>
            {found.count === 0 ? (
              <p class="soft">{say('Nobody has practiced yet.', 'Nadie ha practicado todavía.')}</p>
            ) : (
              <>
                <People rows={found.people} />
                {found.all && <Teams rows={found.teams} />}
                <Rows rows={found.rows} count={found.count} />
              </>
            )}
          </div>
        )}
      </WhenLoaded>
    </AdminPage>
  )
}
