import { entriesOf, valueWords } from '../../cases/index.ts'
import { useCase } from '../office/case/case-context.ts'
import { useOffice } from '../office/context.ts'

/** What came of a visit, with thanks, for whoever opened it at the desk. It is told by the case itself: nobody need write it. */
export function Thanks() {
  const { say, text } = useOffice()
  const { state, view } = useCase()
  if (view.sees !== 'own' || state.status !== 'closed') return null
  const code = entriesOf(state, 'outcome').at(-1)?.fields['code']?.value
  const outcome = typeof code === 'string' ? valueWords('code', code) : undefined
  return (
    <section class="callout" aria-labelledby="thanks" data-thanks>
      <h2 id="thanks">{say('Thank you', 'Gracias')}</h2>
      <p>
        {say(
          'You reported this visit, and it was looked at and closed. Please report the next one too.',
          'Usted avisó de esta visita, y ya se revisó y se cerró. Avise también de la próxima, por favor.',
        )}
      </p>
      {outcome !== undefined && (
        <p>
          {say('How it ended: ', 'Cómo terminó: ')}
          <strong>{text(outcome)}</strong>
        </p>
      )}
    </section>
  )
}
