import { type DutyTurn, roles, usualAlertMinutes, wallTimeAt } from '../../../cases/index.ts'
import { useOffice } from '../../office/context.ts'
import { SelectField, TextField } from '../../office/parts/field.tsx'
import { timeText } from '../../office/parts/time.tsx'
import { roleWords } from '../../office/words.ts'
import { Part } from '../parts/admin-page.tsx'
import { ListEditor } from './list-editor.tsx'
import type { PartProps } from './part-props.ts'
import { instant, wall } from './wall-time.ts'

/** Somebody who may be put on the rota. */
export interface DutyPerson {
  readonly id: string
  readonly name: string
}

/** Who can be reached when, by the facility's clock. */
export function DutyPart(props: PartProps & { readonly people: readonly DutyPerson[] }) {
  const { settings, change, editable, errorAt, people } = props
  const { say, text, language } = useOffice()
  const { duty = [], timeZone } = settings
  const nameOf = (id: string): string => people.find((p) => p.id === id)?.name ?? id
  return (
    <Part
      id="duty"
      title={say('On-call schedule', 'Turnos de guardia')}
      help={say(
        `Who is called, and when. Times are by the clock in ${timeZone.replaceAll('_', ' ')}.`,
        `A quién se llama y cuándo. Las horas son del reloj en ${timeZone.replaceAll('_', ' ')}.`,
      )}
    >
      <fieldset class="columns" disabled={!editable}>
        <TextField
          label={say(
            'Minutes before an alert goes to the next person',
            'Minutos antes de que una alerta pase a otra persona',
          )}
          help={say('From 1 to 60.', 'De 1 a 60.')}
          type="number"
          min="1"
          max="60"
          value={String(settings.alertMinutes ?? usualAlertMinutes)}
          set={(minutes) => change('alertMinutes', Number(minutes))}
          error={errorAt('alertMinutes')}
        />
      </fieldset>
      <ListEditor
        items={duty}
        set={(items) => change('duty', items)}
        make={(): DutyTurn => ({
          person: people[0]?.id ?? '',
          role: 'privacy-officer',
          phone: '',
          from: instant(`${wallTimeAt(Date.now(), timeZone).day}T08:00`, timeZone),
          to: instant(`${wallTimeAt(Date.now(), timeZone).day}T17:00`, timeZone),
        })}
        nameOf={(turn, at) => nameOf(turn.person) || say(`Shift ${at + 1}`, `Turno ${at + 1}`)}
        add={say('Add a shift', 'Agregar un turno')}
        empty={say('Nobody is on the schedule yet.', 'Aún no hay nadie en los turnos.')}
        editable={editable && people.length > 0}
        shown={(turn) => (
          <p>
            {nameOf(turn.person)}, {text(roleWords[turn.role])}: {timeText(turn.from, language, timeZone)} –{' '}
            {timeText(turn.to, language, timeZone)}
          </p>
        )}
        line={(turn, set, at) => (
          <div class="columns">
            <SelectField
              label={say('Person', 'Persona')}
              value={turn.person}
              set={(person) => set({ ...turn, person })}
              options={people.map((p) => [p.id, p.name])}
              error={errorAt(`duty.${at}.person`)}
            />
            <SelectField
              label={say('Role', 'Función')}
              value={turn.role}
              set={(role) => set({ ...turn, role: role as DutyTurn['role'] })}
              options={roles.map((role) => [role, text(roleWords[role])])}
              error={errorAt(`duty.${at}.role`)}
            />
            <TextField
              label={say('Phone', 'Teléfono')}
              type="tel"
              value={turn.phone}
              set={(phone) => set({ ...turn, phone })}
              error={errorAt(`duty.${at}.phone`)}
            />
            <TextField
              label={say('From', 'Desde')}
              type="datetime-local"
              value={wall(turn.from, timeZone)}
              set={(from) => set({ ...turn, from: instant(from, timeZone) })}
              error={errorAt(`duty.${at}.from`)}
            />
            <TextField
              label={say('Until', 'Hasta')}
              type="datetime-local"
              value={wall(turn.to, timeZone)}
              set={(to) => set({ ...turn, to: instant(to, timeZone) })}
              error={errorAt(`duty.${at}.to`)}
            />
            <SelectField
              label={say('Repeats', 'Se repite')}
              value={turn.every ?? ''}
              set={(every) => set(repeated(turn, every))}
              options={[
                ['day', say('every day', 'cada día')],
                ['week', say('every week', 'cada semana')],
              ]}
              none={say('does not repeat', 'no se repite')}
            />
          </div>
        )}
      />
    </Part>
  )
}

function repeated({ every: _before, ...turn }: DutyTurn, every: string): DutyTurn {
  return every === 'day' || every === 'week' ? { ...turn, every } : turn
}
