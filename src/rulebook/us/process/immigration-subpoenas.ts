import type { Rule } from '../../../engine/index.ts'
import { clause, is, quoted, t } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import { answerOrObject } from './answer-or-object.ts'
import { federalRule } from './scope.ts'

const day = '2026-06-05'

/** Demands of the immigration and customs agencies, and of immigration courts: a court enforces them, they compel nothing before. */
export const immigrationSubpoenas: readonly Rule[] = [
  federalRule({
    id: 'us/process/1225-d-4',
    title: t('An immigration subpoena (form I-138)', 'Una citación de inmigración (formulario I-138)'),
    plain: t(
      'A supervising immigration officer can issue a subpoena for what matters to the immigration laws. If the hospital does not answer, the agency can only ask a federal court for an order; before that there is no penalty. It opens no door, and nothing is due on the spot.',
      'Un supervisor de inmigración puede emitir una citación por lo que importe a las leyes migratorias. Si el hospital no responde, la agencia solo puede pedir una orden a un tribunal federal; antes no hay sanción. No abre puertas y nada se debe en el acto.',
    ),
    citation: '8 U.S.C. § 1225(d)(4)',
    effect: 'lifts',
    actions: ['@disclose', 'confirm.presence', 'admit.non-public'],
    act: 'Pub. L. 104-208, div. C, § 302 (Sept. 30, 1996); 8 CFR 287.4',
    when: quoted(
      '(d)(4)(A)',
      t('It is the agency’s own subpoena.', 'Es la citación de la propia agencia.'),
      '8-usc-1225',
      'to that end may invoke the aid of any court of the United States',
      is('document.kind', 'dhs-i138'),
    ),
    duties: [...answerOrObject],
    decides: 'counsel',
    factBase: ['FED-SUBP', 'R8', 'D-1'],
    examples: [
      met(t('Form I-138 for an address', 'Formulario I-138 por una dirección'), day, { 'document.kind': 'dhs-i138' }),
      notMet(t('Form I-200', 'Formulario I-200'), day, { 'document.kind': 'dhs-i200' }),
      open(t('The paper was not seen', 'No se ha visto el papel'), day, { 'requester.agency': 'ice-hsi' }, [
        'document.kind',
      ]),
    ],
  }),
  federalRule({
    id: 'us/process/19-usc-1509',
    title: t('A customs summons (form 3115)', 'Una citación de aduanas (formulario 3115)'),
    plain: t(
      'A customs summons is for checking imports, duties and customs fines. If its face shows no customs matter, no law stands behind it for patient records: refuse through counsel. Only a court can enforce it.',
      'Una citación de aduanas sirve para revisar importaciones, aranceles y multas de aduana. Si no muestra un asunto de aduanas, ninguna ley la respalda para expedientes: niéguese por medio del asesor legal. Solo un tribunal puede hacerla cumplir.',
    ),
    citation: '19 U.S.C. § 1509(a)',
    effect: 'lifts',
    actions: ['@disclose', 'confirm.presence', 'admit.non-public'],
    act: 'Pub. L. 95-410, § 105 (Oct. 3, 1978)',
    when: quoted(
      '(a)',
      t('It is a customs summons.', 'Es una citación de aduanas.'),
      '19-usc-1509',
      'for determining the liability of any person for duty, fees and taxes due or duties, fees and taxes which may be due the United States',
      is('document.kind', 'dhs-3115'),
    ),
    duties: [...answerOrObject],
    decides: 'counsel',
    factBase: ['FED-1509', 'R9'],
    examples: [
      met(t('Form 3115 for a patient list', 'Formulario 3115 por una lista de pacientes'), day, {
        'document.kind': 'dhs-3115',
      }),
      notMet(t('Form I-138', 'Formulario I-138'), day, { 'document.kind': 'dhs-i138' }),
      open(t('The paper was not seen', 'No se ha visto el papel'), day, { 'requester.agency': 'cbp' }, [
        'document.kind',
      ]),
    ],
  }),
  federalRule({
    id: 'us/process/immigration-judge',
    title: t('An immigration court’s paper', 'Un papel del tribunal de inmigración'),
    plain: t(
      'An immigration judge works for the Justice Department and is not a judge of a federal court. Such a subpoena or order opens no door; only a federal court can enforce a subpoena. Counsel answers by its date.',
      'Un juez de inmigración trabaja para el Departamento de Justicia y no es juez de un tribunal federal. Su citación u orden no abre puertas; solo un tribunal federal puede hacer cumplir una citación. El asesor legal responde en su fecha.',
    ),
    citation: '8 CFR 1003.35(b)',
    address: 'https://www.ecfr.gov/current/title-8/section-1003.35',
    effect: 'lifts',
    actions: ['@disclose', 'confirm.presence', 'admit.non-public'],
    act: '68 FR 9830 (Feb. 28, 2003)',
    when: clause(
      '1003.35(b)',
      t('It comes from an immigration court.', 'Viene de un tribunal de inmigración.'),
      is('document.kind', 'immigration-judge-order', 'immigration-judge-subpoena'),
    ),
    duties: [...answerOrObject],
    decides: 'counsel',
    status: 'unverified',
    factBase: ['FED-SUBP', 'HIP-512-e'],
    examples: [
      met(t('A subpoena signed by an immigration judge', 'Una citación firmada por un juez de inmigración'), day, {
        'document.kind': 'immigration-judge-subpoena',
      }),
      notMet(t('A federal judge’s order', 'La orden de un juez federal'), day, { 'document.kind': 'court-order' }),
      open(t('The paper was not seen', 'No se ha visto el papel'), day, { 'requester.agency': 'immigration-court' }, [
        'document.kind',
      ]),
    ],
  }),
]
