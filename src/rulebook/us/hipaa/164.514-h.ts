import type { Rule } from '../../../engine/index.ts'
import { all, always, any, duty, is, isNot, no, not, quoted, rule, t, yes } from '../../authoring.ts'
import { noCourtsDemand } from '../../reliance.ts'
import { directoryFacts, disclosures, privacyRule, sectionAddress } from './scope.ts'

const text = '45-cfr-164.514_pre-2024-06-25'
const act = '65 FR 82802 (Dec. 28, 2000), as amended by 67 FR 53270 (Aug. 14, 2002) and 78 FR 5700 (Jan. 25, 2013)'

/** Who is asking, by what authority, and papers that show on their face that they cannot be relied on. */
export const verification: readonly Rule[] = [
  rule({
    id: 'us/hipaa/164.514-h',
    title: t('Check who is asking and why they may', 'Compruebe quién lo pide y por qué puede pedirlo'),
    plain: t(
      'Before anything goes out, find out who is asking and what gives them the right. If they will not show it, nothing goes out.',
      'Antes de que salga algo, averigüe quién lo pide y qué le da derecho. Si no lo muestra, no sale nada.',
    ),
    citation: '45 CFR 164.514(h)(1)',
    address: sectionAddress('164.514'),
    effect: 'lifts',
    binds: 'facility',
    actions: ['@phi'],
    versions: [
      {
        from: privacyRule,
        act,
        when: quoted(
          '(h)(1)(i)',
          t(
            'Before it gives anything, the hospital checks who is asking and by what right.',
            'Antes de entregar algo, el hospital comprueba quién lo pide y con qué derecho.',
          ),
          text,
          'verify the identity of a person requesting protected health information and the authority of any such person to have access',
          always,
        ),
      },
    ],
    duties: [
      duty('verify.identity', 'asked', {
        citation: '45 CFR 164.514(h)(2)(ii)',
        note: t(
          'A badge or credential in person, official letterhead in writing, or a call back to a number that you looked up yourself. For someone who acts for an agency: a contract or a letter of that agency. Family and directory questions need only good judgment.',
          'Placa o credencial en persona, membrete oficial por escrito, o una llamada a un número que usted mismo buscó. Para quien actúa por una agencia: contrato o carta de esa agencia. Para familia y directorio basta el buen criterio.',
        ),
      }),
      duty('verify.authority', 'asked', {
        citation: '45 CFR 164.514(h)(2)(iii)',
        note: t(
          'Ask for the law or the paper they rely on, in writing; spoken only if writing is not practical.',
          'Pida por escrito la ley o el papel en que se basa; de palabra solo si por escrito no es posible.',
        ),
      }),
    ],
    status: 'verified',
    factBase: ['HIP-514-h'],
    examples: [
      {
        name: t('A caller says that he is a deputy', 'Alguien llama y dice que es ayudante del alguacil'),
        on: '2026-06-22',
        facts: { 'request.channel': 'phone', 'requester.agency': 'sheriff' },
        expect: 'met',
      },
      {
        name: t('A masked agent gives no name', 'Un agente enmascarado no da su nombre'),
        on: '2026-02-11',
        facts: { 'requester.identity-verified': false },
        expect: 'met',
      },
      { name: t('Nothing is known yet', 'Todavía no se sabe nada'), on: '2003-04-14', facts: {}, expect: 'met' },
    ],
  }),
  rule({
    id: 'us/hipaa/164.514-h-unverified',
    title: t('Nobody knows who is asking', 'No se sabe quién lo pide'),
    plain: t(
      'An officer or agency that will not show who they are gets nothing about a patient. Family and the facility directory need only good judgment. A court’s paper is another matter: counsel reads it.',
      'Un agente o una agencia que no muestra quién es no recibe nada sobre un paciente. Para la familia y el directorio basta el buen criterio. El papel de un tribunal es otra cosa: lo lee el asesor legal.',
    ),
    citation: '45 CFR 164.514(h)(1)(i)',
    address: sectionAddress('164.514'),
    effect: 'forbids',
    binds: 'facility',
    actions: [
      ...disclosures,
      ...directoryFacts.map((a) => `!${a}`),
      '!disclose.report-of-injury',
      '!disclose.threat-facts',
    ],
    // 45 CFR 160.203: a state's duty to tell does not do away with knowing whom one tells.
    exceptionTo: ['us-'],
    versions: [
      {
        from: privacyRule,
        act,
        when: all(
          quoted(
            '(h)(1)(i)',
            t('They were asked who they are, and it is not known.', 'Se les preguntó quiénes son y no se sabe.'),
            text,
            'if the identity or any such authority of such person is not known to the covered entity',
            no('requester.identity-verified'),
          ),
          quoted(
            '(h)(1)(i)',
            t(
              'It is not the family, nor something that the hospital tells by itself.',
              'No es la familia ni algo que el hospital cuenta por sí mismo.',
            ),
            text,
            'Except with respect to disclosures under § 164.510',
            all(
              isNot('requester.agency', 'family-or-friend', 'personal-representative'),
              not(any(is('request.initiated-by', 'facility'), is('request.kind', 'threat-referral'))),
            ),
          ),
          quoted(
            '(h)(2)(iii)(B)',
            t('No court’s paper demands these records.', 'Ningún papel de un tribunal exige estos registros.'),
            text,
            'subpoena, order, or other legal process issued by a grand jury or a judicial or administrative tribunal is presumed to constitute legal authority',
            all(
              noCourtsDemand,
              not(is('document.kind', 'court-order', 'part2-order')),
              not(yes('document.enforced-by-court')),
            ),
          ),
        ),
      },
    ],
    duties: [
      duty('call-back', 'asked', { citation: '45 CFR 164.514(h)(2)(ii)' }),
      duty('record.refusal', 'asked', { citation: '45 CFR 164.514(h)(2)(ii)' }),
    ],
    status: 'verified',
    factBase: ['HIP-514-h', 'F14'],
    examples: [
      {
        name: t('A masked agent gives no name', 'Un agente enmascarado no da su nombre'),
        on: '2026-02-11',
        facts: {
          'request.kind': 'custody-escort',
          'request.initiated-by': 'requester',
          'requester.agency': 'dhs-other',
          'requester.identity-verified': false,
          'document.kind': 'none',
          'document.enforced-by-court': false,
        },
        expect: 'met',
      },
      {
        name: t('A mother asks', 'Pregunta una madre'),
        on: '2026-02-11',
        facts: { 'requester.agency': 'family-or-friend', 'requester.identity-verified': false },
        expect: 'not-met',
      },
      {
        name: t('The hospital calls the police itself', 'El hospital mismo llama a la policía'),
        on: '2026-02-11',
        facts: { 'request.initiated-by': 'facility', 'requester.identity-verified': false },
        expect: 'not-met',
      },
      {
        name: t('A judge’s search warrant', 'Una orden de registro de un juez'),
        on: '2026-02-11',
        facts: { 'document.kind': 'search-warrant', 'requester.identity-verified': false },
        expect: 'not-met',
      },
      {
        name: t('A court enforced the agency’s paper', 'Un tribunal hizo cumplir el papel de la agencia'),
        on: '2026-02-11',
        facts: { 'document.enforced-by-court': true, 'requester.identity-verified': false },
        expect: 'not-met',
      },
      {
        name: t('Nobody has asked yet', 'Nadie ha preguntado aún'),
        on: '2026-02-11',
        facts: {
          'request.kind': 'just-asking',
          'request.initiated-by': 'requester',
          'requester.agency': 'local-police',
          'document.kind': 'none',
          'document.enforced-by-court': false,
        },
        expect: 'unknown',
        missing: ['requester.identity-verified'],
      },
    ],
  }),
]
