import type { Rule } from '../../../engine/index.ts'
import { all, clause, duty, is, no, t } from '../../authoring.ts'
import { met, notMet, open, patientRecords } from '../../state-pack.ts'
import { section } from './section.ts'

const mailed = {
  'request.kind': 'records',
  'request.channel': 'mail',
  'requester.agency': 'ice-hsi',
  'document.kind': 'dhs-i138',
} as const

const agencySubpoena = clause(
  'Paper',
  t(
    'They rely on an immigration subpoena (I-138) or a customs summons (3115).',
    'Se basan en una citación de inmigración (I-138) o de aduanas (3115).',
  ),
  is('document.kind', 'dhs-i138', 'dhs-3115'),
)

/** Sections 28 and 29: papers that an agency signs itself and only a court can enforce. */
export const agencySubpoenas: readonly Rule[] = [
  section(28, {
    slug: 'object-to-agency-subpoena',
    title: t('Object in writing to an agency’s subpoena', 'Objete por escrito la citación de una agencia'),
    plain: t(
      'An I-138 or a customs summons is signed by an officer, not a judge. Counsel objects in writing before its date and keeps the records safe meanwhile. Nobody is punished for objecting; only a court can enforce such a paper.',
      'Un I-138 o una citación de aduanas lo firma un agente, no un juez. El asesor legal objeta por escrito antes de la fecha y entretanto conserva los registros. Nadie recibe castigo por objetar; solo un tribunal puede hacer cumplir ese papel.',
    ),
    effect: 'lifts',
    actions: patientRecords,
    when: agencySubpoena,
    duties: [
      duty('object.in-writing', 'asked', { who: 'counsel' }),
      duty('notify.counsel', 'asked'),
      duty('preserve.records', 'asked'),
    ],
    decides: 'counsel',
    factBase: ['G10', 'R8', 'R9', 'FED-SUBP', 'FED-1509'],
    examples: [
      met(t('An I-138 in the mail', 'Un I-138 por correo'), '2017-03-20', mailed),
      notMet(t('A court order', 'Una orden judicial'), '2026-06-03', { ...mailed, 'document.kind': 'court-order' }),
      open(t('What paper is it?', '¿Qué papel es?'), '2026-06-03', { 'request.kind': 'records' }, ['document.kind']),
    ],
  }),
  section(29, {
    slug: 'nothing-until-a-court-orders',
    title: t('Nothing on it until a court orders', 'Nada hasta que un tribunal lo ordene'),
    plain: t(
      'On an I-138 or a customs summons alone the hospital gives no patient information, even where HIPAA would let it, until a court orders that it be obeyed. A hospital may choose otherwise in its own policy where state law leaves the choice.',
      'Solo con un I-138 o una citación de aduanas el hospital no entrega información de pacientes, aunque HIPAA lo permita, hasta que un tribunal ordene cumplirla. Un hospital puede elegir otra cosa en su propia política donde la ley estatal lo deje.',
    ),
    effect: 'forbids',
    actions: [...patientRecords, 'confirm.presence'],
    when: all(
      // What the hospital tells of its own accord, or to a family, does not rest on such a paper.
      clause(
        'Request',
        t('They ask for records or for a person.', 'Piden registros o preguntan por una persona.'),
        is('request.kind', 'records', 'serve-papers', 'just-asking', 'directory-inquiry'),
      ),
      agencySubpoena,
      clause(
        'Court',
        t('No court has ordered that it be obeyed.', 'Ningún tribunal ha ordenado cumplirla.'),
        no('document.enforced-by-court'),
      ),
    ),
    decides: 'counsel',
    factBase: ['G10', 'R8', 'R9', 'FED-SUBP', 'D-1'],
    examples: [
      met(t('No court has spoken', 'Ningún tribunal ha hablado'), '2022-05-24', {
        ...mailed,
        'document.enforced-by-court': false,
      }),
      notMet(t('A court enforces it', 'Un tribunal la hace cumplir'), '2022-05-24', {
        ...mailed,
        'document.enforced-by-court': true,
      }),
      notMet(t('An attorney’s subpoena', 'La citación de un abogado'), '2022-05-24', {
        ...mailed,
        'document.kind': 'attorney-subpoena',
      }),
      open(t('Is there a court order behind it?', '¿La respalda una orden judicial?'), '2022-05-24', mailed, [
        'document.enforced-by-court',
      ]),
    ],
  }),
]
