import { useMemo } from 'preact/hooks'
import { eachTest, type Rulebook } from '../../../engine/index.ts'
import { useOffice } from '../../office/context.ts'
import { SelectField } from '../../office/parts/field.tsx'
import { Part } from '../parts/admin-page.tsx'
import type { PartProps } from './part-props.ts'

/** Points on which lawyers differ: counsel settles each once for the facility. */
export function SettledPart({ settings, change, editable, errorAt, book }: PartProps) {
  const { say, text } = useOffice()
  const counted = useMemo(() => mentionedIn(book), [book])
  // What was settled once stays in sight, even where no rule asks for it any more.
  const points = (book?.facts ?? []).filter(
    ({ id }) => id.startsWith('dispute.') && (counted.has(id) || Object.hasOwn(settings.settled, id)),
  )
  const set = (id: string, value: string): void => {
    const { [id]: _before, ...rest } = settings.settled
    change('settled', value === '' ? rest : { ...rest, [id]: value === 'yes' })
  }
  return (
    <Part
      id="settled"
      title={say('Open points of law', 'Puntos de derecho abiertos')}
      help={say(
        'Lawyers disagree on these. Counsel answers each one once; until then, an answer that depends on it says so and asks staff to wait.',
        'Aquí los abogados no coinciden. La asesoría legal responde cada punto una vez; hasta entonces, una respuesta que dependa de él lo dice y pide al personal esperar.',
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

// Of the open points of the whole country, those on which an answer here can turn.
function mentionedIn(book: Rulebook | undefined): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { versions } of book?.rules ?? [])
    for (const { when } of versions) eachTest(when, (fact) => found.add(fact))
  return found
}
