import type { Rule } from '../../engine/index.ts'
import { all, clause, duty, is, not, t } from '../authoring.ts'
import { met, notMet, open } from '../state-pack.ts'
import { californiaRule, medicalInformation, wordingRead } from './scope.ts'

const foreign = {
  'requester.agency': 'party-attorney',
  'document.kind': 'attorney-subpoena',
  'document.court': 'state-other',
} as const

/** Code Civ. Proc. § 2029.300 and Civ. Code § 56.10(b)(1)(B): papers of other states’ courts. */
export const foreignPapers: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/ccp/2029.300',
    title: t(
      'Another state’s paper goes to a California court first',
      'El papel de otro estado pasa antes por un tribunal de California',
    ),
    plain: t(
      'A subpoena or an order of another state’s court compels nothing here. Its sender asks a California court, or a California lawyer, for a California subpoena; and for care that California protects there is none. Since SB 81 the hospital may not obey such an order by itself.',
      'Una citación u orden del tribunal de otro estado no obliga aquí. Quien la envía pide a un tribunal o abogado de California una citación de California; y para la atención que California protege no la hay. Desde SB 81 el hospital no puede obedecer por sí solo tal orden.',
    ),
    citation: 'Cal. Code Civ. Proc. § 2029.300',
    effect: 'forbids',
    actions: [...medicalInformation],
    from: '2010-01-01',
    act: 'Interstate and International Depositions and Discovery Act, Stats. 2008, ch. 231, operative Jan. 1, 2010; Civ. Code § 56.10(b)(1)(B) since Sept. 20, 2025',
    when: all(
      clause(
        '2029.200(c)',
        t(
          'The subpoena or order comes from a court of another state.',
          'La citación u orden viene de un tribunal de otro estado.',
        ),
        is('document.court', 'state-other'),
      ),
      clause(
        'Civ. Code 56.10(b)(7)',
        t('It is not the patient’s own representative who asks.', 'Quien pide no es el representante del paciente.'),
        not(is('requester.agency', 'personal-representative')),
      ),
      clause(
        '2029.300(a)',
        t(
          'It is a paper that asks for records, not yet turned into a California one.',
          'Es un papel que pide expedientes, aún no convertido en uno de California.',
        ),
        is(
          'document.kind',
          'attorney-subpoena',
          'clerk-subpoena',
          'judge-subpoena',
          'grand-jury-subpoena',
          'court-order',
          'part2-order',
        ),
      ),
    ),
    duties: [
      duty('notify.counsel', 'asked'),
      duty('object.in-writing', 'declined', {
        who: 'counsel',
        note: t(
          'Tell the sender that California asks for a subpoena issued here.',
          'Diga al remitente que California pide una citación emitida aquí.',
        ),
      }),
    ],
    decides: 'counsel',
    statusReason: wordingRead,
    factBase: ['CA-CMIA-10b', 'R20'],
    examples: [
      met(t('A Nevada lawyer’s subpoena', 'Citación de un abogado de Nevada'), '2026-06-12', foreign),
      met(t('An order of a Texas judge', 'Orden de un juez de Texas'), '2026-06-12', {
        ...foreign,
        'document.kind': 'court-order',
      }),
      notMet(t('The day before the act', 'El día antes de la ley'), '2009-12-31', foreign),
      notMet(t('A California subpoena', 'Una citación de California'), '2026-06-12', {
        ...foreign,
        'document.court': 'state-this',
      }),
      open(
        t('Of which court?', '¿De qué tribunal?'),
        '2026-06-12',
        { 'requester.agency': 'party-attorney', 'document.kind': 'attorney-subpoena' },
        ['document.court'],
      ),
    ],
  }),
]
