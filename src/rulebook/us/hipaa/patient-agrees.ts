import type { Rule } from '../../../engine/index.ts'
import { clause, is, rule, t } from '../../authoring.ts'
import { privacyRule, sectionAddress } from './scope.ts'

/** The patient decides whether to speak with somebody. */
export const patientAgrees: readonly Rule[] = [
  rule({
    id: 'us/hipaa/164.502-patient-agrees',
    title: t('The patient chooses to talk', 'El paciente decide hablar'),
    plain: t(
      'A patient who wants to talk to a visitor or an officer may. Staff ask the patient first, and tell no one anything before that.',
      'Un paciente que quiere hablar con un visitante o un agente puede hacerlo. El personal le pregunta primero y antes no dice nada a nadie.',
    ),
    citation: '45 CFR 164.502(a)(1)(i)',
    address: sectionAddress('164.502'),
    effect: 'permits',
    binds: 'facility',
    actions: ['permit.interview'],
    exceptionTo: ['us/hipaa/164.502-a'],
    versions: [
      {
        from: privacyRule,
        act: '45 CFR 164.502(a)(1)(i), as in force',
        when: clause(
          '(a)(1)(i)',
          t(
            'The patient was asked and agrees to speak with the one who came.',
            'Se preguntó al paciente y acepta hablar con quien vino.',
          ),
          is('consent.patient', 'given'),
        ),
      },
    ],
    status: 'unverified',
    statusReason: t(
      'No paragraph says this in so many words: what patients tell of themselves is not a disclosure by the hospital.',
      'Ningún párrafo lo dice expresamente: lo que los pacientes cuentan de sí mismos no es divulgación del hospital.',
    ),
    factBase: ['HIP-510-b', 'HIP-502-a'],
    examples: [
      {
        name: t('The patient wants to talk to the detective', 'El paciente quiere hablar con el detective'),
        on: '2026-06-05',
        facts: { 'request.kind': 'interview', 'consent.patient': 'given' },
        expect: 'met',
      },
      {
        name: t('The patient does not want to talk', 'El paciente no quiere hablar'),
        on: '2026-06-05',
        facts: { 'request.kind': 'interview', 'consent.patient': 'refused' },
        expect: 'not-met',
      },
      {
        name: t('What the patient wants is not known', 'No se sabe qué quiere el paciente'),
        on: '2026-06-05',
        facts: { 'request.kind': 'interview' },
        expect: 'unknown',
        missing: ['consent.patient'],
      },
    ],
  }),
]
