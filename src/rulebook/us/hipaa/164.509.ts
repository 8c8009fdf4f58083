import type { Rule } from '../../../engine/index.ts'
import { all, clause, is, no, rule, t, yes } from '../../authoring.ts'

// Vacated on 2025-06-18 (Purl v. HHS, N.D. Tex.); only changes to the notice of privacy practices were left standing.
const whileLaw = {
  from: '2024-06-25',
  until: '2025-06-18',
  act: '89 FR 32976 (Apr. 26, 2024)',
  complianceFrom: '2024-12-23',
} as const

const textNotSeen = t(
  'The official text of the 2024 rule was not seen; a court set it aside on June 18, 2025.',
  'No se vio el texto oficial de la norma de 2024; un tribunal la anuló el 18 de junio de 2025.',
)

// HIPAA's permission was missing, so neither a state's duty nor a judge's paper had a federal ground to stand on:
// the hospital asks for the attestation or goes back to the judge; counsel does that.
const displaces = ['us-', 'us/process/'] as const

/** The 2024 rule on reproductive health care, for the days on which it was law. */
export const reproductiveRule: readonly Rule[] = [
  rule({
    id: 'us/hipaa/164.502-a-5-iii',
    title: t(
      'No help to punish lawful reproductive care',
      'Ninguna ayuda para castigar la atención reproductiva lícita',
    ),
    plain: t(
      'From 2024 to June 17, 2025: nothing about reproductive care may go out to investigate or punish a person for care that was lawful, or to find out who that person is.',
      'De 2024 al 17 de junio de 2025: nada sobre atención reproductiva puede salir para investigar o castigar a una persona por una atención lícita, ni para averiguar quién es.',
    ),
    citation: '45 CFR 164.502(a)(5)(iii)',
    effect: 'forbids',
    binds: 'facility',
    actions: ['@reproductive'],
    exceptionTo: [...displaces],
    versions: [
      {
        ...whileLaw,
        when: clause(
          '(a)(5)(iii)',
          t(
            'It is wanted to investigate or punish somebody for lawful reproductive care, or to identify them for that.',
            'Se quiere para investigar o castigar a alguien por atención reproductiva lícita, o para identificarlo con ese fin.',
          ),
          yes('reproductive.to-investigate-lawful-care'),
        ),
      },
    ],
    decides: 'counsel',
    status: 'unverified',
    statusReason: textNotSeen,
    factBase: ['HIP-509'],
    examples: [
      {
        name: t('Another state looks into lawful care', 'Otro estado investiga una atención lícita'),
        on: '2025-02-03',
        facts: { 'reproductive.to-investigate-lawful-care': true },
        expect: 'met',
      },
      {
        name: t('An audit of billing', 'Una auditoría de facturación'),
        on: '2025-02-03',
        facts: { 'reproductive.to-investigate-lawful-care': false },
        expect: 'not-met',
      },
      {
        name: t('The aim is not clear', 'El fin no está claro'),
        on: '2025-02-03',
        facts: { 'requester.agency': 'prosecutor' },
        expect: 'unknown',
        missing: ['reproductive.to-investigate-lawful-care'],
      },
    ],
  }),
  rule({
    id: 'us/hipaa/164.509',
    title: t('A signed attestation came first', 'Primero una declaración firmada'),
    plain: t(
      'From 2024 to June 17, 2025: before records about reproductive care went to oversight, a court, police or a coroner, the one who asked had to sign that it was not to punish lawful care. Without that paper, not even a court’s order was enough under HIPAA.',
      'De 2024 al 17 de junio de 2025: antes de entregar expedientes de atención reproductiva a un supervisor, un tribunal, la policía o un forense, quien los pedía debía firmar que no era para castigar una atención lícita. Sin ese papel, según HIPAA no bastaba ni la orden de un tribunal.',
    ),
    citation: '45 CFR 164.509',
    effect: 'forbids',
    binds: 'facility',
    actions: ['@reproductive'],
    exceptionTo: [...displaces],
    versions: [
      {
        ...whileLaw,
        when: all(
          clause(
            '164.509(a)',
            t(
              'The purpose is oversight, a court case, law enforcement or a coroner’s inquiry.',
              'El fin es la supervisión, un juicio, la aplicación de la ley o la labor de un forense.',
            ),
            is(
              'requester.purpose',
              'health-oversight',
              'civil-litigation',
              'criminal',
              'identify-or-locate',
              'death-investigation',
              'civil-immigration',
              'criminal-immigration',
            ),
          ),
          clause(
            '164.509(c)',
            t('No signed attestation was given.', 'No se entregó una declaración firmada.'),
            no('assurance.reproductive-attestation'),
          ),
        ),
      },
    ],
    decides: 'counsel',
    status: 'unverified',
    statusReason: textNotSeen,
    factBase: ['HIP-509'],
    examples: [
      {
        name: t('A criminal inquiry without the attestation', 'Una investigación penal sin la declaración'),
        on: '2025-02-03',
        facts: { 'requester.purpose': 'criminal', 'assurance.reproductive-attestation': false },
        expect: 'met',
      },
      {
        name: t('The attestation is there', 'La declaración está presente'),
        on: '2025-02-03',
        facts: { 'requester.purpose': 'criminal', 'assurance.reproductive-attestation': true },
        expect: 'not-met',
      },
      {
        name: t('Nobody has looked for the attestation', 'Nadie ha buscado la declaración'),
        on: '2025-02-03',
        facts: { 'requester.purpose': 'civil-litigation' },
        expect: 'unknown',
        missing: ['assurance.reproductive-attestation'],
      },
    ],
  }),
]
