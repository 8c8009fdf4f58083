import type { Rule } from '../../engine/index.ts'
import { all, always, duty, is, quoted, t } from '../authoring.ts'
import { met, notMet, open } from '../state-pack.ts'
import { californiaRule, medicalRecords } from './scope.ts'

const on = '2026-04-06'
const subpoenaOfCourt = is('document.kind', 'attorney-subpoena', 'clerk-subpoena', 'judge-subpoena')
const subpoena = { 'document.kind': 'clerk-subpoena', 'document.court': 'state-this' } as const

/** Evid. Code §§ 1560, 1561 and 1563: how records are produced. */
export const production: readonly Rule[] = [
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
        'a true, legible, and durable copy of all of the records described in the subpoena to the clerk of the court',
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
