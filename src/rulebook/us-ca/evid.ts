import type { Rule } from '../../engine/index.ts'
import { all, always, any, duty, is, quoted, t } from '../authoring.ts'
import { mentalHealthItems, met, notMet, open } from '../state-pack.ts'
import { californiaRule, cmia, medicalRecords, ordinaryRecords } from './scope.ts'

const on = '2026-04-06'
const subpoenaOfCourt = is('document.kind', 'attorney-subpoena', 'clerk-subpoena', 'judge-subpoena')
const form = {
  'request.kind': 'records',
  'requester.agency': 'party-attorney',
  'document.kind': 'patient-authorization',
  'consent.form': 'written-valid',
} as const
const subpoena = { 'document.kind': 'clerk-subpoena', 'document.court': 'state-this' } as const

/** Evidence Code §§ 994, 1010, 1158 and 1560 to 1563: privilege, the patient’s lawyer, and how records are produced. */
export const evidence: readonly Rule[] = [
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
  californiaRule({
    id: 'us-ca/evid/1010',
    title: t(
      'Therapy is privileged, with many kinds of therapist',
      'La terapia es privilegiada, con muchas clases de terapeuta',
    ),
    plain: t(
      'The privilege of therapy covers psychiatrists, psychologists, clinical social workers, family therapists, counselors, some nurses, and those in training under them. It is enough that the patient had reason to think so. Counsel raises it.',
      'El privilegio de la terapia cubre a psiquiatras, psicólogos, trabajadores sociales clínicos, terapeutas de familia, consejeros, algunas enfermeras y quienes se forman con ellos. Basta que el paciente tuviera motivo para creerlo. Lo alega el asesor legal.',
    ),
    citation: 'Cal. Evid. Code § 1010',
    effect: 'lifts',
    actions: [...mentalHealthItems],
    act: 'Evid. Code § 1010, as amended through Stats. 2021, ch. 647 (SB 801)',
    when: quoted(
      '1010',
      t('A court paper asks for what passed in therapy.', 'Un papel judicial pide lo hablado en terapia.'),
      'ca-evid-1010',
      'means a person who is, or is reasonably believed by the patient to be',
      any(subpoenaOfCourt, is('document.kind', 'court-order', 'grand-jury-subpoena')),
    ),
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    status: 'verified',
    factBase: ['CA-LPS', 'HIP-512-e'],
    examples: [
      met(t('A subpoena for therapy notes', 'Una citación por notas de terapia'), on, {
        'document.kind': 'clerk-subpoena',
      }),
      notMet(t('The patient’s form', 'El formulario del paciente'), on, { 'document.kind': 'patient-authorization' }),
      open(t('What paper?', '¿Qué papel?'), on, {}, ['document.kind']),
    ],
  }),
  californiaRule({
    id: 'us-ca/evid/1158',
    title: t('The patient’s lawyer with a signed form', 'El abogado del paciente con un formulario firmado'),
    plain: t(
      'Before a case is filed, a lawyer who brings the patient’s signed authorization may look at and copy the records within five days. Mental health, drug and HIV records only where the form asks for them by name.',
      'Antes de presentar un caso, el abogado que trae la autorización firmada del paciente puede ver y copiar los expedientes en cinco días. Los de salud mental, drogas y VIH solo si el formulario los pide por su nombre.',
    ),
    citation: 'Cal. Evid. Code § 1158(b)',
    effect: 'requires',
    actions: [...ordinaryRecords],
    exceptionTo: [...cmia],
    act: 'Evid. Code § 1158, as amended through Stats. 2015, ch. 528 (AB 1337)',
    when: all(
      quoted(
        '(b)',
        t('A lawyer asks for the records.', 'Un abogado pide los expedientes.'),
        'ca-evid-1158',
        'if an attorney at law or his or her representative presents a written authorization therefor signed by an adult patient',
        all(is('request.kind', 'records'), is('requester.agency', 'party-attorney'), is('patient.age-class', 'adult')),
      ),
      quoted(
        '(h)(1)',
        t('The signed form is valid.', 'El formulario firmado es válido.'),
        'ca-evid-1158',
        'The medical provider determines that the form is valid',
        all(is('document.kind', 'patient-authorization'), is('consent.form', 'written-valid')),
      ),
      quoted(
        '(b)',
        t('It is a licensed hospital, clinic or practice.', 'Es un hospital, clínica o consultorio con licencia.'),
        'ca-evid-1158',
        'shall promptly make all of the patient’s records under the medical provider’s custody or control available for inspection and copying',
        is('facility.kind', 'hospital', 'clinic', 'physician-office'),
      ),
    ),
    duties: [
      duty('provide.access', 'asked', {
        who: 'privacy-officer',
        due: 'P5D',
        citation: 'Cal. Evid. Code § 1158(d)',
      }),
    ],
    status: 'verified',
    factBase: ['CA-CCP19853', 'CA-CMIA-11', 'R18'],
    examples: [
      met(t('A lawyer with the form', 'Un abogado con el formulario'), on, {
        ...form,
        'patient.age-class': 'adult',
        'facility.kind': 'hospital',
      }),
      notMet(t('The form is defective', 'El formulario es defectuoso'), on, {
        ...form,
        'consent.form': 'written-defective',
      }),
      notMet(t('An officer with the form', 'Un agente con el formulario'), on, {
        ...form,
        'requester.agency': 'ice-hsi',
      }),
      open(t('How old is the patient?', '¿Qué edad tiene el paciente?'), on, { ...form, 'facility.kind': 'hospital' }, [
        'patient.age-class',
      ]),
    ],
  }),
  californiaRule({
    id: 'us-ca/evid/1560',
    title: t('Records go sealed to the court', 'Los expedientes van sellados al tribunal'),
    plain: t(
      'What a California subpoena rightly asks for is copied, sealed in two envelopes and sent to the court’s clerk or the deposition officer with the custodian’s affidavit: five days after receipt in a criminal case, 15 in a civil one. Not to the lawyer or the officer at the desk. The sender pays reasonable costs.',
      'Lo que una citación de California pide con razón se copia, se sella en dos sobres y se envía al secretario del tribunal o al funcionario de la deposición con la declaración del custodio: cinco días tras recibirla en un caso penal, 15 en uno civil. No al abogado ni al agente en la recepción. Paga los costos razonables quien la envía.',
    ),
    citation: 'Cal. Evid. Code § 1560(b)',
    effect: 'lifts',
    actions: [...medicalRecords],
    act: 'Evid. Code §§ 1560, 1561 and 1563, as amended through Stats. 2016, ch. 85 (SB 1087)',
    when: all(
      quoted(
        '1560(b)',
        t('A California subpoena asks for business records.', 'Una citación de California pide registros.'),
        'ca-evid-1560',
        'delivers by mail or otherwise a true, legible, and durable copy of all of the records described in the subpoena to the clerk of the court',
        all(subpoenaOfCourt, is('document.court', 'state-this')),
      ),
      quoted(
        '1560(c)',
        t('The copy is sealed.', 'La copia va sellada.'),
        'ca-evid-1560',
        'The copy of the records shall be separately enclosed in an inner envelope or wrapper, sealed',
        always,
      ),
      quoted(
        '1561(a)',
        t('The custodian’s affidavit goes with it.', 'Va con la declaración del custodio.'),
        'ca-evid-1561',
        'The records shall be accompanied by the affidavit of the custodian or other qualified witness',
        always,
      ),
      quoted(
        '1563(b)',
        t('In a civil case the party that serves it pays.', 'En un caso civil paga la parte que la envía.'),
        'ca-evid-1563',
        'shall be charged against the party serving the subpoena duces tecum',
        always,
      ),
    ),
    duties: [
      duty('produce.on-return-date', 'asked', {
        who: 'privacy-officer',
        due: 'P5D',
        note: t(
          'Five days after receipt in a criminal case; 15 days in a civil case.',
          'Cinco días tras recibirla en un caso penal; 15 en uno civil.',
        ),
      }),
      duty('limit.to-document', 'done', {
        note: t('Sealed, with the affidavit of § 1561.', 'Sellado, con la declaración de § 1561.'),
      }),
    ],
    status: 'verified',
    factBase: ['CA-CCP19853'],
    examples: [
      met(t('A criminal subpoena', 'Una citación penal'), on, subpoena),
      notMet(t('A federal subpoena', 'Una citación federal'), on, { ...subpoena, 'document.court': 'federal' }),
      open(t('Of which court?', '¿De qué tribunal?'), on, { 'document.kind': 'clerk-subpoena' }, ['document.court']),
    ],
  }),
  californiaRule({
    id: 'us-ca/evid/1560-f',
    title: t('Answering a California search warrant by delivery', 'Responder a una orden de registro con un envío'),
    plain: t(
      'If a California search warrant says so, it is obeyed by sending the agency a true copy of what it describes, with the affidavit, within five days or the time that it sets. It does not open other records.',
      'Si una orden de registro de California lo dice, se cumple enviando a la agencia una copia fiel de lo que describe, con la declaración, en cinco días o en el plazo que fije. No abre otros expedientes.',
    ),
    citation: 'Cal. Evid. Code § 1560(f)',
    effect: 'lifts',
    actions: [...medicalRecords],
    act: 'Evid. Code § 1560, as amended through Stats. 2016, ch. 85 (SB 1087)',
    when: quoted(
      '(f)',
      t('A California search warrant asks for records.', 'Una orden de registro de California pide expedientes.'),
      'ca-evid-1560',
      'within five days after the receipt of the search warrant or within such other time as is set forth in the warrant',
      all(is('document.kind', 'search-warrant'), is('document.court', 'state-this')),
    ),
    duties: [duty('limit.to-document', 'done'), duty('notify.counsel', 'asked')],
    status: 'verified',
    factBase: ['CA-PC1543', 'R4'],
    examples: [
      met(t('A county judge’s warrant', 'Orden de un juez del condado'), on, {
        'document.kind': 'search-warrant',
        'document.court': 'state-this',
      }),
      notMet(t('A federal warrant', 'Una orden federal'), on, {
        'document.kind': 'search-warrant',
        'document.court': 'federal',
      }),
      open(t('Of which court?', '¿De qué tribunal?'), on, { 'document.kind': 'search-warrant' }, ['document.court']),
    ],
  }),
]
