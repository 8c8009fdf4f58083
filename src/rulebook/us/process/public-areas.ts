import type { Rule } from '../../../engine/index.ts'
import { all, always, any, clause, duty, is, quoted, t, yes } from '../../authoring.ts'
import { goodEntryWarrant, met, notMet, open } from '../../state-pack.ts'
import { billOfRights, federalRule, soundAndCurrent } from './scope.ts'

const day = '2026-06-20'

/** The parts of a hospital that are open to everyone, and what staff may do there. */
export const publicAreas: readonly Rule[] = [
  federalRule({
    id: 'us/process/public-area',
    title: t('Officers may be where the public may be', 'Los agentes pueden estar donde puede estar el público'),
    plain: t(
      'In a lobby, cafeteria, open waiting room or open parking lot, officers need no paper. They may look, listen and ask; people need not answer. What they can see or hear from there they may use, so turn screens, boards and lists out of sight. The same visitor rules apply to everyone.',
      'En un vestíbulo, cafetería, sala de espera abierta o estacionamiento abierto, los agentes no necesitan papel. Pueden mirar, escuchar y preguntar; nadie tiene que contestar. Pueden usar lo que vean u oigan desde allí, así que aparte de la vista pantallas, pizarras y listas. Las mismas reglas de visita valen para todos.',
    ),
    citation: 'U.S. Const. amend. IV',
    address: billOfRights,
    effect: 'permits',
    actions: ['remain.public'],
    act: 'U.S. Const. amend. IV (1791)',
    when: clause('amend. IV', t('The area is open to the public.', 'El área está abierta al público.'), always),
    duties: [duty('record.officer', 'asked')],
    status: 'unverified',
    factBase: ['4A-PUB', '4A-PLAIN', 'F3'],
    examples: [met(t('Officers in the waiting room', 'Agentes en la sala de espera'), day, { area: 'public' })],
  }),
  federalRule({
    id: 'us/process/ask-to-leave',
    title: t('The hospital may end a visit', 'El hospital puede terminar una visita'),
    plain: t(
      'Whoever is in charge of private property may ask visitors without business there to leave, officers too, by rules that are the same for all. If they stay, do not touch or block them; call counsel.',
      'Quien está a cargo de una propiedad privada puede pedir que se vayan los visitantes sin asunto allí, también agentes, con reglas iguales para todos. Si se quedan, no los toque ni los bloquee; llame al asesor legal.',
    ),
    citation: 'U.S. Const. amend. IV',
    address: billOfRights,
    effect: 'permits',
    actions: ['ask-to-leave'],
    act: 'U.S. Const. amend. IV (1791), and the state’s law of property',
    when: clause('amend. IV', t('The place is run by the hospital.', 'El lugar lo dirige el hospital.'), always),
    duties: [duty('notify.administrator', 'asked')],
    status: 'unverified',
    factBase: ['4A-PUB', 'F2', 'F3'],
    examples: [
      met(t('An outreach visit nobody asked for', 'Una visita que nadie pidió'), day, { 'request.kind': 'outreach' }),
    ],
  }),
  federalRule({
    id: 'us/process/ask-to-leave-warrant',
    title: t('A court sent them', 'Los envió un tribunal'),
    plain: t(
      'Officers who hold a warrant for this place, or to arrest a person, have a court’s command to be about it. Do not ask them to leave; counsel talks to them.',
      'Los agentes con una orden para este lugar, o para arrestar a una persona, cumplen el mandato de un tribunal. No les pida que se vayan; habla con ellos el asesor legal.',
    ),
    citation: 'Fed. R. Crim. P. 41(e)(2)',
    address: 'https://www.uscourts.gov/forms-rules/current-rules-practice-procedure',
    effect: 'forbids',
    actions: ['ask-to-leave'],
    // Who signed is not read: a wrong signature must never make it easier for the desk to send officers away.
    act: 'Fed. R. Crim. P. 4 and 41, as amended effective Dec. 1, 2002',
    when: all(
      any(
        quoted(
          '41(e)(1)',
          t('They hold a search warrant for this place.', 'Tienen una orden de registro para este lugar.'),
          'frcrp-rule-41',
          'must issue the warrant to an officer authorized to execute it',
          all(
            is('document.kind', 'search-warrant', 'administrative-search-warrant'),
            yes('document.names-this-facility'),
          ),
        ),
        quoted(
          '4(c)(3)(A)',
          t('They hold a warrant to arrest a person.', 'Tienen una orden para arrestar a una persona.'),
          'frcrp-rule-4',
          'A warrant is executed by arresting the defendant',
          all(is('document.kind', 'arrest-warrant'), yes('document.names-this-person')),
        ),
      ),
      soundAndCurrent,
    ),
    duties: [duty('notify.counsel', 'asked'), duty('notify.administrator', 'asked')],
    decides: 'counsel',
    factBase: ['FRCrP-41', 'FRCrP-4', 'F6', 'F7'],
    examples: [
      met(t('A search warrant for this ward', 'Una orden de registro para esta sala'), day, goodEntryWarrant),
      notMet(t('A business card', 'Una tarjeta de visita'), day, { 'document.kind': 'none' }),
      notMet(t('The warrant is for another suite', 'La orden es para otra oficina'), day, {
        ...goodEntryWarrant,
        'document.names-this-facility': false,
      }),
      open(t('The paper was not seen', 'No se ha visto el papel'), day, { 'request.kind': 'search' }, [
        'document.kind',
      ]),
    ],
  }),
  federalRule({
    id: 'us/process/record-visit',
    title: t('Staff may watch and write down', 'El personal puede observar y anotar'),
    plain: t(
      'Staff may watch officers at work from where staff may be, without getting in the way, and write down what happens: names, badges, plates, times, words. Hospital cameras and written notes are safer than phones, which catch patients too.',
      'El personal puede observar a los agentes desde donde le está permitido estar, sin estorbar, y anotar lo que ocurre: nombres, placas, matrículas, horas, palabras. Las cámaras del hospital y las notas son más seguras que los teléfonos, que también captan a pacientes.',
    ),
    citation: 'U.S. Const. amend. I',
    address: billOfRights,
    effect: 'permits',
    actions: ['record.visit'],
    act: 'U.S. Const. amend. I (1791)',
    when: clause(
      'amend. I',
      t('Officers do their work in view of staff.', 'Los agentes trabajan a la vista del personal.'),
      always,
    ),
    status: 'unverified',
    factBase: ['4A-PUB', 'G1', 'F10'],
    examples: [
      met(t('A car films the entrance', 'Un auto filma la entrada'), '2022-05-10', { 'request.kind': 'surveillance' }),
    ],
  }),
  federalRule({
    id: 'us/process/rights-card',
    title: t('The same card for everyone', 'La misma tarjeta para todos'),
    plain: t(
      'A neutral card about people’s rights may be offered to everyone, officers in the lobby or not. Do not pick people out, and do not tell anyone to run or hide.',
      'Una tarjeta neutral sobre los derechos de las personas puede ofrecerse a todos, haya o no agentes en el vestíbulo. No elija a personas y no diga a nadie que huya o se esconda.',
    ),
    citation: 'U.S. Const. amend. I',
    address: billOfRights,
    effect: 'permits',
    actions: ['give.rights-card'],
    act: 'U.S. Const. amend. I (1791)',
    when: clause('amend. I', t('It is the same for everyone.', 'Es igual para todos.'), always),
    status: 'unverified',
    factBase: ['OBS-1324', 'D-5'],
    examples: [met(t('A card at the desk', 'Una tarjeta en la recepción'), day, { 'request.kind': 'surveillance' })],
  }),
]
