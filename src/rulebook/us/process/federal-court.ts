import type { Condition, Rule } from '../../../engine/index.ts'
import { all, any, clause, duty, is, t, yes } from '../../authoring.ts'
import { goodEntryWarrant, goodPaper, met, notMet, open } from '../../state-pack.ts'
import { asksUsForThis, federalRule, opensThisPlace, soundAndCurrent } from './scope.ts'

const citation = 'U.S. Const. art. VI, cl. 2'
const address = 'https://www.archives.gov/founding-docs/constitution-transcript'
const act = 'U.S. Const. art. VI, cl. 2 (1788)'
const records = { ...goodPaper, 'document.kind': 'court-order', 'document.court': 'federal' } as const

const aFederalJudge: Condition = clause(
  'art. VI, cl. 2',
  t('A judge of a federal court signed it.', 'Lo firmó un juez de un tribunal federal.'),
  all(is('document.signer', 'judge'), is('document.court', 'federal')),
)
const whole: Condition = clause('Time', t('It is whole and in force.', 'Está completo y vigente.'), soundAndCurrent)

/** Valid process of a federal court goes before state law that would forbid to obey it. */
export const federalCourt: readonly Rule[] = [
  federalRule({
    id: 'us/process/federal-court-entry',
    title: t(
      'A federal judge’s paper goes before state law',
      'El papel de un juez federal va antes que la ley estatal',
    ),
    plain: t(
      'A state law may tell the hospital whom not to let in. It cannot tell it to disobey a federal judge’s valid warrant or order for this area. It still holds for everything that the judge did not order.',
      'Una ley estatal puede decir al hospital a quién no dejar entrar. No puede decirle que desobedezca la orden válida de un juez federal para esta área. Sigue valiendo para todo lo que el juez no ordenó.',
    ),
    citation,
    address,
    effect: 'lifts',
    actions: ['admit.non-public'],
    exceptionTo: ['us-'],
    act,
    when: all(
      is('document.kind', 'search-warrant', 'administrative-search-warrant', 'court-order'),
      aFederalJudge,
      whole,
      opensThisPlace,
    ),
    status: 'unverified',
    factBase: ['FRCrP-41', '4A-NONPUB', 'F6', 'D-8'],
    examples: [
      met(t('A federal warrant for this ward', 'Una orden federal para esta sala'), '2026-06-03', goodEntryWarrant),
      notMet(t('A state judge’s warrant', 'La orden de un juez estatal'), '2026-06-03', {
        ...goodEntryWarrant,
        'document.court': 'state-this',
      }),
      notMet(t('A judge’s arrest warrant', 'La orden de arresto de un juez'), '2026-06-03', {
        ...goodEntryWarrant,
        'document.kind': 'arrest-warrant',
      }),
      open(
        t('The area was not read', 'No se leyó el área'),
        '2026-06-03',
        { 'document.kind': 'search-warrant', 'document.signer': 'judge', 'document.court': 'federal' },
        ['document.grants-non-public-access'],
      ),
    ],
  }),
  federalRule({
    id: 'us/process/federal-court-records',
    title: t(
      'A federal judge’s order for records goes before state law',
      'La orden de un juez federal por expedientes va antes que la ley estatal',
    ),
    plain: t(
      'State secrecy law gives way to what a federal judge validly orders this hospital to hand over. Federal secrecy law does not give way by that.',
      'El secreto de la ley estatal cede ante lo que un juez federal ordena válidamente entregar a este hospital. El secreto de la ley federal no cede por eso.',
    ),
    citation,
    address,
    effect: 'lifts',
    actions: ['@disclose'],
    exceptionTo: ['us-'],
    act,
    when: all(
      is('document.kind', 'search-warrant', 'administrative-search-warrant', 'court-order', 'judge-subpoena'),
      aFederalJudge,
      whole,
      asksUsForThis,
    ),
    status: 'unverified',
    factBase: ['HIP-PREEMPT', 'R3', 'R4', 'D-8'],
    examples: [
      met(t('A federal judge’s order', 'La orden de un juez federal'), '2026-06-03', records),
      notMet(t('A state judge’s order', 'La orden de un juez estatal'), '2026-06-03', {
        ...records,
        'document.court': 'state-this',
      }),
      open(
        t('The court was not read', 'No se leyó el tribunal'),
        '2026-06-03',
        {
          'document.kind': 'court-order',
          'document.signer': 'judge',
          'document.current': true,
          'document.facially-valid': true,
          'document.names-this-facility': true,
          'document.describes-the-items': true,
        },
        ['document.court'],
      ),
    ],
  }),
  federalRule({
    id: 'us/process/federal-grand-jury',
    title: t('A federal grand jury and state law', 'Un gran jurado federal y la ley estatal'),
    plain: t(
      'State secrecy law does not stop a hospital from answering a federal grand jury’s subpoena. Counsel may still ask the court to cancel or narrow it, and tells the court what state law protects.',
      'El secreto de la ley estatal no impide responder la citación de un gran jurado federal. El asesor legal aún puede pedir al tribunal que la anule o limite, y le dice lo que protege la ley estatal.',
    ),
    citation,
    address,
    effect: 'lifts',
    actions: ['@disclose'],
    exceptionTo: ['us-'],
    act,
    when: all(
      clause(
        'art. VI, cl. 2',
        t('It is the subpoena of a federal grand jury.', 'Es la citación de un gran jurado federal.'),
        all(is('document.kind', 'grand-jury-subpoena'), is('document.court', 'federal')),
      ),
      clause(
        'Time',
        t('It is whole, in force and meant for us.', 'Está completa, vigente y es para nosotros.'),
        all(soundAndCurrent, yes('document.names-this-facility')),
      ),
    ),
    duties: [duty('notify.counsel', 'asked', { citation: 'Fed. R. Crim. P. 17(c)(2)' })],
    decides: 'counsel',
    status: 'unverified',
    factBase: ['FRCrP-17', 'R5'],
    examples: [
      met(t('A federal grand jury asks for a chart', 'Un gran jurado federal pide un expediente'), '2026-06-15', {
        'document.kind': 'grand-jury-subpoena',
        'document.court': 'federal',
        'document.current': true,
        'document.facially-valid': true,
        'document.names-this-facility': true,
      }),
      notMet(t('A grand jury of this state', 'Un gran jurado de este estado'), '2026-06-15', {
        'document.kind': 'grand-jury-subpoena',
        'document.court': 'state-this',
      }),
      open(
        t('Which grand jury is not known', 'No se sabe qué gran jurado'),
        '2026-06-15',
        { 'document.kind': 'grand-jury-subpoena' },
        ['document.court'],
      ),
    ],
  }),
  federalRule({
    id: 'us/process/federal-enforcement',
    title: t('A federal court enforced an agency’s paper', 'Un tribunal federal hizo cumplir el papel de una agencia'),
    plain: t(
      'Once a federal court has ordered the hospital to answer an agency’s subpoena, state secrecy law cannot forbid what the court ordered.',
      'Cuando un tribunal federal ha ordenado al hospital responder la citación de una agencia, el secreto de la ley estatal no puede prohibir lo que el tribunal ordenó.',
    ),
    citation,
    address,
    effect: 'lifts',
    actions: ['@disclose'],
    exceptionTo: ['us-'],
    act,
    when: enforcedByAFederalCourt(),
    status: 'unverified',
    factBase: ['FED-SUBP', 'HIP-PREEMPT', 'R8'],
    examples: [
      met(t('An immigration subpoena, enforced', 'Una citación de inmigración, con orden judicial'), '2026-06-03', {
        'document.kind': 'dhs-i138',
        'document.enforced-by-court': true,
        'document.current': true,
        'document.facially-valid': true,
        'document.names-this-facility': true,
        'document.describes-the-items': true,
      }),
      notMet(t('No court has spoken', 'Ningún tribunal ha hablado'), '2026-06-03', {
        'document.kind': 'dhs-i138',
        'document.enforced-by-court': false,
      }),
      open(
        t('Nobody has asked if a court ordered it', 'Nadie ha preguntado si lo ordenó un tribunal'),
        '2026-06-03',
        { 'document.kind': 'dhs-i138' },
        ['document.enforced-by-court'],
      ),
    ],
  }),
]

/** A federal court has ordered this hospital to answer the paper of an agency, or of its own grand jury. */
export function enforcedByAFederalCourt(): Condition {
  return all(
    clause(
      'Order',
      t(
        'A federal court has ordered the hospital to answer this paper.',
        'Un tribunal federal ha ordenado al hospital responder este papel.',
      ),
      all(
        yes('document.enforced-by-court'),
        any(
          // Only a federal court can enforce these; the form itself bears no court.
          is('document.kind', 'dhs-i138', 'dhs-3115', 'immigration-judge-subpoena'),
          all(
            is(
              'document.kind',
              'administrative-subpoena',
              'administrative-summons',
              'civil-investigative-demand',
              'ig-subpoena',
              'grand-jury-subpoena',
            ),
            is('document.court', 'federal'),
          ),
        ),
      ),
    ),
    whole,
    asksUsForThis,
  )
}
