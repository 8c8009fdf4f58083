import type { Rule } from '../../../engine/index.ts'
import { all, clause, duty, is, quoted, t, yes } from '../../authoring.ts'
import { inBothPlaces, section, sinceThe1987Rule, statute } from './scope.ts'

const order = all(
  quoted(
    '42 U.S.C. § 290dd-2(b)(2)(C)',
    t('A judge has made an order under Part 2.', 'Un juez ha dictado una orden conforme a la Parte 2.'),
    statute,
    'If authorized by an appropriate order of a court of competent jurisdiction granted after application showing good cause therefor',
    all(is('document.kind', 'part2-order', 'court-order'), is('document.signer', 'judge')),
  ),
  quoted(
    '42 U.S.C. § 290dd-2(b)(2)(C)',
    t(
      'The order itself makes the findings of 2.64, 2.65 or 2.66: no other way, and the need outweighs the harm.',
      'La propia orden contiene las conclusiones de 2.64, 2.65 o 2.66: no hay otro modo, y la necesidad pesa más que el daño.',
    ),
    statute,
    'the court shall weigh the public interest and the need for disclosure against the injury to the patient',
    yes('part2.findings'),
  ),
  clause(
    '2.61(a)',
    t('The order is complete and in force.', 'La orden está completa y vigente.'),
    all(yes('document.facially-valid'), yes('document.current')),
  ),
)
const subpoena = clause(
  '2.61(a)',
  t('A subpoena or a like demand came with it.', 'Vino acompañada de una citación o mandato parecido.'),
  yes('document.with-subpoena'),
)
const powerOverUs = clause(
  '2.61(b)(2)',
  t(
    'The subpoena is valid here: from a federal court or a court of this state.',
    'La citación es válida aquí: de un tribunal federal o de este estado.',
  ),
  is('document.court', 'federal', 'state-this'),
)

const limits = [
  duty('limit.to-document', 'done', {
    citation: '42 CFR 2.64(e)',
    note: t('Only what the order names, only to whom it names.', 'Solo lo que la orden indica y a quien indica.'),
  }),
  duty('account.disclosure', 'done', { who: 'privacy-officer', citation: '45 CFR 164.528(a)(1)' }),
  duty('keep.documents', 'done', { who: 'privacy-officer', years: 6, citation: '45 CFR 164.530(j)' }),
]

const ordinaryProcess = is(
  'document.kind',
  'search-warrant',
  'administrative-search-warrant',
  'arrest-warrant',
  'court-order',
  'judge-subpoena',
  'clerk-subpoena',
  'attorney-subpoena',
  'grand-jury-subpoena',
  'administrative-subpoena',
  'administrative-summons',
  'civil-investigative-demand',
  'ig-subpoena',
  'immigration-judge-order',
  'immigration-judge-subpoena',
  'dhs-i138',
  'dhs-3115',
)

const found = {
  'document.kind': 'part2-order',
  'document.signer': 'judge',
  'part2.findings': true,
  'document.facially-valid': true,
  'document.current': true,
} as const

/** What a court order under subpart E does, and what every other paper does not. */
export const orders: readonly Rule[] = [
  ...inBothPlaces({
    id: 'us/part-2/2.61',
    title: t('A Part 2 order allows, and does not force', 'Una orden de la Parte 2 permite, no obliga'),
    plain: t(
      'A judge’s order with the findings of Part 2 lets the program give what it names. By itself it does not make the program do so. A program may say no, unless a subpoena came too.',
      'La orden de un juez con las conclusiones de la Parte 2 permite al programa entregar lo que indica. Por sí sola no lo obliga. El programa puede negarse, salvo que venga también una citación.',
    ),
    citation: '42 CFR 2.61',
    address: section('2.61'),
    effect: 'permits',
    // 2.61(a): this kind of order does not compel, so it is not a court order in that sense.
    alsoExceptionTo: ['us/process/court-order'],
    versions: sinceThe1987Rule(order),
    duties: limits,
    decides: 'counsel',
    factBase: ['P2-61', 'P2-64', 'P2-65', 'P2-66', 'R1'],
    examples: [
      {
        name: t('An order under 2.64, no subpoena', 'Una orden conforme a 2.64, sin citación'),
        on: '2026-06-03',
        facts: { ...found, 'document.with-subpoena': false },
        expect: 'met',
      },
      {
        name: t('A plain court order without the findings', 'Una orden judicial común sin las conclusiones'),
        on: '2026-06-03',
        facts: { ...found, 'document.kind': 'court-order', 'part2.findings': false },
        expect: 'not-met',
      },
      {
        name: t('Nobody has looked for the findings', 'Nadie ha buscado las conclusiones'),
        on: '2026-06-03',
        facts: {
          'document.kind': 'part2-order',
          'document.signer': 'judge',
          'document.facially-valid': true,
          'document.current': true,
        },
        expect: 'unknown',
        missing: ['part2.findings'],
      },
    ],
  }),
  ...inBothPlaces({
    id: 'us/part-2/2.61-order-and-subpoena',
    title: t('A Part 2 order together with a subpoena', 'Una orden de la Parte 2 junto con una citación'),
    plain: t(
      'The order opens the records and the subpoena demands them. With both, the program must give what the order names. Counsel may still raise another legal defense in court.',
      'La orden abre los expedientes y la citación los exige. Con ambas, el programa debe entregar lo que la orden indica. El asesor legal aún puede plantear otra defensa ante el tribunal.',
    ),
    citation: '42 CFR 2.61(b)',
    address: section('2.61'),
    effect: 'requires',
    // An order that makes the findings is a Part 2 order; one that nobody has read so far compels nothing yet.
    versions: sinceThe1987Rule(all(is('document.kind', 'part2-order'), order, subpoena, powerOverUs)),
    duties: [duty('produce.on-return-date', 'asked', { who: 'counsel', citation: '42 CFR 2.61(b)(2)' }), ...limits],
    decides: 'counsel',
    factBase: ['P2-61', 'R1'],
    examples: [
      {
        name: t('Order and subpoena of a state court', 'Orden y citación de un tribunal estatal'),
        on: '2026-06-03',
        facts: { ...found, 'document.with-subpoena': true, 'document.court': 'state-this' },
        expect: 'met',
      },
      {
        name: t('The order came alone', 'La orden vino sola'),
        on: '2026-06-03',
        facts: { ...found, 'document.with-subpoena': false, 'document.court': 'state-this' },
        expect: 'not-met',
      },
      {
        name: t('It is not known if a subpoena came', 'No se sabe si vino una citación'),
        on: '2026-06-03',
        facts: { ...found, 'document.court': 'federal' },
        expect: 'unknown',
        missing: ['document.with-subpoena'],
      },
    ],
  }),
  ...inBothPlaces({
    id: 'us/part-2/2.61-b-1',
    title: t('Why a warrant or subpoena is not enough', 'Por qué no basta una orden de registro o una citación'),
    plain: t(
      'A warrant or a subpoena demands, but only a Part 2 order can open these records. Do not hand over, do not say who is a patient, do not block officers who seize. Counsel tells the issuer in writing about the federal bar and goes to court.',
      'Una orden de registro o una citación exige, pero solo una orden de la Parte 2 puede abrir estos expedientes. No entregue, no diga quién es paciente, no bloquee a los agentes que incauten. El asesor legal informa por escrito de la prohibición federal y acude al tribunal.',
    ),
    citation: '42 CFR 2.61(b)(1)',
    address: section('2.61'),
    effect: 'lifts',
    inside: [
      '@disclose',
      'confirm.presence',
      'point-out.person',
      '!disclose.de-identified',
      '!disclose.staff-records',
      '!disclose.education-records',
    ],
    versions: sinceThe1987Rule(
      clause(
        '2.61(b)(1)',
        t(
          'The paper demands records; it does not by that open them.',
          'El papel exige expedientes; con eso no los abre.',
        ),
        ordinaryProcess,
      ),
    ),
    duties: [
      duty('notify.counsel', 'asked', { citation: '42 CFR 2.61(b)(1)' }),
      duty('preserve.records', 'asked', { citation: '18 U.S.C. § 1519' }),
      duty('object.in-writing', 'declined', {
        who: 'counsel',
        citation: '42 CFR 2.13(b)',
        note: t(
          'State the federal bar without saying whether the person is a patient.',
          'Exponga la prohibición federal sin decir si la persona es paciente.',
        ),
      }),
    ],
    factBase: ['P2-61', 'R1', 'OBS-2231/2232'],
    examples: [
      {
        name: t('A state search warrant for dosing records', 'Una orden estatal de registro para registros de dosis'),
        on: '2026-06-03',
        facts: { 'document.kind': 'search-warrant', 'document.signer': 'judge' },
        expect: 'met',
      },
      {
        name: t('A Part 2 order', 'Una orden de la Parte 2'),
        on: '2026-06-03',
        facts: { 'document.kind': 'part2-order' },
        expect: 'not-met',
      },
      {
        name: t('The paper was not read yet', 'El papel aún no se ha leído'),
        on: '2026-06-03',
        facts: {},
        expect: 'unknown',
        missing: ['document.kind'],
      },
    ],
  }),
]

/** A federal court’s order and subpoena go before state law. */
export const federalOrder: readonly Rule[] = inBothPlaces({
  id: 'us/part-2/2.61-federal-court',
  title: t(
    'A federal court’s order goes before state law',
    'La orden de un tribunal federal prevalece sobre la ley estatal',
  ),
  plain: t(
    'If a federal court gives a Part 2 order and a subpoena, a state privacy law cannot forbid what they demand.',
    'Si un tribunal federal dicta una orden de la Parte 2 y una citación, una ley estatal de privacidad no puede prohibir lo que exigen.',
  ),
  citation: 'U.S. Const. art. VI, cl. 2',
  address: 'https://www.archives.gov/founding-docs/constitution-transcript',
  effect: 'lifts',
  alsoExceptionTo: ['us-'],
  versions: sinceThe1987Rule(
    all(
      order,
      subpoena,
      clause('art. VI, cl. 2', t('The court is federal.', 'El tribunal es federal.'), is('document.court', 'federal')),
    ),
  ),
  factBase: ['P2-61', 'HIP-PREEMPT'],
  examples: [
    {
      name: t('A federal order with a subpoena', 'Una orden federal con una citación'),
      on: '2026-06-03',
      facts: { ...found, 'document.with-subpoena': true, 'document.court': 'federal' },
      expect: 'met',
    },
    {
      name: t('A court of this state', 'Un tribunal de este estado'),
      on: '2026-06-03',
      facts: { ...found, 'document.with-subpoena': true, 'document.court': 'state-this' },
      expect: 'not-met',
    },
    {
      name: t('The court is not known', 'No se sabe qué tribunal es'),
      on: '2026-06-03',
      facts: { ...found, 'document.with-subpoena': true },
      expect: 'unknown',
      missing: ['document.court'],
    },
  ],
})
