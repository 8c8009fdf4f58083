import type { Rule } from '../../../engine/index.ts'
import { all, duty, quoted, t, yes } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import { enforcedByAFederalCourt } from './federal-court.ts'
import { federalRule } from './scope.ts'

const day = '2026-06-05'

/** An agency’s or a grand jury’s paper that a court has ordered the hospital to answer. */
export const enforcedPapers: readonly Rule[] = [
  federalRule({
    id: 'us/process/enforced-by-court',
    title: t('A court ordered the hospital to answer', 'Un tribunal ordenó al hospital responder'),
    plain: t(
      'An agency’s subpoena compels nothing by itself. Once a federal court has ordered the hospital to answer it, that order must be obeyed like any judge’s order: for the items described, by the date the court set. Disobeying the court is contempt.',
      'La citación de una agencia no obliga por sí sola. Cuando un tribunal federal ha ordenado al hospital responderla, esa orden debe obedecerse como la de cualquier juez: para los datos descritos y en la fecha que fijó el tribunal. Desobedecer al tribunal es desacato.',
    ),
    citation: '8 U.S.C. § 1225(d)(4)(B)',
    effect: 'requires',
    actions: ['@disclose'],
    // 45 CFR 164.103 and 164.512(a): what a court has ordered is required by law; 5 U.S.C. 552a(b)(11) says the same.
    exceptionTo: ['us/hipaa/164.502-a', 'us/special/5-usc-552a-b', 'us/special/8-cfr-236.6'],
    act: 'Pub. L. 104-208, div. C, § 302 (Sept. 30, 1996); 18 U.S.C. § 3486(c); 21 U.S.C. § 876(c); Fed. R. Crim. P. 17(g)',
    when: all(
      quoted(
        '1225(d)(4)(B)',
        t('Disobeying the court’s order is contempt.', 'Desobedecer la orden del tribunal es desacato.'),
        '8-usc-1225',
        'any failure to obey such order of the court may be punished by the court as a contempt thereof',
        yes('document.enforced-by-court'),
      ),
      enforcedByAFederalCourt(),
    ),
    duties: [
      duty('notify.counsel', 'asked'),
      duty('preserve.records', 'asked'),
      duty('produce.on-return-date', 'asked', {
        who: 'counsel',
        note: t('On the date that the court set.', 'En la fecha que fijó el tribunal.'),
      }),
      duty('limit.to-document', 'done'),
      duty('screen.before-release', 'done'),
    ],
    decides: 'counsel',
    factBase: ['FED-SUBP', 'FED-876', 'FED-3486', 'FRCrP-17', 'HIP-DEF-RBL', 'R8'],
    examples: [
      met(t('A district court enforced form I-138', 'Un tribunal de distrito hizo cumplir el I-138'), day, {
        'document.kind': 'dhs-i138',
        'document.enforced-by-court': true,
        'document.current': true,
        'document.facially-valid': true,
        'document.names-this-facility': true,
        'document.describes-the-items': true,
      }),
      notMet(t('The agency only threatens to go to court', 'La agencia solo amenaza con acudir al tribunal'), day, {
        'document.kind': 'dhs-i138',
        'document.enforced-by-court': false,
      }),
      notMet(t('The order is about other records', 'La orden trata de otros registros'), day, {
        'document.kind': 'dhs-i138',
        'document.enforced-by-court': true,
        'document.describes-the-items': false,
      }),
      open(
        t('The court that ordered it is not known', 'No se sabe qué tribunal lo ordenó'),
        day,
        {
          'document.kind': 'administrative-subpoena',
          'document.enforced-by-court': true,
          'document.current': true,
          'document.facially-valid': true,
          'document.names-this-facility': true,
          'document.describes-the-items': true,
        },
        ['document.court'],
      ),
    ],
  }),
]
