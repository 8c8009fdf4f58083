import type { Condition, Rule } from '../../engine/index.ts'
import { all, any, clause, duty, not, t } from '../authoring.ts'
import { courtsArrestWarrant, goodEntryWarrant, met, notMet, open, opensTheArea, stateRule } from '../state-pack.ts'
import { act, arrest, challenged, clinic, common, covered, enforcement } from './sb25-276.ts'

const on = '2026-06-12'
// A warrant of a Colorado court enforces no immigration law; the act does not tell anyone to refuse it.
const judgesEntry: Condition = any(opensTheArea('federal', 'state-this'), courtsArrestWarrant('federal', 'state-this'))

/** SB25-276: who is let into non-public areas for immigration enforcement. */
export const access: readonly Rule[] = [
  stateRule({
    ...common,
    id: 'us-co/sb25-276/access',
    title: t(
      'Non-public areas stay closed without a federal judge',
      'Las áreas no públicas siguen cerradas sin un juez federal',
    ),
    plain: t(
      'For immigration enforcement no one is let into non-public areas unless a federal judge or magistrate issued the warrant or order. An agency’s own warrant is not that. Say no; do not block.',
      'Para aplicar la ley de inmigración no se deja entrar a nadie en áreas no públicas, salvo con orden de un juez o magistrado federal. La orden de la propia agencia no lo es. Diga que no; no bloquee.',
    ),
    effect: 'forbids',
    actions: ['admit.non-public'],
    versions: [
      {
        from: '2025-05-23',
        complianceFrom: '2025-09-01',
        act,
        when: all(
          covered,
          enforcement,
          clause(
            'Warrant',
            t(
              'No federal judge or magistrate issued a warrant or order.',
              'Ningún juez o magistrado federal emitió una orden.',
            ),
            not(judgesEntry),
          ),
        ),
      },
    ],
    duties: [
      duty('record.officer', 'asked', {
        note: t(
          'Name, agency and badge number of the officer in charge.',
          'Nombre, agencia y placa del agente a cargo.',
        ),
      }),
      duty('copy.papers', 'asked'),
      duty('notify.administrator', 'asked'),
      duty('state.no-consent', 'declined'),
    ],
    decides: 'counsel',
    statusReason: challenged,
    factBase: ['CO-276', 'D-8', 'F4'],
    examples: [
      met(t('Officers with an I-200', 'Agentes con un I-200'), on, {
        ...clinic,
        ...arrest,
        'document.kind': 'dhs-i200',
      }),
      met(t('A federal paper that nobody signed', 'Un papel federal que nadie firmó'), on, {
        ...clinic,
        ...arrest,
        ...goodEntryWarrant,
        'document.signer': 'nobody',
      }),
      notMet(t('A federal judge’s search warrant', 'Orden de registro de un juez federal'), on, {
        ...clinic,
        ...arrest,
        ...goodEntryWarrant,
      }),
      notMet(t('A detective with a theft case', 'Una detective con un caso de robo'), on, {
        ...clinic,
        'requester.purpose': 'criminal',
        'document.kind': 'none',
      }),
      notMet(t('The day before it was signed', 'El día antes de la firma'), '2025-05-22', {
        ...clinic,
        ...arrest,
        'document.kind': 'dhs-i200',
      }),
      open(t('Why did they come?', '¿A qué vienen?'), on, { ...clinic, 'document.kind': 'none' }, [
        'requester.purpose',
      ]),
    ],
  }),
]
