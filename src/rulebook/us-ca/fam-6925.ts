import type { Condition, Rule } from '../../engine/index.ts'
import { all, any, clause, duty, is, t, yes } from '../authoring.ts'
import { judgeNames, lawTells } from '../secrecy-grounds.ts'
import { goodPaper, met, notMet, open, signedAuthorization } from '../state-pack.ts'
import { askedProperly, custodyCare, referredDanger } from './grounds.ts'
import { californiaRule, medicalInformation, wordingRead } from './scope.ts'

const on = '2026-06-10'
const girl = { 'patient.age-class': 'minor', 'patient.consented-own-care': true } as const
const actions = [
  ...medicalInformation,
  '!refer.threat',
  '!disclose.threat-facts',
  '!disclose.report-of-injury',
] as const

const ownCare: Condition = clause(
  '6920 to 6930',
  t(
    'A minor lawfully agreed to this care alone, as to care for pregnancy or its prevention.',
    'Una persona menor aceptó legalmente sola esta atención, como la de embarazo o su prevención.',
  ),
  all(is('patient.age-class', 'minor'), yes('patient.consented-own-care')),
)

/** Fam. Code §§ 6920 to 6930, Health & Saf. Code § 123115: care that a minor agreed to alone. */
export const minors: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/fam/6925',
    title: t('Care that a minor may agree to alone', 'Atención que un menor puede aceptar solo'),
    plain: t(
      'A minor who may agree to care alone decides who hears of it: not the parents, not an officer, not an agency that says it is responsible. Neither confirm nor deny that the minor came. Whoever claims custody proves it to counsel.',
      'El menor que puede aceptar solo una atención decide quién se entera: no los padres, ni un agente, ni una agencia que dice ser responsable. No confirme ni niegue que vino. Quien alegue custodia la prueba ante el asesor legal.',
    ),
    citation: 'Cal. Fam. Code § 6925',
    effect: 'forbids',
    actions: [...actions],
    from: '1994-01-01',
    act: 'Stats. 1992, ch. 162, operative Jan. 1, 1994, as amended',
    when: ownCare,
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    statusReason: wordingRead,
    factBase: ['CA-MINOR', 'HIP-502-f/g'],
    examples: [
      met(t('A girl at a clinic, an officer asks', 'Una joven en una clínica, pregunta un agente'), on, girl),
      notMet(t('An adult', 'Una persona adulta'), on, { ...girl, 'patient.age-class': 'adult' }),
      open(t('Who agreed to the care?', '¿Quién aceptó la atención?'), on, { 'patient.age-class': 'minor' }, [
        'patient.consented-own-care',
      ]),
    ],
  }),
  californiaRule({
    id: 'us-ca/hsc/123115',
    title: t('What opens a minor’s own care', 'Lo que abre la atención propia de un menor'),
    plain: t(
      'The minor’s signed form, a judge’s paper, the next clinicians, a serious danger and reports that the law demands open it. A question at the desk does not, whoever asks.',
      'La abren el formulario firmado por el menor, el papel de un juez, los clínicos que siguen, un peligro grave y los informes que exige la ley. Una pregunta en la recepción no, sea quien sea.',
    ),
    citation: 'Cal. Health & Saf. Code § 123115(a)',
    effect: 'lifts',
    actions: [...actions],
    exceptionTo: ['us-ca/fam/6925'],
    from: '1994-01-01',
    when: any(
      clause(
        'Civ. Code 56.11(b)(3)(A)',
        t('The minor signed a form for it.', 'El menor firmó un formulario.'),
        signedAuthorization,
      ),
      clause(
        'Civ. Code 56.10(b)',
        t('A judge’s order, warrant or subpoena names it.', 'La orden o citación de un juez lo nombra.'),
        judgeNames('court-order', 'part2-order', 'search-warrant', 'administrative-search-warrant', 'judge-subpoena'),
      ),
      clause(
        'Civ. Code 56.10(b), (c)',
        t(
          'There is a danger, care in custody, or a written or official request that the law provides for.',
          'Hay un peligro, cuidado bajo custodia, o una petición escrita u oficial que la ley prevé.',
        ),
        all(askedProperly, any(referredDanger, custodyCare, lawTells)),
      ),
    ),
    decides: 'counsel',
    factBase: ['CA-MINOR', 'HIP-512-b'],
    examples: [
      met(t('Her own signed form', 'Su propio formulario firmado'), on, {
        'document.kind': 'patient-authorization',
        'consent.form': 'written-valid',
      }),
      met(t('A judge’s order', 'La orden de un juez'), on, { 'document.kind': 'court-order', ...goodPaper }),
      notMet(t('A question at the desk', 'Una pregunta en la recepción'), on, {
        'request.kind': 'just-asking',
        'document.kind': 'none',
        'requester.purpose': 'civil-immigration',
      }),
      open(
        t('The form was not read', 'No se leyó el formulario'),
        on,
        {
          'request.kind': 'just-asking',
          'requester.purpose': 'civil-litigation',
          'document.kind': 'patient-authorization',
        },
        ['consent.form'],
      ),
    ],
  }),
]
