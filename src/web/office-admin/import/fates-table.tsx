import { useState } from 'preact/hooks'
import { useOffice } from '../../office/context.ts'
import { CheckField } from '../../office/parts/field.tsx'
import { Table } from '../../office/parts/table.tsx'
import { Button } from '../parts/admin-page.tsx'
import type { Fate } from './use-import.ts'

const shownAtOnce = 100
const tones: Readonly<Record<Fate['fate'], string>> = { new: 'may', made: 'may', already: '', unusable: 'must-not' }

/** Each row's fate, those that cannot be used alone if wanted. */
export function FatesTable({ fates }: { readonly fates: readonly Fate[] }) {
  const { say, to } = useOffice()
  const [onlyBad, setOnlyBad] = useState(false)
  const [shown, setShown] = useState(shownAtOnce)
  if (fates.length === 0) return null
  const rows = onlyBad ? fates.filter(({ fate }) => fate === 'unusable') : fates
  const names: Readonly<Record<Fate['fate'], string>> = {
    new: say('new', 'nueva'),
    made: say('made', 'creada'),
    already: say('here already', 'ya está aquí'),
    unusable: say('cannot be used', 'no sirve'),
  }
  return (
    <>
      <CheckField
        label={say('Only rows that cannot be used', 'Solo las filas que no sirven')}
        checked={onlyBad}
        set={setOnlyBad}
      />
      <Table
        caption={say('Rows of the file', 'Filas del archivo')}
        rows={rows.slice(0, shown)}
        keyOf={(row) => String(row.row)}
        empty={say('No such rows.', 'No hay filas así.')}
        columns={[
          {
            key: 'row',
            title: say('Row', 'Fila'),
            head: true,
            cell: (row) => say(`Row ${row.row}`, `Fila ${row.row}`),
          },
          {
            key: 'fate',
            title: say('What becomes of it', 'Qué será de ella'),
            cell: (row) => <span class={`badge ${tones[row.fate]}`}>{names[row.fate]}</span>,
          },
          {
            key: 'why',
            title: say('Why', 'Por qué'),
            cell: (row) => (
              <>
                {row.at !== undefined && <code>{row.at}</code>} {row.message}
                {row.sameAs !== undefined && say(` It is row ${row.sameAs}.`, ` Es la fila ${row.sameAs}.`)}
                {row.message === undefined && '–'}
              </>
            ),
          },
          {
            key: 'case',
            title: say('Case', 'Caso'),
            cell: (row) =>
              row.case === undefined ? (
                '–'
              ) : (
                <a data-way href={to(`/cases/${encodeURIComponent(row.case)}`)}>
                  {say('Open', 'Abrir')}
                  <span class="unseen">: {say(`row ${row.row}`, `fila ${row.row}`)}</span>
                </a>
              ),
          },
        ]}
      />
      {rows.length > shown && (
        <p class="buttons">
          <Button kind="quiet" press={() => setShown(shown + shownAtOnce)}>
            {say(`Show more (${rows.length - shown})`, `Mostrar más (${rows.length - shown})`)}
          </Button>
        </p>
      )}
    </>
  )
}
