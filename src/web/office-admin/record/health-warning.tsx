import { useOffice } from '../../office/context.ts'
import { useLoaded } from '../parts/use-loaded.ts'

interface Ready {
  readonly record?: {
    readonly ledger: { readonly writable: boolean; readonly behind?: string }
    readonly clock: { readonly ok: boolean; readonly offsetSeconds?: number }
  }
}

/** Warns those who look after the record where its server's clock is off, or where nothing can be written. */
export function HealthWarning() {
  const { say, language } = useOffice()
  const record = useLoaded<Ready>('/readyz').value?.record
  if (record === undefined) return null
  const { clock, ledger } = record
  const seconds = new Intl.NumberFormat(language).format(Math.round(Math.abs(clock.offsetSeconds ?? 0)))
  return (
    <>
      {!clock.ok && (
        <p class="callout warn" role="alert" data-health="clock">
          {say(
            `The server’s clock is off by about ${seconds} seconds, so due times and the times in the record may be wrong. Ask the system administrator to set it right.`,
            `El reloj del servidor está desajustado por unos ${seconds} segundos; los plazos y las horas del registro pueden estar mal. Pida a la administración de sistemas que lo ajuste.`,
          )}
        </p>
      )}
      {ledger.behind !== undefined && (
        <p class="callout warn" role="alert" data-health="ledger">
          {say(
            'Nothing is written to the record: it is older than what is known of it elsewhere, as after a backup was restored. The system administrator has to decide.',
            'No se escribe nada en el registro: es más antiguo que lo que otros conocen de él, como después de restaurar una copia. La administración de sistemas debe decidir.',
          )}
        </p>
      )}
    </>
  )
}
