import type { Rule } from '../../../engine/index.ts'
import { all, is, not, quoted, rule, t } from '../../authoring.ts'
import { identityKnown } from './164.502-a-2-i.ts'
import { disclosures, privacyRule, sectionAddress } from './scope.ts'

/** What HHS needs to check compliance. */
export const complianceReview: readonly Rule[] = [
  rule({
    id: 'us/hipaa/164.502-a-2-ii',
    title: t('HHS checks whether we follow HIPAA', 'HHS comprueba si cumplimos HIPAA'),
    plain: t(
      'The civil rights office of HHS may see what it needs to check that the hospital follows HIPAA. Make sure that it is really that office, then give it.',
      'La oficina de derechos civiles de HHS puede ver lo que necesite para comprobar que el hospital cumple HIPAA. Confirme que es de verdad esa oficina y entréguelo.',
    ),
    citation: '45 CFR 164.502(a)(2)(ii)',
    address: sectionAddress('164.502'),
    effect: 'requires',
    binds: 'facility',
    actions: [...disclosures],
    // 45 CFR 160.202, "more stringent" (1)(i): a state law cannot keep from the Secretary what this check needs.
    exceptionTo: ['us/hipaa/164.502-a', 'us/hipaa/164.502-a-5-iii', 'us/hipaa/164.509', 'us-'],
    versions: [
      {
        from: privacyRule,
        act: '65 FR 82802 (Dec. 28, 2000), as amended by 67 FR 53267 (Aug. 14, 2002) and 78 FR 5696 (Jan. 25, 2013)',
        when: all(
          quoted(
            '164.502(a)(2)(ii)',
            t(
              'HHS asks, to look into whether the hospital follows HIPAA.',
              'Lo pide HHS para averiguar si el hospital cumple HIPAA.',
            ),
            '45-cfr-164.502_pre-2024-06-25',
            "When required by the Secretary under subpart C of part 160 of this subchapter to investigate or determine the covered entity's compliance",
            all(
              is('requester.agency', 'hhs-ocr'),
              is('requester.purpose', 'health-oversight'),
              // 45 CFR 160.310(c): the Secretary requires it for an investigation; a question at the desk is none.
              not(is('request.kind', 'just-asking', 'directory-inquiry')),
            ),
          ),
          identityKnown,
        ),
      },
    ],
    decides: 'counsel',
    status: 'verified',
    factBase: ['HIP-502-a', 'HIP-160-310/316', 'HIP-PREEMPT'],
    examples: [
      {
        name: t('A compliance review by OCR', 'Una revisión de cumplimiento de OCR'),
        on: '2026-06-05',
        facts: {
          'request.kind': 'records',
          'requester.agency': 'hhs-ocr',
          'requester.purpose': 'health-oversight',
          'requester.identity-verified': true,
        },
        expect: 'met',
      },
      {
        name: t('A question at the desk', 'Una pregunta en la recepción'),
        on: '2026-06-05',
        facts: {
          'request.kind': 'just-asking',
          'requester.agency': 'hhs-ocr',
          'requester.purpose': 'health-oversight',
          'requester.identity-verified': true,
        },
        expect: 'not-met',
      },
      {
        name: t('Another office of HHS', 'Otra oficina de HHS'),
        on: '2026-06-05',
        facts: { 'requester.agency': 'hhs-oig', 'requester.purpose': 'health-oversight' },
        expect: 'not-met',
      },
      {
        name: t('A caller says that he is from OCR', 'Alguien llama y dice que es de OCR'),
        on: '2026-06-05',
        facts: {
          'request.kind': 'records',
          'requester.agency': 'hhs-ocr',
          'requester.purpose': 'health-oversight',
        },
        expect: 'unknown',
        missing: ['requester.identity-verified'],
      },
    ],
  }),
]
