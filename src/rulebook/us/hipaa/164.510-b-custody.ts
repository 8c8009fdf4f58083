import type { Rule } from '../../../engine/index.ts'
import { all, always, clause, duty, quoted, rule, t, yes } from '../../authoring.ts'
import { act510, closePerson } from './164.510-b.ts'
import { directoryFacts, privacyRule, sectionAddress } from './scope.ts'

/** A custodian who wants the family told nothing. */
export const familyInCustody: readonly Rule[] = [
  rule({
    id: 'us/hipaa/164.510-b-custody',
    title: t('The custodian wants no contact', 'El custodio no quiere contacto'),
    plain: t(
      'HIPAA gives a guard no veto over what the family is told. Safety is agreed between the administrator and the agency, not at the bedside. Do not tell anyone when or how a transfer will happen.',
      'HIPAA no da a un custodio veto sobre lo que se dice a la familia. La seguridad la acuerdan la administración y la agencia, no junto a la cama. No diga a nadie cuándo ni cómo será un traslado.',
    ),
    citation: '45 CFR 164.510(b)',
    address: sectionAddress('164.510'),
    effect: 'lifts',
    binds: 'facility',
    actions: [...directoryFacts, 'disclose.whereabouts'],
    versions: [
      {
        from: privacyRule,
        act: act510,
        when: all(
          quoted(
            '(b)(2)',
            t(
              'What counts for telling the family is what the patient wants.',
              'Para informar a la familia cuenta lo que quiere el paciente.',
            ),
            '45-cfr-164.510_pre-2024-06-25',
            'has the capacity to make health care decisions, the covered entity may use or disclose the protected health information if it',
            always,
          ),
          clause(
            '(b)',
            t(
              'Family is to be told, and the custodian objects.',
              'Se va a informar a la familia y el custodio se opone.',
            ),
            all(closePerson, yes('custodian.objects')),
          ),
        ),
      },
    ],
    duties: [
      duty('notify.administrator', 'asked', {
        note: t(
          'Your manager on duty works it out with the agency. Staff do not argue at the bedside.',
          'La administración de turno lo acuerda con la agencia. El personal no discute junto a la cama.',
        ),
      }),
    ],
    decides: 'administrator',
    status: 'unverified',
    statusReason: t(
      'The text seen gives a custodian no veto, but it is silent on custodians; the duty follows from that silence.',
      'El texto visto no da veto al custodio, pero no habla de custodios; el deber se deduce de ese silencio.',
    ),
    factBase: ['HIP-510-b'],
    examples: [
      {
        name: t('Mother on the phone, the guard says no', 'La madre al teléfono, el guardia se niega'),
        on: '2026-06-13',
        facts: { 'requester.agency': 'family-or-friend', 'custodian.objects': true },
        expect: 'met',
      },
      {
        name: t('Nobody objects', 'Nadie se opone'),
        on: '2026-06-13',
        facts: { 'requester.agency': 'family-or-friend', 'custodian.objects': false },
        expect: 'not-met',
      },
      {
        name: t('The guard was not heard yet', 'Aún no se sabe qué dice el guardia'),
        on: '2026-06-13',
        facts: { 'requester.agency': 'family-or-friend' },
        expect: 'unknown',
        missing: ['custodian.objects'],
      },
    ],
  }),
]
