import type { FacilitySettings } from '../../../cases/index.ts'
import type { Fact } from '../../../engine/index.ts'
import { valueLabel } from '../../ask/labels.ts'
import { useOffice } from '../../office/context.ts'
import { SelectField, TextField } from '../../office/parts/field.tsx'
import { federalOnly, modelled } from '../../states.ts'
import { Part } from '../parts/admin-page.tsx'
import type { PartProps } from './part-props.ts'

// What a place is by exception stands last.
const order = ['kind', 'owner', 'medicaid', 'emergencyDepartment', 'generalAcute', 'inCourthouse', 'publiclySudOnly']

/** The name of the facility, and what the law asks about the place. */
export function PlacePart({ settings, change, editable, errorAt, book }: PartProps) {
  const { say, language } = useOffice()
  const { place } = settings
  const states = [...modelled, ...federalOnly].map((p) => [p.code, p[language]] as const)
  const set = (key: string, value: string): void => {
    const { [key]: _before, ...rest } = place as Readonly<Record<string, string | boolean>>
    const given = value === '' ? {} : { [key]: value === 'yes' ? true : value === 'no' ? false : value }
    change('place', { ...rest, ...given } as FacilitySettings['place'])
  }
  return (
    <Part
      id="place"
      title={say('The place', 'El lugar')}
      help={say(
        'The law depends on these. A change counts for every answer given after you save it.',
        'La ley depende de estos datos. Un cambio cuenta para toda respuesta que se dé después de guardarlo.',
      )}
    >
      <fieldset class="columns" disabled={!editable}>
        <TextField
          label={say('Name', 'Nombre')}
          value={settings.name}
          set={(name) => change('name', name)}
          error={errorAt('name')}
          maxLength={200}
          required
        />
        <TextField
          label={say('Phone for patients and the public', 'Teléfono para pacientes y público')}
          value={settings.phone ?? ''}
          set={(phone) => change('phone', phone === '' ? undefined : phone)}
          error={errorAt('phone')}
          maxLength={30}
        />
        <SelectField
          label={say('State', 'Estado')}
          value={String(place.state)}
          set={(state) => set('state', state)}
          options={states}
          error={errorAt('place.state')}
        />
        {order.map((key) => (
          <Known
            key={key}
            fact={book?.facts.find((f) => f.id === `facility.${key}`)}
            value={(place as Readonly<Record<string, string | boolean | undefined>>)[key]}
            set={(value) => set(key, value)}
            error={errorAt(`place.${key}`)}
          />
        ))}
      </fieldset>
    </Part>
  )
}

function Known(props: {
  readonly fact: Fact | undefined
  readonly value: string | boolean | undefined
  readonly set: (value: string) => void
  readonly error: string | undefined
}) {
  const { say, language } = useOffice()
  const { fact, value, set, error } = props
  if (fact === undefined) return null
  const options: readonly (readonly [string, string])[] =
    fact.kind === 'yes-no'
      ? [
          ['yes', say('Yes', 'Sí')],
          ['no', say('No', 'No')],
        ]
      : (fact.values ?? []).map((v) => [v, valueLabel(fact, v, language)])
  const now = value === true ? 'yes' : value === false ? 'no' : (value ?? '')
  return (
    <SelectField
      label={fact.question[language]}
      value={now}
      set={set}
      options={options}
      none={say('Not set', 'Sin indicar')}
      error={error}
    />
  )
}
