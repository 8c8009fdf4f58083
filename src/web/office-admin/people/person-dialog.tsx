import { useState } from 'preact/hooks'
import { type Role, roles } from '../../../cases/index.ts'
import { patch } from '../../office/api.ts'
import { useOffice } from '../../office/context.ts'
import { Dialog } from '../../office/parts/dialog.tsx'
import { TextField } from '../../office/parts/field.tsx'
import { Problem } from '../../office/parts/notice.tsx'
import { roleWords } from '../../office/words.ts'
import { Button } from '../parts/admin-page.tsx'
import { ShowAgain } from '../parts/show-again.tsx'
import { type Act, useAct } from '../parts/use-act.ts'
import { LeaveForm } from './leave-form.tsx'
import { type Invitation, type PersonRow, pathOf } from './person.ts'

interface DialogProps {
  readonly person: PersonRow
  readonly people: readonly PersonRow[]
  /** False for a privacy officer, who may only confirm roles. */
  readonly manages: boolean
  readonly invited: (invitation: Invitation) => void
  readonly again: () => Promise<void>
  readonly close: () => void
}

/** One person: name, roles, invitation, signing out, leaving. */
export function PersonDialog(props: DialogProps) {
  const { person, manages, again, close } = props
  const act = useAct()
  const here = person.left === undefined
  return (
    <Dialog title={person.name} close={close} wide>
      <ShowAgain act={act} />
      <Problem problem={act.problem} />
      {here && <RolesForm person={person} manages={manages} act={act} again={again} />}
      {here && manages && <NameForm person={person} act={act} again={again} />}
      {here && manages && <Account {...props} act={act} />}
      {here && manages && <LeaveForm person={person} people={props.people} act={act} again={again} />}
      {!here && <Gone />}
    </Dialog>
  )
}

function Gone() {
  const { say } = useOffice()
  return (
    <p>
      {say(
        'This person left. Their name stays in the record; they cannot sign in.',
        'Esta persona se fue. Su nombre queda en el registro; no puede iniciar sesión.',
      )}
    </p>
  )
}

interface FormProps {
  readonly person: PersonRow
  readonly act: Act
  readonly again: () => Promise<void>
}

function RolesForm({ person, manages, act, again }: FormProps & { readonly manages: boolean }) {
  const { say, text, announce } = useOffice()
  const change = async (what: 'give' | 'take' | 'confirm', role: Role): Promise<void> => {
    const done = await act.post<{ readonly result: string }>(`${pathOf(person)}/roles`, { change: what, role })
    if (done === undefined) return
    announce(
      done.value.result === 'waits'
        ? say('Another person has to confirm this role.', 'Otra persona debe confirmar esta función.')
        : say('The roles were changed.', 'Las funciones cambiaron.'),
    )
    await again()
  }
  return (
    <section aria-labelledby="person-roles">
      <h3 id="person-roles">{say('Roles', 'Funciones')}</h3>
      <ul class="role-list">
        {roles.map((role) => {
          const has = person.roles.find((one) => one.role === role && one.until === undefined)
          const name = text(roleWords[role])
          return (
            <li key={role} data-role={role}>
              <span>
                {name}{' '}
                {has?.pending === true && (
                  <span class="badge unknown">{say('waits for a second person', 'espera a otra persona')}</span>
                )}
                {has !== undefined && has.pending !== true && (
                  <span class="badge may">{say('has this role', 'tiene esta función')}</span>
                )}
              </span>
              <span class="buttons">
                {has?.pending === true && (
                  <Button
                    kind="quiet"
                    label={say(`Confirm: ${name}`, `Confirmar: ${name}`)}
                    press={() => change('confirm', role)}
                  >
                    {say('Confirm', 'Confirmar')}
                  </Button>
                )}
                {manages && has === undefined && (
                  <Button kind="quiet" label={say(`Give: ${name}`, `Dar: ${name}`)} press={() => change('give', role)}>
                    {say('Give', 'Dar')}
                  </Button>
                )}
                {manages && has !== undefined && (
                  <Button
                    kind="danger"
                    label={say(`Remove: ${name}`, `Quitar: ${name}`)}
                    press={() => change('take', role)}
                  >
                    {say('Remove', 'Quitar')}
                  </Button>
                )}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function NameForm({ person, act, again }: FormProps) {
  const { say, announce } = useOffice()
  const [name, setName] = useState(person.name)
  const [email, setEmail] = useState(person.email)
  const [phone, setPhone] = useState(person.phone ?? '')
  const save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const to = { name, email, phone: phone.trim() === '' ? null : phone.trim() }
    if ((await act.run(() => patch(pathOf(person), to))) === undefined) return
    announce(say('Saved.', 'Guardado.'))
    await again()
  }
  return (
    <form onSubmit={save}>
      <h3>{say('Name and contact', 'Nombre y contacto')}</h3>
      <div class="columns">
        <TextField label={say('Name', 'Nombre')} value={name} set={setName} required />
        <TextField label={say('E-mail', 'Correo')} type="email" value={email} set={setEmail} required />
        <TextField label={say('Phone', 'Teléfono')} type="tel" value={phone} set={setPhone} />
      </div>
      <div class="buttons spaced">
        <Button submit kind="quiet">
          {say('Save', 'Guardar')}
        </Button>
      </div>
    </form>
  )
}

function Account({ person, invited, again, close, act }: DialogProps & { readonly act: Act }) {
  const { say, announce } = useOffice()
  const invite = async (resetFactors: boolean): Promise<void> => {
    const sure = say(
      `Remove the app, passkeys and recovery codes of ${person.name}? First make sure, in person or by a number you know, that it is really them asking.`,
      `¿Quitar la aplicación, las llaves de acceso y los códigos de recuperación de ${person.name}? Antes, en persona o por un número que usted conozca, asegúrese de que es quien lo pide.`,
    )
    if (resetFactors && !confirm(sure)) return
    const done = await act.post<Invitation>(`${pathOf(person)}/invite`, { resetFactors })
    if (done === undefined) return
    close()
    invited(done.value)
    await again()
  }
  const signOut = async (): Promise<void> => {
    if ((await act.post(`${pathOf(person)}/sign-out`)) === undefined) return
    announce(say(`${person.name} is signed out everywhere.`, `Se cerraron todas las sesiones de ${person.name}.`))
    await again()
  }
  return (
    <section aria-labelledby="person-account">
      <h3 id="person-account">{say('Sign-in', 'Acceso')}</h3>
      <div class="buttons">
        <Button kind="quiet" press={() => invite(false)}>
          {person.reachable
            ? say('New password link', 'Enlace para nueva contraseña')
            : say('New invitation link', 'Nuevo enlace de invitación')}
        </Button>
        {person.secondFactor && (
          <Button kind="quiet" press={() => invite(true)}>
            {say(
              'Lost phone: remove the second step, make a new link',
              'Perdió el teléfono: quitar el segundo paso y crear otro enlace',
            )}
          </Button>
        )}
        <Button kind="danger" press={signOut}>
          {say('Sign out everywhere', 'Cerrar todas sus sesiones')}
        </Button>
      </div>
    </section>
  )
}
