import type { Rule } from '../../../engine/index.ts'
import { all, any, clause, duty, is, not, t } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import { billOfRights, federalRule, opensNoDoor } from './scope.ts'

const day = '2026-06-09'
const amendment = 'U.S. Const. amend. IV'

const emergency = any(
  is('exigency', 'imminent-danger', 'evidence-destruction'),
  // Flight from civil immigration officers is no hot pursuit of a felon.
  all(is('exigency', 'hot-pursuit-felony'), not(is('requester.purpose', 'civil-immigration'))),
)

/** Who may let officers in, and what nobody at the desk may give away. */
export const consent: readonly Rule[] = [
  federalRule({
    id: 'us/process/patient-room',
    title: t('Staff cannot open a patient’s own room', 'El personal no puede abrir el cuarto de un paciente'),
    plain: t(
      'A patient’s room is the patient’s while the stay lasts. Staff cannot agree for the patient that officers come in, just as a hotel clerk cannot for a guest. It takes the patient’s own yes, a judge’s paper that opens it, or a real emergency.',
      'El cuarto es del paciente mientras dura su estancia. El personal no puede aceptar por él que entren agentes, como el recepcionista de un hotel no puede por un huésped. Hace falta el sí del propio paciente, un papel de un juez que lo abra o una emergencia real.',
    ),
    citation: 'Stoner v. California, 376 U.S. 483 (1964)',
    address: 'https://www.loc.gov/item/usrep376483/',
    effect: 'forbids',
    actions: ['admit.non-public'],
    act: 'Stoner v. California, 376 U.S. 483 (1964); Georgia v. Randolph, 547 U.S. 103 (2006)',
    when: all(
      clause(
        '376 U.S. 483',
        t('They want to enter a patient’s own room.', 'Quieren entrar en el cuarto de un paciente.'),
        is('area', 'patient-room'),
      ),
      clause(
        '376 U.S. 489',
        t('The patient has not agreed.', 'El paciente no ha aceptado.'),
        is('consent.patient', 'refused', 'not-asked', 'cannot-agree'),
      ),
      clause(
        '547 U.S. 398',
        t(
          'There is no danger to life, hunt for a fleeing felon, or evidence about to be destroyed.',
          'No hay peligro para la vida, persecución de un delincuente grave que huye ni pruebas a punto de destruirse.',
        ),
        not(emergency),
      ),
    ),
    duties: [
      duty('state.no-consent', 'declined'),
      duty('notify.administrator', 'asked'),
      duty('document.consent-not-given', 'declined'),
    ],
    decides: 'counsel',
    status: 'unverified',
    statusReason: t(
      'The opinions were not read in official copies; how far a patient’s room is private is decided case by case (D-11).',
      'No se leyeron copias oficiales de las sentencias; hasta dónde es privado un cuarto se decide caso por caso (D-11).',
    ),
    factBase: ['4A-CONSENT', '4A-NONPUB', 'D-11'],
    examples: [
      met(t('The patient said no', 'El paciente dijo que no'), day, {
        area: 'patient-room',
        'consent.patient': 'refused',
        exigency: 'none',
      }),
      met(t('Civil immigration officers claim hot pursuit', 'Agentes de inmigración alegan persecución'), day, {
        area: 'patient-room',
        'consent.patient': 'not-asked',
        exigency: 'hot-pursuit-felony',
        'requester.purpose': 'civil-immigration',
      }),
      notMet(t('The patient agreed', 'El paciente aceptó'), day, {
        area: 'patient-room',
        'consent.patient': 'given',
        exigency: 'none',
      }),
      notMet(t('Shots in the room', 'Disparos en el cuarto'), day, {
        area: 'patient-room',
        'consent.patient': 'not-asked',
        exigency: 'imminent-danger',
      }),
      notMet(t('A hallway', 'Un pasillo'), day, { area: 'non-public' }),
      open(
        t('Nobody asked the patient', 'Nadie ha dicho qué quiere el paciente'),
        day,
        { area: 'patient-room', exigency: 'none' },
        ['consent.patient'],
      ),
    ],
  }),
  federalRule({
    id: 'us/process/non-public-area',
    title: t('Without a judge’s paper, entry is a favor', 'Sin el papel de un juez, entrar es un favor'),
    plain: t(
      'Beyond the public areas, officers need a judge’s warrant for the place, a real emergency, or the consent of whoever is in charge. Only the administrator can consent. Silence, or holding the door, can later be called consent: say plainly that you do not consent, and write down that it was not given.',
      'Más allá de las áreas públicas, los agentes necesitan la orden de un juez para el lugar, una emergencia real o el consentimiento de quien está a cargo. Solo la administración puede consentir. Callar o sostener la puerta puede llamarse después consentimiento: diga claramente que no consiente y anote que no se dio.',
    ),
    citation: amendment,
    address: billOfRights,
    effect: 'lifts',
    actions: ['admit.non-public'],
    act: 'See v. City of Seattle, 387 U.S. 541 (1967); Schneckloth v. Bustamonte, 412 U.S. 218 (1973); Illinois v. Rodriguez, 497 U.S. 177 (1990)',
    when: clause(
      'amend. IV',
      t('They bring no paper in which a judge opens a place.', 'No traen ningún papel en que un juez abra un lugar.'),
      is('document.kind', ...opensNoDoor),
    ),
    duties: [
      duty('notify.administrator', 'asked'),
      duty('state.no-consent', 'asked', {
        note: t(
          '“I do not consent to entry, and I am not authorized to consent. I will not get in your way.”',
          '“No consiento la entrada ni estoy autorizado a consentir. No le voy a estorbar.”',
        ),
      }),
      duty('document.consent-not-given', 'declined'),
    ],
    status: 'unverified',
    factBase: ['4A-NONPUB', '4A-CONSENT', 'F4', 'F5', 'F10'],
    examples: [
      met(t('An I-205 at the badge door', 'Un I-205 ante la puerta con lector'), day, { 'document.kind': 'dhs-i205' }),
      met(t('No paper at all', 'Ningún papel'), day, { 'document.kind': 'none' }),
      notMet(t('A search warrant', 'Una orden de registro'), day, { 'document.kind': 'search-warrant' }),
      open(t('The paper was not seen', 'No se ha visto el papel'), day, { 'request.kind': 'arrest' }, [
        'document.kind',
      ]),
    ],
  }),
  federalRule({
    id: 'us/process/exigency',
    title: t('Officers say that it is an emergency', 'Los agentes dicen que es una emergencia'),
    plain: t(
      'The law lets officers enter without a warrant to stop imminent harm, to follow a fleeing felon, or to save evidence that is being destroyed. Whether that is so is judged later. Do not obstruct. Do not consent either: say it once, write down what they claim and who claims it, and call counsel. If life is in danger, follow the emergency plan and call 911.',
      'La ley deja entrar sin orden para impedir un daño inminente, seguir a un delincuente grave que huye o salvar pruebas que se destruyen. Si es así se juzga después. No obstruya. Tampoco consienta: dígalo una vez, anote qué alegan y quién, y llame al asesor legal. Si hay peligro de vida, siga el plan de emergencia y llame al 911.',
    ),
    citation: amendment,
    address: billOfRights,
    effect: 'lifts',
    actions: ['admit.non-public', 'remain.public', 'ask-to-leave'],
    act: 'Brigham City v. Stuart, 547 U.S. 398 (2006); Kentucky v. King, 563 U.S. 452 (2011); Lange v. California, 594 U.S. 295 (2021)',
    when: clause(
      'amend. IV',
      t('They claim an emergency.', 'Alegan una emergencia.'),
      is('exigency', 'imminent-danger', 'hot-pursuit-felony', 'evidence-destruction', 'national-security'),
    ),
    duties: [
      duty('notify.administrator', 'asked'),
      duty('notify.counsel', 'asked'),
      duty('record.officer', 'asked', {
        note: t('And the reason they give, in their words.', 'Y el motivo que dan, con sus palabras.'),
      }),
      duty('state.no-consent', 'declined'),
      duty('document.consent-not-given', 'declined'),
    ],
    decides: 'counsel',
    status: 'unverified',
    factBase: ['4A-EXIG', 'F9'],
    examples: [
      met(t('“He is about to hurt someone”', '“Está por lastimar a alguien”'), day, { exigency: 'imminent-danger' }),
      notMet(t('Nothing of the kind is said', 'No se dice nada así'), day, { exigency: 'none' }),
      open(t('They do not say', 'No lo dicen'), day, { 'request.kind': 'arrest' }, ['exigency']),
    ],
  }),
]
