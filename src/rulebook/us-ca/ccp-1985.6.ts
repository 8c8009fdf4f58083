import type { Condition, Rule } from '../../engine/index.ts'
import { all, any, duty, is, not, quoted, t } from '../authoring.ts'
import { met, noticeRan, notMet, open } from '../state-pack.ts'
import { californiaRule, partySubpoena } from './scope.ts'

const on = '2026-04-06'
const subpoena = {
  'requester.agency': 'party-attorney',
  'document.kind': 'attorney-subpoena',
  'document.court': 'state-this',
  'requester.purpose': 'civil-litigation',
} as const
const told = {
  'assurance.notice-to-patient': true,
  'assurance.time-to-object-elapsed': true,
  objection: 'none',
} as const
const untold = { 'assurance.notice-to-patient': false, 'consent.form': 'written-defective' } as const
const stateSubpoena: Condition = all(partySubpoena, is('document.court', 'state-this'))
const released: Condition = all(is('consent.patient', 'given'), is('consent.form', 'written-valid'))

/** Code Civ. Proc. § 1985.6: the employee is told first. */
export const employeeNotice: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/ccp/1985.6',
    title: t('The employee is told of a subpoena first', 'Primero se avisa al empleado de una citación'),
    plain: t(
      'A California subpoena for a worker’s employment records compels nothing until the worker was told in the same way, or signed a release.',
      'Una citación de California por registros laborales de un trabajador no obliga hasta que se le avisó de igual modo, o firmó un permiso.',
    ),
    citation: 'Cal. Code Civ. Proc. § 1985.6',
    effect: 'forbids',
    actions: ['disclose.staff-records'],
    act: 'Code Civ. Proc. § 1985.6, as amended through Stats. 2012, ch. 72 (SB 1574)',
    when: all(
      quoted(
        '(a)(3)',
        t('A California subpoena asks for employment records.', 'Una citación de California pide registros laborales.'),
        'ca-ccp-1985.6',
        'pertaining to the employment of any employee maintained by the current or former employer of the employee',
        stateSubpoena,
      ),
      quoted(
        '(j)',
        t(
          'The worker was not told in time, so the hospital may refuse.',
          'No se avisó a tiempo al trabajador; el hospital puede negarse.',
        ),
        'ca-ccp-1985.6',
        'Failure to comply with this section shall be sufficient basis for the witness to refuse to produce the employment records',
        not(any(noticeRan, released)),
      ),
    ),
    duties: [duty('calendar.return-date', 'asked')],
    status: 'verified',
    factBase: ['CA-CCP19853', 'CA-AB450'],
    examples: [
      met(t('The nurse was not told', 'No se avisó a la enfermera'), on, { ...subpoena, ...untold }),
      notMet(t('She was told and did not object', 'Se le avisó y no objetó'), on, { ...subpoena, ...told }),
      open(t('Was she told?', '¿Se le avisó?'), on, { ...subpoena, 'consent.form': 'oral' }, [
        'assurance.notice-to-patient',
      ]),
    ],
  }),
]
