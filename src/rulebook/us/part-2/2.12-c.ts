import type { Rule } from '../../../engine/index.ts'
import { all, any, clause, duty, is, not, quoted, rule, t, yes } from '../../authoring.ts'
import { inProgram, notSeen, section, sinceThe1987Rule, statute } from './scope.ts'

const notForThePublic = not(
  is('requester.agency', 'media', 'family-or-friend', 'party-attorney', 'personal-representative'),
)

/** Two things that a program may tell although it may tell nothing: a crime against it, and a child in danger. */
export const openings: readonly Rule[] = [
  rule({
    id: 'us/part-2/2.12-c-5',
    title: t(
      'A patient commits a crime here or against staff',
      'Un paciente comete un delito aquí o contra el personal',
    ),
    plain: t(
      'Staff of a program may call the police about a crime, or a threat of one, on the premises or against staff. They may tell what happened, that the person is a patient, the name and address, and where the person was last seen. Nothing about treatment and nothing about immigration.',
      'El personal de un programa puede llamar a la policía por un delito, o la amenaza de uno, en el lugar o contra el personal. Puede contar qué pasó, que la persona es paciente, su nombre y dirección, y dónde se le vio por última vez. Nada sobre el tratamiento ni sobre inmigración.',
    ),
    citation: '42 CFR 2.12(c)(5)',
    address: section('2.12'),
    effect: 'permits',
    binds: 'facility',
    actions: [
      'refer.threat',
      'confirm.presence',
      'disclose.presence',
      'disclose.incident-facts',
      'disclose.name-address',
      'disclose.whereabouts',
    ],
    exceptionTo: ['us/part-2/2.13', 'us/hipaa/164.502-a'],
    versions: sinceThe1987Rule(
      all(
        inProgram,
        clause(
          '2.12(c)(5)',
          t(
            'Staff of the program turn to the police on their own.',
            'El personal del programa acude por sí mismo a la policía.',
          ),
          any(is('request.kind', 'threat-referral'), all(is('request.initiated-by', 'facility'), notForThePublic)),
        ),
        clause(
          '2.12(c)(5)(i)',
          t(
            'It is about a patient’s crime on the premises or against staff, or a threat of such a crime.',
            'Se trata del delito de un paciente en el lugar o contra el personal, o de la amenaza de un delito así.',
          ),
          any(yes('crime.on-premises'), yes('crime.against-staff')),
        ),
      ),
    ),
    duties: [
      duty('minimum-necessary', 'done', {
        citation: '42 CFR 2.12(c)(5)(ii)',
        note: t(
          'Only the incident, that the person is a patient, name, address, and last known whereabouts.',
          'Solo el incidente, que la persona es paciente, nombre, dirección y último paradero conocido.',
        ),
      }),
      duty('account.disclosure', 'done', { who: 'privacy-officer', citation: '45 CFR 164.528(a)(1)' }),
    ],
    status: 'unverified',
    statusReason: notSeen,
    factBase: ['P2-12', 'HIP-512-f-5', 'HIP-502-j'],
    examples: [
      {
        name: t('A patient breaks a nurse’s nose', 'Un paciente le rompe la nariz a una enfermera'),
        on: '2026-06-04',
        facts: {
          'facility.kind': 'sud-program',
          'request.kind': 'threat-referral',
          'request.initiated-by': 'facility',
          'crime.on-premises': true,
          'crime.against-staff': true,
        },
        expect: 'met',
      },
      {
        name: t('Police ask about a theft in town', 'La policía pregunta por un robo en la ciudad'),
        on: '2026-06-04',
        facts: {
          'facility.kind': 'sud-program',
          'request.kind': 'just-asking',
          'request.initiated-by': 'requester',
          'crime.on-premises': false,
          'crime.against-staff': false,
        },
        expect: 'not-met',
      },
      {
        name: t('Staff call; where it happened is not known', 'El personal llama; no se sabe dónde ocurrió'),
        on: '2026-06-04',
        facts: { 'facility.kind': 'sud-program', 'request.kind': 'threat-referral', 'crime.against-staff': false },
        expect: 'unknown',
        missing: ['crime.on-premises'],
      },
    ],
  }),
  rule({
    id: 'us/part-2/2.12-c-6',
    title: t('A first report of child abuse', 'El primer informe de maltrato infantil'),
    plain: t(
      'A program may make the first report of suspected child abuse or neglect that state law asks for, to the office named there. The patient’s records stay protected after that, also in a case that grows out of the report.',
      'Un programa puede hacer el primer informe de sospecha de maltrato o descuido infantil que pide la ley estatal, a la oficina que esta indica. Después los expedientes del paciente siguen protegidos, también en un caso que nazca del informe.',
    ),
    citation: '42 CFR 2.12(c)(6)',
    address: section('2.12'),
    effect: 'permits',
    binds: 'facility',
    actions: ['report.injury', 'disclose.report-of-injury'],
    exceptionTo: ['us/part-2/2.13', 'us/hipaa/164.502-a'],
    versions: sinceThe1987Rule(
      all(
        inProgram,
        quoted(
          '42 U.S.C. § 290dd-2(e)',
          t(
            'State law asks for a report to the office that protects children.',
            'La ley estatal pide un informe a la oficina que protege a los niños.',
          ),
          statute,
          'do not apply to the reporting under State law of incidents of suspected child abuse and neglect to the appropriate State or local authorities',
          all(is('requester.agency', 'adult-or-child-protective-services'), yes('injury.reportable')),
        ),
        clause(
          '2.12(c)(6)',
          t('The person to be protected is a child.', 'La persona que se protege es un menor.'),
          is('patient.age-class', 'minor'),
        ),
      ),
    ),
    duties: [
      duty('minimum-necessary', 'done', {
        citation: '42 CFR 2.12(c)(6)',
        note: t('The report only; no records.', 'Solo el informe; ningún expediente.'),
      }),
    ],
    status: 'unverified',
    statusReason: notSeen,
    factBase: ['P2-12'],
    examples: [
      {
        name: t('A young patient shows signs of abuse', 'Un paciente joven muestra señales de maltrato'),
        on: '2026-06-04',
        facts: {
          'facility.kind': 'sud-program',
          'requester.agency': 'adult-or-child-protective-services',
          'injury.reportable': true,
          'patient.age-class': 'minor',
        },
        expect: 'met',
      },
      {
        name: t('A report to the police instead', 'Un informe a la policía en su lugar'),
        on: '2026-06-04',
        facts: { 'facility.kind': 'sud-program', 'requester.agency': 'local-police', 'injury.reportable': true },
        expect: 'not-met',
      },
      {
        name: t('The age is not known', 'No se conoce la edad'),
        on: '2026-06-04',
        facts: {
          'facility.kind': 'sud-program',
          'requester.agency': 'adult-or-child-protective-services',
          'injury.reportable': true,
        },
        expect: 'unknown',
        missing: ['patient.age-class'],
      },
    ],
  }),
]
