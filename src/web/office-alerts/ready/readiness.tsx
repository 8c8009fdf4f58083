import type { Role } from '../../../cases/index.ts'
import { useOffice } from '../../office/context.ts'
import { Part, WhenLoaded } from '../../office-admin/parts/admin-page.tsx'
import { useLoaded } from '../../office-admin/parts/use-loaded.ts'
import type { Readiness as Found } from '../alert.ts'
import { Troubles } from './troubles.tsx'

const readers: readonly Role[] = [
  'liaison',
  'privacy-officer',
  'counsel',
  'administrator',
  'system-administrator',
  'auditor',
]

/** Whether alerts would reach somebody in the next days, and what to set right, for those who can. */
export function Readiness() {
  const role = useOffice().session?.viewer?.role
  return role !== undefined && readers.includes(role) ? <Read /> : null
}

function Read() {
  const { say } = useOffice()
  const from = useLoaded<Found>('/api/alerts/readiness')
  return (
    <Part id="readiness" title={say('Would an alert reach somebody?', '¿Llegaría una alerta a alguien?')}>
      <WhenLoaded from={from}>
        {(found) => (
          <>
            {found.ready && (
              <p class="callout" data-ready>
                {say('Yes, at every hour of the next seven days.', 'Sí, a toda hora en los próximos siete días.')}
              </p>
            )}
            {found.problems.length > 0 && <Troubles found={found} />}
            <LastTest found={found} />
          </>
        )}
      </WhenLoaded>
    </Part>
  )
}

function LastTest({ found: { lastTest } }: { readonly found: Found }) {
  const { say } = useOffice()
  if (lastTest === undefined)
    return (
      <p class="soft">
        {say(
          'In the first week of each month everybody who is on call gets a test.',
          'En la primera semana de cada mes, todas las personas de guardia reciben una prueba.',
        )}
      </p>
    )
  const { month, told, answered, over } = lastTest
  return (
    <p class="soft">
      {say(
        `The test of ${month}: ${answered} of ${told} answered${over ? '' : ' so far'}.`,
        `La prueba de ${month}: respondieron ${answered} de ${told}${over ? '' : ' hasta ahora'}.`,
      )}
    </p>
  )
}
