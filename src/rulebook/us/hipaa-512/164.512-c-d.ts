import type { Rule } from '../../../engine/index.ts'
import { all, any, duty, is, t, yes } from '../../authoring.ts'
import { met, notMet, open } from './examples.ts'
import {
  abuseReport,
  identityKnown,
  noCourtsDemand,
  noPsychotherapyNotes,
  permission,
  recordsOnly,
  says,
} from './permission.ts'

const report = {
  'requester.agency': 'adult-or-child-protective-services',
  'patient.age-class': 'adult',
  'document.kind': 'none',
  'law.compels-disclosure': false,
} as const

const oversight = {
  'requester.agency': 'hhs-oig',
  'requester.purpose': 'health-oversight',
  'requester.identity-verified': true,
  'document.kind': 'letter',
} as const

/** 45 CFR 164.512(c) and (d): adult victims of abuse, health oversight. */
export const paragraphsCD: readonly Rule[] = [
  permission({
    id: 'us/hipaa/164.512-c',
    title: t(
      'Report of abuse, neglect or violence at home against an adult',
      'Informe de maltrato, abandono o violencia en el hogar contra un adulto',
    ),
    plain: t(
      'The hospital may tell adult protective services if a law makes it do so, or if the adult agrees; a spoken yes is enough. If the adult cannot agree, an official who may take such reports must state two things: it will not be used against the patient, and it cannot wait. Tell the patient soon, unless that puts them at risk.',
      'El hospital puede informar a protección de adultos si una ley obliga o si el adulto acepta; basta de palabra. Si no puede aceptar, el funcionario que recibe esos informes debe afirmar dos cosas: que no se usará contra el paciente y que no puede esperar. Avise pronto al paciente, salvo que eso lo ponga en riesgo.',
    ),
    citation: '45 CFR 164.512(c)',
    actions: abuseReport,
    when: all(
      says(
        '(c)(1)',
        t(
          'The agency is the one that takes such reports by law.',
          'La agencia es la que recibe esos informes por ley.',
        ),
        'to a government authority, including a social service or protective services agency, authorized by law to receive reports of such abuse, neglect, or domestic violence',
        is('requester.agency', 'adult-or-child-protective-services'),
      ),
      says(
        '(c)(1)',
        t(
          'The patient is an adult; a child goes by paragraph (b).',
          'El paciente es adulto; un menor va por el párrafo (b).',
        ),
        'Except for reports of child abuse or neglect permitted by paragraph (b)(1)(ii)',
        is('patient.age-class', 'adult'),
      ),
      any(
        says(
          '(c)(1)(i)',
          t('A law makes us report.', 'Una ley nos obliga a informar.'),
          'To the extent the disclosure is required by law',
          yes('law.compels-disclosure'),
        ),
        says(
          '(c)(1)(ii)',
          t('The patient agrees.', 'El paciente acepta.'),
          'If the individual agrees to the disclosure',
          is('consent.patient', 'given'),
        ),
        says(
          '(c)(1)(iii)(B)',
          t(
            'The patient cannot agree, and an official gives the two assurances.',
            'El paciente no puede aceptar y un funcionario da las dos garantías.',
          ),
          'If the individual is unable to agree because of incapacity',
          all(is('consent.patient', 'cannot-agree'), yes('victim.official-represents')),
        ),
      ),
      noCourtsDemand,
    ),
    duties: [
      duty('notify.patient', 'done', {
        citation: '45 CFR 164.512(c)(2)',
        note: t(
          'Promptly, unless it would put them at serious risk or would tell the person thought to have done it.',
          'Pronto, salvo que lo ponga en grave riesgo o avise a quien se cree que lo hizo.',
        ),
      }),
    ],
    factBase: ['HIP-512-c'],
    examples: [
      met(t('She agrees aloud', 'Ella acepta de palabra'), { ...report, 'consent.patient': 'given' }, '2026-06-10'),
      met(
        t('Cannot agree, assurances given', 'No puede aceptar, con garantías'),
        { ...report, 'consent.patient': 'cannot-agree', 'victim.official-represents': true },
        '2026-06-10',
      ),
      notMet(
        t('He refuses and no law compels', 'Él se niega y ninguna ley obliga'),
        { ...report, 'consent.patient': 'refused' },
        '2026-06-10',
      ),
      open(
        t('Nobody has asked the patient yet', 'Nadie ha preguntado aún al paciente'),
        { ...report, 'victim.official-represents': false },
        ['consent.patient'],
        '2026-06-10',
      ),
    ],
  }),
  permission({
    id: 'us/hipaa/164.512-d',
    title: t('Oversight of health care', 'Supervisión de la atención de salud'),
    plain: t(
      'Agencies that check on health care, health benefits or civil rights in care may see records for that. To look into a patient for other things, such as immigration status, is not that kind of check.',
      'Las agencias que supervisan la atención, los beneficios de salud o los derechos civiles pueden ver registros para eso. Investigar a un paciente por otra cosa, como su estatus migratorio, no es supervisión.',
    ),
    citation: '45 CFR 164.512(d)',
    actions: [...recordsOnly, noPsychotherapyNotes],
    when: all(
      says(
        '(d)(1)',
        t('An oversight agency asks, never ICE or CBP.', 'Pide una agencia de supervisión, nunca ICE ni CBP.'),
        'to a health oversight agency for oversight activities authorized by law',
        is(
          'requester.agency',
          'hhs-oig',
          'hhs-ocr',
          'doj-civil',
          'us-attorney',
          'federal-other',
          'public-health-authority',
        ),
      ),
      says(
        '(d)(2)',
        t(
          'The inquiry is about health care or benefits, not about a patient for other reasons.',
          'La investigación es sobre atención o beneficios, no sobre un paciente por otras razones.',
        ),
        'a health oversight activity does not include an investigation or other activity in which the individual is the subject',
        is('requester.purpose', 'health-oversight'),
      ),
      identityKnown,
      noCourtsDemand,
    ),
    duties: [
      duty('screen.before-release', 'done', {
        citation: '45 CFR 164.508(a)(2)(ii)',
        note: t('Take out therapy notes.', 'Retire las notas de psicoterapia.'),
      }),
    ],
    factBase: ['HIP-512-d', 'R10'],
    examples: [
      met(t('The inspector general audits claims', 'El inspector general audita cobros'), oversight),
      notMet(t('ICE calls its question oversight', 'ICE llama supervisión a su pregunta'), {
        ...oversight,
        'requester.agency': 'ice-hsi',
      }),
      notMet(t('The inspector general asks for another reason', 'El inspector general pide por otra razón'), {
        ...oversight,
        'requester.purpose': 'civil-immigration',
      }),
      open(
        t('A letter that nobody has checked', 'Una carta que nadie ha comprobado'),
        { 'requester.agency': 'hhs-oig', 'requester.purpose': 'health-oversight', 'document.kind': 'letter' },
        ['requester.identity-verified'],
      ),
    ],
  }),
]
