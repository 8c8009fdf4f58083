import type { Rule } from '../../../engine/index.ts'
import { all, clause, duty, is, quoted, rule, t, yes } from '../../authoring.ts'
import { noCourtsDemand } from '../../reliance.ts'
import { inBothPlaces, inProgram, notSeen, section, sinceThe1987Rule, statute } from './scope.ts'

const oversight = is('requester.purpose', 'health-oversight')

/** Those who check the program, not the patients. */
export const oversightOfPrograms: readonly Rule[] = [
  ...inBothPlaces({
    id: 'us/part-2/2.53',
    title: t('An audit of the program', 'Una auditoría del programa'),
    plain: t(
      'An agency that pays for or regulates the program may see records to check the program. It must agree in writing not to pass them on, and it may never use them against a patient, even with a court order (42 CFR 2.62).',
      'Una agencia que paga o regula el programa puede ver expedientes para revisar el programa. Debe aceptar por escrito no reenviarlos, y nunca puede usarlos contra un paciente, ni siquiera con una orden judicial (42 CFR 2.62).',
    ),
    citation: '42 CFR 2.53',
    address: section('2.53'),
    effect: 'permits',
    versions: sinceThe1987Rule(
      all(
        quoted(
          '42 U.S.C. § 290dd-2(b)(2)(B)',
          t('The records serve to check the program.', 'Los expedientes sirven para revisar el programa.'),
          statute,
          'for the purpose of conducting scientific research, management audits, financial audits, or program evaluation',
          all(oversight, noCourtsDemand),
        ),
        clause(
          '2.53(a)',
          t('The agency pays for the program or regulates it.', 'La agencia paga el programa o lo regula.'),
          is('requester.agency', 'hhs-oig', 'hhs-ocr', 'federal-other'),
        ),
      ),
    ),
    duties: [
      duty('verify.authority', 'asked', { citation: '42 CFR 2.53(a)' }),
      duty('stop.redisclosure', 'done', {
        citation: '42 CFR 2.53',
        note: t(
          'Get the written promise before any copy leaves.',
          'Obtenga el compromiso escrito antes de que salga cualquier copia.',
        ),
      }),
    ],
    decides: 'counsel',
    factBase: ['P2-51', 'R10'],
    examples: [
      {
        name: t('HHS auditors review billing', 'Auditores de HHS revisan la facturación'),
        on: '2026-06-05',
        facts: { 'document.kind': 'none', 'requester.purpose': 'health-oversight', 'requester.agency': 'hhs-oig' },
        expect: 'met',
      },
      {
        name: t('Immigration officers call it an audit', 'Agentes de inmigración lo llaman auditoría'),
        on: '2026-06-05',
        facts: { 'requester.purpose': 'civil-immigration', 'requester.agency': 'ice-hsi' },
        expect: 'not-met',
      },
      {
        name: t('The purpose is not known', 'No se conoce el propósito'),
        on: '2026-06-05',
        facts: { 'requester.agency': 'hhs-oig' },
        expect: 'unknown',
        missing: ['requester.purpose'],
      },
    ],
  }),
  ...inBothPlaces({
    id: 'us/part-2/2.3-c',
    title: t('HHS checks whether we follow Part 2', 'HHS comprueba si cumplimos la Parte 2'),
    plain: t(
      'Since 2024 a program must show HHS what it needs to check that the program follows Part 2. It is the only disclosure that Part 2 itself demands.',
      'Desde 2024 un programa debe mostrar a HHS lo que necesite para comprobar que cumple la Parte 2. Es la única divulgación que la propia Parte 2 exige.',
    ),
    citation: '42 CFR 2.3(c)',
    address: section('2.3'),
    effect: 'requires',
    alsoExceptionTo: ['us-'],
    versions: [
      {
        from: '2024-04-16',
        act: '89 FR 12472 (Feb. 16, 2024)',
        complianceFrom: '2026-02-16',
        when: clause(
          '2.2(b)(1)',
          t(
            'The HHS office that enforces Part 2 asks, in order to check the program, and it is really that office.',
            'Lo pide la oficina de HHS que aplica la Parte 2, para revisar el programa, y de verdad es esa oficina.',
          ),
          all(oversight, is('requester.agency', 'hhs-ocr'), yes('requester.identity-verified')),
        ),
      },
    ],
    decides: 'counsel',
    factBase: ['P2-3', 'HIP-160-310/316'],
    examples: [
      {
        name: t('A compliance review', 'Una revisión de cumplimiento'),
        on: '2026-06-05',
        facts: {
          'requester.purpose': 'health-oversight',
          'requester.agency': 'hhs-ocr',
          'requester.identity-verified': true,
        },
        expect: 'met',
      },
      {
        name: t('The FBI asks', 'Pregunta el FBI'),
        on: '2026-06-05',
        facts: { 'requester.purpose': 'criminal', 'requester.agency': 'fbi' },
        expect: 'not-met',
      },
      {
        name: t('A caller says that she is from HHS', 'Una persona llama y dice que es de HHS'),
        on: '2026-06-05',
        facts: { 'requester.purpose': 'health-oversight', 'requester.agency': 'hhs-ocr' },
        expect: 'unknown',
        missing: ['requester.identity-verified'],
      },
    ],
  }),
  rule({
    id: 'us/part-2/2.54',
    title: t('Numbers for public health', 'Cifras para la salud pública'),
    plain: t(
      'A program may give a health department information from which nobody can be picked out.',
      'Un programa puede dar a un departamento de salud información con la que no se puede identificar a nadie.',
    ),
    citation: '42 CFR 2.54',
    address: section('2.54'),
    effect: 'permits',
    binds: 'facility',
    actions: ['disclose.de-identified'],
    versions: [
      {
        from: '2024-04-16',
        act: '89 FR 12472 (Feb. 16, 2024)',
        complianceFrom: '2026-02-16',
        when: all(
          inProgram,
          quoted(
            '42 U.S.C. § 290dd-2(b)(2)(D)',
            t('A health department asks.', 'Lo pide un departamento de salud.'),
            statute,
            'To a public health authority, so long as such content meets the standards',
            is('requester.agency', 'public-health-authority'),
          ),
        ),
      },
    ],
    status: 'unverified',
    statusReason: notSeen,
    factBase: ['P2-51'],
    examples: [
      {
        name: t('Overdose counts for the county', 'Cifras de sobredosis para el condado'),
        on: '2026-06-05',
        facts: { 'facility.kind': 'sud-program', 'requester.agency': 'public-health-authority' },
        expect: 'met',
      },
      {
        name: t('The police want the counts', 'La policía quiere las cifras'),
        on: '2026-06-05',
        facts: { 'facility.kind': 'sud-program', 'requester.agency': 'local-police' },
        expect: 'not-met',
      },
      {
        name: t('It is not known who asks', 'No se sabe quién pide'),
        on: '2026-06-05',
        facts: { 'facility.kind': 'sud-program' },
        expect: 'unknown',
        missing: ['requester.agency'],
      },
    ],
  }),
]
