import { useOffice, useZone } from '../../office/context.ts'
import { timeText } from '../../office/parts/time.tsx'
import { ShownOnce } from '../parts/shown-once.tsx'
import type { Invitation } from './person.ts'

/** The link of an invitation, to be passed on by hand. */
export function InvitationLink({ invitation, done }: { readonly invitation: Invitation; readonly done: () => void }) {
  const { say, language } = useOffice()
  const until = timeText(invitation.until, language, useZone())
  return (
    <ShownOnce
      title={say('The invitation link', 'El enlace de invitación')}
      why={say(
        `Give it to the person yourself: by hand, or in a message that only they read. It works once, until ${until}. It is shown only now.`,
        `Déselo usted a la persona: en mano o en un mensaje que solo ella lea. Sirve una vez, hasta el ${until}. Se muestra solo ahora.`,
      )}
      secret={invitation.link}
      done={done}
    />
  )
}
