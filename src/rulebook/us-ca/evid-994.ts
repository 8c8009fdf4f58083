import type { Rule } from '../../engine/index.ts'
import { duty, is, quoted, t } from '../authoring.ts'
import { met, notMet, open } from '../state-pack.ts'
import { californiaRule, medicalRecords } from './scope.ts'

const on = '2026-04-06'
const subpoenaOfCourt = is('document.kind', 'attorney-subpoena', 'clerk-subpoena', 'judge-subpoena')
/** Evid. Code § 994: the privilege of patient and doctor. */
export const doctorPrivilege: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/evid/994',
    title: t('What patients tell doctors is privileged', 'Lo que el paciente dice al médico es privilegiado'),
    plain: t(
      'In a California case the patient may keep what was said to a doctor from being told. While the patient has not spoken, counsel raises it for the patient before records go out.',
      'En un caso de California el paciente puede impedir que se cuente lo que dijo a un médico. Mientras el paciente no haya hablado, el asesor legal lo alega por él antes de que salgan expedientes.',
    ),
    citation: 'Cal. Evid. Code § 994',
    effect: 'lifts',
    actions: [...medicalRecords],
    act: 'Evid. Code § 994, as amended through Stats. 1994, ch. 1010',
    when: quoted(
      '994',
      t(
        'A subpoena asks for what passed between doctor and patient.',
        'Una citación pide lo hablado entre médico y paciente.',
      ),
      'ca-evid-994',
      'has a privilege to refuse to disclose, and to prevent another from disclosing, a confidential communication between patient and physician',
      subpoenaOfCourt,
    ),
    duties: [duty('notify.counsel', 'asked')],
    status: 'verified',
    factBase: ['CA-CCP19853', 'HIP-512-e'],
    examples: [
      met(t('A deposition subpoena', 'Una citación para deposición'), on, { 'document.kind': 'attorney-subpoena' }),
      notMet(t('A search warrant', 'Una orden de registro'), on, { 'document.kind': 'search-warrant' }),
      open(t('What paper?', '¿Qué papel?'), on, {}, ['document.kind']),
    ],
  }),
]
