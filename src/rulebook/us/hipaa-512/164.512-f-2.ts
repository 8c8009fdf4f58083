import type { Condition, Rule } from '../../../engine/index.ts'
import { all, any, duty, is, isNot, t, yes } from '../../authoring.ts'
import { met, notMet, open } from './examples.ts'
import { answersARequest, identityKnown, noCourtsDemand, notOfficials, permission, says } from './permission.ts'

/** The closed list of (f)(2)(i), as far as items speak of it. */
const closedList = [
  'disclose.identification-list',
  'disclose.name-address',
  'disclose.birth-place',
  'disclose.treatment-dates',
]

const onlyTheList = [
  duty('limit.to-document', 'done', {
    citation: '45 CFR 164.512(f)(2)(i)',
    note: t(
      'Only the list: no diagnosis, room, phone, job or status, and no tests of fluids, tissue, teeth or DNA.',
      'Solo la lista: ni diagnóstico, habitación, teléfono, empleo o estatus, ni análisis de fluidos, tejidos, dientes o ADN.',
    ),
  }),
  duty('record.officer', 'done', {
    citation: '45 CFR 164.514(h)(1)',
    note: t(
      'Write down who called the person a suspect and in what words.',
      'Anote quién llamó sospechosa a la persona y con qué palabras.',
    ),
  }),
]

const officialAsks = (condition: Condition): Condition =>
  says(
    '(f)(2)',
    t('A law enforcement official asks for it.', 'Lo pide un agente del orden.'),
    "in response to a law enforcement official's request for such information",
    condition,
  )

const detective = {
  'request.kind': 'just-asking',
  'request.initiated-by': 'requester',
  'requester.agency': 'local-police',
  'requester.identity-verified': true,
  'requester.purpose': 'identify-or-locate',
  'requester.subject-role': 'suspect',
  'document.kind': 'none',
} as const

const removal = {
  ...detective,
  'requester.agency': 'ice-ero',
  'requester.purpose': 'civil-immigration',
  'requester.subject-role': 'removable-only',
  'dispute.d3-removable-is-fugitive': true,
} as const

/** 45 CFR 164.512(f)(2): identify or locate a person. */
export const paragraphF2: readonly Rule[] = [
  permission({
    id: 'us/hipaa/164.512-f-2',
    title: t('Police want to identify or find a person', 'La policía quiere identificar o encontrar a una persona'),
    plain: t(
      'A known officer who wants to identify or find a suspect, a fugitive, a key witness or a missing person may get a short closed list: name, address, birth, social security number, blood type, kind of injury, times, looks. The hospital may also say no.',
      'Un agente identificado que busca a un sospechoso, fugitivo, testigo clave o desaparecido puede recibir una lista corta y cerrada: nombre, dirección, nacimiento, seguro social, tipo de sangre, tipo de lesión, horas y rasgos. El hospital también puede negarse.',
    ),
    citation: '45 CFR 164.512(f)(2)',
    actions: closedList,
    when: all(
      officialAsks(
        isNot('requester.agency', ...notOfficials, 'ice-ero', 'dhs-other', 'uscis', 'cbp', 'local-police-287g'),
      ),
      says(
        '(f)(2)',
        t(
          'It is to identify or find a suspect, fugitive, key witness or missing person.',
          'Es para identificar o hallar a un sospechoso, fugitivo, testigo clave o desaparecido.',
        ),
        'for the purpose of identifying or locating a suspect, fugitive, material witness, or missing person',
        all(
          is('requester.purpose', 'identify-or-locate'),
          is('requester.subject-role', 'suspect', 'fugitive', 'material-witness', 'missing-person'),
        ),
      ),
      identityKnown,
      answersARequest,
      noCourtsDemand,
    ),
    duties: onlyTheList,
    factBase: ['HIP-512-f-2', 'HIP-514-h', 'R11'],
    examples: [
      met(t('A detective looks for a hit-and-run driver', 'Una detective busca a un conductor que huyó'), detective),
      met(t('HSI looks for a smuggling suspect', 'HSI busca a un sospechoso de contrabando'), {
        ...detective,
        'requester.agency': 'ice-hsi',
      }),
      notMet(t('Removal officers call the person a fugitive', 'Agentes de deportación llaman fugitiva a la persona'), {
        ...detective,
        'requester.agency': 'ice-ero',
        'requester.subject-role': 'fugitive',
      }),
      notMet(t('A caller who was not checked', 'Una llamada sin comprobar'), {
        ...detective,
        'requester.identity-verified': false,
      }),
      notMet(t('The person is a plain witness', 'La persona es una simple testigo'), {
        ...detective,
        'requester.subject-role': 'witness',
      }),
      notMet(t('A lawyer’s subpoena goes by (e)', 'La citación de un abogado va por (e)'), {
        ...detective,
        'document.kind': 'attorney-subpoena',
      }),
      open(
        t('He does not say what the person did', 'No dice qué hizo la persona'),
        {
          'requester.agency': 'local-police',
          'requester.identity-verified': true,
          'requester.purpose': 'identify-or-locate',
          'document.kind': 'none',
        },
        ['requester.subject-role'],
      ),
    ],
  }),
  permission({
    id: 'us/hipaa/164.512-f-2-removable-only',
    title: t(
      'Immigration officers call a removable person a fugitive',
      'Agentes de inmigración llaman fugitiva a una persona deportable',
    ),
    plain: t(
      'The law does not say if a person wanted only for removal is a “suspect” or “fugitive”. Plain reading: those words are about crimes. Only if counsel has read it the other way may the closed list be given, and saying no is always lawful here.',
      'La ley no dice si una persona buscada solo para deportarla es “sospechosa” o “fugitiva”. En sentido común, esas palabras hablan de delitos. Solo si el asesor legal lo lee al revés puede darse la lista cerrada, y negarse siempre es lícito aquí.',
    ),
    citation: '45 CFR 164.512(f)(2)',
    actions: closedList,
    when: all(
      officialAsks(
        any(
          is('requester.agency', 'ice-ero', 'dhs-other', 'uscis', 'cbp', 'local-police-287g'),
          all(
            is('requester.agency', 'ice-hsi'),
            any(is('requester.subject-role', 'removable-only'), is('requester.purpose', 'civil-immigration')),
          ),
        ),
      ),
      says(
        '(f)(2)',
        t(
          'Counsel reads “fugitive” to cover a person wanted only for removal.',
          'El asesor legal entiende que “fugitivo” incluye a quien solo buscan para deportar.',
        ),
        'identifying or locating a suspect, fugitive, material witness, or missing person',
        all(
          is('requester.purpose', 'identify-or-locate', 'civil-immigration'),
          is('requester.subject-role', 'fugitive', 'suspect', 'removable-only'),
          yes('dispute.d3-removable-is-fugitive'),
        ),
      ),
      identityKnown,
      answersARequest,
      noCourtsDemand,
    ),
    duties: onlyTheList,
    decides: 'counsel',
    status: 'disputed',
    statusReason: t(
      'HIPAA does not define “fugitive”; whether it covers a person wanted only for civil removal is open (D-3).',
      'HIPAA no define “fugitivo”; está abierto si incluye a quien solo buscan para una deportación civil (D-3).',
    ),
    factBase: ['HIP-512-f-2', 'HIP-DEF-LEO', 'D-3', 'R12'],
    examples: [
      met(t('Counsel has read it so', 'El asesor legal lo leyó así'), removal),
      notMet(t('Counsel reads it the plain way', 'El asesor legal lo lee en sentido común'), {
        ...removal,
        'dispute.d3-removable-is-fugitive': false,
      }),
      notMet(t('HSI and a crime: the other rule', 'HSI y un delito: la otra regla'), {
        ...removal,
        'requester.agency': 'ice-hsi',
        'requester.purpose': 'identify-or-locate',
        'requester.subject-role': 'suspect',
      }),
      open(
        t('“ICE fugitive”, counsel not asked yet', '“Fugitivo de ICE”, sin consultar al asesor legal'),
        {
          'requester.agency': 'ice-ero',
          'requester.identity-verified': true,
          'requester.purpose': 'civil-immigration',
          'requester.subject-role': 'fugitive',
          'document.kind': 'none',
        },
        ['dispute.d3-removable-is-fugitive'],
      ),
    ],
  }),
]
