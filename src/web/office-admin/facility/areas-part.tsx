import { useOffice } from '../../office/context.ts'
import { CheckField, SelectField, TextField } from '../../office/parts/field.tsx'
import { Part } from '../parts/admin-page.tsx'
import { freshId, ListEditor } from './list-editor.tsx'
import type { PartProps } from './part-props.ts'

/** The areas of the building, and where anybody may walk in. */
export function AreasPart({ settings, change, editable, errorAt }: PartProps) {
  const { say } = useOffice()
  const { areas } = settings
  const open = (isPublic: boolean): string => (isPublic ? say('public', 'público') : say('not public', 'no público'))
  return (
    <Part
      id="areas"
      title={say('Areas', 'Áreas')}
      help={say(
        'An area is public if anyone may walk in without asking. Mark the others with signs at their doors.',
        'Un área es pública si cualquiera puede entrar sin pedir permiso. Marque las demás con letreros en sus puertas.',
      )}
    >
      <ListEditor
        items={areas}
        set={(items) => change('areas', items)}
        make={() => ({ id: freshId('area', areas), name: '', public: false })}
        nameOf={(area, at) => area.name || say(`Area ${at + 1}`, `Área ${at + 1}`)}
        add={say('Add an area', 'Agregar un área')}
        empty={say('No areas yet.', 'Aún no hay áreas.')}
        editable={editable}
        shown={(area) => (
          <p>
            {area.name} <span class="badge">{open(area.public)}</span>
          </p>
        )}
        line={(area, set, at) => (
          <div class="columns">
            <TextField
              label={say('Name', 'Nombre')}
              value={area.name}
              set={(name) => set({ ...area, name })}
              error={errorAt(`areas.${at}.name`)}
            />
            <CheckField
              label={say('Anyone may walk in', 'Cualquiera puede entrar')}
              checked={area.public}
              set={(isPublic) => set({ ...area, public: isPublic })}
            />
          </div>
        )}
      />
      <fieldset class="columns" disabled={!editable}>
        <SelectField
          label={say('Officers are asked to wait in', 'Se pide a los agentes que esperen en')}
          value={settings.waitingArea ?? ''}
          set={(id) => change('waitingArea', id === '' ? undefined : id)}
          options={areas.filter((a) => a.public && a.name !== '').map((a) => [a.id, a.name] as const)}
          none={say('Not set', 'Sin indicar')}
          error={errorAt('waitingArea')}
        />
      </fieldset>
    </Part>
  )
}
