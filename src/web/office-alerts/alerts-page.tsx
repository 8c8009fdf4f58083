import { useOffice } from '../office/context.ts'
import { AdminPage } from '../office-admin/parts/admin-page.tsx'
import { AlertList } from './list/alert-list.tsx'
import { Readiness } from './ready/readiness.tsx'
import { WaysPart } from './ways/ways-part.tsx'

/** Alerts: who was told and what came back, one's own ways to be reached, and whether the rota would hold. */
export function Page() {
  const { say } = useOffice()
  return (
    <AdminPage
      title={say('Alerts', 'Alertas')}
      lead={say(
        'When the desk opens a visit, whoever is on duty is told. This page shows nothing about patients.',
        'Cuando la recepción abre una visita, se avisa a quien está de guardia. Esta página no muestra nada de pacientes.',
      )}
    >
      <div class="parts">
        <AlertList />
        <WaysPart />
        <Readiness />
      </div>
    </AdminPage>
  )
}
