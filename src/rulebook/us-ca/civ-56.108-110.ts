import type { Condition, Rule } from '../../engine/index.ts'
import { all, any, clause, duty, is, not, t } from '../authoring.ts'
import { judgeNames } from '../secrecy-grounds.ts'
import { goodPaper, met, notMet, open, signedAuthorization } from '../state-pack.ts'
import { californiaRule, wordingRead } from './scope.ts'

const outOfState = any(is('requester.agency', 'out-of-state-police'), is('document.court', 'state-other'))
const federalOfficers = is(
  'requester.agency',
  'ice-ero',
  'ice-hsi',
  'cbp',
  'dhs-other',
  'fbi',
  'dea',
  'us-marshals',
  'us-attorney',
  'doj-civil',
  'federal-other',
)
const order = { 'document.kind': 'court-order', ...goodPaper } as const
const texas = { 'requester.agency': 'out-of-state-police', 'document.kind': 'none' } as const

// The patient’s own form, and a California or federal judge’s paper, which needs no other state’s law.
const opened: Condition = any(
  signedAuthorization,
  judgeNames('court-order', 'search-warrant', 'administrative-search-warrant', 'judge-subpoena', 'part2-order'),
)

function asked(at: string): Condition {
  return clause(
    at,
    t('Police or a court of another state ask.', 'Pide la policía o un tribunal de otro estado.'),
    outOfState,
  )
}

const noPaper: Condition = clause(
  'Opened',
  t(
    'There is no form signed by the patient and no order or warrant of a California or federal judge.',
    'No hay formulario firmado por el paciente ni orden de un juez de California o federal.',
  ),
  not(opened),
)

const anyoneElse: Condition = any(
  asked('(c)'),
  clause('(c)', t('Federal officers ask.', 'Piden agentes federales.'), federalOfficers),
)

const shut = {
  effect: 'forbids',
  actions: ['@reproductive'],
  duties: [duty('notify.counsel', 'asked'), duty('object.in-writing', 'declined', { who: 'counsel' })],
  decides: 'counsel',
  statusReason: wordingRead,
} as const
const factBase = ['CA-CMIA-101/104/108/109/110', 'R20']

/** Civ. Code §§ 56.108 to 56.110: care that California protects against other states’ laws. */
export const shields: readonly Rule[] = [
  californiaRule({
    ...shut,
    id: 'us-ca/civ/56.108',
    title: t('Abortion records are shielded', 'Los expedientes de aborto están protegidos'),
    plain: t(
      'Records of an abortion do not go out on another state’s law: not on its subpoena, not to its police. Since 2024 the hospital does not help such an inquiry at all, nor a federal one as far as federal law lets the state say so. Crimes under California law are another matter.',
      'Los expedientes de un aborto no salen por la ley de otro estado: ni por su citación ni a su policía. Desde 2024 el hospital no ayuda en nada a esa investigación, ni a una federal hasta donde la ley federal deje decirlo al estado. Los delitos según California son otra cosa.',
    ),
    citation: 'Cal. Civ. Code § 56.108',
    versions: [
      {
        from: '2022-09-27',
        until: '2024-01-01',
        act: 'Stats. 2022, ch. 628 (AB 2091), effective Sept. 27, 2022',
        when: all(asked('(a), (b)'), noPaper),
      },
      {
        from: '2024-01-01',
        act: 'Stats. 2023, ch. 255 (AB 352), effective Jan. 1, 2024',
        when: all(anyoneElse, noPaper),
      },
    ],
    factBase,
    examples: [
      met(t('A Texas detective', 'Un detective de Texas'), '2026-06-12', texas),
      notMet(t('The day before the law', 'El día antes de la ley'), '2022-09-26', texas),
      met(t('The first day', 'El primer día'), '2022-09-27', texas),
      notMet(t('The FBI before 2024', 'El FBI antes de 2024'), '2023-12-31', {
        'requester.agency': 'fbi',
        'document.kind': 'none',
        'document.court': 'none',
      }),
      met(t('The FBI since 2024', 'El FBI desde 2024'), '2024-01-01', {
        'requester.agency': 'fbi',
        'document.kind': 'none',
      }),
      notMet(t('A California judge orders it', 'Lo ordena un juez de California'), '2026-06-12', {
        'requester.agency': 'court',
        ...order,
      }),
      open(t('Who asks is not known', 'No se sabe quién pide'), '2026-06-12', { 'document.kind': 'none' }, [
        'requester.agency',
      ]),
    ],
  }),
  californiaRule({
    ...shut,
    id: 'us-ca/civ/56.109',
    title: t('Gender-affirming care is shielded', 'La atención de afirmación de género está protegida'),
    plain: t(
      'Records of gender-affirming care do not go out on another state’s law. Since October 2025 the hospital does not help any inquiry from another state into this care, nor a federal one as far as federal law lets the state say so.',
      'Los expedientes de atención de afirmación de género no salen por la ley de otro estado. Desde octubre de 2025 el hospital no ayuda a ninguna investigación de otro estado sobre esta atención, ni a una federal hasta donde la ley federal deje decirlo al estado.',
    ),
    citation: 'Cal. Civ. Code § 56.109',
    versions: [
      {
        from: '2023-01-01',
        until: '2025-10-13',
        act: 'Stats. 2022, ch. 810 (SB 107), effective Jan. 1, 2023',
        when: all(asked('(a), (b)'), noPaper),
      },
      {
        from: '2025-10-13',
        act: 'Stats. 2025, ch. 764 (SB 497), urgency, effective Oct. 13, 2025',
        when: all(anyoneElse, noPaper),
      },
    ],
    factBase,
    examples: [
      met(t('A subpoena under another state’s law', 'Una citación según la ley de otro estado'), '2023-01-01', {
        'document.kind': 'attorney-subpoena',
        'document.court': 'state-other',
      }),
      notMet(t('The day before', 'El día anterior'), '2022-12-31', texas),
      notMet(
        t('A federal inquiry before October 2025', 'Una investigación federal antes de octubre de 2025'),
        '2025-10-12',
        {
          'requester.agency': 'doj-civil',
          'document.kind': 'none',
          'document.court': 'none',
        },
      ),
      met(t('A federal inquiry since', 'Una investigación federal desde entonces'), '2025-10-13', {
        'requester.agency': 'doj-civil',
        'document.kind': 'none',
      }),
      open(t('Who asks is not known', 'No se sabe quién pide'), '2026-06-12', { 'document.kind': 'none' }, [
        'requester.agency',
      ]),
    ],
  }),
  californiaRule({
    ...shut,
    id: 'us-ca/civ/56.110',
    title: t('No standing feed of abortion records', 'Ningún envío permanente de expedientes de aborto'),
    plain: t(
      'The record system does not share abortion records with anyone in another state, by an exchange or a feed. The patient’s form that says so, payment and quality review are the ways. Until the end of January 2027 a hospital that is working on it in good faith is not punished.',
      'El sistema de expedientes no comparte expedientes de aborto con nadie de otro estado, por un intercambio o envío. Valen el formulario del paciente que lo diga, el pago y la revisión de calidad. Hasta fines de enero de 2027 no se castiga al hospital que trabaja en ello de buena fe.',
    ),
    citation: 'Cal. Civ. Code § 56.110',
    versions: [
      {
        from: '2024-01-01',
        act: 'Stats. 2023, ch. 255 (AB 352), as amended by Stats. 2025, ch. 136 (AB 260), effective Sept. 26, 2025',
        complianceFrom: '2027-01-31',
        when: all(
          clause(
            '(a)',
            t('They want a standing feed.', 'Quieren un envío permanente.'),
            is('request.scope', 'ongoing-feed'),
          ),
          noPaper,
        ),
      },
    ],
    factBase,
    examples: [
      met(t('An exchange wants a feed', 'Un intercambio quiere un envío'), '2026-06-12', {
        'request.scope': 'ongoing-feed',
        'document.kind': 'letter',
      }),
      notMet(t('One record', 'Un expediente'), '2026-06-12', { 'request.scope': 'one-person' }),
      notMet(t('The day before', 'El día anterior'), '2023-12-31', {
        'request.scope': 'ongoing-feed',
        'document.kind': 'letter',
      }),
      open(t('How much do they want?', '¿Cuánto quieren?'), '2026-06-12', { 'document.kind': 'letter' }, [
        'request.scope',
      ]),
    ],
  }),
]
