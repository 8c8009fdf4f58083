import type { Rule } from '../../engine/index.ts'
import { all, any, clause, duty, is, t, yes } from '../authoring.ts'
import { policeLimit } from '../police-limits.ts'
import { recordSecrecy } from '../record-secrecy.ts'
import { judgeNames, subpoenaAfterNotice } from '../secrecy-grounds.ts'
import { met, notMet, open, stateRule } from '../state-pack.ts'
import { woundReport } from '../wound-report.ts'

const on = '2026-06-12'

/** N.J.A.C. 8:43G-4.1, wounds, the directive to police, and the coming model policies. */
export const hospitalRecords: readonly Rule[] = [
  ...recordSecrecy({
    id: 'us-nj/njac/8.43G-4.1',
    factBase: ['NJ', 'HIP-PREEMPT'],
    title: t(
      'A hospital’s records need the patient’s approval',
      'El expediente del hospital necesita la aprobación del paciente',
    ),
    plain: t(
      'A New Jersey hospital gives no one outside what is in a patient’s record without the patient’s approval, unless a law requires it. That an officer asks is no such law.',
      'Un hospital de Nueva Jersey no da a nadie de fuera lo que está en el expediente sin la aprobación del paciente, salvo que una ley lo exija. Que un agente pregunte no es esa ley.',
    ),
    citation: 'N.J. Admin. Code § 8:43G-4.1',
    when: clause(
      '(a)',
      t('It is a hospital’s patient record.', 'Es el expediente de un hospital.'),
      is('facility.kind', 'hospital'),
    ),
    shut: [
      met(t('Officers ask a hospital', 'Agentes preguntan a un hospital'), on, {
        'facility.kind': 'hospital',
        'document.kind': 'dhs-i200',
      }),
      notMet(t('A doctor’s office', 'Un consultorio'), on, { 'facility.kind': 'physician-office' }),
      open(t('What kind of place?', '¿Qué clase de lugar?'), on, {}, ['facility.kind']),
    ],
    patient: { citation: 'N.J. Admin. Code § 8:43G-4.1' },
    court: {
      citation: 'N.J. Admin. Code § 8:43G-4.1',
      plain: t(
        'A judge’s order or warrant, or a subpoena from a case with notice to the patient, counts as required by law. Whether an agency’s own subpoena does is an open point for counsel.',
        'La orden de un juez, o la citación de un caso con aviso al paciente, cuenta como exigida por ley. Si cuenta la de la propia agencia es un punto abierto para el asesor legal.',
      ),
      more: any(
        clause(
          'Judge',
          t('A judge’s or grand jury’s subpoena.', 'Citación de un juez o del gran jurado.'),
          any(judgeNames('judge-subpoena'), is('document.kind', 'grand-jury-subpoena')),
        ),
        clause(
          'Notice',
          t('A subpoena from a case, after notice to the patient.', 'Citación de un caso, tras avisar al paciente.'),
          subpoenaAfterNotice('attorney-subpoena', 'clerk-subpoena'),
        ),
        clause(
          'D-1',
          t(
            'An agency’s own demand, if counsel reads it as required by law.',
            'Exigencia de la propia agencia, si el asesor legal entiende que la ley obliga.',
          ),
          all(
            is(
              'document.kind',
              'dhs-i138',
              'administrative-subpoena',
              'administrative-summons',
              'civil-investigative-demand',
              'ig-subpoena',
            ),
            yes('dispute.d1-agency-subpoena-required-by-law'),
          ),
        ),
      ),
    },
    law: { citation: 'N.J. Admin. Code § 8:43G-4.1' },
  }),
  woundReport({
    id: 'us-nj/njsa/2C.58-8',
    citation: 'N.J. Stat. § 2C:58-8',
    factBase: ['NJ-REPORT'],
    injuries: t(
      'from a firearm, a stabbing, or a burn that the law lists',
      'de arma de fuego, de puñalada o una quemadura que la ley enumera',
    ),
    to: t('At once, to the local police or the State Police.', 'De inmediato, a la policía local o estatal.'),
  }),
  policeLimit({
    id: 'us-nj/ag/2018-6',
    citation: 'N.J. Attorney General Directive 2018-6 (2018)',
    factBase: ['NJ-AG2018-6'],
    from: '2019-03-15',
    act: 'Attorney General Law Enforcement Directive No. 2018-6; codified by S-3521 of 2026 (day not known)',
  }),
  stateRule({
    id: 'us-nj/sca/model-policy',
    title: t('A model policy is to come from the Attorney General', 'El Fiscal General publicará una política modelo'),
    plain: t(
      'The Attorney General is to publish a model policy for health care places by July 2026; State departments adopt and display it, or a stronger one, within 180 days after that. Others may adopt it now.',
      'El Fiscal General debe publicar una política modelo para centros de salud antes de fines de julio de 2026; los departamentos del Estado la adoptan y exhiben, o una más fuerte, en 180 días. Otros pueden adoptarla ya.',
    ),
    citation: 'N.J. Safe Communities Act (2026)',
    effect: 'permits',
    actions: ['adopt.policy'],
    from: '2026-01-20',
    act: 'Safe Communities Act, A6308/S5036, signed about Jan. 20, 2026 (sources say 19 to 21)',
    when: clause(
      'Adopt',
      t('It is a place of health care.', 'Es un centro de salud.'),
      is('facility.kind', 'hospital', 'clinic', 'mental-health-facility', 'sud-program', 'physician-office'),
    ),
    duties: [
      duty('notify.counsel', 'asked', {
        note: t(
          'Ask whether the model was published and when 180 days end.',
          'Pregunte si se publicó el modelo y cuándo vencen los 180 días.',
        ),
      }),
    ],
    statusReason: t(
      'Whether the model policy was published is not known, nor therefore the day on which State bodies must have it.',
      'No se sabe si se publicó la política modelo ni, por tanto, el día en que los órganos del Estado deben tenerla.',
    ),
    factBase: ['NJ-SCA'],
    examples: [
      met(t('A hospital', 'Un hospital'), '2026-06-20', { 'facility.kind': 'hospital' }),
      notMet(t('Before the act', 'Antes de la ley'), '2026-01-19', { 'facility.kind': 'hospital' }),
      notMet(t('A school', 'Una escuela'), '2026-06-20', { 'facility.kind': 'school' }),
      open(t('What kind of place?', '¿Qué clase de lugar?'), '2026-06-20', {}, ['facility.kind']),
    ],
  }),
]
