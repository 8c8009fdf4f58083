import type { Rule } from '../../../engine/index.ts'
import { rule, t } from '../../authoring.ts'
import { act528, listDuties, listed, ownReports } from './164.528.ts'
import { privacyRule, sectionAddress } from './scope.ts'

/** What the hospital reports or warns of goes into the patient's list too. */
export const reportsListed: readonly Rule[] = [
  rule({
    id: 'us/hipaa/164.528-reports',
    title: t('Reports and warnings are written down too', 'También se anotan los avisos y las notificaciones'),
    plain: t(
      'What the hospital reports of an injury or tells of a threat goes into the patient’s list as well.',
      'Lo que el hospital notifica de una lesión o avisa de una amenaza también va en la lista del paciente.',
    ),
    citation: '45 CFR 164.528(a)(1)',
    address: sectionAddress('164.528'),
    effect: 'lifts',
    binds: 'facility',
    actions: [...ownReports],
    versions: [{ from: privacyRule, act: act528, when: listed }],
    duties: listDuties,
    status: 'verified',
    factBase: ['HIP-528', 'HIP-512-f-1-i', 'HIP-512-j'],
    examples: [
      {
        name: t('A gunshot wound is reported', 'Se notifica una herida de bala'),
        on: '2026-06-07',
        facts: { 'injury.reportable': true },
        expect: 'met',
      },
      {
        name: t('Police are told of a threat', 'Se avisa a la policía de una amenaza'),
        on: '2026-06-07',
        facts: { 'threat.serious-and-imminent': true, 'request.initiated-by': 'facility' },
        expect: 'met',
      },
      { name: t('Nothing is known yet', 'Todavía no se sabe nada'), on: '2003-04-14', facts: {}, expect: 'met' },
    ],
  }),
]
