import { useState } from 'preact/hooks'
import { useOffice } from '../../office/context.ts'
import { SelectField } from '../../office/parts/field.tsx'
import { Button } from '../parts/admin-page.tsx'
import type { Act } from '../parts/use-act.ts'
import { type PersonRow, pathOf } from './person.ts'

interface Left {
  readonly moved: number
  readonly waiting: number
}

/** Ends a person's time here: no more sign-in, and their tasks go where is said. */
export function LeaveForm(props: {
  readonly person: PersonRow
  readonly people: readonly PersonRow[]
  readonly act: Act
  readonly again: () => Promise<void>
}) {
  const { say, announce } = useOffice()
  const { person, people, act, again } = props
  const [to, setTo] = useState('')
  const others = people.filter((p) => p.id !== person.id && p.left === undefined)
  const leave = async (): Promise<void> => {
    const sure = say(
      `Is ${person.name} leaving? They will be signed out now and cannot sign in again.`,
      `¿${person.name} se va? Su sesión se cierra ahora y no podrá volver a entrar.`,
    )
    if (!confirm(sure)) return
    const done = await act.post<Left>(`${pathOf(person)}/leave`, to === '' ? {} : { to })
    if (done === undefined) return
    const { moved, waiting } = done.value
    announce(
      waiting === 0
        ? say(
            `${person.name} left. Tasks and cases moved: ${moved}.`,
            `${person.name} se fue. Tareas y casos reasignados: ${moved}.`,
          )
        : say(
            `${person.name} left. Tasks and cases moved: ${moved}; still to be moved by an administrator who sees cases: ${waiting}.`,
            `${person.name} se fue. Tareas y casos reasignados: ${moved}; por reasignar, por alguien de administración que ve casos: ${waiting}.`,
          ),
    )
    await again()
  }
  return (
    <section aria-labelledby="person-leaves">
      <h3 id="person-leaves">{say('Leaving', 'Salida')}</h3>
      <p class="soft">
        {say(
          'Their sign-ins end at once. Their name stays in what they did.',
          'Sus sesiones terminan enseguida. Su nombre queda en lo que hizo.',
        )}
      </p>
      <div class="form">
        <SelectField
          label={say('Their open tasks and cases go to', 'Sus tareas y casos abiertos pasan a')}
          value={to}
          set={setTo}
          options={others.map((p) => [p.id, p.name])}
          none={say('everybody in the role of each task', 'quienes tengan la función de cada tarea')}
        />
        <div class="buttons">
          <Button kind="danger" busy={act.busy} press={leave}>
            {say('End their access', 'Terminar su acceso')}
          </Button>
        </div>
      </div>
    </section>
  )
}
