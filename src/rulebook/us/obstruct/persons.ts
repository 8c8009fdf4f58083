import type { Rule } from '../../../engine/index.ts'
import { all, any, clause, duty, is, quoted, t, yes } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import { federalRule, immigrationOfficers } from '../process/scope.ts'
import { never, statuteNotSeen } from './never.ts'

const day = '2026-06-20'
const immigrationCase = any(is('requester.purpose', 'civil-immigration', 'criminal-immigration'), immigrationOfficers)
const personSought = any(immigrationCase, is('document.kind', 'arrest-warrant'))

/** Nobody is hidden; and the open question of telling a patient that officers came. */
export const persons: readonly Rule[] = [
  never({
    id: 'us/obstruct/18-usc-1071',
    title: t('Never hide a person for whom a warrant is out', 'Nunca esconda a alguien con orden de arresto'),
    plain: t(
      'Once you know of a warrant to arrest someone, do not hide or move that person so that officers do not find them. Care goes on as always; moving a patient for care is no hiding.',
      'Si sabe que hay una orden para arrestar a alguien, no lo esconda ni lo mueva para que los agentes no lo encuentren. La atención sigue como siempre; mover a un paciente por su atención no es esconderlo.',
    ),
    citation: '18 U.S.C. § 1071',
    act: '18 U.S.C. § 1071 (June 25, 1948), as amended',
    when: quoted(
      '§ 1071',
      t(
        'A warrant to arrest a person was shown; immigration’s own warrants are treated alike.',
        'Se mostró una orden para arrestar a una persona; las de inmigración se tratan igual.',
      ),
      '18-usc-1071',
      'harbors or conceals any person for whose arrest a warrant or process has been issued under the provisions of any law of the United States',
      is('document.kind', 'arrest-warrant', 'dhs-i200', 'dhs-i205'),
    ),
    duties: [duty('continue.care', 'asked')],
    factBase: ['OBS-1071'],
    examples: [
      met(t('A judge’s arrest warrant', 'La orden de arresto de un juez'), day, { 'document.kind': 'arrest-warrant' }),
      notMet(t('No paper', 'Sin papel'), day, { 'document.kind': 'none' }),
      open(t('The paper was not seen', 'No se ha visto el papel'), day, { 'request.kind': 'arrest' }, [
        'document.kind',
      ]),
    ],
  }),
  never({
    id: 'us/obstruct/8-usc-1324',
    title: t('Never hide anyone from immigration officers', 'Nunca esconda a nadie de los agentes de inmigración'),
    plain: t(
      'Hiding a patient, moving one to evade, changing the registration, or telling someone to flee can be a crime. Giving care, declining to answer and offering everyone the same card are not. Nobody need know a patient’s status to keep to this.',
      'Esconder a un paciente, moverlo para evadir, cambiar su registro o decirle que huya puede ser delito. Atender, no contestar y ofrecer a todos la misma tarjeta no lo es. Nadie necesita saber el estatus de un paciente para cumplir esto.',
    ),
    citation: '8 U.S.C. § 1324(a)(1)(A)(iii)',
    act: 'Pub. L. 99-603, § 112 (Nov. 6, 1986), as amended',
    when: quoted(
      '(a)(1)(A)(iii)',
      t('Officers come for immigration.', 'Los agentes vienen por inmigración.'),
      '8-usc-1324',
      'conceals, harbors, or shields from detection, or attempts to conceal, harbor, or shield from detection, such alien in any place, including any building',
      immigrationCase,
    ),
    duties: [duty('continue.care', 'asked')],
    factBase: ['OBS-1324'],
    examples: [
      met(t('ICE waits in the lobby', 'ICE espera en el vestíbulo'), day, { 'requester.agency': 'ice-ero' }),
      notMet(t('A detective on a robbery', 'Una detective por un robo'), day, {
        'requester.agency': 'local-police',
        'requester.purpose': 'criminal',
      }),
      open(t('The purpose is not known', 'No se sabe el propósito'), day, { 'requester.agency': 'sheriff' }, [
        'requester.purpose',
      ]),
    ],
  }),
  federalRule({
    id: 'us/obstruct/18-usc-2232-c',
    title: t('No warning of a search', 'Ningún aviso de un registro'),
    plain: t(
      'Whoever knows that a search is coming may not warn anyone so that it fails. While officers hold a search warrant, nobody warns a patient on their own; counsel decides what may be said, and when.',
      'Quien sabe que viene un registro no puede avisar a nadie para que fracase. Mientras los agentes tengan una orden de registro, nadie avisa por su cuenta a un paciente; el asesor legal decide qué se puede decir y cuándo.',
    ),
    citation: '18 U.S.C. § 2232(c)',
    effect: 'forbids',
    actions: ['warn.patient'],
    act: '18 U.S.C. § 2232 (June 25, 1948), as amended',
    when: clause(
      '(c)',
      t('A search warrant is about to be carried out.', 'Está por ejecutarse una orden de registro.'),
      is('document.kind', 'search-warrant', 'administrative-search-warrant'),
    ),
    duties: [duty('notify.counsel', 'asked'), duty('notify.administrator', 'asked')],
    decides: 'counsel',
    status: 'unverified',
    statusReason: statuteNotSeen,
    factBase: ['OBS-2231/2232', 'D-5'],
    examples: [
      met(t('A search warrant at the desk', 'Una orden de registro en la recepción'), day, {
        'document.kind': 'search-warrant',
      }),
      notMet(t('A business card', 'Una tarjeta de visita'), day, { 'document.kind': 'none' }),
      open(t('The paper was not seen', 'No se ha visto el papel'), day, { 'request.kind': 'search' }, [
        'document.kind',
      ]),
    ],
  }),
  federalRule({
    id: 'us/obstruct/d-5-warning',
    title: t('Is a warning a way of hiding someone?', '¿Avisar es una forma de esconder a alguien?'),
    plain: t(
      'Lawyers differ on whether telling one patient at the bedside “officers are in the lobby” can be a crime: it hangs on when and why. If counsel of this hospital reads it so, nobody does it. Neutral information for everyone is another matter.',
      'Los abogados discrepan sobre si decir a un paciente en su cama “hay agentes en el vestíbulo” puede ser delito: depende de cuándo y para qué. Si el asesor legal de este hospital lo entiende así, nadie lo hace. La información neutral para todos es otro asunto.',
    ),
    citation: '8 U.S.C. § 1324(a)(1)(A)(iii)',
    effect: 'forbids',
    actions: ['warn.patient'],
    act: 'Pub. L. 99-603, § 112 (Nov. 6, 1986), as amended; 18 U.S.C. § 1071',
    when: all(
      quoted(
        '(a)(1)(A)(iii)',
        t('Officers look for a person.', 'Los agentes buscan a una persona.'),
        '8-usc-1324',
        'conceals, harbors, or shields from detection, or attempts to conceal, harbor, or shield from detection',
        personSought,
      ),
      clause(
        'D-5',
        t(
          'Counsel reads a timed warning to one patient as shielding.',
          'El asesor legal entiende que avisar a un paciente en ese momento es encubrir.',
        ),
        yes('dispute.d5-warning-is-harboring'),
      ),
    ),
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    status: 'disputed',
    statusReason: t(
      'Courts and guides differ on when a warning is harboring or concealing (D-5); counsel decides once for this hospital.',
      'Tribunales y guías difieren sobre cuándo avisar es encubrir (D-5); el asesor legal decide una vez para este hospital.',
    ),
    factBase: ['D-5', 'OBS-1324', 'OBS-1071'],
    examples: [
      met(t('Counsel reads it so', 'El asesor legal lo entiende así'), day, {
        'requester.agency': 'ice-ero',
        'dispute.d5-warning-is-harboring': true,
      }),
      notMet(t('Counsel reads it otherwise', 'El asesor legal lo entiende de otro modo'), day, {
        'requester.agency': 'ice-ero',
        'dispute.d5-warning-is-harboring': false,
      }),
      open(t('Counsel has not said', 'El asesor legal no lo ha dicho'), day, { 'requester.agency': 'ice-ero' }, [
        'dispute.d5-warning-is-harboring',
      ]),
    ],
  }),
  federalRule({
    id: 'us/obstruct/warnings-go-through-the-administrator',
    title: t('The desk warns nobody by itself', 'La recepción no avisa a nadie por su cuenta'),
    plain: t(
      'What patients are told while officers are here is decided by the administrator with counsel, and is the same for all.',
      'Lo que se dice a los pacientes mientras hay agentes lo decide la administración con el asesor legal, y es igual para todos.',
    ),
    citation: '8 U.S.C. § 1324(a)(1)(A)(iii)',
    effect: 'lifts',
    actions: ['warn.patient'],
    act: 'Pub. L. 99-603, § 112 (Nov. 6, 1986), as amended',
    when: clause('D-5', t('Officers look for a person.', 'Los agentes buscan a una persona.'), personSought),
    duties: [duty('notify.administrator', 'asked'), duty('notify.counsel', 'asked')],
    decides: 'counsel',
    status: 'unverified',
    statusReason: t(
      'That the desk does not decide is what careful guides advise; the statute only makes timing and intent matter.',
      'Que la recepción no decida es lo que aconsejan guías prudentes; la ley solo hace que importen el momento y la intención.',
    ),
    factBase: ['D-5', 'OBS-1324'],
    examples: [
      met(t('ICE in the lobby', 'ICE en el vestíbulo'), day, { 'requester.agency': 'ice-ero' }),
      notMet(t('A visitor’s question', 'La pregunta de un visitante'), day, {
        'requester.agency': 'family-or-friend',
        'requester.purpose': 'benefits',
        'document.kind': 'none',
      }),
      open(t('Who came is not known', 'No se sabe quién vino'), day, { 'document.kind': 'none' }, [
        'requester.agency',
        'requester.purpose',
      ]),
    ],
  }),
]
