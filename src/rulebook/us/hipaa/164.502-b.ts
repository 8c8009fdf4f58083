import type { Rule } from '../../../engine/index.ts'
import { all, always, any, duty, is, not, quoted, rule, t } from '../../authoring.ts'
import { courtDemands, disclosures, privacyRule, sectionAddress, withoutPaper } from './scope.ts'

const act = '65 FR 82802 (Dec. 28, 2000), as amended by 67 FR 53267 (Aug. 14, 2002) and 78 FR 5696 (Jan. 25, 2013)'

const noPaper = any(is('request.kind', ...withoutPaper), is('request.initiated-by', 'facility'))

/** How much may go out: the minimum necessary, or what the judge's paper says. */
export const minimumNecessary: readonly Rule[] = [
  rule({
    id: 'us/hipaa/164.502-b',
    title: t('Only as much as is needed', 'Solo lo necesario'),
    plain: t(
      'If you may give something, give only the least that serves the purpose. You may trust an official who says that the request is the least needed, if that is reasonable.',
      'Si puede entregar algo, entregue solo lo mínimo que sirva al propósito. Puede confiar en un funcionario que afirma que pide lo mínimo, si es razonable hacerlo.',
    ),
    citation: '45 CFR 164.502(b)',
    address: sectionAddress('164.502'),
    effect: 'lifts',
    binds: 'facility',
    actions: [...disclosures, 'confirm.presence', 'point-out.person', 'refer.threat'],
    versions: [
      {
        from: privacyRule,
        act,
        when: all(
          quoted(
            '(b)(1)',
            t(
              'The hospital limits what it gives to the least that the purpose needs.',
              'El hospital limita lo que entrega a lo mínimo que el propósito requiere.',
            ),
            '45-cfr-164.502_pre-2024-06-25',
            'make reasonable efforts to limit protected health information to the minimum necessary to accomplish the intended purpose of the use, disclosure, or request',
            always,
          ),
          quoted(
            '(b)(2)(ii)',
            t(
              'Not for what goes to the patient or to the patient’s representative.',
              'No para lo que se da al paciente o a su representante.',
            ),
            '45-cfr-164.502_pre-2024-06-25',
            'Uses or disclosures made to the individual, as permitted under paragraph (a)(1)(i) of this section or as required by paragraph (a)(2)(i) of this section',
            not(is('requester.agency', 'personal-representative')),
          ),
          quoted(
            '(b)(2)(iii)',
            t('Not where the patient signed an authorization.', 'No cuando el paciente firmó una autorización.'),
            '45-cfr-164.502_pre-2024-06-25',
            'Uses or disclosures made pursuant to an authorization under § 164.508',
            any(noPaper, not(is('document.kind', 'patient-authorization'))),
          ),
          quoted(
            '(b)(2)(iv)',
            t(
              'Not for what HHS needs to check compliance.',
              'No para lo que HHS necesita para comprobar el cumplimiento.',
            ),
            '45-cfr-164.502_pre-2024-06-25',
            'Disclosures made to the Secretary in accordance with subpart C of part 160 of this subchapter',
            not(is('requester.agency', 'hhs-ocr')),
          ),
          quoted(
            '(b)(2)(v)',
            t(
              'Not where a court’s order, warrant or subpoena sets the limit itself.',
              'No cuando la orden, el mandamiento o la citación de un tribunal ya fija el límite.',
            ),
            '45-cfr-164.502_pre-2024-06-25',
            'Uses or disclosures that are required by law, as described by § 164.512(a)',
            any(noPaper, not(is('document.kind', ...courtDemands))),
          ),
        ),
      },
    ],
    duties: [duty('minimum-necessary', 'done', { who: 'privacy-officer', citation: '45 CFR 164.502(b)' })],
    status: 'verified',
    factBase: ['HIP-502-b'],
    examples: [
      {
        name: t('A detective asks without a paper', 'Un detective pregunta sin papel'),
        on: '2026-06-05',
        facts: { 'requester.agency': 'local-police', 'document.kind': 'none' },
        expect: 'met',
      },
      {
        name: t('The patient signed an authorization', 'El paciente firmó una autorización'),
        on: '2026-06-05',
        facts: {
          'requester.agency': 'party-attorney',
          'document.kind': 'patient-authorization',
          'request.kind': 'records',
          'request.initiated-by': 'requester',
        },
        expect: 'not-met',
      },
      {
        name: t('A detective; the paper was not read yet', 'Un detective; aún no se leyó el papel'),
        on: '2026-06-05',
        facts: { 'requester.agency': 'local-police', 'request.kind': 'records', 'request.initiated-by': 'requester' },
        expect: 'unknown',
        missing: ['document.kind'],
      },
    ],
  }),
  rule({
    id: 'us/hipaa/164.502-b-2-v',
    title: t('Only what the court’s paper says', 'Solo lo que dice el papel del tribunal'),
    plain: t(
      'Where a court or a grand jury demands it, give what the paper describes and nothing beyond it.',
      'Cuando lo exige un tribunal o un gran jurado, entregue lo que describe el papel y nada más.',
    ),
    citation: '45 CFR 164.502(b)(2)(v)',
    address: sectionAddress('164.502'),
    effect: 'lifts',
    binds: 'facility',
    actions: [...disclosures],
    versions: [
      {
        from: privacyRule,
        act,
        when: all(
          quoted(
            '164.103',
            t(
              'The paper is a court’s order, warrant or subpoena, or a grand jury’s.',
              'El papel es una orden, un mandamiento o una citación de un tribunal, o de un gran jurado.',
            ),
            '45-cfr-164.103_2013-03-26',
            'court orders and court-ordered warrants; subpoenas or summons issued by a court, grand jury',
            is('document.kind', ...courtDemands),
          ),
          quoted(
            '164.512(a)(1)',
            t('Its own words set the limit.', 'Sus propias palabras fijan el límite.'),
            '45-cfr-164.512_pre-2024-06-25',
            'the use or disclosure complies with and is limited to the relevant requirements of such law',
            always,
          ),
        ),
      },
    ],
    duties: [duty('limit.to-document', 'done', { who: 'privacy-officer', citation: '45 CFR 164.512(a)(1)' })],
    status: 'verified',
    factBase: ['HIP-502-b', 'HIP-DEF-RBL'],
    examples: [
      {
        name: t('A judge’s order', 'La orden de un juez'),
        on: '2026-06-05',
        facts: { 'document.kind': 'court-order' },
        expect: 'met',
      },
      {
        name: t('An attorney’s subpoena', 'La citación de un abogado'),
        on: '2026-06-05',
        facts: { 'document.kind': 'attorney-subpoena' },
        expect: 'not-met',
      },
      {
        name: t('The paper was not read yet', 'Aún no se leyó el papel'),
        on: '2026-06-05',
        facts: { 'requester.agency': 'local-police' },
        expect: 'unknown',
        missing: ['document.kind'],
      },
    ],
  }),
]
