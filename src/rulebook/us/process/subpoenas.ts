import type { Rule } from '../../../engine/index.ts'
import { all, any, clause, duty, is, no, quoted, t, yes } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import { counted, federalRule } from './scope.ts'

const day = '2026-06-02'
const address = 'https://www.uscourts.gov/forms-rules/current-rules-practice-procedure'
const partysSubpoena = is('document.kind', 'attorney-subpoena', 'clerk-subpoena')

const onTheDate = [
  duty('notify.counsel', 'asked'),
  duty('calendar.return-date', 'asked'),
  duty('preserve.records', 'asked'),
  duty('produce.on-return-date', 'asked', {
    who: 'counsel',
    note: t(
      'Only if another law lets it go by then; else counsel objects or moves to quash before that day.',
      'Solo si otra ley lo permite para entonces; si no, el asesor legal objeta o pide anularla antes de ese día.',
    ),
  }),
] as const

/** Subpoenas that a clerk or a lawyer signed. */
export const subpoenas: readonly Rule[] = [
  federalRule({
    id: 'us/process/party-subpoena',
    title: t('A subpoena is answered by its date', 'Una citación se responde en su fecha'),
    plain: t(
      'A subpoena that a clerk or a lawyer signed commands something on a later day. It must be answered: by objecting, by asking the court to cancel it, or by sending what the law lets go. It never opens a door and nothing is due at the desk.',
      'Una citación firmada por un secretario o un abogado manda algo para un día posterior. Hay que responderla: objetar, pedir al tribunal que la anule o enviar lo que la ley permite. Nunca abre una puerta y nada se debe en la recepción.',
    ),
    citation: 'Fed. R. Civ. P. 45(a)',
    address,
    effect: 'lifts',
    actions: ['@disclose'],
    act: 'Fed. R. Civ. P. 45 (and the state’s own rule for its courts)',
    when: quoted(
      '45(a)(3)',
      t('A clerk or a lawyer signed it.', 'La firmó un secretario judicial o un abogado.'),
      'frcp-rule-45',
      'The clerk must issue a subpoena, signed but otherwise in blank, to a party who requests it',
      partysSubpoena,
    ),
    duties: [...onTheDate],
    decides: 'counsel',
    factBase: ['FRCP-45', 'R6'],
    examples: [
      met(t('A lawyer wants a chart for a lawsuit', 'Un abogado quiere un expediente para un juicio'), day, {
        'document.kind': 'attorney-subpoena',
      }),
      notMet(t('A judge’s subpoena', 'La citación de un juez'), day, { 'document.kind': 'judge-subpoena' }),
      open(t('The paper was not seen', 'No se ha visto el papel'), day, { 'request.kind': 'records' }, [
        'document.kind',
      ]),
    ],
  }),
  federalRule({
    id: 'us/process/rule-45-objection',
    title: t('A written objection stops a civil subpoena', 'Una objeción escrita detiene una citación civil'),
    plain: t(
      'In a federal civil case the hospital may object in writing, before the date in the paper or 14 days after service, whichever comes first. Then nothing is due until a court orders it. State courts have clocks of their own.',
      'En un caso civil federal el hospital puede objetar por escrito antes de la fecha del papel o dentro de 14 días de recibirlo, lo que ocurra primero. Entonces nada se debe hasta que un tribunal lo ordene. Los tribunales estatales tienen sus propios plazos.',
    ),
    citation: 'Fed. R. Civ. P. 45(d)(2)(B)',
    address,
    effect: 'lifts',
    actions: ['@disclose', 'admit.non-public'],
    versions: [
      {
        from: counted,
        until: '2013-12-01',
        act: 'Fed. R. Civ. P. 45(c)(2)(B), before its sections were moved',
        when: clause(
          '45(c)(2)(B)',
          t('A subpoena in a civil case.', 'Una citación en un caso civil.'),
          all(partysSubpoena, is('requester.purpose', 'civil-litigation')),
        ),
      },
      {
        from: '2013-12-01',
        act: 'Fed. R. Civ. P. 45, as amended effective Dec. 1, 2013',
        when: quoted(
          '45(d)(2)(B)',
          t('A subpoena in a civil case.', 'Una citación en un caso civil.'),
          'frcp-rule-45',
          'The objection must be served before the earlier of the time specified for compliance or 14 days after the subpoena is served',
          all(partysSubpoena, is('requester.purpose', 'civil-litigation')),
        ),
      },
    ],
    duties: [
      duty('object.in-writing', 'declined', {
        who: 'counsel',
        due: 'P14D',
        note: t(
          'After service, or by the date in the paper if that is sooner; also against an inspection of the place.',
          'Desde la entrega, o antes de la fecha del papel si es anterior; también contra una inspección del lugar.',
        ),
      }),
    ],
    decides: 'counsel',
    factBase: ['FRCP-45', 'R6'],
    examples: [
      met(t('A lawyer’s subpoena in a lawsuit', 'La citación de un abogado en un juicio'), day, {
        'document.kind': 'attorney-subpoena',
        'requester.purpose': 'civil-litigation',
      }),
      met(t('The last day of the old section', 'El último día de la sección anterior'), '2013-11-30', {
        'document.kind': 'attorney-subpoena',
        'requester.purpose': 'civil-litigation',
      }),
      met(t('The first day of the new section', 'El primer día de la sección nueva'), '2013-12-01', {
        'document.kind': 'attorney-subpoena',
        'requester.purpose': 'civil-litigation',
      }),
      notMet(t('A criminal trial', 'Un juicio penal'), day, {
        'document.kind': 'clerk-subpoena',
        'requester.purpose': 'criminal',
      }),
      open(
        t('The kind of case is not known', 'No se sabe qué tipo de caso es'),
        day,
        { 'document.kind': 'clerk-subpoena' },
        ['requester.purpose'],
      ),
    ],
  }),
  federalRule({
    id: 'us/process/rule-17',
    title: t(
      'A trial subpoena bears a clerk’s seal, not a judge’s order',
      'Una citación a juicio lleva sello, no orden de un juez',
    ),
    plain: t(
      'In a federal criminal case the clerk seals a blank subpoena and a lawyer fills it in. No judge has looked at it. It is answered in court on its date; the court may cancel or narrow it. For a victim’s personal information a court’s order must come first, with notice to the victim. Ask the prosecutor for proof of notice, a protective order, or a judge’s order.',
      'En un caso penal federal el secretario sella una citación en blanco y un abogado la llena. Ningún juez la ha visto. Se responde ante el tribunal en su fecha; el tribunal puede anularla o limitarla. Para datos personales de una víctima hace falta antes una orden judicial, con aviso a la víctima. Pida a la fiscalía prueba del aviso, una orden de protección o la orden de un juez.',
    ),
    citation: 'Fed. R. Crim. P. 17',
    address,
    effect: 'lifts',
    actions: ['@disclose'],
    act: 'Fed. R. Crim. P. 17, as amended effective Dec. 1, 2008',
    when: all(
      quoted(
        '17(a)',
        t('A clerk’s subpoena, filled in by a lawyer.', 'Una citación del secretario, llenada por un abogado.'),
        'frcrp-rule-17',
        'The clerk must issue a blank subpoena—signed and sealed—to the party requesting it',
        is('document.kind', 'clerk-subpoena'),
      ),
      quoted(
        '17(c)(2)',
        t(
          'In a criminal case; counsel may ask the court to quash it.',
          'En un caso penal; el asesor legal puede pedir que se anule.',
        ),
        'frcrp-rule-17',
        'the court may quash or modify the subpoena if compliance would be unreasonable or oppressive',
        is('requester.purpose', 'criminal', 'criminal-immigration'),
      ),
    ),
    duties: [
      duty('notify.counsel', 'asked'),
      duty('calendar.return-date', 'asked'),
      duty('object.in-writing', 'declined', {
        who: 'counsel',
        note: t(
          'By a motion to quash or modify before the date; first ask the lawyer for what is missing.',
          'Con una petición de anular o modificar antes de la fecha; antes pida al abogado lo que falta.',
        ),
      }),
    ],
    decides: 'counsel',
    factBase: ['FRCrP-17', 'R6'],
    examples: [
      met(t('A trial subpoena for a chart', 'Una citación a juicio por un expediente'), day, {
        'document.kind': 'clerk-subpoena',
        'requester.purpose': 'criminal',
      }),
      notMet(t('A civil case', 'Un caso civil'), day, {
        'document.kind': 'clerk-subpoena',
        'requester.purpose': 'civil-litigation',
      }),
      open(
        t('The kind of case is not known', 'No se sabe qué tipo de caso es'),
        day,
        { 'document.kind': 'clerk-subpoena' },
        ['requester.purpose'],
      ),
    ],
  }),
  federalRule({
    id: 'us/process/objection-open',
    title: t('The patient’s time to object is not over', 'El plazo del paciente para objetar no ha terminado'),
    plain: t(
      'While the patient may still object, or an objection waits for the court, nothing goes out. Note the day on which the time ends and look at the court’s docket again then.',
      'Mientras el paciente aún pueda objetar, o una objeción espere al tribunal, no sale nada. Anote el día en que termina el plazo y vuelva a mirar entonces el expediente del tribunal.',
    ),
    citation: '45 CFR 164.512(e)(1)(iii)(C)',
    effect: 'lifts',
    actions: ['@disclose'],
    act: '65 FR 82462 (Dec. 28, 2000)',
    when: all(
      quoted(
        '(e)(1)(iii)(C)',
        t(
          'The time to object still runs, or an objection is open.',
          'El plazo para objetar sigue, o hay una objeción abierta.',
        ),
        '45-cfr-164.512_pre-2024-06-25',
        'The time for the individual to raise objections to the court or administrative tribunal has elapsed',
        any(no('assurance.time-to-object-elapsed'), is('objection', 'pending', 'resolved-in-part')),
      ),
      is('document.kind', 'attorney-subpoena', 'clerk-subpoena', 'immigration-judge-subpoena'),
    ),
    duties: [duty('wait.objection-period', 'asked'), duty('notify.counsel', 'asked')],
    factBase: ['HIP-512-e', 'R6', 'R7'],
    examples: [
      met(t('Five of fifteen days are over', 'Han pasado cinco de quince días'), '2026-04-06', {
        'document.kind': 'attorney-subpoena',
        'assurance.time-to-object-elapsed': false,
      }),
      met(t('The patient objected', 'El paciente objetó'), '2026-04-20', {
        'document.kind': 'attorney-subpoena',
        'assurance.time-to-object-elapsed': true,
        objection: 'pending',
      }),
      notMet(t('Nobody objected in time', 'Nadie objetó a tiempo'), '2026-04-17', {
        'document.kind': 'attorney-subpoena',
        'assurance.time-to-object-elapsed': true,
        objection: 'none',
      }),
      open(t('Nobody has looked', 'Nadie lo ha mirado'), '2026-04-17', { 'document.kind': 'attorney-subpoena' }, [
        'assurance.time-to-object-elapsed',
        'objection',
      ]),
    ],
  }),
  federalRule({
    id: 'us/process/no-handover-today',
    title: t('“Give it to me now”', '“Démelo ahora”'),
    plain: t(
      'A subpoena or an agency’s demand is due on its own date, to whom it names, not to the person at the desk today. Counsel may agree on something else with the lawyer who sent it.',
      'Una citación o exigencia de una agencia vence en su propia fecha y para quien ella nombra, no para la persona que hoy está en la recepción. El asesor legal puede acordar otra cosa con el abogado que la envió.',
    ),
    citation: 'Fed. R. Crim. P. 17(c)(1)',
    address,
    effect: 'lifts',
    actions: ['@disclose'],
    act: 'Fed. R. Crim. P. 17, as amended effective Dec. 1, 2002',
    when: quoted(
      '17(a)',
      t('They want it before the date in the paper.', 'Lo quieren antes de la fecha del papel.'),
      'frcrp-rule-17',
      'command the witness to attend and testify at the time and place the subpoena specifies',
      all(
        yes('request.immediate-handover'),
        is(
          'document.kind',
          'grand-jury-subpoena',
          'clerk-subpoena',
          'attorney-subpoena',
          'administrative-subpoena',
          'administrative-summons',
          'civil-investigative-demand',
          'ig-subpoena',
          'dhs-i138',
          'dhs-3115',
          'immigration-judge-subpoena',
        ),
      ),
    ),
    duties: [
      duty('notify.counsel', 'asked'),
      duty('produce.on-return-date', 'asked', { who: 'counsel' }),
      duty('preserve.records', 'asked'),
    ],
    decides: 'counsel',
    factBase: ['FRCrP-17', 'R5'],
    examples: [
      met(t('An agent wants the chart at once', 'Un agente quiere el expediente ya'), '2026-06-15', {
        'request.immediate-handover': true,
        'document.kind': 'grand-jury-subpoena',
      }),
      notMet(t('The date is enough for them', 'Les basta la fecha'), '2026-06-15', {
        'request.immediate-handover': false,
        'document.kind': 'grand-jury-subpoena',
      }),
      open(t('They did not say when', 'No dijeron cuándo'), '2026-06-15', { 'document.kind': 'grand-jury-subpoena' }, [
        'request.immediate-handover',
      ]),
    ],
  }),
]
