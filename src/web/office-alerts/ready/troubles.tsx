import type { Language } from '../../../engine/index.ts'
import { useOffice } from '../../office/context.ts'
import { timeText } from '../../office/parts/time.tsx'
import { roleWords } from '../../office/words.ts'
import type { Readiness, Trouble } from '../alert.ts'
import { wayNames } from '../words.ts'

/** What would go wrong: errors first, each with what to do about it. */
export function Troubles({ found }: { readonly found: Readiness }) {
  const { language, say } = useOffice()
  const sorted = found.problems.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
  return (
    <div class={`callout${found.ready ? '' : ' warn'}`} role={found.ready ? undefined : 'alert'}>
      {!found.ready && (
        <p>
          <strong>{say('Fix this before it is needed:', 'Corrija esto antes de que haga falta:')}</strong>
        </p>
      )}
      <ul>
        {sorted.map((one) => (
          <li key={`${one.code} ${one.person} ${one.from}`} data-trouble={one.code} data-severity={one.severity}>
            {sentence(one, language, found.timeZone)}
          </li>
        ))}
      </ul>
    </div>
  )
}

function sentence(trouble: Trouble, language: Language, zone: string): string {
  const { code, name, person, role, kind, from, to } = trouble
  const when = (at: string | undefined): string => (at === undefined ? '' : timeText(at, language, zone))
  const who = name ?? person ?? ''
  const as = role === undefined ? '' : roleWords[role][language]
  const way = kind === undefined ? '' : wayNames[kind][language]
  const words = language === 'es' ? spanish : english
  return (words[code] ?? words['other'])?.({ who, as, way, from: when(from), to: when(to) }) ?? code
}

interface Said {
  readonly who: string
  readonly as: string
  readonly way: string
  readonly from: string
  readonly to: string
}

type Sentences = Readonly<Record<string, (said: Said) => string>>

const english: Sentences = {
  'no-rota': () => 'There is no on-call schedule. Add shifts on the Facility page.',
  hole: ({ from, to }) => `Nobody is on duty from ${from} to ${to}.`,
  'person-left': ({ who, from }) =>
    `${who} is on call (next: ${from}) and no longer works here. Take them off the schedule.`,
  'role-ended': ({ who, as }) => `${who} is on call as “${as}” and does not have that role.`,
  'no-way': ({ who, from }) =>
    `${who} is on call (next: ${from}) and no alert can reach them. They can add and test a way on the Alerts page.`,
  'way-failing': ({ who, way, from }) => `${way} to ${who} has failed since ${from}.`,
  'mail-not-set': () => 'People rely on e-mail, and no mail server is set up. The system administrator can do that.',
  'no-webhook': () =>
    'People rely on the hospital’s paging, and no webhook sends alerts to it. Add one on the Connections page.',
  'test-unanswered': ({ who }) => `${who} did not answer the last monthly test.`,
  'test-missing': () => 'The monthly test has not run for more than a month.',
  other: () => 'Something is wrong with the on-call schedule.',
}

const spanish: Sentences = {
  'no-rota': () => 'No hay turnos de guardia. Agréguelos en la página Centro.',
  hole: ({ from, to }) => `No hay nadie de guardia desde ${from} hasta ${to}.`,
  'person-left': ({ who, from }) =>
    `${who} está de guardia (próximo turno: ${from}) y ya no trabaja aquí. Quítele de los turnos.`,
  'role-ended': ({ who, as }) => `${who} está de guardia como «${as}» y no tiene esa función.`,
  'no-way': ({ who, from }) =>
    `${who} está de guardia (próximo turno: ${from}) y ninguna alerta le puede llegar. Puede agregar y probar una vía en la página Alertas.`,
  'way-failing': ({ who, way, from }) => `${way} a ${who} falla desde ${from}.`,
  'mail-not-set': () =>
    'Hay personas que dependen del correo y no hay servidor de correo. La administración de sistemas puede configurarlo.',
  'no-webhook': () =>
    'Hay personas que dependen del sistema de avisos y ningún webhook le envía las alertas. Agregue uno en la página Conexiones.',
  'test-unanswered': ({ who }) => `${who} no respondió a la última prueba mensual.`,
  'test-missing': () => 'La prueba mensual no se ha hecho en más de un mes.',
  other: () => 'Algo está mal con los turnos.',
}
