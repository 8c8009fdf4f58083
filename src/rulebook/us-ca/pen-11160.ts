import type { Rule } from '../../engine/index.ts'
import { all, any, clause, duty, is, t, yes } from '../authoring.ts'
import { met, notMet, open } from '../state-pack.ts'
import { californiaRule, cmia } from './scope.ts'

const on = '2026-06-07'
const wound = { 'injury.reportable': true } as const

/** Penal Code §§ 11160 and 11166, Welf. & Inst. Code § 15630: reports that the law demands. */
export const reports: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/pen/11160',
    title: t('Gunshot and assault injuries are reported', 'Se informan heridas de bala y de agresión'),
    plain: t(
      'Who treats a gunshot wound, or an injury from an assault or abuse, reports it to the local police where it happened: by phone at once, in writing within two working days. Name, whereabouts, the injury and who is suspected. No immigration status, no birthplace, and nothing for a task force.',
      'Quien atiende una herida de bala, o una lesión por agresión o maltrato, la informa a la policía local donde ocurrió: por teléfono de inmediato y por escrito en dos días hábiles. Nombre, paradero, la lesión y de quién se sospecha. Sin estatus migratorio ni lugar de nacimiento, y nada para otras agencias.',
    ),
    citation: 'Cal. Penal Code § 11160',
    effect: 'requires',
    actions: ['report.injury'],
    from: '1994-01-01',
    when: clause(
      '(a)',
      t(
        'The injury is from a firearm, or from assaultive or abusive conduct.',
        'La lesión es de arma de fuego, o de una agresión o maltrato.',
      ),
      yes('injury.reportable'),
    ),
    duties: [
      duty('report.to-authority', 'asked', {
        note: t(
          'By phone, at once, to the police where it happened.',
          'Por teléfono, de inmediato, a la policía del lugar donde ocurrió.',
        ),
      }),
      duty('report.to-authority', 'done', {
        due: 'P2D',
        count: 'working-days',
        note: t('In writing, within two working days.', 'Por escrito, en dos días hábiles.'),
      }),
      duty('limit.to-document', 'done'),
    ],
    factBase: ['CA-PC11160', 'HIP-512-f-1-i', 'R14'],
    examples: [
      met(t('Shot in an assault', 'Herido de bala en una agresión'), on, wound),
      notMet(t('A fall at home', 'Una caída en casa'), on, { 'injury.reportable': false }),
      open(t('How it happened is not known', 'No se sabe cómo ocurrió'), on, {}, ['injury.reportable']),
    ],
  }),
  californiaRule({
    id: 'us-ca/pen/11160-report',
    title: t('What the report says', 'Lo que dice el informe'),
    plain: t(
      'The report itself may go out, because this law demands it: to the local police or sheriff, with the fields that the law lists.',
      'El informe mismo puede salir, porque esta ley lo exige: a la policía local o al sheriff, con los datos que la ley enumera.',
    ),
    citation: 'Cal. Penal Code § 11160(b)',
    effect: 'lifts',
    actions: ['disclose.report-of-injury'],
    exceptionTo: [...cmia],
    from: '1994-01-01',
    when: all(
      clause('(a)', t('The injury must be reported.', 'La lesión debe informarse.'), yes('injury.reportable')),
      clause(
        '(b)',
        t(
          'The hospital reports, or the local police ask for the report.',
          'El hospital informa, o la policía local pide el informe.',
        ),
        any(is('request.initiated-by', 'facility'), is('requester.agency', 'local-police', 'sheriff')),
      ),
    ),
    duties: [duty('limit.to-document', 'done')],
    factBase: ['CA-PC11160', 'R14'],
    examples: [
      met(t('To the city police', 'A la policía de la ciudad'), on, { ...wound, 'requester.agency': 'local-police' }),
      notMet(t('A federal task force wants it too', 'También lo quiere un grupo federal'), on, {
        ...wound,
        'request.initiated-by': 'requester',
        'requester.agency': 'ice-hsi',
      }),
      open(t('Who began it?', '¿Quién lo inició?'), on, { ...wound, 'requester.agency': 'ice-hsi' }, [
        'request.initiated-by',
      ]),
    ],
  }),
  californiaRule({
    id: 'us-ca/pen/11166',
    title: t('Suspected abuse of a child', 'Sospecha de maltrato de un menor'),
    plain: t(
      'Staff who suspect abuse or neglect of a child phone the child protective agency at once and write within 36 hours. That somebody calls a child a matter of the government is no such suspicion.',
      'El personal que sospecha maltrato o abandono de un menor llama de inmediato a la agencia de protección y escribe en 36 horas. Que alguien diga que un menor es asunto del gobierno no es esa sospecha.',
    ),
    citation: 'Cal. Penal Code § 11166(a)',
    effect: 'lifts',
    actions: ['disclose.report-of-injury', 'disclose.incident-facts', 'disclose.name-address', 'disclose.whereabouts'],
    when: clause(
      '(a)',
      t(
        'A report about a child goes to the protective agency.',
        'Un informe sobre un menor va a la agencia de protección.',
      ),
      all(is('requester.agency', 'adult-or-child-protective-services'), is('patient.age-class', 'minor')),
    ),
    duties: [
      duty('report.to-authority', 'asked', {
        note: t('By phone now; in writing within 36 hours.', 'Por teléfono ahora; por escrito en 36 horas.'),
      }),
    ],
    factBase: ['CA-PC11160', 'HIP-512-b'],
    examples: [
      met(t('A nurse suspects abuse', 'Una enfermera sospecha maltrato'), on, {
        'requester.agency': 'adult-or-child-protective-services',
        'patient.age-class': 'minor',
      }),
      notMet(t('An officer asks about a girl', 'Un agente pregunta por una niña'), on, {
        'requester.agency': 'ice-ero',
        'patient.age-class': 'minor',
      }),
      open(
        t('Is the patient a minor?', '¿El paciente es menor?'),
        on,
        {
          'requester.agency': 'adult-or-child-protective-services',
        },
        ['patient.age-class'],
      ),
    ],
  }),
  californiaRule({
    id: 'us-ca/wic/15630',
    title: t('Suspected abuse of an elder or dependent adult', 'Sospecha de maltrato de un mayor o adulto dependiente'),
    plain: t(
      'Staff who suspect abuse of an elder or a dependent adult tell the protective agency. Immigration officers are not that agency.',
      'El personal que sospecha maltrato de un mayor o de un adulto dependiente informa a la agencia de protección. Los agentes de inmigración no son esa agencia.',
    ),
    citation: 'Cal. Welf. & Inst. Code § 15630',
    effect: 'lifts',
    actions: ['disclose.report-of-injury', 'disclose.incident-facts', 'disclose.name-address', 'disclose.whereabouts'],
    when: clause(
      '(b)',
      t(
        'A report about an adult goes to the protective agency.',
        'Un informe sobre un adulto va a la agencia de protección.',
      ),
      all(is('requester.agency', 'adult-or-child-protective-services'), is('patient.age-class', 'adult')),
    ),
    duties: [duty('report.to-authority', 'asked')],
    factBase: ['CA-PC11160', 'HIP-512-c'],
    examples: [
      met(t('An old woman with bruises', 'Una anciana con moretones'), on, {
        'requester.agency': 'adult-or-child-protective-services',
        'patient.age-class': 'adult',
      }),
      notMet(t('An officer asks', 'Pregunta un agente'), on, {
        'requester.agency': 'ice-ero',
        'patient.age-class': 'adult',
      }),
      open(
        t('How old is the patient?', '¿Qué edad tiene el paciente?'),
        on,
        {
          'requester.agency': 'adult-or-child-protective-services',
        },
        ['patient.age-class'],
      ),
    ],
  }),
]
