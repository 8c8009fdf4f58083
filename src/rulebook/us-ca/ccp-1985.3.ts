import type { Condition, Rule } from '../../engine/index.ts'
import { all, any, duty, is, not, quoted, t } from '../authoring.ts'
import { met, noticeRan, notMet, open } from '../state-pack.ts'
import { californiaRule, medicalInformation, partySubpoena } from './scope.ts'

const on = '2026-04-06'
const records = 'ca-ccp-1985.3'
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
const patientsSide: Condition = is('requester.agency', 'personal-representative')
const released: Condition = all(is('consent.patient', 'given'), is('consent.form', 'written-valid'))

/** Code Civ. Proc. § 1985.3: the patient is told of a civil subpoena first. */
export const consumerNotice: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/ccp/1985.3',
    title: t('The patient is told of a civil subpoena first', 'Primero se avisa al paciente de una citación civil'),
    plain: t(
      'A California lawyer’s or clerk’s subpoena for a patient’s records in a civil case compels nothing until the patient was served with it and a notice, at least 10 days before production and 5 days before it reached the hospital, and proof of that came along; or the patient signed a release. If the patient moves to quash or objects in writing, wait for the court.',
      'La citación de un abogado o secretario de California por expedientes de un paciente en un caso civil no obliga hasta que se notificó al paciente con un aviso, al menos 10 días antes de la entrega y 5 antes de llegar al hospital, y vino la prueba de ello; o el paciente firmó un permiso. Si el paciente pide anularla u objeta por escrito, espere al tribunal.',
    ),
    citation: 'Cal. Code Civ. Proc. § 1985.3',
    effect: 'forbids',
    actions: [...medicalInformation],
    act: 'Code Civ. Proc. § 1985.3, as amended through Stats. 2012, ch. 72 (SB 1574)',
    when: all(
      quoted(
        '(a)(3)',
        t(
          'It is a subpoena in a civil case under California’s code.',
          'Es una citación en un caso civil según el código de California.',
        ),
        records,
        'in connection with any civil action or proceeding pursuant to this code',
        all(stateSubpoena, not(is('requester.purpose', 'criminal', 'criminal-immigration'))),
      ),
      quoted(
        '(b)',
        t(
          'The patient was not served with it in time, or an objection stands.',
          'No se notificó a tiempo al paciente, o hay una objeción pendiente.',
        ),
        records,
        'Not less than 10 days prior to the date for production specified in the subpoena duces tecum',
        not(noticeRan),
      ),
      quoted(
        '(c)(2)',
        t('No release signed by the patient came with it.', 'No vino con un permiso firmado por el paciente.'),
        records,
        'Furnish the witness a written authorization to release the records signed by the consumer or by his or her attorney of record',
        not(any(released, patientsSide)),
      ),
      quoted(
        '(k)',
        t(
          'So the hospital may refuse, and § 56.10 then shuts the record.',
          'Así el hospital puede negarse, y entonces § 56.10 cierra el expediente.',
        ),
        records,
        'Failure to comply with this section shall be sufficient basis for the witness to refuse to produce the personal records',
        stateSubpoena,
      ),
    ),
    duties: [
      duty('calendar.return-date', 'asked'),
      duty('preserve.records', 'asked'),
      duty('object.in-writing', 'declined', {
        who: 'privacy-officer',
        note: t(
          'Tell the sender what is missing: proof of service on the patient, or a signed release.',
          'Diga al remitente qué falta: prueba de notificación al paciente o un permiso firmado.',
        ),
      }),
      duty('wait.objection-period', 'asked', {
        citation: 'Cal. Code Civ. Proc. § 1985.3(g)',
        note: t(
          'After a motion to quash or a written objection, only a court’s order or an agreement opens the record.',
          'Tras una moción para anular o una objeción escrita, solo la abre una orden judicial o un acuerdo.',
        ),
      }),
    ],
    status: 'verified',
    factBase: ['CA-CCP19853', 'CA-CMIA-10b', 'R6', 'R7'],
    examples: [
      met(t('No proof that the patient was told', 'Sin prueba de aviso al paciente'), on, { ...subpoena, ...untold }),
      met(t('The patient objected', 'El paciente objetó'), on, {
        ...subpoena,
        ...told,
        objection: 'pending',
        'consent.form': 'written-defective',
      }),
      notMet(t('Notice given, time run', 'Aviso dado, plazo vencido'), on, { ...subpoena, ...told }),
      notMet(t('The patient signed a release', 'El paciente firmó un permiso'), on, {
        ...subpoena,
        'consent.patient': 'given',
        'consent.form': 'written-valid',
      }),
      notMet(t('A federal case', 'Un caso federal'), on, { ...subpoena, 'document.court': 'federal' }),
      notMet(t('A criminal case', 'Un caso penal'), on, { ...subpoena, 'requester.purpose': 'criminal' }),
      open(t('Was the patient told?', '¿Se avisó al paciente?'), on, { ...subpoena, 'consent.form': 'oral' }, [
        'assurance.notice-to-patient',
      ]),
    ],
  }),
]
