import { useOffice } from '../../office/context.ts'
import { Time } from '../../office/parts/time.tsx'
import { roleWords } from '../../office/words.ts'
import type { Alert, Message, Told } from '../alert.ts'
import { failureText, messageStates, wayNames } from '../words.ts'

/** Who was told, in order, and what is known of each: sent, arrived, seen, answered. */
export function ToldPeople({ alert, zone }: { readonly alert: Alert; readonly zone: string | undefined }) {
  const { say, text } = useOffice()
  if (alert.people.length === 0)
    return <p class="soft">{say('Nobody has been told yet.', 'Aún no se ha avisado a nadie.')}</p>
  return (
    <ol class="told" aria-label={say('Who was told', 'A quién se avisó')}>
      {alert.people.map((one) => (
        <li key={one.person} data-person={one.person}>
          <p class="who">
            {one.name} <span class="soft">{text(roleWords[one.role])}</span>
          </p>
          <p class="badges">
            <Answer told={one} zone={zone} />
            {one.messages.map((message, at) => (
              // A way may have had several messages; their order never changes.
              <OneMessage key={`${message.kind} ${at}`} message={message} />
            ))}
            {one.messages.length === 0 && one.acknowledgedAt === undefined && (
              <span class="badge must-not">{say('no tested way to be reached', 'sin vía de contacto probada')}</span>
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}

function Answer({ told, zone }: { readonly told: Told; readonly zone: string | undefined }) {
  const { say } = useOffice()
  if (told.acknowledgedAt !== undefined)
    return (
      <span class="badge permits">
        {say('answered ', 'respondió ')}
        <Time at={told.acknowledgedAt} zone={zone} />
      </span>
    )
  if (told.seenAt === undefined) return <span class="badge">{say('not seen yet', 'aún sin ver')}</span>
  return (
    <span class="badge must">
      {say('seen ', 'visto ')}
      <Time at={told.seenAt} zone={zone} />
    </span>
  )
}

function OneMessage({ message }: { readonly message: Message }) {
  const { text } = useOffice()
  const { kind, status, failure } = message
  return (
    <span class={`badge ${status === 'dead' ? 'must-not' : 'status'}`} data-message={`${kind} ${status}`}>
      {text(wayNames[kind])}: {text(messageStates[status])}
      {failure !== undefined && ` (${failureText(failure, text)})`}
    </span>
  )
}
