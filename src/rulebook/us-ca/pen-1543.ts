import type { Rule } from '../../engine/index.ts'
import { all, clause, duty, is, isNot, not, t, yes } from '../authoring.ts'
import { met, notMet, open } from '../state-pack.ts'
import { custodyCare, danger } from './grounds.ts'
import { agencyPaper, californiaRule, medicalRecords } from './scope.ts'

const police = is(
  'requester.agency',
  'ice-ero',
  'ice-hsi',
  'cbp',
  'dhs-other',
  'fbi',
  'dea',
  'us-marshals',
  'secret-service',
  'us-attorney',
  'federal-other',
  'state-police',
  'local-police',
  'local-police-287g',
  'sheriff',
  'prosecutor',
  'corrections',
  'out-of-state-police',
)
const detective = {
  'request.kind': 'just-asking',
  'requester.agency': 'local-police',
  'requester.purpose': 'identify-or-locate',
  'document.kind': 'none',
} as const

/** Penal Code §§ 1543 to 1545: a health facility’s records and the police. */
export const recordsForPolice: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/pen/1543',
    title: t('Police get records by consent, order or warrant', 'La policía obtiene expedientes con permiso u orden'),
    plain: t(
      'Records that tell who a patient is, or of diagnosis or treatment, go to a law enforcement agency only with the patient’s earlier written consent, by a court order made after good cause was shown and the hospital was heard, or by a search warrant. An agency’s own paper is none of these. Provider fraud has other rules.',
      'Los expedientes que dicen quién es un paciente, o hablan de diagnóstico o tratamiento, solo van a una agencia policial con permiso escrito previo del paciente, por orden judicial dictada con buena causa y tras oír al hospital, o por orden de registro. El papel propio de una agencia no es nada de eso. El fraude de proveedores tiene otras reglas.',
    ),
    citation: 'Cal. Penal Code § 1543(a)',
    effect: 'forbids',
    actions: [...medicalRecords],
    when: all(
      clause('(a)', t('A law enforcement agency wants records.', 'Una agencia policial quiere expedientes.'), police),
      clause(
        '(a)(1) to (3)',
        t(
          'It has no consent in writing, no court’s order or subpoena and no search warrant.',
          'No tiene permiso escrito, ni orden o citación de un tribunal, ni orden de registro.',
        ),
        all(
          isNot(
            'document.kind',
            'patient-authorization',
            'court-order',
            'part2-order',
            'search-warrant',
            'administrative-search-warrant',
            'judge-subpoena',
            'clerk-subpoena',
            'attorney-subpoena',
            'grand-jury-subpoena',
            'immigration-judge-order',
            'immigration-judge-subpoena',
          ),
          // Only an agency’s own demand can be enforced; where there is none the question does not arise.
          not(all(agencyPaper, yes('document.enforced-by-court'))),
        ),
      ),
      clause(
        '1545',
        t('It is not about fraud in giving health care.', 'No se trata de fraude al dar atención médica.'),
        not(is('requester.purpose', 'health-oversight')),
      ),
      clause(
        'Other laws',
        t(
          'It is neither a warning of a danger nor for the care of a person in custody.',
          'No es aviso de un peligro ni para atender a una persona bajo custodia.',
        ),
        not({ any: [danger, custodyCare] }),
      ),
    ),
    duties: [duty('notify.counsel', 'asked'), duty('object.in-writing', 'declined', { who: 'counsel' })],
    decides: 'counsel',
    statusReason: t(
      'The wording was read in copies by others. Its opening words leave out records that other law makes confidential, and some counsel read all charts as such (D-16); the answer is the same by Civil Code section 56.10(a).',
      'El texto se leyó en copias de terceros. Sus primeras palabras excluyen expedientes que otra ley hace confidenciales, y algunos abogados incluyen ahí todos (D-16); la respuesta es la misma por la sección 56.10(a) del Código Civil.',
    ),
    factBase: ['CA-PC1543', 'D-16', 'R11'],
    examples: [
      met(t('A detective asks for a name', 'Un detective pide un nombre'), '2026-06-05', detective),
      met(t('An immigration subpoena', 'Una citación de inmigración'), '2017-03-20', {
        'request.kind': 'records',
        'requester.agency': 'ice-hsi',
        'requester.purpose': 'civil-immigration',
        'document.kind': 'dhs-i138',
        'document.enforced-by-court': false,
      }),
      notMet(t('With a search warrant', 'Con orden de registro'), '2026-06-05', {
        ...detective,
        'document.kind': 'search-warrant',
      }),
      notMet(t('With the patient’s form', 'Con el formulario del paciente'), '2026-06-05', {
        ...detective,
        'document.kind': 'patient-authorization',
      }),
      notMet(t('Provider fraud', 'Fraude de un proveedor'), '2026-06-05', {
        ...detective,
        'requester.purpose': 'health-oversight',
      }),
      notMet(t('A warning of a killing', 'Aviso de un asesinato'), '2026-06-05', {
        ...detective,
        'request.kind': 'threat-referral',
        'threat.serious-and-imminent': true,
      }),
      open(
        t('What paper do they have?', '¿Qué papel tienen?'),
        '2026-06-05',
        {
          'requester.agency': 'local-police',
          'requester.purpose': 'criminal',
          'request.kind': 'records',
        },
        ['document.kind'],
      ),
    ],
  }),
]
