import type { Rule } from '../../engine/index.ts'
import { all, any, clause, duty, is, t, yes } from '../authoring.ts'
import { met, notMet, open } from '../state-pack.ts'
import { californiaRule, cmia } from './scope.ts'

const on = '2026-06-07'
const wound = { 'injury.reportable': true } as const

/** Penal Code § 11160: wounds and assaults that must be reported. */
export const injuries: readonly Rule[] = [
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
]
