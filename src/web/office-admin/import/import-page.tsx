import { useOffice } from '../../office/context.ts'
import { AdminPage } from '../parts/admin-page.tsx'

/** Under way. */
export function Page() {
  const { say } = useOffice()
  return <AdminPage title={say('Under way', 'En camino')}>{null}</AdminPage>
}
