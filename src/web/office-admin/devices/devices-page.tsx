import { useOffice } from '../../office/context.ts'
import { AdminPage } from '../parts/admin-page.tsx'
import { DevicesPart } from './devices-part.tsx'
import { KeptPart } from './kept-part.tsx'

const lookAfterDevices = ['administrator', 'system-administrator']
const seeCases = ['liaison', 'administrator', 'privacy-officer', 'counsel']

/** The devices at the desks, and what they brought that a person has to look at. */
export function Page() {
  const { say, session } = useOffice()
  const role = session?.viewer?.role ?? ''
  return (
    <AdminPage
      title={say('Devices', 'Dispositivos')}
      lead={say(
        'The tablets and phones at the doors, and what they sent.',
        'Las tabletas y teléfonos de las puertas, y lo que enviaron.',
      )}
    >
      <div class="parts">
        {lookAfterDevices.includes(role) && <DevicesPart />}
        {seeCases.includes(role) && <KeptPart />}
      </div>
    </AdminPage>
  )
}
