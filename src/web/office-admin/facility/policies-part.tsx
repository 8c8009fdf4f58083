import { useEffect } from 'preact/hooks'
import type { ActionAnswer, Answer, Rulebook, Text } from '../../../engine/index.ts'
import { useOffice } from '../../office/context.ts'
import { actionQuestion, dutyText } from '../../office/labels.ts'
import { CheckField } from '../../office/parts/field.tsx'
import { Problem } from '../../office/parts/notice.tsx'
import { roleWords } from '../../office/words.ts'
import { Part } from '../parts/admin-page.tsx'
import { answerName } from '../parts/answer-name.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import type { PartProps } from './part-props.ts'

interface Shown {
  readonly answer: Answer
  readonly decides: ActionAnswer['decides']
  readonly duties: readonly string[]
}

/** One switch of the house policy as the server tells it, with what it changes. */
interface Switch {
  readonly policy: string
  readonly pack: string
  readonly title: Text
  readonly plain: Text
  readonly on: boolean
  readonly tried: number
  readonly effects: readonly {
    readonly situation: Text
    readonly action: string
    readonly with: Shown
    readonly without: Shown
  }[]
}

/** All switches, as far as they are worked out. */
interface Effects {
  readonly state: 'working' | 'done' | 'failed'
  readonly of: number
  readonly rows: readonly Switch[]
}

const askedEvery = 700

/** The switches of the house policy, each with its effect on the situations. */
export function PoliciesPart({ settings, change, editable, errorAt, book }: PartProps) {
  const { say } = useOffice()
  const from = useLoaded<Effects>('/api/facility/policies')
  const { state, of = 0, rows = [] } = from.value ?? {}
  const { again } = from
  useEffect(() => {
    if (state !== 'working') return undefined
    const timer = setTimeout(again, askedEvery)
    return () => clearTimeout(timer)
  }, [state, rows.length, again, from.value])
  const isOn = ({ policy, pack }: Switch): boolean =>
    settings.policies.includes(policy) || settings.policies.includes(pack)
  const turn = (which: Switch, on: boolean): void => {
    // A pack that is on as a whole is written out first, so that one of its rules can go: for that all must be known.
    const kept = rows.filter((row) => (row === which ? on : isOn(row))).map((row) => row.policy)
    const unknown = settings.policies.filter((p) => !rows.some(({ policy, pack }) => p === policy || p === pack))
    change('policies', [...unknown, ...kept])
  }
  return (
    <Part
      id="policies"
      title={say('House policy', 'Política de la casa')}
      help={say(
        'Where the law says “may”, your own policy decides. It can be stricter than the law, never looser.',
        'Donde la ley dice «puede», decide su propia política. Puede ser más estricta que la ley, nunca menos.',
      )}
    >
      <Problem problem={from.problem} />
      {state !== 'done' && from.problem === undefined && (
        <p role="status" class="soft">
          {state === 'failed'
            ? say(
                'What the switches change could not be worked out. Load the page again.',
                'No se pudo calcular qué cambian las opciones. Vuelva a cargar la página.',
              )
            : say(
                `Working out what each switch changes: ${rows.length} of ${of || '…'}`,
                `Calculando qué cambia cada opción: ${rows.length} de ${of || '…'}`,
              )}
        </p>
      )}
      {errorAt('policies') !== undefined && <p class="error">{errorAt('policies')}</p>}
      <ul class="switches">
        {rows.map((row) => (
          <li key={row.policy}>
            <OneSwitch
              row={row}
              book={book}
              on={isOn(row)}
              editable={editable && state === 'done'}
              turn={(on) => turn(row, on)}
            />
          </li>
        ))}
      </ul>
    </Part>
  )
}

function OneSwitch(props: {
  readonly row: Switch
  readonly book: Rulebook | undefined
  readonly on: boolean
  readonly editable: boolean
  readonly turn: (on: boolean) => void
}) {
  const { say, text, language } = useOffice()
  const { row, book, on, editable, turn } = props
  const situations = new Set(row.effects.map(({ situation }) => situation.en)).size
  const count = say(
    `Changes ${situations} of ${row.tried} situations that were tried`,
    `Cambia ${situations} de ${row.tried} situaciones que se probaron`,
  )
  return (
    <div class="switch">
      <fieldset disabled={!editable}>
        <CheckField label={<strong>{text(row.title)}</strong>} checked={on} set={turn} />
      </fieldset>
      <details>
        <summary class="small">{count}</summary>
        <p>{text(row.plain)}</p>
        <ul class="effects">
          {row.effects.map((effect) => (
            <li key={`${effect.situation.en} ${effect.action}`}>
              <p class="small soft">{text(effect.situation)}</p>
              <p>
                {actionQuestion(book, effect.action, language)}{' '}
                <Change from={effect.without} to={effect.with} book={book} />
              </p>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}

function Change(props: { readonly from: Shown; readonly to: Shown; readonly book: Rulebook | undefined }) {
  const { say, text, language } = useOffice()
  const { from, to, book } = props
  const more = to.duties.filter((duty) => !from.duties.includes(duty))
  const fewer = from.duties.filter((duty) => !to.duties.includes(duty))
  const names = (duties: readonly string[]) => duties.map((duty) => dutyText(book, duty, language)).join(' ')
  return (
    <>
      <span class={`badge ${from.answer}`}>{answerName(from.answer, language)}</span>
      {to.answer !== from.answer && (
        <>
          {' '}
          <span class="unseen">{say('becomes', 'pasa a')}</span>
          <span aria-hidden="true">→</span> <span class={`badge ${to.answer}`}>{answerName(to.answer, language)}</span>
        </>
      )}
      {to.decides !== from.decides && (
        <span class="small line">
          {say('Now decided by: ', 'Ahora decide: ')}
          {text(roleWords[to.decides])}
        </span>
      )}
      {more.length > 0 && (
        <span class="small line">
          {say('Also to do: ', 'También por hacer: ')}
          {names(more)}
        </span>
      )}
      {fewer.length > 0 && (
        <span class="small line">
          {say('No longer to do: ', 'Ya no por hacer: ')}
          {names(fewer)}
        </span>
      )}
    </>
  )
}
