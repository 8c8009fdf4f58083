import type { Rule } from '../../../engine/index.ts'
import { clause, duty, is, no, quoted, t, yes } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import { federalRule } from './scope.ts'

const day = '2026-06-15'

/** Who can keep a hospital from telling the patient. */
export const secrecy: readonly Rule[] = [
  federalRule({
    id: 'us/process/court-ordered-secrecy',
    title: t('A court has ordered secrecy', 'Un tribunal ha ordenado secreto'),
    plain: t(
      'If a court’s order says so, do not tell the patient, or anyone but counsel, while the order lasts. Such orders have an end (90 days for a health care subpoena, renewable); note it. A gag in the agency’s own letter is not a court’s order.',
      'Si lo dice la orden de un tribunal, no avise al paciente ni a nadie salvo al asesor legal mientras dure. Esas órdenes tienen fin (90 días para una citación de salud, renovables); anótelo. Una prohibición en la carta de la agencia no es la orden de un tribunal.',
    ),
    citation: '18 U.S.C. § 3486(a)(6)',
    effect: 'forbids',
    actions: ['notify.patient', 'warn.patient'],
    act: 'Pub. L. 104-191, § 248 (Aug. 21, 1996), as amended; 18 U.S.C. § 401',
    when: quoted(
      '(a)(6)(A)',
      t('A court has ordered that nobody be told.', 'Un tribunal ha ordenado que no se informe a nadie.'),
      '18-usc-3486',
      'may issue an ex parte order that no person or entity disclose to any other person or entity',
      yes('document.orders-secrecy'),
    ),
    duties: [
      duty('notify.counsel', 'asked'),
      duty('calendar.return-date', 'asked', {
        note: t('The day on which the order of secrecy ends.', 'El día en que termina la orden de secreto.'),
      }),
      duty('notify.patient', 'declined', {
        who: 'counsel',
        note: t('When the order has ended.', 'Cuando la orden haya terminado.'),
      }),
    ],
    decides: 'counsel',
    factBase: ['R19', 'FED-3486'],
    examples: [
      met(t('A district court’s order', 'La orden de un tribunal de distrito'), day, {
        'document.orders-secrecy': true,
      }),
      notMet(t('An agent says “tell nobody”', 'Un agente dice “no se lo diga a nadie”'), day, {
        'document.orders-secrecy': false,
      }),
      open(t('Nobody has looked for such an order', 'Nadie ha buscado una orden así'), day, {}, [
        'document.orders-secrecy',
      ]),
    ],
  }),
  federalRule({
    id: 'us/process/no-gag-without-court',
    title: t('Only a court can forbid telling the patient', 'Solo un tribunal puede prohibir avisar al paciente'),
    plain: t(
      'An officer’s wish that the patient not be told binds nobody. A proper statement by the agency only keeps the release off the patient’s list for a time. The hospital may tell the patient, through the privacy office.',
      'El deseo de un agente de que no se avise al paciente no obliga a nadie. Una declaración debida de la agencia solo aplaza que la entrega figure en el informe del paciente. El hospital puede avisar al paciente por medio de la oficina de privacidad.',
    ),
    citation: '45 CFR 164.528(a)(2)',
    effect: 'permits',
    actions: ['notify.patient'],
    act: '65 FR 82462 (Dec. 28, 2000)',
    when: clause(
      'Secrecy',
      t('No court has ordered secrecy.', 'Ningún tribunal ha ordenado secreto.'),
      no('document.orders-secrecy'),
    ),
    decides: 'privacy-officer',
    status: 'unverified',
    statusReason: t(
      'That no other rule forbids it was not found in one text; it rests on the whole of what was read.',
      'Que ninguna otra norma lo prohíba no consta en un solo texto; se basa en todo lo leído.',
    ),
    factBase: ['R19', 'HIP-528'],
    examples: [
      met(t('The agent asks to keep it quiet', 'El agente pide no decirlo'), day, { 'document.orders-secrecy': false }),
      notMet(t('A court ordered it', 'Lo ordenó un tribunal'), day, { 'document.orders-secrecy': true }),
      open(t('Not known', 'No se sabe'), day, { 'request.kind': 'records' }, ['document.orders-secrecy']),
    ],
  }),
  federalRule({
    id: 'us/process/national-security-paper',
    title: t(
      'A national security letter or a secret court’s order',
      'Carta de seguridad nacional u orden de un tribunal secreto',
    ),
    plain: t(
      'No law lets a national security letter reach medical records: those letters are for phone, internet, bank and credit companies. Such a paper, or an order under the foreign intelligence law, goes to counsel at once and to nobody else; counsel finds a lawyer with clearance.',
      'Ninguna ley permite que una carta de seguridad nacional alcance expedientes médicos: son para empresas de teléfono, internet, bancos y crédito. Un papel así, o una orden de la ley de inteligencia exterior, va enseguida al asesor legal y a nadie más; él busca un abogado con autorización.',
    ),
    citation: '18 U.S.C. § 2709(a)',
    effect: 'lifts',
    actions: ['@disclose', 'confirm.presence', 'notify.patient', 'warn.patient', 'admit.non-public'],
    act: 'Pub. L. 114-23, title V (June 2, 2015), and before',
    when: quoted(
      '(a)',
      t(
        'The paper is such a letter or order; the statute speaks of other businesses.',
        'El papel es una carta u orden así; la ley habla de otras empresas.',
      ),
      '18-usc-2709',
      'A wire or electronic communication service provider shall comply with a request for subscriber information and toll billing records information',
      is('document.kind', 'national-security-letter', 'fisa-order'),
    ),
    duties: [
      duty('notify.counsel', 'asked', {
        note: t('Only counsel; tell nobody else that it came.', 'Solo al asesor legal; no diga a nadie más que llegó.'),
      }),
      duty('preserve.records', 'asked'),
    ],
    decides: 'counsel',
    factBase: ['FED-NSL', 'R16'],
    examples: [
      met(t('A letter of the FBI', 'Una carta del FBI'), day, { 'document.kind': 'national-security-letter' }),
      notMet(t('A grand jury subpoena', 'Una citación del gran jurado'), day, {
        'document.kind': 'grand-jury-subpoena',
      }),
      open(t('The paper was not seen', 'No se ha visto el papel'), day, { 'requester.agency': 'fbi' }, [
        'document.kind',
      ]),
    ],
  }),
]
