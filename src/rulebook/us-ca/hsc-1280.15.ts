import type { Rule, Text } from '../../engine/index.ts'
import { clause, duty, is, t } from '../authoring.ts'
import { met, notMet, open, type StateRuleSource } from '../state-pack.ts'
import { californiaRule, medicalInformation } from './scope.ts'

const common = {
  title: t('A wrongful disclosure is reported fast', 'Una divulgación indebida se informa rápido'),
  citation: 'Cal. Health & Saf. Code § 1280.15',
  effect: 'lifts',
  actions: [...medicalInformation, '!refer.threat', '!disclose.threat-facts', '!disclose.report-of-injury'],
  when: clause(
    '(b)',
    t('It is a licensed clinic or health facility.', 'Es una clínica o centro de salud con licencia.'),
    is('facility.kind', 'hospital', 'clinic', 'mental-health-facility'),
  ),
  factBase: ['CA-BRE', 'HIP-BRE'],
} as const

function plain(days: { readonly en: string; readonly es: string }): Text {
  return t(
    `If medical information of a patient went out without a ground, also to an agency, a licensed hospital or clinic reports it to the Department of Public Health and to the patient within ${days.en} business days after it was found. Police may ask for a delay: 60 days in writing, 30 days by word of mouth.`,
    `Si salió información médica sin base, también a una agencia, un hospital o clínica con licencia lo informa al Departamento de Salud Pública y al paciente en ${days.es} días hábiles desde que se descubrió. La policía puede pedir un aplazamiento: 60 días por escrito, 30 de palabra.`,
  )
}

function reports(due: string): NonNullable<StateRuleSource['duties']> {
  const note = t('Only if it went out without a ground.', 'Solo si salió sin base legal.')
  const detail = { who: 'privacy-officer', due, count: 'business-days', note } as const
  return [
    duty('assess.breach', 'done', { who: 'privacy-officer', note }),
    duty('report.to-authority', 'done', detail),
    duty('notify.patient', 'done', detail),
  ]
}

const hospital = { 'facility.kind': 'hospital' } as const

/** Health & Saf. Code § 1280.15: California’s own clock for breaches. */
export const breach: readonly Rule[] = [
  californiaRule({
    ...common,
    id: 'us-ca/hsc/1280.15-five-days',
    plain: plain({ en: 'five', es: 'cinco' }),
    versions: [
      {
        from: '2009-01-01',
        until: '2015-01-01',
        act: 'Health & Saf. Code § 1280.15, as first in force',
        when: common.when,
      },
    ],
    duties: reports('P5D'),
    examples: [
      met(t('A hospital in 2014', 'Un hospital en 2014'), '2014-12-31', hospital),
      notMet(t('Before the law', 'Antes de la ley'), '2008-12-31', hospital),
      notMet(t('Since 2015', 'Desde 2015'), '2015-01-01', hospital),
      open(t('What kind of place?', '¿Qué clase de lugar?'), '2014-12-31', {}, ['facility.kind']),
    ],
  }),
  californiaRule({
    ...common,
    id: 'us-ca/hsc/1280.15',
    plain: plain({ en: '15', es: '15' }),
    from: '2015-01-01',
    duties: reports('P15D'),
    examples: [
      met(t('A hospital', 'Un hospital'), '2015-01-01', hospital),
      notMet(t('The day before', 'El día anterior'), '2014-12-31', hospital),
      notMet(t('A private practice', 'Un consultorio'), '2026-06-12', { 'facility.kind': 'physician-office' }),
      open(t('What kind of place?', '¿Qué clase de lugar?'), '2026-06-12', {}, ['facility.kind']),
    ],
  }),
]
