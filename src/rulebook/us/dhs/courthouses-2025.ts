import type { Rule } from '../../../engine/index.ts'
import { all, clause, t } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import { arrestInterviewSearch, iceOfficers, inCourthouse, locationRule, plainArrest } from './location-policy.ts'

const arrestThere = { ...plainArrest, 'facility.kind': 'courthouse' } as const
const clinicInside = {
  ...plainArrest,
  'facility.kind': 'mental-health-facility',
  'facility.inCourthouse': true,
} as const

const specificTargets = clause(
  'Actions',
  t('They come to arrest, question or search.', 'Vienen a arrestar, interrogar o registrar.'),
  arrestInterviewSearch,
)

/** The directives of 2025: courthouse arrests again. */
export const courthouses2025: readonly Rule[] = [
  locationRule({
    id: 'us/dhs/11072.3',
    title: t('January 2025: courthouse arrests again', 'Enero de 2025: otra vez arrestos en juzgados'),
    plain: t(
      'From January 2025 ICE’s interim directive let officers act in or near courthouses on credible information, after looking whether local law forbids it; in a courthouse for other than criminal cases a supervisor had to approve. Local law and the hospital’s own rights are as before.',
      'Desde enero de 2025 la directiva provisional de ICE permitía actuar en juzgados o cerca con información creíble, tras ver si la ley local lo prohíbe; en juzgados que no son penales debía aprobarlo un supervisor. La ley local y los derechos del hospital siguen igual.',
    ),
    citation: 'ICE Directive 11072.3 (Jan. 21, 2025)',
    effect: 'permits',
    versions: [
      {
        from: '2025-01-21',
        until: '2025-05-27',
        act: 'ICE Directive 11072.3, interim (Jan. 21, 2025)',
        when: all(iceOfficers, inCourthouse, specificTargets),
      },
    ],
    factBase: ['POL-CH-2025a'],
    examples: [
      met(
        t('An arrest in a courthouse, the first day', 'Un arresto en un juzgado, el primer día'),
        '2025-01-21',
        arrestThere,
      ),
      met(t('The last day', 'El último día'), '2025-05-26', clinicInside),
      notMet(t('A hospital', 'Un hospital'), '2025-03-03', { ...plainArrest, 'facility.inCourthouse': false }),
      notMet(t('The day before', 'El día anterior'), '2025-01-20', arrestThere),
      notMet(t('The final guidance is in force', 'Rige la guía definitiva'), '2025-05-27', arrestThere),
      open(
        t('Is the clinic inside a courthouse?', '¿La clínica está dentro de un juzgado?'),
        '2025-03-03',
        { ...plainArrest, 'facility.kind': 'clinic' },
        ['facility.inCourthouse'],
      ),
    ],
  }),
  locationRule({
    id: 'us/dhs/2025-05-27',
    title: t('May 2025: no look at local law', 'Mayo de 2025: sin mirar la ley local'),
    plain: t(
      'The final guidance of May 2025 lets ICE officers act in or near courthouses and no longer has them look whether local law forbids it. Local law has not changed by that.',
      'La guía definitiva de mayo de 2025 permite a los agentes de ICE actuar en juzgados o cerca y ya no les pide mirar si la ley local lo prohíbe. La ley local no cambió por eso.',
    ),
    citation: 'ICE Memorandum (May 27, 2025)',
    effect: 'permits',
    versions: [
      {
        from: '2025-05-27',
        act: 'ICE guidance on civil immigration enforcement in or near courthouses (May 27, 2025)',
        when: all(iceOfficers, inCourthouse, specificTargets),
      },
    ],
    factBase: ['POL-CH-2025b'],
    examples: [
      met(
        t('An arrest in a courthouse, the first day', 'Un arresto en un juzgado, el primer día'),
        '2025-05-27',
        arrestThere,
      ),
      notMet(t('A hospital', 'Un hospital'), '2026-06-01', { ...plainArrest, 'facility.inCourthouse': false }),
      notMet(t('The day before', 'El día anterior'), '2025-05-26', arrestThere),
      open(
        t('Is the clinic inside a courthouse?', '¿La clínica está dentro de un juzgado?'),
        '2026-06-01',
        { ...plainArrest, 'facility.kind': 'clinic' },
        ['facility.inCourthouse'],
      ),
    ],
  }),
]
