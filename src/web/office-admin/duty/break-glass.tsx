import { useState } from 'preact/hooks'
import type { Role } from '../../../cases/index.ts'
import { useOffice } from '../../office/context.ts'
import { WordsField } from '../../office/parts/field.tsx'
import { Problem } from '../../office/parts/notice.tsx'
import { Button, Part } from '../parts/admin-page.tsx'
import { useAct } from '../parts/use-act.ts'

interface Taken {
  readonly id: string
  readonly facility: string
  readonly role: Role
  readonly until: string
}

/** Taking the privacy officer's role for an hour, when nobody who has it can be reached. */
export function BreakGlass() {
  const { say, hold, announce } = useOffice()
  const act = useAct()
  const [why, setWhy] = useState('')
  const take = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const taken = await act.post<Taken>('/api/break-glass', { role: 'privacy-officer', why })
    if (taken === undefined) return
    setWhy('')
    // The role is among one's own from now on: it is chosen at the top of the page.
    await hold.ask()
    announce(
      say(
        'You have the role for an hour. Choose it at the top of the page.',
        'Usted tiene la función por una hora. Elíjala arriba en la página.',
      ),
    )
  }
  return (
    <Part
      id="emergency"
      title={say('Nobody can be reached', 'No se puede localizar a nadie')}
      help={say(
        'If no privacy officer answers and the matter cannot wait, you may take that role for an hour. It is recorded, and every privacy officer is told.',
        'Si nadie de privacidad responde y el asunto no puede esperar, usted puede tomar esa función por una hora. Queda registrado y se avisa a todas las personas de privacidad.',
      )}
    >
      <details class="adding">
        <summary>{say('Take the privacy officer’s role', 'Tomar la función de privacidad')}</summary>
        <form class="form" onSubmit={take}>
          <WordsField
            label={say('Why? (whom did you call, what cannot wait)', '¿Por qué? (a quién llamó, qué no puede esperar)')}
            help={say('Write no names of patients.', 'No escriba nombres de pacientes.')}
            value={why}
            set={setWhy}
            maxLength={1000}
            required
          />
          <Problem problem={act.problem} />
          <div class="buttons">
            <Button submit kind="danger" busy={act.busy}>
              {say('Take the role for an hour', 'Tomar la función por una hora')}
            </Button>
          </div>
        </form>
      </details>
    </Part>
  )
}
