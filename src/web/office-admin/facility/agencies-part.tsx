import type { AgencyContact } from '../../../cases/index.ts'
import { valueLabel } from '../../ask/labels.ts'
import { useOffice } from '../../office/context.ts'
import { SelectField, TextField } from '../../office/parts/field.tsx'
import { Part } from '../parts/admin-page.tsx'
import { freshId, ListEditor } from './list-editor.tsx'
import type { PartProps } from './part-props.ts'

/** Numbers under which an agency can be called back, each with where it was found. */
export function AgenciesPart({ settings, change, editable, errorAt, book }: PartProps) {
  const { say, language } = useOffice()
  const { agencies } = settings
  const fact = book?.facts.find((f) => f.id === 'requester.agency')
  const kinds = (fact?.values ?? []).map((v) => [v, fact === undefined ? v : valueLabel(fact, v, language)] as const)
  // Without its words the list would lose what is chosen.
  const offered = (now: string) => (kinds.some(([v]) => v === now) ? kinds : [[now, now] as const, ...kinds])
  return (
    <Part
      id="agencies"
      title={say('Agencies to call back', 'Agencias a las que devolver la llamada')}
      help={say(
        'Find each number yourself: on an official page or in a directory. Never use a number that an officer gave you.',
        'Busque usted mismo cada número: en una página oficial o en un directorio. Nunca use un número que le dio un agente.',
      )}
    >
      <ListEditor
        items={agencies}
        set={(items) => change('agencies', items)}
        make={(): AgencyContact => ({ id: freshId('agency', agencies), name: '', agency: 'unknown' })}
        nameOf={(one, at) => one.name || say(`Agency ${at + 1}`, `Agencia ${at + 1}`)}
        add={say('Add an agency', 'Agregar una agencia')}
        empty={say('No numbers yet.', 'Aún no hay números.')}
        editable={editable}
        shown={(one) => (
          <p>
            {one.name}: {one.phone ?? say('no number', 'sin número')}
            {one.phoneSource !== undefined && <span class="soft"> ({one.phoneSource})</span>}
          </p>
        )}
        line={(one, set, at) => (
          <div class="columns">
            <TextField
              label={say('Name', 'Nombre')}
              value={one.name}
              set={(name) => set({ ...one, name })}
              error={errorAt(`agencies.${at}.name`)}
            />
            <SelectField
              label={say('Which agency', 'Qué agencia')}
              value={one.agency}
              set={(agency) => set({ ...one, agency })}
              options={offered(one.agency)}
              error={errorAt(`agencies.${at}.agency`)}
            />
            <TextField
              label={say('Number to call back', 'Número para devolver la llamada')}
              type="tel"
              value={one.phone ?? ''}
              set={(phone) => set(withText(one, 'phone', phone))}
              error={errorAt(`agencies.${at}.phone`)}
            />
            <TextField
              label={say('Where you found it', 'Dónde lo encontró')}
              value={one.phoneSource ?? ''}
              set={(source) => set(withText(one, 'phoneSource', source))}
              error={errorAt(`agencies.${at}.phoneSource`)}
            />
          </div>
        )}
      />
    </Part>
  )
}

function withText(one: AgencyContact, key: 'phone' | 'phoneSource', value: string): AgencyContact {
  const { [key]: _before, ...rest } = one
  return value === '' ? rest : { ...rest, [key]: value }
}
