import type { Rule } from '../../../engine/index.ts'
import { always, duty, t } from '../../authoring.ts'
import { met } from '../../state-pack.ts'
import { section } from './section.ts'

/** Sections 13 to 15: outreach, partnerships, and the threats that the hospital reports itself. */
export const outreach: readonly Rule[] = [
  section(13, {
    slug: 'outreach-by-appointment',
    title: t('Outreach only with the contact person', 'Promoción solo con la persona de contacto'),
    plain: t(
      'Visitors who promote a program are received only by the contact person, by appointment, away from patient areas. No tour, no staff to question, no list. At the desk: “We do not take unscheduled outreach meetings here. Please leave your card.” If they stay, the administrator ends the visit.',
      'A quienes promueven un programa los recibe solo la persona de contacto, con cita y lejos de las áreas de pacientes. Sin recorrido, sin personal que interrogar, sin listas. En recepción: “Aquí no atendemos reuniones sin cita. Deje su tarjeta, por favor”. Si se quedan, la administración termina la visita.',
    ),
    effect: 'lifts',
    actions: ['meet.outreach'],
    when: always,
    duties: [
      duty('direct-to.liaison', 'asked', {
        note: t(
          'Take the card. The contact person answers in writing and, if at all, meets them by appointment away from patient areas.',
          'Tome la tarjeta. La persona de contacto contesta por escrito y, si acaso, los recibe con cita lejos de las áreas de pacientes.',
        ),
      }),
      duty('notify.administrator', 'asked'),
    ],
    factBase: ['F2', '8.3', 'POL-R1'],
    examples: [
      met(t('Two agents offer a briefing', 'Dos agentes ofrecen una charla'), '2017-03-02', {
        'request.kind': 'outreach',
        'requester.agency': 'ice-hsi',
      }),
    ],
  }),
  section(14, {
    slug: 'no-sharing-partnership',
    title: t('No partnership that shares information', 'Ninguna colaboración que comparta información'),
    plain: t(
      'The hospital enters no partnership or feed by which information about patients, visitors or staff goes to an agency. What must be told in one case is told in that case. Any other agreement goes through counsel, in writing.',
      'El hospital no entra en colaboraciones ni envíos por los que pase información de pacientes, visitantes o personal a una agencia. Lo que haya que decir en un caso se dice en ese caso. Cualquier otro acuerdo pasa por el asesor legal, por escrito.',
    ),
    effect: 'forbids',
    actions: ['join.partnership'],
    when: always,
    duties: [duty('notify.counsel', 'asked'), duty('notify.administrator', 'asked')],
    decides: 'counsel',
    factBase: ['HIP-512-j', 'HIP-502-b', '6.2'],
    examples: [
      met(t('A weekly list of “grievances”', 'Una lista semanal de “quejas”'), '2026-06-18', {
        'request.kind': 'threat-referral',
        'request.scope': 'ongoing-feed',
      }),
    ],
  }),
  section(15, {
    slug: 'threats-one-by-one',
    title: t('A threat is judged one by one', 'Cada amenaza se valora por sí misma'),
    plain: t(
      'Before the hospital tells police of a threat, the privacy officer and the clinician judge this one person and this one threat. How somebody looks, speaks or votes, where they come from and their status are never signs of a threat. Tell only the facts of the threat. If somebody is in danger now, call 911 first.',
      'Antes de que el hospital avise a la policía de una amenaza, el encargado de privacidad y el clínico valoran a esa persona y esa amenaza. El aspecto, el idioma, las ideas, el origen o el estatus nunca son señal de amenaza. Diga solo los hechos. Si alguien corre peligro ahora, llame primero al 911.',
    ),
    effect: 'lifts',
    actions: ['refer.threat', 'disclose.threat-facts'],
    when: always,
    duties: [duty('notify.administrator', 'asked')],
    decides: 'privacy-officer',
    factBase: ['R15', 'HIP-512-j'],
    examples: [
      met(t('A patient says whom he will hurt', 'Un paciente dice a quién hará daño'), '2026-06-18', {
        'request.kind': 'threat-referral',
        'threat.serious-and-imminent': true,
      }),
    ],
  }),
]
