import type { Rule } from '../../../engine/index.ts'
import { all, duty, t } from '../../authoring.ts'
import { goodEntryWarrant, met, notMet, open } from '../../state-pack.ts'
import { federalWarrant, rulesAddress, stateHours, stateProcedure, stateWarrant } from './rule-41.ts'
import { billOfRights, federalRule, opensThisPlace } from './scope.ts'

const warrantDay = '2026-06-16'

/** What staff do while officers carry out a judge’s paper. */
export const escort = [
  duty('notify.administrator', 'asked'),
  duty('notify.counsel', 'asked'),
  duty('accompany.officers', 'done', {
    note: t(
      'Go with them, write down where they go and what they take, and note anything beyond the paper. Do not argue about it there.',
      'Acompáñelos, anote adónde van y qué toman, y anote lo que exceda el papel. No lo discuta allí.',
    ),
  }),
  duty('limit.to-document', 'done', {
    note: t(
      'Only the places and things that it describes. It does not order anyone to answer questions.',
      'Solo los lugares y cosas que describe. No ordena a nadie contestar preguntas.',
    ),
  }),
  duty('copy.papers', 'asked', {
    note: t(
      'Every page with its attachments; ask for the inventory and the receipt.',
      'Cada página con sus anexos; pida el inventario y el recibo.',
    ),
  }),
] as const

/** Search warrants that open an area. */
export const searchWarrantEntry: readonly Rule[] = [
  federalRule({
    id: 'us/process/search-warrant-entry',
    title: t('A federal search warrant opens the door', 'Una orden de registro federal abre la puerta'),
    plain: t(
      'A search warrant that a judge of a federal court signed must be obeyed at the place and in the area that it describes, inside its days and hours. Let the officers in, go with them, and keep to what it says. A signature by electronic means is no defect; the affidavit is often sealed and need not be shown.',
      'Una orden de registro firmada por un juez de un tribunal federal debe obedecerse en el lugar y el área que describe, dentro de sus días y horas. Deje entrar a los agentes, acompáñelos y limítese a lo que dice. Una firma electrónica no es un defecto; la declaración jurada suele estar sellada y no hace falta que la muestren.',
    ),
    citation: 'Fed. R. Crim. P. 41(e)(2)',
    address: rulesAddress,
    effect: 'requires',
    actions: ['admit.non-public'],
    exceptionTo: ['us/process/patient-room'],
    versions: federalWarrant(opensThisPlace),
    duties: [...escort],
    decides: 'counsel',
    factBase: ['FRCrP-41', '4A-NONPUB', 'F6'],
    examples: [
      met(t('A warrant for this ward', 'Una orden para esta sala'), warrantDay, goodEntryWarrant),
      met(
        t('The last day of the ten-day rule', 'El último día de la regla de diez días'),
        '2009-11-30',
        goodEntryWarrant,
      ),
      met(
        t('The first day of the fourteen-day rule', 'El primer día de la regla de catorce días'),
        '2009-12-01',
        goodEntryWarrant,
      ),
      notMet(t('The next suite', 'La oficina de al lado'), warrantDay, {
        ...goodEntryWarrant,
        'document.names-this-facility': false,
      }),
      notMet(t('A daytime warrant at 22:40', 'Una orden diurna a las 22:40'), warrantDay, {
        ...goodEntryWarrant,
        'document.current': false,
      }),
      notMet(t('An agency officer signed it', 'La firmó un agente'), warrantDay, {
        ...goodEntryWarrant,
        'document.signer': 'agency-officer',
      }),
      notMet(t('It speaks of the records room only', 'Solo habla del archivo'), warrantDay, {
        ...goodEntryWarrant,
        'document.grants-non-public-access': false,
      }),
      notMet(t('A page is missing', 'Falta una página'), warrantDay, {
        ...goodEntryWarrant,
        'document.facially-valid': false,
      }),
      notMet(t('Only the application', 'Solo la solicitud'), warrantDay, {
        ...goodEntryWarrant,
        'document.kind': 'search-warrant-application',
      }),
      open(
        t('Nobody has read the attachment', 'Nadie ha leído el anexo'),
        warrantDay,
        { 'document.kind': 'search-warrant', 'document.signer': 'judge', 'document.court': 'federal' },
        ['document.grants-non-public-access', 'document.names-this-facility'],
      ),
    ],
  }),
  federalRule({
    id: 'us/process/state-search-warrant-entry',
    title: t('A search warrant of this state opens the door', 'Una orden de registro de este estado abre la puerta'),
    plain: t(
      'A search warrant that a judge of a court of this state signed must be obeyed at the place and in the area that it describes, inside its days and hours. A warrant of another state’s court opens nothing here.',
      'Una orden de registro firmada por un juez de un tribunal de este estado debe obedecerse en el lugar y el área que describe, dentro de sus días y horas. La orden de un tribunal de otro estado no abre nada aquí.',
    ),
    citation: 'U.S. Const. amend. IV',
    address: billOfRights,
    effect: 'requires',
    actions: ['admit.non-public'],
    exceptionTo: ['us/process/patient-room'],
    act: 'U.S. Const. amend. IV (1791), and the state’s own law on search warrants',
    when: all(stateWarrant, stateHours, opensThisPlace),
    duties: [...escort],
    decides: 'counsel',
    status: 'unverified',
    statusReason: stateProcedure,
    factBase: ['FRCrP-41', '4A-NONPUB', 'F6'],
    examples: [
      met(t('A county judge’s warrant for this ward', 'Orden de una jueza del condado para esta sala'), warrantDay, {
        ...goodEntryWarrant,
        'document.court': 'state-this',
      }),
      notMet(t('A judge of another state', 'Un juez de otro estado'), warrantDay, {
        ...goodEntryWarrant,
        'document.court': 'state-other',
      }),
      open(
        t('The court cannot be read', 'No se lee el tribunal'),
        warrantDay,
        {
          'document.kind': 'search-warrant',
          'document.signer': 'judge',
          'document.grants-non-public-access': true,
          'document.names-this-facility': true,
          'document.current': true,
          'document.facially-valid': true,
        },
        ['document.court'],
      ),
    ],
  }),
]
