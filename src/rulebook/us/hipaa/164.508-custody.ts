import type { Rule } from '../../../engine/index.ts'
import { all, clause, duty, is, rule, t } from '../../authoring.ts'
import { act508, nothingMissing, signedForm } from './164.508.ts'
import { disclosures, privacyRule, sectionAddress } from './scope.ts'

/** An authorization that was signed in custody. */
export const authorizationInCustody: readonly Rule[] = [
  rule({
    id: 'us/hipaa/164.508-custody',
    title: t('A form signed in custody', 'Un formulario firmado bajo custodia'),
    plain: t(
      'A person in custody may not be free to say no. The form may look right and still not hold. Counsel checks how it was signed before anything goes out.',
      'Una persona bajo custodia quizá no sea libre de negarse. El formulario puede parecer correcto y aun así no valer. El asesor legal revisa cómo se firmó antes de que salga algo.',
    ),
    citation: '45 CFR 164.508(b)',
    address: sectionAddress('164.508'),
    effect: 'lifts',
    binds: 'facility',
    actions: [...disclosures],
    versions: [
      {
        from: privacyRule,
        act: act508,
        when: all(
          signedForm,
          nothingMissing,
          clause(
            '(b)',
            t(
              'The patient is in custody, so it is open whether the signature was free.',
              'El paciente está bajo custodia, así que no es seguro que firmara libremente.',
            ),
            is('patient.custody', 'civil-immigration', 'criminal'),
          ),
        ),
      },
    ],
    duties: [
      duty('notify.counsel', 'asked', {
        note: t(
          'Ask who was in the room, in which language the form was read, and whether the patient got a copy.',
          'Pregunte quién estaba presente, en qué idioma se leyó el formulario y si el paciente recibió copia.',
        ),
      }),
    ],
    decides: 'counsel',
    status: 'unverified',
    statusReason: t(
      'The text seen speaks of forms and conditions, not of custody; that a signature must be free is general law.',
      'El texto visto habla de formularios y condiciones, no de custodia; que la firma deba ser libre es derecho general.',
    ),
    factBase: ['HIP-508'],
    examples: [
      {
        name: t('A detainee signed at the bedside', 'Un detenido firmó en la cama'),
        on: '2026-06-05',
        facts: {
          'document.kind': 'patient-authorization',
          'consent.form': 'written-valid',
          'patient.custody': 'civil-immigration',
        },
        expect: 'met',
      },
      {
        name: t('The patient is free', 'El paciente está libre'),
        on: '2026-06-05',
        facts: {
          'document.kind': 'patient-authorization',
          'consent.form': 'written-valid',
          'patient.custody': 'none',
        },
        expect: 'not-met',
      },
      {
        name: t('Custody is not known', 'No se sabe si hay custodia'),
        on: '2026-06-05',
        facts: { 'document.kind': 'patient-authorization', 'consent.form': 'written-valid' },
        expect: 'unknown',
        missing: ['patient.custody'],
      },
    ],
  }),
]
