import { useState } from 'preact/hooks'
import { mayCommand } from '../../../cases/index.ts'
import { useOffice, useViewer } from '../../office/context.ts'
import { CheckField, SelectField } from '../../office/parts/field.tsx'
import { AdminPage, Button, Part } from '../parts/admin-page.tsx'
import { columns, template } from './columns.ts'
import { FatesTable } from './fates-table.tsx'
import { RunStatus } from './run-status.tsx'
import { type ImportOptions, useImport } from './use-import.ts'

/** A log that was kept on paper becomes cases: first tried, row by row, then in earnest. */
export function Page() {
  const { say } = useOffice()
  const { role } = useViewer()
  const { run, start, stop, forget } = useImport()
  const [file, setFile] = useState<File>()
  const [options, setOptions] = useState<ImportOptions>({ dates: 'iso', close: false })
  // Another file or other options: what was tried says nothing any more.
  const change = (next: ImportOptions): void => {
    setOptions(next)
    forget()
  }
  const usable = run?.dryRun === true && run.end !== undefined ? run.end.counts.new : 0
  return (
    <AdminPage
      title={say('Import a paper log', 'Importar un registro en papel')}
      lead={say(
        'Type the log into a table and save it as CSV. Each row becomes a case, marked as entered late.',
        'Pase el registro a una tabla y guárdela como CSV. Cada fila se vuelve un caso, marcado como anotado tarde.',
      )}
    >
      <div class="parts">
        <Part id="file" title={say('1. The file', '1. El archivo')}>
          <div class="form">
            <label>
              {say('A table (.csv)', 'Una tabla (.csv)')}
              <input
                type="file"
                accept=".csv,text/csv"
                onChange={(event) => {
                  setFile(event.currentTarget.files?.[0])
                  forget()
                }}
              />
            </label>
            <SelectField
              label={say('How are the days written?', '¿Cómo están escritos los días?')}
              value={options.dates}
              set={(dates) => change({ ...options, dates: dates as ImportOptions['dates'] })}
              options={[
                ['iso', '2026-03-04'],
                ['month-first', say('Month first: 3/4/2026', 'Primero el mes: 3/4/2026')],
                ['day-first', say('Day first: 4/3/2026', 'Primero el día: 4/3/2026')],
              ]}
            />
            {mayCommand(role, 'close-case') && (
              <CheckField
                label={say(
                  'Close each case at once: it was all done then',
                  'Cerrar cada caso enseguida: ya se hizo todo entonces',
                )}
                checked={options.close}
                set={(close) => change({ ...options, close })}
              />
            )}
          </div>
          <Columns />
        </Part>
        <Part
          id="try"
          title={say('2. Try it', '2. Probarlo')}
          help={say('Nothing is written yet.', 'Aún no se escribe nada.')}
        >
          <div class="buttons">
            <Button
              busy={run?.busy === true && run.dryRun}
              press={() => file !== undefined && start(file, options, true)}
            >
              {say('Try the file', 'Probar el archivo')}
            </Button>
            {file === undefined && <span class="soft">{say('Choose a file first.', 'Primero elija un archivo.')}</span>}
          </div>
        </Part>
        {(usable > 0 || run?.dryRun === false) && (
          <Part
            id="import"
            title={say('3. Import', '3. Importar')}
            help={say(
              'Rows that cannot be used are left out. The same file can be sent again: nothing is made twice.',
              'Las filas que no sirven quedan fuera. El mismo archivo se puede enviar de nuevo: nada se crea dos veces.',
            )}
          >
            {run?.dryRun === true && file !== undefined && (
              <div class="buttons">
                <Button press={() => start(file, options, false)}>
                  {say(`Import these rows (${usable})`, `Importar estas filas (${usable})`)}
                </Button>
              </div>
            )}
          </Part>
        )}
        {run !== undefined && (
          <Part
            id="rows"
            title={
              run.dryRun
                ? say('What would become of each row', 'Qué sería de cada fila')
                : say('What became of each row', 'Qué fue de cada fila')
            }
          >
            <RunStatus run={run} stop={stop} />
            <FatesTable fates={run.fates} />
          </Part>
        )}
      </div>
    </AdminPage>
  )
}

function Columns() {
  const { say } = useOffice()
  return (
    <details>
      <summary>{say('Which columns are known', 'Qué columnas se conocen')}</summary>
      <p>
        {say(
          'Only “date” must be there. The first row holds the headings:',
          'Solo «date» debe estar. La primera fila tiene los encabezados:',
        )}
      </p>
      <ul class="columns-known">
        {columns.map((name) => (
          <li key={name}>
            <code>{name}</code>
          </li>
        ))}
      </ul>
      <p>
        <a href={template} download="paper-log.csv">
          {say('An empty table with these headings', 'Una tabla vacía con estos encabezados')}
        </a>
      </p>
    </details>
  )
}
