import type { Rule } from '../../../engine/index.ts'
import { all, duty, is, no, quoted, t } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import { federalRule } from './scope.ts'

const day = '2026-06-15'
const address = 'https://www.uscourts.gov/forms-rules/current-rules-practice-procedure'
const grandJury = is('document.kind', 'grand-jury-subpoena')

/** Grand jury subpoenas: duties of the one who gets it, and who must keep it secret. */
export const grandJurySubpoenas: readonly Rule[] = [
  federalRule({
    id: 'us/process/grand-jury-subpoena',
    title: t(
      'A grand jury subpoena is answered through counsel',
      'Una citación del gran jurado se responde por el asesor legal',
    ),
    plain: t(
      'A grand jury’s subpoena commands the hospital to bring what it describes to the grand jury on its date. Counsel answers it, or asks the court to cancel or narrow it before then. It does not oblige anyone to hand papers to an agent today, and it opens no door. Ignoring it is contempt.',
      'La citación de un gran jurado manda al hospital llevar lo que describe al gran jurado en su fecha. El asesor legal la responde o pide al tribunal anularla o limitarla antes. No obliga a entregar nada hoy a un agente ni abre puertas. Ignorarla es desacato.',
    ),
    citation: 'Fed. R. Crim. P. 17',
    address,
    effect: 'lifts',
    actions: ['@disclose'],
    act: 'Fed. R. Crim. P. 6 and 17, as amended effective Dec. 1, 2002',
    when: quoted(
      '17(g)',
      t('It is a grand jury’s subpoena.', 'Es la citación de un gran jurado.'),
      'frcrp-rule-17',
      'may hold in contempt a witness who, without adequate excuse, disobeys a subpoena issued by a federal court in that district',
      grandJury,
    ),
    duties: [
      duty('notify.counsel', 'asked'),
      duty('calendar.return-date', 'asked'),
      duty('preserve.records', 'asked'),
      duty('produce.on-return-date', 'asked', {
        who: 'counsel',
        note: t(
          'To the grand jury, or as counsel agrees with the prosecutor.',
          'Al gran jurado, o como acuerde el asesor legal con la fiscalía.',
        ),
      }),
      duty('screen.before-release', 'done', {
        note: t(
          'Substance use program records, therapy notes and the like need more than this paper.',
          'Los expedientes de programas de adicciones, notas de terapia y similares exigen más que este papel.',
        ),
      }),
    ],
    decides: 'counsel',
    factBase: ['FRCrP-17', 'FRCrP-6', 'R5'],
    examples: [
      met(t('A grand jury asks for one chart', 'Un gran jurado pide un expediente'), day, {
        'document.kind': 'grand-jury-subpoena',
      }),
      notMet(t('A clerk’s trial subpoena', 'La citación a juicio de un secretario'), day, {
        'document.kind': 'clerk-subpoena',
      }),
      open(t('The paper was not seen', 'No se ha visto el papel'), day, { 'request.kind': 'records' }, [
        'document.kind',
      ]),
    ],
  }),
  federalRule({
    id: 'us/process/6-e-2',
    title: t(
      'A grand jury’s secrecy does not bind its witnesses',
      'El secreto del gran jurado no obliga a sus testigos',
    ),
    plain: t(
      'The rule on grand jury secrecy lists whom it binds: jurors, court staff, prosecutors. A hospital that got a subpoena is not on the list. Only a court’s own order can keep it from telling the patient.',
      'La norma sobre el secreto del gran jurado enumera a quién obliga: jurados, personal del tribunal, fiscales. Un hospital que recibió una citación no está en la lista. Solo la orden de un tribunal puede impedirle avisar al paciente.',
    ),
    citation: 'Fed. R. Crim. P. 6(e)(2)',
    address,
    effect: 'permits',
    actions: ['notify.patient'],
    act: 'Fed. R. Crim. P. 6, as amended effective Dec. 1, 2002',
    when: quoted(
      '6(e)(2)(A)',
      t(
        'It is a grand jury’s subpoena, and no court has ordered secrecy.',
        'Es la citación de un gran jurado y ningún tribunal ha ordenado secreto.',
      ),
      'frcrp-rule-6',
      'No obligation of secrecy may be imposed on any person except in accordance with Rule 6(e)(2)(B)',
      all(grandJury, no('document.orders-secrecy')),
    ),
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    factBase: ['FRCrP-6', 'R19'],
    examples: [
      met(t('“You may not tell the patient”', '“No puede decírselo al paciente”'), day, {
        'document.kind': 'grand-jury-subpoena',
        'document.orders-secrecy': false,
      }),
      notMet(t('A court has ordered secrecy', 'Un tribunal ordenó secreto'), day, {
        'document.kind': 'grand-jury-subpoena',
        'document.orders-secrecy': true,
      }),
      open(
        t('If a court ordered secrecy is not known', 'No se sabe si un tribunal ordenó secreto'),
        day,
        {
          'document.kind': 'grand-jury-subpoena',
        },
        ['document.orders-secrecy'],
      ),
    ],
  }),
]
