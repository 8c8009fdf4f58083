import { useOffice } from '../../office/context.ts'
import { AdminPage } from '../parts/admin-page.tsx'
import { TokensPart } from './tokens-part.tsx'
import { WebhooksPart } from './webhooks-part.tsx'

/** How other programs reach the record, and how it reaches them. */
export function Page() {
  const { say } = useOffice()
  return (
    <AdminPage
      title={say('Connections', 'Conexiones')}
      lead={say(
        'Other programs that read the record, or are told when it changes.',
        'Otros programas que leen el registro o reciben aviso cuando cambia.',
      )}
    >
      <div class="parts">
        <TokensPart />
        <WebhooksPart />
      </div>
    </AdminPage>
  )
}
