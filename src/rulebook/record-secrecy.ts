import type { Condition, Rule, Text } from '../engine/index.ts'
import { all, any, clause, duty, not, t } from './authoring.ts'
import { groundWords, hospitalTells, judgesOrder, lawTells, patientSays, recordItems } from './secrecy-grounds.ts'
import { goodPaper, met, notMet, open, type StateRuleSource, stateRule } from './state-pack.ts'

/** A state's law of medical records: what it shuts, and the three ways in which it opens. */
export interface RecordLaw {
  /** Start of the ids, without an ending. */
  readonly id: string
  readonly factBase: readonly string[]
  readonly title: Text
  readonly plain: Text
  readonly citation: string
  readonly address?: string
  readonly when: Condition
  /** Process that does not open it although a judge signed it. */
  readonly exceptionTo?: readonly string[]
  /** What the law shuts, where it is not just {@link recordItems}. */
  readonly actions?: readonly string[]
  /** Facts that meet `when`, for examples. */
  readonly shut: StateRuleSource['examples']
  readonly patient: { readonly citation: string }
  readonly court: { readonly citation: string; readonly plain: Text; readonly more: Condition }
  /** `unless`: where no such law is in question. */
  readonly law: { readonly citation: string; readonly more?: Condition; readonly unless?: Condition }
}

const on = '2026-06-12'

function opened(law: RecordLaw, end: string, source: Omit<StateRuleSource, 'id' | 'effect' | 'actions' | 'factBase'>) {
  return stateRule({
    ...source,
    id: `${law.id}-${end}`,
    effect: 'lifts',
    actions: law.actions ?? [...recordItems],
    exceptionTo: [law.id],
    factBase: law.factBase,
  })
}

/** The prohibition and its exceptions. */
export function recordSecrecy(law: RecordLaw): readonly Rule[] {
  return [
    stateRule({
      id: law.id,
      title: law.title,
      plain: law.plain,
      citation: law.citation,
      ...(law.address === undefined ? {} : { address: law.address }),
      effect: 'forbids',
      ...(law.exceptionTo === undefined ? {} : { exceptionTo: law.exceptionTo }),
      actions: law.actions ?? [...recordItems],
      when: law.when,
      factBase: law.factBase,
      examples: law.shut,
    }),
    byPatient(law),
    byCourt(law),
    byLaw(law),
  ]
}

function byPatient(law: RecordLaw): Rule {
  return opened(law, 'patient', {
    title: t('The patient agrees', 'El paciente acepta'),
    plain: t(
      'With the patient’s signed form the record may go to whom it names. The patient’s representative may have it too, and the family what the patient wants them to know.',
      'Con el formulario firmado por el paciente, el expediente puede ir a quien este nombra. También puede tenerlo su representante, y la familia lo que el paciente quiera que sepa.',
    ),
    citation: law.patient.citation,
    when: clause('Consent', groundWords.patient, patientSays),
    examples: [
      met(t('A signed form', 'Un formulario firmado'), on, {
        'document.kind': 'patient-authorization',
        'consent.form': 'written-valid',
      }),
      met(t('The patient wants his mother told', 'El paciente quiere que se avise a su madre'), on, {
        'document.kind': 'none',
        'requester.agency': 'family-or-friend',
        'consent.patient': 'given',
      }),
      notMet(t('Officers without a form', 'Agentes sin formulario'), on, {
        'document.kind': 'none',
        'requester.agency': 'ice-ero',
      }),
      open(
        t('The form was not read', 'No se ha leído el formulario'),
        on,
        { 'document.kind': 'patient-authorization', 'requester.agency': 'party-attorney' },
        ['consent.form'],
      ),
    ],
  })
}

function byCourt(law: RecordLaw): Rule {
  return opened(law, 'court', {
    title: t('A court asks for the record', 'Un tribunal pide el expediente'),
    plain: law.court.plain,
    citation: law.court.citation,
    when: any(clause('Judge', groundWords.judge, judgesOrder), law.court.more),
    duties: [duty('limit.to-document', 'done')],
    examples: [
      met(t('A judge’s order for this record', 'Orden de un juez por este expediente'), on, {
        'document.kind': 'court-order',
        ...goodPaper,
      }),
      notMet(t('A warrant of removal', 'Una orden de expulsión'), on, { 'document.kind': 'dhs-i205' }),
      notMet(t('The order names other records', 'La orden nombra otros expedientes'), on, {
        'document.kind': 'court-order',
        ...goodPaper,
        'document.describes-the-items': false,
        'part2.findings': false,
      }),
      open(t('Nobody has read the paper', 'Nadie ha leído el papel'), on, {}, ['document.kind']),
    ],
  })
}

function byLaw(law: RecordLaw): Rule {
  return opened(law, 'law', {
    title: t('The law itself opens the record', 'La propia ley abre el expediente'),
    plain: t(
      'Reports that a law demands, inspections, and what the hospital must tell to keep people safe or cared for do not need the patient’s yes. Immigration officers and police who only ask are not among them.',
      'Los informes que exige una ley, las inspecciones y lo que el hospital debe decir para la seguridad o el cuidado no necesitan el sí del paciente. Los agentes de inmigración y la policía que solo preguntan no entran aquí.',
    ),
    citation: law.law.citation,
    when: lawOpens(law),
    examples: [
      met(t('The health department traces an outbreak', 'El departamento de salud sigue un brote'), on, {
        'requester.agency': 'public-health-authority',
        'requester.purpose': 'public-health',
      }),
      notMet(t('Immigration officers with a subpoena', 'Agentes de inmigración con una citación'), on, {
        'requester.agency': 'ice-hsi',
        'requester.purpose': 'civil-immigration',
        'document.kind': 'dhs-i138',
      }),
      open(t('Who asks is not known', 'No se sabe quién pide'), on, {}, ['requester.agency', 'requester.purpose']),
    ],
  })
}

function lawOpens(law: RecordLaw): Condition {
  const { more, unless } = law.law
  const grounds = any(
    clause('Law', groundWords.law, lawTells),
    clause('Hospital', groundWords.hospital, hospitalTells),
    ...(more ? [more] : []),
  )
  return unless ? all(not(unless), grounds) : grounds
}
