import type { Rule } from '../../../engine/index.ts'
import { all, clause, duty, is, quoted, t } from '../../authoring.ts'
import { inBothPlaces, section, sinceThe1987Rule, statute } from './scope.ts'

const partTwoOrder = is('document.kind', 'part2-order')

/** What counsel checks in an order of each kind; these rules lay duties and change no answer. */
export const kindsOfOrder: readonly Rule[] = [
  ...inBothPlaces({
    id: 'us/part-2/2.63',
    title: t('What the patient told the program', 'Lo que el paciente contó al programa'),
    plain: t(
      'An order can reach what the patient said in treatment only to stop a threat to life, for an extremely serious crime, or if the patient brought it up in court. Take the rest out before anything goes.',
      'Una orden solo puede alcanzar lo que el paciente dijo en tratamiento para frenar una amenaza a la vida, por un delito sumamente grave, o si el paciente lo planteó ante el tribunal. Retire lo demás antes de entregar nada.',
    ),
    citation: '42 CFR 2.63',
    address: section('2.63'),
    effect: 'lifts',
    versions: sinceThe1987Rule(
      clause('2.63(a)', t('A Part 2 order is shown.', 'Se presenta una orden de la Parte 2.'), partTwoOrder),
    ),
    duties: [
      duty('screen.before-release', 'asked', {
        who: 'privacy-officer',
        citation: '42 CFR 2.63',
        note: t(
          'Look for what the patient told staff in confidence.',
          'Busque lo que el paciente contó al personal en confianza.',
        ),
      }),
    ],
    factBase: ['P2-63'],
    examples: [
      {
        name: t('An order for counseling notes', 'Una orden por notas de terapia'),
        on: '2026-06-03',
        facts: { 'document.kind': 'part2-order' },
        expect: 'met',
      },
      {
        name: t('No paper', 'Sin papel'),
        on: '2026-06-03',
        facts: { 'document.kind': 'none' },
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
  ...inBothPlaces({
    id: 'us/part-2/2.64',
    title: t('An order for a purpose that is not criminal', 'Una orden con fin no penal'),
    plain: t(
      'For a civil case, also a civil immigration case, patient and program are told first and may be heard. The file uses a made-up name. The judge must find that nothing else works and that the need outweighs the harm.',
      'Para un caso civil, también de inmigración civil, se avisa antes al paciente y al programa, y pueden ser oídos. El expediente usa un nombre ficticio. El juez debe concluir que no hay otro modo y que la necesidad pesa más que el daño.',
    ),
    citation: '42 CFR 2.64',
    address: section('2.64'),
    effect: 'lifts',
    versions: sinceThe1987Rule(
      clause(
        '2.64(a)',
        t(
          'A Part 2 order serves a civil or administrative end.',
          'Una orden de la Parte 2 sirve a un fin civil o administrativo.',
        ),
        all(
          partTwoOrder,
          is('requester.purpose', 'civil-litigation', 'civil-immigration', 'benefits', 'protective-service'),
        ),
      ),
    ),
    duties: [
      duty('notify.counsel', 'asked', {
        citation: '42 CFR 2.64(b)',
        note: t(
          'Check that patient and program had notice, and read the findings.',
          'Compruebe que el paciente y el programa fueron avisados y lea las conclusiones.',
        ),
      }),
    ],
    factBase: ['P2-64'],
    examples: [
      {
        name: t('A custody dispute', 'Una disputa de custodia'),
        on: '2026-06-03',
        facts: { 'document.kind': 'part2-order', 'requester.purpose': 'civil-litigation' },
        expect: 'met',
      },
      {
        name: t('A criminal case', 'Un caso penal'),
        on: '2026-06-03',
        facts: { 'document.kind': 'part2-order', 'requester.purpose': 'criminal' },
        expect: 'not-met',
      },
      {
        name: t('The purpose is not known', 'No se conoce el propósito'),
        on: '2026-06-03',
        facts: { 'document.kind': 'part2-order' },
        expect: 'unknown',
        missing: ['requester.purpose'],
      },
    ],
  }),
  ...inBothPlaces({
    id: 'us/part-2/2.65',
    title: t('An order to investigate a patient', 'Una orden para investigar a un paciente'),
    plain: t(
      'Only an extremely serious crime, one that kills or badly hurts or threatens to, can open records against a patient. Shoplifting is not that. To enter or be in the country without papers is not that. The program must have had its own lawyer in court.',
      'Solo un delito sumamente grave, que mata o hiere gravemente o amenaza con ello, puede abrir expedientes contra un paciente. Un hurto no lo es. Entrar o estar en el país sin papeles no lo es. El programa debe haber tenido su propio abogado ante el tribunal.',
    ),
    citation: '42 CFR 2.65',
    address: section('2.65'),
    effect: 'lifts',
    versions: sinceThe1987Rule(
      quoted(
        '42 U.S.C. § 290dd-2(c)',
        t(
          'A Part 2 order is to be used against a patient.',
          'Una orden de la Parte 2 se va a usar contra un paciente.',
        ),
        statute,
        'Except as otherwise authorized by a court order under subsection (b)(2)(C) or by the consent of the patient',
        all(partTwoOrder, is('requester.purpose', 'criminal', 'criminal-immigration')),
      ),
    ),
    duties: [
      duty('notify.counsel', 'asked', {
        citation: '42 CFR 2.65(d)',
        note: t(
          'Check that the order names an extremely serious crime; an immigration crime is none.',
          'Compruebe que la orden nombra un delito sumamente grave; un delito migratorio no lo es.',
        ),
      }),
    ],
    factBase: ['P2-65'],
    examples: [
      {
        name: t('An order in a murder case', 'Una orden en un caso de asesinato'),
        on: '2026-06-03',
        facts: { 'document.kind': 'part2-order', 'requester.purpose': 'criminal' },
        expect: 'met',
      },
      {
        name: t('A plain search warrant', 'Una orden de registro común'),
        on: '2026-06-03',
        facts: { 'document.kind': 'search-warrant', 'requester.purpose': 'criminal' },
        expect: 'not-met',
      },
      {
        name: t('The purpose is not known', 'No se conoce el propósito'),
        on: '2026-06-03',
        facts: { 'document.kind': 'part2-order' },
        expect: 'unknown',
        missing: ['requester.purpose'],
      },
    ],
  }),
  ...inBothPlaces({
    id: 'us/part-2/2.66',
    title: t('An order to investigate the program', 'Una orden para investigar el programa'),
    plain: t(
      'An agency that oversees the program may get an order against the program without telling it first. The program may then ask the court to change or end the order. The records may not be used against patients.',
      'Una agencia que supervisa el programa puede obtener una orden contra el programa sin avisarle antes. El programa puede después pedir al tribunal que la cambie o la anule. Los expedientes no pueden usarse contra los pacientes.',
    ),
    citation: '42 CFR 2.66',
    address: section('2.66'),
    effect: 'lifts',
    versions: sinceThe1987Rule(
      clause(
        '2.66(a)',
        t('A Part 2 order is aimed at the program.', 'Una orden de la Parte 2 se dirige contra el programa.'),
        all(partTwoOrder, is('requester.purpose', 'health-oversight')),
      ),
    ),
    duties: [
      duty('notify.counsel', 'asked', {
        citation: '42 CFR 2.66(b)',
        note: t(
          'The program may ask to have the order changed or revoked.',
          'El programa puede pedir que la orden se modifique o revoque.',
        ),
      }),
    ],
    factBase: ['P2-66'],
    examples: [
      {
        name: t('A billing fraud inquiry', 'Una investigación por fraude de facturación'),
        on: '2026-06-03',
        facts: { 'document.kind': 'part2-order', 'requester.purpose': 'health-oversight' },
        expect: 'met',
      },
      {
        name: t('A civil suit', 'Una demanda civil'),
        on: '2026-06-03',
        facts: { 'document.kind': 'part2-order', 'requester.purpose': 'civil-litigation' },
        expect: 'not-met',
      },
      {
        name: t('The paper was not read yet', 'El papel aún no se ha leído'),
        on: '2026-06-03',
        facts: { 'requester.purpose': 'health-oversight' },
        expect: 'unknown',
        missing: ['document.kind'],
      },
    ],
  }),
]
