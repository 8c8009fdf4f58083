import type { Condition, Rule } from '../../../engine/index.ts'
import { all, any, duty, is, t, yes } from '../../authoring.ts'
import { met, notMet, open } from './examples.ts'
import { noPsychotherapyNotes, permission, recordsOnly, says } from './permission.ts'

const withoutOrder: Condition = says(
  '(e)(1)(ii)',
  t(
    'It is a subpoena or like paper that no order of a court or tribunal comes with.',
    'Es una citación o papel similar sin orden de un tribunal.',
  ),
  'In response to a subpoena, discovery request, or other lawful process, that is not accompanied by an order of a court or administrative tribunal',
  is('document.kind', 'clerk-subpoena', 'attorney-subpoena', 'immigration-judge-subpoena'),
)

const noOpenObjection: Condition = any(
  says(
    '(e)(1)(iii)(C)(1)',
    t('Nobody objected.', 'Nadie objetó.'),
    'No objections were filed',
    is('objection', 'none'),
  ),
  says(
    '(e)(1)(iii)(C)(2)',
    t(
      'The court has ruled on every objection, and this release fits the ruling.',
      'El tribunal resolvió cada objeción y esta entrega se ajusta.',
    ),
    'resolved by the court or the administrative tribunal and the disclosures being sought are consistent with such resolution',
    is('objection', 'resolved-for-disclosure'),
  ),
)

const subpoenaDuties = [
  duty('calendar.return-date', 'asked', { citation: '45 CFR 164.512(e)(1)(ii)' }),
  duty('limit.to-document', 'done', {
    citation: '45 CFR 164.502(b)',
    note: t('Give only what the subpoena describes.', 'Dé solo lo que la citación describe.'),
  }),
  duty('screen.before-release', 'done', {
    citation: '45 CFR 164.508(a)(2)',
    note: t(
      'Take out therapy notes and other specially protected parts.',
      'Retire notas de psicoterapia y otras partes con protección especial.',
    ),
  }),
]

const noticed = {
  'document.kind': 'attorney-subpoena',
  'assurance.notice-to-patient': true,
  'assurance.time-to-object-elapsed': true,
  objection: 'none',
} as const

const protectedBy = {
  'document.kind': 'clerk-subpoena',
  'assurance.protective-order': true,
  objection: 'none',
} as const

/** 45 CFR 164.512(e)(1)(ii): subpoenas that no judge signed. */
export const paragraphE1II: readonly Rule[] = [
  permission({
    id: 'us/hipaa/164.512-e-1-ii-A',
    title: t(
      'Subpoena without an order, patient told and time to object over',
      'Citación sin orden: paciente avisado y plazo vencido',
    ),
    plain: t(
      'A subpoena that no judge signed opens records only if papers show that the patient was told, that the time to object is over, and that no objection is left. A letter alone is not enough. The hospital may tell the patient itself.',
      'Una citación sin firma de juez abre los registros solo si hay documentos de que se avisó al paciente, venció el plazo y no queda objeción. Una carta sola no basta. El hospital mismo puede avisar al paciente.',
    ),
    citation: '45 CFR 164.512(e)(1)(ii)(A)',
    actions: [...recordsOnly, noPsychotherapyNotes],
    when: all(
      withoutOrder,
      says(
        '(e)(1)(iii)(A)',
        t(
          'Papers show a good-faith notice to the patient with enough detail to object, or the hospital gave it ((e)(1)(vi)).',
          'Hay documentos de un aviso de buena fe con detalle para objetar, o lo dio el hospital ((e)(1)(vi)).',
        ),
        'has made a good faith attempt to provide written notice to the individual',
        yes('assurance.notice-to-patient'),
      ),
      says(
        '(e)(1)(iii)(C)',
        t('The time to object is over.', 'Venció el plazo para objetar.'),
        'The time for the individual to raise objections to the court or administrative tribunal has elapsed',
        yes('assurance.time-to-object-elapsed'),
      ),
      noOpenObjection,
    ),
    duties: subpoenaDuties,
    factBase: ['HIP-512-e', 'R6', 'R7'],
    examples: [
      met(t('Told, time over, no objection', 'Avisado, plazo vencido, sin objeción'), noticed),
      met(t('The court overruled the objection', 'El tribunal rechazó la objeción'), {
        ...noticed,
        objection: 'resolved-for-disclosure',
      }),
      notMet(
        t('The time to object still runs', 'El plazo sigue corriendo'),
        { ...noticed, 'assurance.time-to-object-elapsed': false },
        '2026-04-06',
      ),
      notMet(t('The patient was not told', 'No se avisó al paciente'), {
        ...noticed,
        'assurance.notice-to-patient': false,
      }),
      notMet(t('An objection is open', 'Hay una objeción abierta'), { ...noticed, objection: 'pending' }),
      notMet(
        t('The court sustained it for this part', 'El tribunal la aceptó para esta parte'),
        { ...noticed, objection: 'sustained' },
        '2026-05-11',
      ),
      open(
        t('Nobody knows if he objected', 'No se sabe si objetó'),
        {
          'document.kind': 'attorney-subpoena',
          'assurance.notice-to-patient': true,
          'assurance.time-to-object-elapsed': true,
        },
        ['objection'],
      ),
    ],
  }),
  permission({
    id: 'us/hipaa/164.512-e-1-ii-B',
    title: t('Subpoena without an order, with a protective order', 'Citación sin orden, con orden de protección'),
    plain: t(
      'The other way is a protective order that was asked for or agreed on and put to the court, with papers. It must bar any other use and have the records returned or destroyed at the end. “We will ask for one” is not enough. We also wait while an objection is open.',
      'La otra vía es una orden de protección pedida o acordada y presentada al tribunal, con documentos. Debe prohibir otro uso y exigir devolver o destruir los registros al final. “La pediremos” no basta. También esperamos mientras haya una objeción.',
    ),
    citation: '45 CFR 164.512(e)(1)(ii)(B)',
    actions: [...recordsOnly, noPsychotherapyNotes],
    when: all(
      withoutOrder,
      says(
        '(e)(1)(ii)(B)',
        t(
          'Papers show that the order was asked for or agreed on and filed.',
          'Hay documentos de que se pidió, o se acordó y presentó.',
        ),
        'that reasonable efforts have been made by such party to secure a qualified protective order',
        yes('assurance.protective-order'),
      ),
      says(
        '(e)(1)(v)(A)',
        t('It bars use for anything but this case.', 'Prohíbe usarlo fuera de este caso.'),
        'for any purpose other than the litigation or proceeding for which such information was requested',
        yes('assurance.protective-order'),
      ),
      says(
        '(e)(1)(v)(B)',
        t(
          'It has all copies returned or destroyed at the end.',
          'Exige devolver o destruir todas las copias al final.',
        ),
        'Requires the return to the covered entity or destruction of the protected health information (including all copies made)',
        yes('assurance.protective-order'),
      ),
      is('objection', 'none', 'resolved-for-disclosure'),
    ),
    duties: subpoenaDuties,
    factBase: ['HIP-512-e', 'R6'],
    examples: [
      met(t('Filed, with both limbs', 'Presentada, con las dos partes'), protectedBy),
      notMet(
        t('“We will seek a protective order”', '“Pediremos una orden de protección”'),
        { ...protectedBy, 'assurance.protective-order': false },
        '2026-05-12',
      ),
      notMet(t('An objection is open', 'Hay una objeción abierta'), { ...protectedBy, objection: 'pending' }),
      notMet(t('A form of the agency is not such a subpoena', 'Un formulario de la agencia no es tal citación'), {
        ...protectedBy,
        'document.kind': 'dhs-i138',
      }),
      open(
        t('No papers seen yet', 'Aún no se ven documentos'),
        { 'document.kind': 'clerk-subpoena', objection: 'none' },
        ['assurance.protective-order'],
      ),
    ],
  }),
]
