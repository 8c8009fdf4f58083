import type { Rule } from '../../../engine/index.ts'
import { all, always, clause, duty, is, quoted, t } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import { answerOrObject } from './answer-or-object.ts'
import { federalRule } from './scope.ts'

const day = '2026-06-05'

/** Demands of other federal agencies: a court enforces them, and they compel nothing before. */
export const agencySubpoenas: readonly Rule[] = [
  federalRule({
    id: 'us/process/21-usc-876',
    title: t('A drug agency’s subpoena', 'Una citación de la agencia antidrogas'),
    plain: t(
      'The drug agency can issue a subpoena for records that matter to a controlled drug case. A court enforces it if need be. It gives no entry.',
      'La agencia antidrogas puede emitir una citación por registros que importen en un caso de drogas controladas. Un tribunal la hace cumplir si hace falta. No da entrada.',
    ),
    citation: '21 U.S.C. § 876',
    effect: 'lifts',
    actions: ['@disclose'],
    act: 'Pub. L. 91-513, § 506 (Oct. 27, 1970)',
    when: quoted(
      '(c)',
      t('It is a subpoena of the drug agency.', 'Es una citación de la agencia antidrogas.'),
      '21-usc-876',
      'Any failure to obey the order of the court may be punished by the court as a contempt thereof',
      all(is('document.kind', 'administrative-subpoena'), is('requester.agency', 'dea')),
    ),
    duties: [...answerOrObject],
    decides: 'counsel',
    factBase: ['FED-876', 'R10'],
    examples: [
      met(t('A DEA subpoena', 'Una citación de la DEA'), day, {
        'document.kind': 'administrative-subpoena',
        'requester.agency': 'dea',
      }),
      notMet(t('A subpoena of another agency', 'Una citación de otra agencia'), day, {
        'document.kind': 'administrative-subpoena',
        'requester.agency': 'fbi',
      }),
      open(
        t('The agency is not known', 'No se sabe qué agencia es'),
        day,
        { 'document.kind': 'administrative-subpoena' },
        ['requester.agency'],
      ),
    ],
  }),
  federalRule({
    id: 'us/process/18-usc-3486',
    title: t('A health care fraud subpoena of the Justice Department', 'Una citación de Justicia por fraude en salud'),
    plain: t(
      'The Justice Department can subpoena records in a case of health care fraud or child exploitation, the Secret Service for certain threats. Before the date the hospital may ask a court to cancel or narrow it; courts have done so where the aim was improper or the demand too wide. What is learned may not be used against the patient without a court’s leave, save in cases about the care itself.',
      'El Departamento de Justicia puede citar registros en un caso de fraude en salud o explotación infantil; el Servicio Secreto, por ciertas amenazas. Antes de la fecha el hospital puede pedir a un tribunal que la anule o limite; lo han hecho cuando el fin era impropio o pedía demasiado. Lo que se sepa no puede usarse contra el paciente sin permiso judicial, salvo en casos sobre la propia atención.',
    ),
    citation: '18 U.S.C. § 3486',
    effect: 'lifts',
    actions: ['@disclose'],
    act: 'Pub. L. 104-191, § 248 (Aug. 21, 1996), as amended',
    when: all(
      quoted(
        '(a)(5)',
        t(
          'It is an administrative subpoena of the Justice Department or the Secret Service.',
          'Es una citación administrativa del Departamento de Justicia o del Servicio Secreto.',
        ),
        '18-usc-3486',
        'petition for an order modifying or setting aside the summons, or a prohibition of disclosure ordered by a court under paragraph (6)',
        all(
          is('document.kind', 'administrative-subpoena'),
          is('requester.agency', 'doj-civil', 'us-attorney', 'fbi', 'us-marshals', 'secret-service', 'federal-other'),
        ),
      ),
      quoted(
        '(e)(1)',
        t('It may not be turned against the patient.', 'No puede volverse contra el paciente.'),
        '18-usc-3486',
        'may not be used in, or disclosed to any person for use in, any administrative, civil, or criminal action or investigation directed against the individual',
        always,
      ),
    ),
    duties: [...answerOrObject],
    decides: 'counsel',
    factBase: ['FED-3486', 'R10'],
    examples: [
      met(t('A subpoena of the Justice Department', 'Una citación de Justicia'), day, {
        'document.kind': 'administrative-subpoena',
        'requester.agency': 'us-attorney',
      }),
      notMet(t('A DEA subpoena', 'Una citación de la DEA'), day, {
        'document.kind': 'administrative-subpoena',
        'requester.agency': 'dea',
      }),
      open(
        t('The agency is not known', 'No se sabe qué agencia es'),
        day,
        { 'document.kind': 'administrative-subpoena' },
        ['requester.agency'],
      ),
    ],
  }),
  federalRule({
    id: 'us/process/inspector-general',
    title: t('An inspector general’s subpoena or a civil demand', 'Citación de un inspector general o exigencia civil'),
    plain: t(
      'An inspector general can subpoena records to look into a federal program, and the Justice Department can issue a civil demand in a false claims case. Both are answered through counsel by their date; a court enforces them. Neither gives entry.',
      'Un inspector general puede citar registros para revisar un programa federal, y Justicia puede emitir una exigencia civil por reclamos falsos. Ambas se responden por el asesor legal en su fecha; un tribunal las hace cumplir. Ninguna da entrada.',
    ),
    citation: '5 U.S.C. § 406(a)(4)',
    effect: 'lifts',
    actions: ['@disclose'],
    act: 'Pub. L. 95-452 (Oct. 12, 1978); 31 U.S.C. § 3733',
    when: clause(
      '5 U.S.C. § 406(a)(4); 31 U.S.C. § 3733',
      t(
        'It is an inspector general’s subpoena, a civil investigative demand or an administrative summons.',
        'Es la citación de un inspector general, una exigencia civil de investigación o un requerimiento administrativo.',
      ),
      is('document.kind', 'ig-subpoena', 'civil-investigative-demand', 'administrative-summons'),
    ),
    duties: [
      duty('notify.counsel', 'asked'),
      duty('calendar.return-date', 'asked'),
      duty('preserve.records', 'asked'),
      duty('produce.on-return-date', 'asked', { who: 'counsel' }),
    ],
    decides: 'counsel',
    status: 'unverified',
    factBase: ['FED-OIG', 'FED-CID', 'R10'],
    examples: [
      met(t('An HHS inspector general’s subpoena', 'La citación del inspector general de HHS'), day, {
        'document.kind': 'ig-subpoena',
      }),
      met(t('A civil investigative demand', 'Una exigencia civil de investigación'), day, {
        'document.kind': 'civil-investigative-demand',
      }),
      notMet(t('A letter', 'Una carta'), day, { 'document.kind': 'letter' }),
      open(t('The paper was not seen', 'No se ha visto el papel'), day, { 'requester.agency': 'hhs-oig' }, [
        'document.kind',
      ]),
    ],
  }),
]
