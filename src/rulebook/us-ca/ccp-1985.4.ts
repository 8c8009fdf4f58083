import type { Condition, Rule } from '../../engine/index.ts'
import { all, duty, is, not, quoted, t } from '../authoring.ts'
import { met, noticeRan, notMet, open } from '../state-pack.ts'
import { californiaRule, partySubpoena } from './scope.ts'

const on = '2026-04-06'
const subpoena = {
  'requester.agency': 'party-attorney',
  'document.kind': 'attorney-subpoena',
  'document.court': 'state-this',
  'requester.purpose': 'civil-litigation',
} as const
const untold = { 'assurance.notice-to-patient': false, 'consent.form': 'written-defective' } as const
const stateSubpoena: Condition = all(partySubpoena, is('document.court', 'state-this'))

/** Code Civ. Proc. § 1985.4: the same, where a public hospital holds the record. */
export const publicAgencyNotice: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/ccp/1985.4',
    title: t(
      'Subpoenas to a public hospital about any person',
      'Citaciones a un hospital público sobre cualquier persona',
    ),
    plain: t(
      'The same notice is due where a California subpoena asks a hospital of the State or a local government for records about staff, visitors or others.',
      'El mismo aviso se debe cuando una citación de California pide a un hospital del Estado o local registros sobre empleados, visitantes u otros.',
    ),
    citation: 'Cal. Code Civ. Proc. § 1985.4',
    effect: 'forbids',
    actions: ['disclose.visitor-log', 'disclose.video'],
    act: 'Code Civ. Proc. § 1985.4, as amended through Stats. 2021, ch. 615 (AB 474)',
    when: all(
      quoted(
        '1985.4',
        t(
          'A public hospital is asked by a California subpoena.',
          'Se pide a un hospital público con una citación de California.',
        ),
        'ca-ccp-1985.4',
        'that are maintained by a state or local agency',
        all(stateSubpoena, is('facility.owner', 'state-or-local')),
      ),
      quoted(
        '1985.4',
        t('The person was not told in time.', 'No se avisó a tiempo a la persona.'),
        'ca-ccp-1985.4',
        'The procedures set forth in Section 1985.3 are applicable to a subpoena duces tecum',
        not(noticeRan),
      ),
    ),
    duties: [duty('calendar.return-date', 'asked')],
    status: 'verified',
    factBase: ['CA-CCP19853'],
    examples: [
      met(t('Nobody was told', 'No se avisó a nadie'), on, {
        ...subpoena,
        ...untold,
        'facility.owner': 'state-or-local',
      }),
      notMet(t('A private hospital', 'Un hospital privado'), on, { ...subpoena, 'facility.owner': 'nonprofit' }),
      open(t('Who owns it?', '¿De quién es?'), on, { ...subpoena, ...untold }, ['facility.owner']),
    ],
  }),
]
