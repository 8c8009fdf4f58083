import type { Rule } from '../../../engine/index.ts'
import { always, clause, duty, is, t } from '../../authoring.ts'
import { goodEntryWarrant, met, notMet, open } from '../../state-pack.ts'
import { agents, calledPolice, policyFrom, section, weCalled } from './section.ts'

/** Sections 7 to 12: doors, guards, lobbies and cameras. */
export const doors: readonly Rule[] = [
  section(7, {
    slug: 'no-entry',
    title: t('Staff open no inner door', 'El personal no abre puertas internas'),
    plain: t(
      'Do not let officers into areas that are not open to the public: do not open, hold or badge a door, and do not lead the way. Only what the law itself commands, such as a judge’s warrant for this area, opens it, through the administrator and counsel. If they go in anyway, also in an emergency that they claim: say once “I do not consent”, step aside, watch, write it down.',
      'No deje entrar a agentes en áreas que no están abiertas al público: no abra, sostenga ni pase su tarjeta en una puerta, ni los guíe. Solo la abre lo que la ley misma ordena, como la orden de un juez para esa área, por medio de la administración y el asesor legal. Si entran de todos modos, también si alegan una emergencia: diga una vez “no doy mi consentimiento”, apártese, observe y anótelo.',
    ),
    effect: 'forbids',
    actions: ['admit.non-public'],
    when: always,
    duties: [
      duty('notify.administrator', 'asked'),
      duty('state.no-consent', 'declined', {
        note: t('Say it once, calmly; then step aside.', 'Dígalo una vez, con calma; luego apártese.'),
      }),
      duty('document.consent-not-given', 'declined', {
        note: t(
          'Who said it, to whom, at what time, and what the officers did then.',
          'Quién lo dijo, a quién, a qué hora y qué hicieron luego los agentes.',
        ),
      }),
    ],
    factBase: ['F4', 'F5', 'F9', 'F10', '8.2', '8.3'],
    examples: [
      met(t('An immigration warrant at the ward', 'Una orden de inmigración en la sala'), '2025-03-18', agents),
      met(t('A tour of the emergency department', 'Un recorrido por urgencias'), '2017-03-02', {
        'request.kind': 'outreach',
      }),
    ],
  }),
  section(8, {
    slug: 'guards-with-their-patient',
    title: t('Guards come in with their patient', 'Los custodios entran con su paciente'),
    plain: t(
      'Officers who bring a patient in custody come in with that patient, no further. The clinician decides who stays in the room for the exam and may ask guards to step out of hearing unless there is a real risk. They get no chart and no screen.',
      'Los agentes que traen a un paciente detenido entran con él y no más allá. El clínico decide quién se queda en el cuarto durante el examen y puede pedir que salgan de donde se oye, salvo riesgo real. No ven historias ni pantallas.',
    ),
    effect: 'lifts',
    actions: ['admit.non-public'],
    exceptionTo: ['house/starter/no-entry'],
    when: clause(
      '§ 8',
      t('They bring or guard a patient in custody.', 'Traen o custodian a un paciente detenido.'),
      is('request.kind', 'custody-escort'),
    ),
    duties: [duty('continue.care', 'asked'), duty('notify.administrator', 'asked'), duty('accompany.officers', 'done')],
    factBase: ['F11', 'G7', '8.3'],
    examples: [
      met(t('A detainee with a fracture', 'Un detenido con una fractura'), '2026-02-11', {
        'request.kind': 'custody-escort',
        'requester.agency': 'dhs-other',
      }),
      notMet(t('An arrest', 'Un arresto'), '2026-02-11', agents),
      open(t('Why did they come?', '¿A qué vienen?'), '2026-02-11', { 'requester.agency': 'dhs-other' }, [
        'request.kind',
      ]),
    ],
  }),
  section(9, {
    slug: 'police-we-called',
    title: t('Police whom we called', 'Policía que nosotros llamamos'),
    plain: t(
      'Police whom the hospital itself called, for a crime here or a person in danger, may be brought to where they are needed. The administrator goes with them. Officers who came along for something else wait outside.',
      'La policía que el hospital mismo llamó, por un delito aquí o una persona en peligro, puede ser llevada a donde hace falta. La administración los acompaña. Los agentes que vengan por otra cosa esperan afuera.',
    ),
    effect: 'lifts',
    actions: ['admit.non-public', 'point-out.person'],
    exceptionTo: ['house/starter/no-entry', 'house/starter/point-out-nobody'],
    when: clause('§ 9', t('The hospital called them.', 'El hospital los llamó.'), weCalled),
    duties: [duty('notify.administrator', 'asked'), duty('accompany.officers', 'done')],
    factBase: ['HIP-512-f-5', '8.2'],
    examples: [
      met(t('A patient hit a nurse', 'Un paciente golpeó a una enfermera'), '2026-06-04', calledPolice),
      notMet(t('They came by themselves', 'Vinieron por su cuenta'), '2026-06-04', {
        ...calledPolice,
        'request.initiated-by': 'requester',
      }),
      notMet(t('An arrest', 'Un arresto'), '2026-06-04', agents),
      open(t('Who called them?', '¿Quién los llamó?'), '2026-06-04', { 'request.kind': 'other' }, [
        'request.initiated-by',
      ]),
    ],
  }),
  section(10, {
    slug: 'go-along',
    title: t('Who is let in is accompanied', 'A quien entra se le acompaña'),
    plain: t(
      'Whoever is let in is accompanied by the administrator. Ask to see how far the warrant reaches, keep a copy of it and of the list of what they take, note anything beyond it, and shield other patients from view.',
      'A quien se deja entrar lo acompaña la administración. Pida ver hasta dónde llega la orden, guarde copia de ella y de la lista de lo que se llevan, anote lo que la exceda y proteja de la vista a otros pacientes.',
    ),
    effect: 'lifts',
    actions: ['admit.non-public'],
    when: clause(
      '§ 10',
      t('They rely on a warrant or an order.', 'Se basan en una orden.'),
      is('document.kind', 'search-warrant', 'administrative-search-warrant', 'arrest-warrant', 'court-order'),
    ),
    duties: [
      duty('accompany.officers', 'done'),
      duty('limit.to-document', 'done', {
        note: t('Rooms and things that the paper names, no others.', 'Cuartos y cosas que el papel nombra, no otros.'),
      }),
    ],
    factBase: ['F6', '8.2'],
    examples: [
      met(t('A federal search warrant', 'Una orden federal de registro'), policyFrom, goodEntryWarrant),
      notMet(t('An immigration warrant', 'Una orden de inmigración'), '2026-06-03', agents),
      open(t('What paper is it?', '¿Qué papel es?'), '2026-06-03', { 'request.kind': 'search' }, ['document.kind']),
    ],
  }),
  section(11, {
    slug: 'public-areas',
    title: t('Lobbies: the same rules for everyone', 'Vestíbulos: las mismas reglas para todos'),
    plain: t(
      'Officers may be where the public may be. The posted visitor rules hold for them as for everyone. Only the administrator asks anyone to leave: once, politely, never with hands. An arrest in a public area is not blocked.',
      'Los agentes pueden estar donde puede estar el público. Las reglas de visitas valen para ellos como para todos. Solo la administración pide a alguien que se vaya: una vez, con cortesía, nunca con las manos. No se impide un arresto en un área pública.',
    ),
    effect: 'lifts',
    actions: ['remain.public', 'ask-to-leave'],
    when: always,
    duties: [duty('notify.administrator', 'asked')],
    factBase: ['F3', 'G5', 'G9', '4A-PUB'],
    examples: [met(t('Agents in the waiting room', 'Agentes en la sala de espera'), '2026-06-20', agents)],
  }),
  section(12, {
    slug: 'notes-not-phones',
    title: t(
      'Notes and cameras of the house, no staff phones',
      'Notas y cámaras de la casa, no teléfonos del personal',
    ),
    plain: t(
      'Watch from where you may be and write down what happens. Do not film with your own phone: other patients would be in the picture. The house cameras’ recording of that time is kept.',
      'Observe desde donde puede estar y anote lo que ocurre. No filme con su propio teléfono: saldrían otros pacientes. Se conserva la grabación de las cámaras de la casa de ese momento.',
    ),
    effect: 'lifts',
    actions: ['record.visit', 'remain.public', 'admit.non-public'],
    when: always,
    duties: [
      duty('preserve.records', 'asked', {
        who: 'administrator',
        note: t(
          'The camera recording and the visitor log of that time. Nothing is deleted or changed.',
          'La grabación de las cámaras y el registro de visitas de ese momento. Nada se borra ni se cambia.',
        ),
      }),
    ],
    factBase: ['G1', '8.2', 'F13'],
    examples: [
      met(t('A car films the entrance', 'Un auto filma la entrada'), '2017-03-10', { 'request.kind': 'surveillance' }),
    ],
  }),
]
