import { useOffice } from '../../office/context.ts'
import { SelectField } from '../../office/parts/field.tsx'
import { Part } from '../parts/admin-page.tsx'
import type { PartProps } from './part-props.ts'

/** Points on which lawyers differ: counsel settles each once for the facility. */
export function SettledPart({ settings, change, editable, errorAt, book }: PartProps) {
  const { say, text } = useOffice()
  const points = (book?.facts ?? []).filter((f) => f.id.startsWith('dispute.'))
  const set = (id: string, value: string): void => {
    const { [id]: _before, ...rest } = settings.settled
    change('settled', value === '' ? rest : { ...rest, [id]: value === 'yes' })
  }
  return (
    <Part
      id="settled"
      title={say('Open points of law', 'Puntos de derecho abiertos')}
      help={say(
        'Only counsel answers these. Until then, an answer that turns on one says so and asks to wait.',
        'Solo la asesoría legal los responde. Hasta entonces, una respuesta que depende de uno lo dice y pide esperar.',
      )}
    >
      {book !== undefined && points.length === 0 && (
        <p class="soft">{say('None in this state.', 'Ninguno en este estado.')}</p>
      )}
      <fieldset class="form" disabled={!editable}>
        {points.map((fact) => {
          const now = settings.settled[fact.id]
          return (
            <SelectField
              key={fact.id}
              label={text(fact.question)}
              value={now === true ? 'yes' : now === false ? 'no' : ''}
              set={(value) => set(fact.id, value)}
              options={[
                ['yes', say('Yes', 'Sí')],
                ['no', say('No', 'No')],
              ]}
              none={say('Not settled', 'Sin decidir')}
              error={errorAt(`settled.${fact.id}`)}
            />
          )
        })}
      </fieldset>
    </Part>
  )
}
