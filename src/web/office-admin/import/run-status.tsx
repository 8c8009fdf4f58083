import { useOffice } from '../../office/context.ts'
import { Problem } from '../../office/parts/notice.tsx'
import type { Run } from './use-import.ts'

/** How far a run is, or what came of it. */
export function RunStatus({ run, stop }: { readonly run: Run; readonly stop: () => void }) {
  const { say } = useOffice()
  const { fates, end, busy, about, problem, dryRun } = run
  return (
    <>
      <div role="status">
        {busy && (
          <>
            <p>{say(`Row ${fates.length} of about ${about}`, `Fila ${fates.length} de unas ${about}`)}</p>
            <progress aria-label={say('Progress', 'Avance')} value={Math.min(fates.length, about)} max={about} />
          </>
        )}
        {end !== undefined && (
          <p>
            <strong>
              {dryRun
                ? say(
                    `Rows that can be imported: ${end.counts.new}; here already: ${end.counts.already}; cannot be used: ${end.counts.unusable}.`,
                    `Filas que se pueden importar: ${end.counts.new}; ya están aquí: ${end.counts.already}; no sirven: ${end.counts.unusable}.`,
                  )
                : say(
                    `Cases made: ${end.counts.made}; here already: ${end.counts.already}; rows that could not be used: ${end.counts.unusable}.`,
                    `Casos creados: ${end.counts.made}; ya estaban aquí: ${end.counts.already}; filas que no sirvieron: ${end.counts.unusable}.`,
                  )}
            </strong>
          </p>
        )}
      </div>
      {busy && (
        <div class="buttons">
          <button type="button" class="danger slim" onClick={stop}>
            {say('Stop', 'Detener')}
          </button>
        </div>
      )}
      <Problem problem={problem}>
        {problem?.at !== undefined && <p>{problem.at}</p>}
        {!dryRun && (
          <p>
            {say(
              'What was made so far stays. Send the same file again to go on.',
              'Lo que ya se creó queda. Envíe el mismo archivo de nuevo para seguir.',
            )}
          </p>
        )}
      </Problem>
    </>
  )
}
