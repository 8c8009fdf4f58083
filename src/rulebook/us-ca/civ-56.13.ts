import type { Rule } from '../../engine/index.ts'
import { all, clause, duty, is, not, t } from '../authoring.ts'
import { met, notMet, open } from '../state-pack.ts'
import { californiaRule, cmiaDay, medicalInformation, wordingRead } from './scope.ts'

const on = '2026-06-12'
const form = { 'document.kind': 'patient-authorization', 'consent.form': 'written-valid' } as const

/** Civ. Code § 56.13: what the recipient may not do. */
export const redisclosure: readonly Rule[] = [
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
