import type { Rule } from '../../../engine/index.ts'
import { all, any, clause, duty, is, quoted, t, yes } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import { federalRule, immigrationOfficers, opensNoDoor } from './scope.ts'

const day = '2026-06-09'
const regulation = 'https://www.ecfr.gov/current/title-8/section-287.8'
const act = '59 FR 42420 (Aug. 17, 1994)'
const ice = { 'requester.agency': 'ice-ero', 'document.kind': 'dhs-i200' } as const

/** What immigration officers may and may not do inside a hospital. */
export const immigrationOfficersPowers: readonly Rule[] = [
  federalRule({
    id: 'us/process/287.8-f-2',
    title: t('Their own rule asks for a warrant or consent', 'Su propia norma pide una orden o consentimiento'),
    plain: t(
      'Immigration officers’ own rule says that they do not enter the non-public parts of a business to question people there without a warrant or the consent of whoever is in charge, and that they write down who consented. So “sure, go back” at the desk can count. Say that consent is not given; write down who said so.',
      'La propia norma de los agentes de inmigración dice que no entran en las partes no públicas de un negocio para interrogar sin una orden o el consentimiento de quien está a cargo, y que anotan quién consintió. Un “sí, pase” en la recepción puede contar. Diga que no se da consentimiento; anote quién lo dijo.',
    ),
    citation: '8 CFR 287.8(f)(2)',
    address: regulation,
    effect: 'lifts',
    actions: ['admit.non-public'],
    act,
    when: all(
      clause('(f)(2)', t('They are immigration officers.', 'Son agentes de inmigración.'), immigrationOfficers),
      clause(
        '(f)(2)',
        t('They bring no paper in which a judge opens the place.', 'No traen papel en que un juez abra el lugar.'),
        is('document.kind', ...opensNoDoor),
      ),
    ),
    duties: [
      duty('notify.administrator', 'asked'),
      duty('state.no-consent', 'asked'),
      duty('document.consent-not-given', 'declined'),
    ],
    status: 'unverified',
    factBase: ['FED-2878f', 'F4', 'F5', 'D-14'],
    examples: [
      met(t('ICE with a form I-200', 'ICE con un formulario I-200'), day, ice),
      notMet(t('City police', 'Policía municipal'), day, { ...ice, 'requester.agency': 'local-police' }),
      notMet(t('A search warrant', 'Una orden de registro'), day, { ...ice, 'document.kind': 'search-warrant' }),
      open(t('The paper was not seen', 'No se ha visto el papel'), day, { 'requester.agency': 'ice-ero' }, [
        'document.kind',
      ]),
    ],
  }),
  federalRule({
    id: 'us/process/287.8-f-4',
    title: t('They may be where the public may be', 'Pueden estar donde puede estar el público'),
    plain: t(
      'Nothing keeps immigration officers out of areas that are open to the general public, and they may ask questions there. Nobody has to answer.',
      'Nada impide a los agentes de inmigración estar en áreas abiertas al público y preguntar allí. Nadie tiene que contestar.',
    ),
    citation: '8 CFR 287.8(f)(4)',
    address: regulation,
    effect: 'permits',
    actions: ['remain.public'],
    act,
    when: clause('(f)(4)', t('They are immigration officers.', 'Son agentes de inmigración.'), immigrationOfficers),
    status: 'unverified',
    factBase: ['FED-2878f', '4A-PUB', 'F3'],
    examples: [
      met(t('ICE sits in the waiting room', 'ICE está en la sala de espera'), day, ice),
      notMet(t('City police', 'Policía municipal'), day, { 'requester.agency': 'local-police' }),
      open(t('The agency is not known', 'No se sabe qué agencia es'), day, { 'request.kind': 'surveillance' }, [
        'requester.agency',
      ]),
    ],
  }),
  federalRule({
    id: 'us/process/287.8-b',
    title: t('They may ask; people may be silent', 'Pueden preguntar; la gente puede callar'),
    plain: t(
      'An immigration officer may question a person who agrees to talk, and may not hold anyone without reasonable suspicion. On arrest they say who they are and why as soon as it is safe. A patient or worker may decline; the hospital neither orders nor forbids the talk.',
      'Un agente de inmigración puede interrogar a quien acepta hablar, y no puede retener a nadie sin sospecha razonable. Al arrestar dicen quiénes son y por qué en cuanto sea seguro. Un paciente o empleado puede negarse; el hospital no ordena ni prohíbe la conversación.',
    ),
    citation: '8 CFR 287.8(b)',
    address: regulation,
    effect: 'lifts',
    actions: ['permit.interview', 'permit.staff-interview'],
    act,
    when: clause('(b)(1)', t('They are immigration officers.', 'Son agentes de inmigración.'), immigrationOfficers),
    duties: [duty('allow.decline', 'asked')],
    status: 'unverified',
    factBase: ['FED-1357a', 'FED-2878f'],
    examples: [
      met(t('HSI wants to talk to a nurse', 'HSI quiere hablar con una enfermera'), day, {
        'requester.agency': 'ice-hsi',
      }),
      notMet(t('A county detective', 'Un detective del condado'), day, { 'requester.agency': 'sheriff' }),
      open(t('The agency is not known', 'No se sabe qué agencia es'), day, { 'request.kind': 'interview' }, [
        'requester.agency',
      ]),
    ],
  }),
  federalRule({
    id: 'us/process/1357-a',
    title: t('Arrests without any paper', 'Arrestos sin papel alguno'),
    plain: t(
      'Immigration officers may arrest without a warrant if they have reason to believe that a person is here unlawfully and likely to escape before a warrant can be had. That is a power over the person, where the officers may already be. It opens no door and makes nobody answer.',
      'Los agentes de inmigración pueden arrestar sin orden si tienen motivo para creer que alguien está aquí ilegalmente y puede escapar antes de obtenerla. Es un poder sobre la persona, donde los agentes ya puedan estar. No abre puertas ni obliga a nadie a contestar.',
    ),
    citation: '8 U.S.C. § 1357(a)(2)',
    effect: 'lifts',
    actions: ['admit.non-public', 'remain.public', 'point-out.person'],
    act: 'Immigration and Nationality Act § 287(a) (June 27, 1952)',
    when: quoted(
      '(a)(2)',
      t(
        'Immigration officers come to arrest and bring no paper.',
        'Agentes de inmigración vienen a arrestar y no traen papel.',
      ),
      '8-usc-1357',
      'is likely to escape before a warrant can be obtained for his arrest',
      all(immigrationOfficers, is('request.kind', 'arrest'), is('document.kind', 'none')),
    ),
    duties: [duty('record.officer', 'asked'), duty('notify.administrator', 'asked'), duty('notify.counsel', 'asked')],
    factBase: ['FED-1357a'],
    examples: [
      met(t('ICE, no paper, an arrest', 'ICE, sin papel, un arresto'), day, {
        ...ice,
        'request.kind': 'arrest',
        'document.kind': 'none',
      }),
      notMet(t('They have a form I-200', 'Tienen un formulario I-200'), day, { ...ice, 'request.kind': 'arrest' }),
      open(
        t('If they have a paper is not known', 'No se sabe si traen papel'),
        day,
        { 'requester.agency': 'ice-ero', 'request.kind': 'arrest' },
        ['document.kind'],
      ),
    ],
  }),
  federalRule({
    id: 'us/process/1226-1231-warrants',
    title: t('Immigration’s own warrants', 'Las órdenes propias de inmigración'),
    plain: t(
      'Forms I-200 and I-205 are called warrants, but an immigration officer signs them. They let immigration officers arrest the person named where the officers may lawfully be, such as a public area. No court has approved them: they do not open non-public areas, search anything, or make staff identify or find anyone. Since 2025 the agency claims more for homes; no text extends that to hospitals. Do not resist.',
      'Los formularios I-200 e I-205 se llaman órdenes, pero los firma un agente de inmigración. Permiten arrestar a la persona nombrada donde los agentes puedan estar legalmente, como un área pública. Ningún tribunal las aprobó: no abren áreas no públicas, no permiten registrar ni obligan al personal a identificar o buscar a nadie. Desde 2025 la agencia pretende más para los hogares; ningún texto lo extiende a hospitales. No se resista.',
    ),
    citation: '8 U.S.C. § 1226(a)',
    effect: 'lifts',
    actions: ['admit.non-public', 'remain.public', 'point-out.person', 'confirm.presence', '@disclose'],
    act: 'Pub. L. 104-208, div. C, title III (Sept. 30, 1996); Abel v. United States, 362 U.S. 217 (1960)',
    when: quoted(
      '8 U.S.C. § 1226(a)',
      t(
        'The paper is form I-200 or I-205: issued by the executive, to arrest a person.',
        'El papel es el formulario I-200 o I-205: emitido por el Ejecutivo, para arrestar a una persona.',
      ),
      '8-usc-1226',
      'On a warrant issued by the Attorney General, an alien may be arrested and detained pending a decision',
      is('document.kind', 'dhs-i200', 'dhs-i205'),
    ),
    duties: [duty('notify.administrator', 'asked'), duty('notify.counsel', 'asked'), duty('copy.papers', 'asked')],
    factBase: ['FED-1226/1231', '4A-ADMIN', 'F5'],
    examples: [
      met(t('A warrant of removal', 'Una orden de expulsión'), day, { 'document.kind': 'dhs-i205' }),
      notMet(t('A judge’s arrest warrant', 'La orden de arresto de un juez'), day, {
        'document.kind': 'arrest-warrant',
      }),
      open(t('The paper was not seen', 'No se ha visto el papel'), day, { 'requester.agency': 'ice-ero' }, [
        'document.kind',
      ]),
    ],
  }),
  federalRule({
    id: 'us/process/287-g',
    title: t('Local officers can act for immigration', 'Policías locales pueden actuar por inmigración'),
    plain: t(
      'By a written agreement, named local or state officers may do the work of immigration officers under federal supervision. Ask which role they are in and write it down. In that role they have the powers of immigration officers, and no more.',
      'Por un acuerdo escrito, ciertos policías locales o estatales pueden hacer el trabajo de agentes de inmigración bajo supervisión federal. Pregunte en qué función vienen y anótelo. En esa función tienen los poderes de los agentes de inmigración, y no más.',
    ),
    citation: '8 U.S.C. § 1357(g)',
    effect: 'lifts',
    actions: ['@front', '!obstruct'],
    act: 'Pub. L. 104-208, div. C, title I, § 133 (Sept. 30, 1996)',
    when: quoted(
      '(g)(1)',
      t('The officer acts under such an agreement.', 'El agente actúa bajo un acuerdo así.'),
      '8-usc-1357',
      'the Attorney General may enter into a written agreement with a State, or any political subdivision of a State',
      any(
        is('requester.agency', 'local-police-287g'),
        all(
          is('requester.agency', 'local-police', 'sheriff', 'state-police', 'corrections'),
          is('requester.purpose', 'civil-immigration'),
        ),
      ),
    ),
    duties: [duty('verify.authority', 'asked'), duty('record.officer', 'asked')],
    factBase: ['FED-287g'],
    examples: [
      met(t('A deputy with a federal credential', 'Un agente local con credencial federal'), day, {
        'requester.agency': 'local-police-287g',
      }),
      met(t('A sheriff about removal', 'Un sheriff por una deportación'), day, {
        'requester.agency': 'sheriff',
        'requester.purpose': 'civil-immigration',
      }),
      notMet(t('City police about a theft', 'Policía municipal por un robo'), day, {
        'requester.agency': 'local-police',
        'requester.purpose': 'criminal',
      }),
      open(t('The purpose is not known', 'No se sabe el propósito'), day, { 'requester.agency': 'sheriff' }, [
        'requester.purpose',
      ]),
    ],
  }),
  federalRule({
    id: 'us/process/mixed-team',
    title: t('Officers of two agencies together', 'Agentes de dos agencias juntas'),
    plain: t(
      'When immigration officers come along with others, each agency stands on its own paper and its own purpose. A warrant of one opens nothing for the other. Ask each why it is here, write it down apart, and ask that those without a paper wait in a public area.',
      'Cuando agentes de inmigración acompañan a otros, cada agencia vale por su propio papel y su propio propósito. La orden de una no abre nada para la otra. Pregunte a cada una por qué viene, anótelo por separado y pida que quienes no traen papel esperen en un área pública.',
    ),
    citation: '8 CFR 287.8(f)(2)',
    address: regulation,
    effect: 'lifts',
    actions: ['@front', '!obstruct'],
    act,
    when: clause(
      'Team',
      t('Immigration officers came along with others.', 'Agentes de inmigración vinieron con otros.'),
      yes('requester.with-immigration-officers'),
    ),
    duties: [duty('record.officer', 'asked'), duty('notify.administrator', 'asked'), duty('notify.counsel', 'asked')],
    status: 'unverified',
    factBase: ['FED-2878f', 'F7'],
    examples: [
      met(t('The FBI, and ICE “in case”', 'El FBI, e ICE “por si acaso”'), day, {
        'requester.agency': 'fbi',
        'requester.with-immigration-officers': true,
      }),
      notMet(t('The FBI alone', 'El FBI solo'), day, {
        'requester.agency': 'fbi',
        'requester.with-immigration-officers': false,
      }),
      open(t('Who they all are is not known', 'No se sabe quiénes son todos'), day, { 'requester.agency': 'fbi' }, [
        'requester.with-immigration-officers',
      ]),
    ],
  }),
]
