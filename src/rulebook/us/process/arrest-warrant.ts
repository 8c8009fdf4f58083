import type { Rule } from '../../../engine/index.ts'
import { all, any, clause, duty, is, not, quoted, t, yes } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import { courtsThatBind, federalRule, soundAndCurrent } from './scope.ts'

const day = '2026-06-09'
const address = 'https://www.uscourts.gov/forms-rules/current-rules-practice-procedure'
const arrestWarrant = is('document.kind', 'arrest-warrant')

const ao442 = {
  'requester.purpose': 'criminal',
  'document.kind': 'arrest-warrant',
  'document.signer': 'judge',
  'document.court': 'federal',
  'document.names-this-person': true,
  'document.current': true,
  'document.facially-valid': true,
} as const

const signedWarrant = any(
  quoted(
    '4(b)(1)(D)',
    t('A judge signed it.', 'La firmó un juez.'),
    'frcrp-rule-4',
    'be signed by a judge',
    all(arrestWarrant, is('document.signer', 'judge')),
  ),
  quoted(
    '9(b)(1)',
    t(
      'On an indictment, the clerk of the court signed it.',
      'Tras una acusación formal, la firmó el secretario judicial.',
    ),
    'frcrp-rule-9',
    'must conform to Rule 4(b)(1) except that it must be signed by the clerk',
    all(arrestWarrant, is('document.signer', 'clerk')),
  ),
)

/** A court’s warrant to arrest a person: what it commands, and the open question of the ward. */
export const arrestWarrants: readonly Rule[] = [
  federalRule({
    id: 'us/process/arrest-warrant-entry',
    title: t('Does an arrest warrant open a ward?', '¿Abre una sala una orden de arresto?'),
    plain: t(
      'An arrest warrant names a person, not a place. Some lawyers say that it lets officers into any place where they have reason to believe the person is; others say that a hospital ward is somebody else’s place, for which a search warrant is needed. Counsel decides how this hospital reads it. Until then: no consent, no blocking, and counsel may agree on a time and place for a quiet arrest.',
      'Una orden de arresto nombra a una persona, no un lugar. Unos abogados dicen que permite entrar donde haya motivo para creer que está la persona; otros, que la sala de un hospital es un lugar ajeno, para el que hace falta una orden de registro. El asesor legal decide cómo lo lee este hospital. Mientras tanto: sin consentimiento, sin bloquear, y el asesor legal puede acordar hora y lugar para un arresto tranquilo.',
    ),
    citation: 'Steagald v. United States, 451 U.S. 204 (1981)',
    address: 'https://www.loc.gov/item/usrep451204/',
    effect: 'requires',
    actions: ['admit.non-public'],
    // Payton v. New York: with a judge's warrant, officers may enter where the named person stays.
    exceptionTo: ['us/process/patient-room'],
    act: 'Payton v. New York, 445 U.S. 573 (1980); Steagald v. United States, 451 U.S. 204 (1981)',
    when: all(
      signedWarrant,
      clause(
        'Warrant',
        t(
          'It names the person, is whole and current, and comes from a federal court or a court of this state.',
          'Nombra a la persona, está completa y vigente, y viene de un tribunal federal o de este estado.',
        ),
        all(is('document.court', ...courtsThatBind), yes('document.names-this-person'), soundAndCurrent),
      ),
      clause(
        'Purpose',
        t('They come for the crime, not for civil immigration.', 'Vienen por el delito, no por inmigración civil.'),
        not(is('requester.purpose', 'civil-immigration')),
      ),
      clause(
        'D-4',
        t(
          'Counsel reads an arrest warrant as opening this area.',
          'El asesor legal entiende que una orden de arresto abre esta área.',
        ),
        yes('dispute.d4-arrest-warrant-opens'),
      ),
    ),
    duties: [
      duty('accompany.officers', 'done'),
      duty('limit.to-document', 'done', {
        note: t(
          'To seize the person named; no search, no records, no other patients.',
          'Para detener a la persona nombrada; sin registro, sin expedientes, sin otros pacientes.',
        ),
      }),
    ],
    decides: 'counsel',
    status: 'disputed',
    statusReason: t(
      'Whether an arrest warrant alone opens the non-public part of a hospital is disputed (D-4); counsel decides.',
      'Se discute si una orden de arresto por sí sola abre la parte no pública de un hospital (D-4); decide el asesor legal.',
    ),
    factBase: ['D-4', 'FRCrP-4', 'FRCrP-9', '4A-PAYTON', '4A-STEAGALD', 'F7'],
    examples: [
      met(t('Counsel reads it so', 'El asesor legal lo lee así'), day, {
        ...ao442,
        'dispute.d4-arrest-warrant-opens': true,
      }),
      met(t('The clerk signed it on an indictment', 'La firmó el secretario tras la acusación'), day, {
        ...ao442,
        'document.signer': 'clerk',
        'dispute.d4-arrest-warrant-opens': true,
      }),
      notMet(t('Counsel asks for a search warrant', 'El asesor legal exige una orden de registro'), day, {
        ...ao442,
        'dispute.d4-arrest-warrant-opens': false,
      }),
      notMet(t('A form I-200', 'Un formulario I-200'), day, {
        ...ao442,
        'document.kind': 'dhs-i200',
        'document.signer': 'agency-officer',
      }),
      notMet(t('Civil immigration officers came along', 'Vinieron agentes por inmigración civil'), day, {
        ...ao442,
        'requester.purpose': 'civil-immigration',
        'dispute.d4-arrest-warrant-opens': true,
      }),
      open(t('Counsel has not said', 'El asesor legal no lo ha dicho'), day, ao442, [
        'dispute.d4-arrest-warrant-opens',
      ]),
    ],
  }),
  federalRule({
    id: 'us/process/arrest-warrant',
    title: t('What an arrest warrant commands', 'Lo que manda una orden de arresto'),
    plain: t(
      'An arrest warrant commands officers to arrest the person it names. In public areas do not interfere. It does not command the hospital to search, to give records, to point anyone out, or to say who is here. Call counsel and the administrator; the officer shows it on request, if need be later.',
      'Una orden de arresto manda a los agentes arrestar a la persona que nombra. En áreas públicas no interfiera. No manda al hospital buscar, dar expedientes, señalar a nadie ni decir quién está aquí. Llame al asesor legal y a la administración; el agente la muestra si se le pide, quizás después.',
    ),
    citation: 'Fed. R. Crim. P. 4(b)(1)',
    address,
    effect: 'lifts',
    actions: [
      'admit.non-public',
      'remain.public',
      'point-out.person',
      'confirm.presence',
      '@disclose',
      'permit.interview',
      'discharge.to-custody',
    ],
    act: 'Fed. R. Crim. P. 4, as amended effective Dec. 1, 2002',
    when: quoted(
      '4(b)(1)(C)',
      t('They bring a warrant to arrest a person.', 'Traen una orden para arrestar a una persona.'),
      'frcrp-rule-4',
      'command that the defendant be arrested and brought without unnecessary delay before a magistrate judge',
      arrestWarrant,
    ),
    duties: [
      duty('notify.counsel', 'asked'),
      duty('notify.administrator', 'asked'),
      duty('copy.papers', 'asked'),
      duty('state.no-consent', 'declined'),
    ],
    decides: 'counsel',
    factBase: ['FRCrP-4', 'FRCrP-9', 'F7', '4A-STEAGALD'],
    examples: [
      met(t('A judge’s warrant for bank robbery', 'Orden de un juez por robo a un banco'), day, ao442),
      notMet(t('A search warrant', 'Una orden de registro'), day, { 'document.kind': 'search-warrant' }),
      open(t('The paper was not seen', 'No se ha visto el papel'), day, { 'request.kind': 'arrest' }, [
        'document.kind',
      ]),
    ],
  }),
]
