import { useState } from 'preact/hooks'
import { type Role, roles } from '../../../cases/index.ts'
import type { Language } from '../../../engine/index.ts'
import { useOffice } from '../../office/context.ts'
import { CheckField, SelectField, TextField } from '../../office/parts/field.tsx'
import { Problem } from '../../office/parts/notice.tsx'
import { roleWords } from '../../office/words.ts'
import { Button } from '../parts/admin-page.tsx'
import { ShowAgain } from '../parts/show-again.tsx'
import { useAct } from '../parts/use-act.ts'
import type { Invitation } from './person.ts'

interface Added {
  readonly id: string
  readonly waiting: readonly Role[]
  readonly invitation?: Invitation
}

const empty = { name: '', email: '', phone: '', language: 'en' as Language, roles: [] as readonly Role[] }

/** A form for somebody who joins. */
export function AddPerson({ added }: { readonly added: (invitation: Invitation | undefined) => void }) {
  const { say, text, announce } = useOffice()
  const act = useAct()
  const [given, setGiven] = useState(empty)
  const [told, setTold] = useState<Added>()
  const fault = (at: string) => (act.problem?.at === at ? act.problem.detail : undefined)
  const add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const { phone, ...rest } = given
    const done = await act.post<Added>('/api/people', {
      ...rest,
      ...(phone.trim() === '' ? {} : { phone: phone.trim() }),
    })
    if (done === undefined) return
    announce(say(`${given.name} was added.`, `Se agregó a ${given.name}.`))
    setGiven(empty)
    setTold(done.value)
    added(done.value.invitation)
  }
  return (
    <details class="adding">
      <summary>{say('Add a person', 'Agregar una persona')}</summary>
      <ShowAgain act={act} />
      <form class="form" onSubmit={add}>
        <TextField
          label={say('Name', 'Nombre')}
          value={given.name}
          set={(name) => setGiven({ ...given, name })}
          maxLength={120}
          required
        />
        <TextField
          label={say('E-mail', 'Correo')}
          type="email"
          value={given.email}
          set={(email) => setGiven({ ...given, email })}
          error={fault('email')}
          required
        />
        <TextField
          label={say('Phone (optional)', 'Teléfono (opcional)')}
          type="tel"
          value={given.phone}
          set={(phone) => setGiven({ ...given, phone })}
          error={fault('phone')}
        />
        <SelectField
          label={say('Language', 'Idioma')}
          value={given.language}
          set={(language) => setGiven({ ...given, language: language as Language })}
          options={[
            ['en', 'English'],
            ['es', 'Español'],
          ]}
        />
        <fieldset>
          <legend class="label">{say('Roles (at least one)', 'Funciones (al menos una)')}</legend>
          {roles.map((role) => (
            <CheckField
              key={role}
              label={text(roleWords[role])}
              checked={given.roles.includes(role)}
              set={(on) =>
                setGiven({ ...given, roles: on ? [...given.roles, role] : given.roles.filter((r) => r !== role) })
              }
            />
          ))}
        </fieldset>
        {fault('email') === undefined && fault('phone') === undefined && <Problem problem={act.problem} />}
        <div class="buttons">
          <Button submit busy={act.busy}>
            {say('Add', 'Agregar')}
          </Button>
        </div>
      </form>
      {told !== undefined && told.waiting.length > 0 && (
        <p class="callout">
          {say('Another person has to confirm: ', 'Otra persona debe confirmar: ')}
          {told.waiting.map((role) => text(roleWords[role])).join(', ')}
        </p>
      )}
    </details>
  )
}
