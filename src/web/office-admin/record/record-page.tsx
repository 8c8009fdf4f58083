import { useOffice, useViewer } from '../../office/context.ts'
import { AdminPage } from '../parts/admin-page.tsx'
import { Emergencies } from '../parts/emergencies.tsx'
import { HealthWarning } from './health-warning.tsx'
import { LedgerPart } from './ledger-part.tsx'
import { OfficeEvents } from './office-events.tsx'

/** The record as those who watch over it see it: the log under it, and the events of the office. */
export function Page() {
  const { say } = useOffice()
  const { role } = useViewer()
  return (
    <AdminPage
      title={say('The record', 'El registro')}
      lead={say(
        'What happened, and the proof that nobody altered it.',
        'Lo que pasó, y la prueba de que nadie lo alteró.',
      )}
    >
      <HealthWarning />
      <div class="parts">
        <LedgerPart />
        {role !== 'system-administrator' && <Emergencies />}
        <OfficeEvents />
      </div>
    </AdminPage>
  )
}
