import type { Rule } from '../../engine/index.ts'
import { all, clause, duty, is, not, t } from '../authoring.ts'
import { met, notMet, open, signedAuthorization } from '../state-pack.ts'
import { californiaRule, cmia, cmiaAct, cmiaDay, medicalInformation, wordingRead } from './scope.ts'

const on = '2026-06-12'
const form = { 'document.kind': 'patient-authorization', 'consent.form': 'written-valid' } as const

/** Civ. Code §§ 56.11 and 56.13: the patient’s form, and what the recipient may not do. */
export const authorization: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/civ/56.11',
    title: t('The patient’s authorization, California form', 'La autorización del paciente según California'),
    plain: t(
      'A signed form opens what it names, to whom it names, if it meets California’s rules too: handwritten or at least 14-point type, a signature for this alone, who gives and who gets what, for which use, until when, and that the patient may have a copy. A form good under HIPAA alone may fail here.',
      'Un formulario firmado abre lo que nombra, para quien nombra, si cumple también las reglas de California: manuscrito o letra de al menos 14 puntos, firma solo para esto, quién da y quién recibe qué, para qué uso, hasta cuándo, y que el paciente puede tener copia. Uno válido solo según HIPAA puede fallar aquí.',
    ),
    citation: 'Cal. Civ. Code § 56.11',
    effect: 'lifts',
    actions: [...medicalInformation],
    exceptionTo: [...cmia],
    from: cmiaDay,
    act: cmiaAct,
    when: all(
      clause(
        '(b)(1), (2)',
        t(
          'The form is handwritten or in 14-point type, and is signed for nothing else.',
          'El formulario es manuscrito o en letra de 14 puntos y no se firma para otra cosa.',
        ),
        signedAuthorization,
      ),
      clause(
        '(b)(3) to (9)',
        t(
          'The right person signed and dated it; it says what, by whom, to whom, for what, until when, and tells of the copy.',
          'Lo firmó y fechó quien debía; dice qué, de quién, a quién, para qué, hasta cuándo, y avisa de la copia.',
        ),
        signedAuthorization,
      ),
    ),
    duties: [duty('limit.to-document', 'done'), duty('verify.authority', 'asked')],
    statusReason: wordingRead,
    factBase: ['CA-CMIA-11', 'HIP-508', 'R18'],
    examples: [
      met(t('A complete form', 'Un formulario completo'), on, form),
      notMet(t('Small print', 'Letra pequeña'), on, { ...form, 'consent.form': 'written-defective' }),
      notMet(t('Only a badge', 'Solo una placa'), on, { 'document.kind': 'none' }),
      open(
        t('Nobody has read the form', 'Nadie ha leído el formulario'),
        on,
        {
          'document.kind': 'patient-authorization',
        },
        ['consent.form'],
      ),
    ],
  }),
  californiaRule({
    id: 'us-ca/civ/56.13',
    title: t('The recipient may not pass it on', 'Quien lo recibe no puede pasarlo'),
    plain: t(
      'Tell whoever gets medical information that it may not go further without a new authorization or a law that lets it, and which limits the form sets.',
      'Diga a quien recibe información médica que no puede pasarla sin una autorización nueva o una ley que lo permita, y qué límites pone el formulario.',
    ),
    citation: 'Cal. Civ. Code § 56.13',
    effect: 'lifts',
    actions: [...medicalInformation, '!refer.threat', '!confirm.presence', '!point-out.person'],
    from: cmiaDay,
    act: 'Stats. 1981, ch. 782, § 2',
    when: clause(
      '56.13',
      t(
        'It goes out on an authorization or on a ground of § 56.10(c), and not to the patient’s own side.',
        'Sale por una autorización o por una base de § 56.10(c), y no para la parte del paciente.',
      ),
      all(
        not(is('requester.agency', 'personal-representative', 'family-or-friend')),
        is('document.kind', 'patient-authorization', 'none', 'letter', 'agency-request'),
      ),
    ),
    duties: [duty('stop.redisclosure', 'done')],
    statusReason: wordingRead,
    factBase: ['CA-CMIA-13'],
    examples: [
      met(t('A lawyer with the patient’s form', 'Un abogado con el formulario del paciente'), on, {
        ...form,
        'requester.agency': 'party-attorney',
      }),
      notMet(t('A court order', 'Una orden judicial'), on, {
        'document.kind': 'court-order',
        'requester.agency': 'court',
      }),
      open(t('Who asks is not known', 'No se sabe quién pide'), on, form, ['requester.agency']),
    ],
  }),
]
