import type { Condition, Rule } from '../../engine/index.ts'
import { all, clause, duty, is, not, t, yes } from '../authoring.ts'
import { met, notMet, open } from '../state-pack.ts'
import {
  californiaRule,
  cmiaAct,
  cmiaDay,
  immigrationEnforcement,
  sb81Act,
  sb81Day,
  sb81Read,
  wordingRead,
} from './scope.ts'

const on = '2026-06-12'
const directoryActions = [
  'confirm.presence',
  'disclose.presence',
  'disclose.one-word-condition',
  'disclose.name-address',
  'disclose.location-in-facility',
] as const
const asked = {
  'facility.generalAcute': true,
  'request.kind': 'directory-inquiry',
  'request.by-name': true,
  'patient.directory': 'listed',
} as const
const inquiry: Condition = all(
  clause(
    '56.16',
    t('It is a general acute care hospital.', 'Es un hospital general de cuidados agudos.'),
    yes('facility.generalAcute'),
  ),
  clause(
    '56.16',
    t('Somebody asks about one patient by name.', 'Alguien pregunta por un paciente por su nombre.'),
    all(is('request.kind', 'directory-inquiry', 'just-asking'), yes('request.by-name')),
  ),
  clause(
    '56.16',
    t('The patient has not asked for silence in writing.', 'El paciente no pidió silencio por escrito.'),
    not(is('patient.directory', 'opted-out')),
  ),
)

/** Civ. Code § 56.16: a general hospital’s directory facts, and what SB 81 leaves of them. */
export const directory: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/civ/56.16',
    title: t('A general hospital’s directory facts', 'Los datos de directorio de un hospital general'),
    plain: t(
      'A general acute care hospital may, if it wants, tell a person who asks for a patient by name that the patient is here and in a word how they are. It need not, and it does not where the patient asked in writing for silence.',
      'Un hospital general de cuidados agudos puede, si quiere, decir a quien pregunta por un paciente por su nombre que está aquí y, en una palabra, cómo está. No está obligado, y no lo hace si el paciente pidió silencio por escrito.',
    ),
    citation: 'Cal. Civ. Code § 56.16',
    effect: 'lifts',
    actions: [...directoryActions],
    exceptionTo: ['us-ca/civ/56.10-a'],
    from: cmiaDay,
    act: cmiaAct,
    when: inquiry,
    statusReason: wordingRead,
    factBase: ['CA-CMIA-16', 'HIP-510-a', 'D-2'],
    examples: [
      met(t('A friend asks by name', 'Un amigo pregunta por su nombre'), on, asked),
      notMet(t('A clinic has no such list', 'Una clínica no tiene esa lista'), on, {
        ...asked,
        'facility.generalAcute': false,
      }),
      notMet(t('Officers describe a man', 'Agentes describen a un hombre'), on, { ...asked, 'request.by-name': false }),
      notMet(t('The patient wants silence', 'El paciente quiere silencio'), on, {
        ...asked,
        'patient.directory': 'opted-out',
      }),
      open(
        t('What did the patient choose?', '¿Qué eligió el paciente?'),
        on,
        {
          'facility.generalAcute': true,
          'request.kind': 'directory-inquiry',
          'request.by-name': true,
        },
        ['patient.directory'],
      ),
    ],
  }),
  californiaRule({
    id: 'us-ca/civ/56.16-d-6',
    title: t('Directory facts and SB 81', 'Los datos de directorio y SB 81'),
    plain: t(
      'Lawyers disagree whether the directory rule still serves a person who asks in order to enforce immigration law. Until counsel has decided, say nothing.',
      'Los abogados no coinciden en si la regla del directorio aún sirve a quien pregunta para aplicar leyes de inmigración. Hasta que decida el asesor legal, no diga nada.',
    ),
    citation: 'Cal. Civ. Code § 56.16',
    effect: 'lifts',
    actions: [...directoryActions],
    exceptionTo: ['us-ca/civ/56.10-f'],
    from: sb81Day,
    act: sb81Act,
    when: all(
      inquiry,
      clause('56.10(f)', t('They enforce immigration law.', 'Aplican leyes de inmigración.'), immigrationEnforcement),
      clause(
        'D-6',
        t(
          'Counsel has decided that the directory rule comes first.',
          'El asesor legal decidió que prevalece la regla del directorio.',
        ),
        yes('dispute.d6-directory-facts-despite-sb81'),
      ),
    ),
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    status: 'disputed',
    statusReason: sb81Read,
    factBase: ['CA-CMIA-16', 'CA-CMIA-10imm', 'D-6'],
    examples: [
      met(t('Counsel decided so', 'Así lo decidió el asesor legal'), on, {
        ...asked,
        'requester.purpose': 'civil-immigration',
        'dispute.d6-directory-facts-despite-sb81': true,
      }),
      notMet(t('Counsel decided against it', 'El asesor legal decidió lo contrario'), on, {
        ...asked,
        'requester.purpose': 'civil-immigration',
        'dispute.d6-directory-facts-despite-sb81': false,
      }),
      open(
        t('Counsel has not decided', 'El asesor legal no ha decidido'),
        on,
        {
          ...asked,
          'requester.purpose': 'civil-immigration',
        },
        ['dispute.d6-directory-facts-despite-sb81'],
      ),
    ],
  }),
]
