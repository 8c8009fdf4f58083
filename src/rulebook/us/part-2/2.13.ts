import type { Rule } from '../../../engine/index.ts'
import { all, always, clause, duty, quoted, rule, t } from '../../authoring.ts'
import { inProgram, insideProgram, notSeen, section, sinceThe1987Rule, statute } from './scope.ts'

const confidential = quoted(
  '42 U.S.C. § 290dd-2(a)',
  t(
    'Who the patients of a program are, and how they are treated, stays secret save where this law opens it.',
    'Quiénes son los pacientes de un programa y cómo se les trata es secreto, salvo donde esta ley lo abre.',
  ),
  statute,
  'be confidential and be disclosed only for the purposes and under the circumstances expressly authorized under subsection (b)',
  always,
)
const unconditional = clause(
  '2.13(b)',
  t(
    'It makes no difference that the asker knows already, is an officer, or holds a subpoena or another reason.',
    'No importa que quien pregunta ya lo sepa, sea agente, o tenga una citación u otro motivo.',
  ),
  always,
)

const displaced = ['us/process/', 'us/hipaa/', 'us-'] as const

const consequences = [
  duty('notify.counsel', 'asked', {
    citation: '42 CFR 2.13(b)',
    note: t(
      'At once. Until counsel answers, say neither yes nor no about any person.',
      'De inmediato. Hasta que responda el asesor legal, no diga ni sí ni no sobre ninguna persona.',
    ),
  }),
  duty('assess.breach', 'done', {
    who: 'privacy-officer',
    note: t(
      'Also if officers took the records. Since February 16, 2026, HHS enforces Part 2 with the breach rule and the penalties of HIPAA (42 CFR 2.3 and 2.16).',
      'También si los agentes se llevaron los expedientes. Desde el 16 de febrero de 2026 HHS aplica la Parte 2 con la norma de violaciones y las sanciones de HIPAA (42 CFR 2.3 y 2.16).',
    ),
  }),
]

/** The bar itself: in a program on everything, elsewhere on records that came from a program. */
export const prohibitions: readonly Rule[] = [
  rule({
    id: 'us/part-2/2.13',
    title: t(
      'A substance use program says nothing about patients',
      'Un programa de adicciones no dice nada sobre pacientes',
    ),
    plain: t(
      'In a program that treats substance use, do not tell or give anything about a patient, not even that someone is or is not here. A warrant, a subpoena, or a plain court order does not change that. State law may be stricter; it can never open what this law closes (42 CFR 2.20).',
      'En un programa que trata el consumo de sustancias, no diga ni entregue nada sobre un paciente, ni siquiera si alguien está o no está aquí. Una orden de registro, una citación o una orden judicial común no cambian esto. La ley estatal puede ser más estricta; nunca puede abrir lo que esta ley cierra (42 CFR 2.20).',
    ),
    citation: '42 CFR 2.13',
    address: section('2.13'),
    effect: 'forbids',
    binds: 'facility',
    actions: [...insideProgram],
    exceptionTo: [...displaced],
    versions: sinceThe1987Rule(
      all(
        inProgram,
        confidential,
        unconditional,
        clause(
          '2.13(c)',
          t(
            'A place known only for this care may not say that a person is a patient, and a refusal may not give it away.',
            'Un lugar conocido solo por esta atención no puede decir que alguien es paciente, y la negativa no debe revelarlo.',
          ),
          always,
        ),
      ),
    ),
    duties: consequences,
    decides: 'counsel',
    status: 'unverified',
    statusReason: notSeen,
    factBase: ['P2-12', 'P2-13-b', 'P2-13-c', 'P2-3', 'P2-61', 'R1'],
    examples: [
      {
        name: t(
          'Police ask a detox center if a man is inside',
          'La policía pregunta en un centro de desintoxicación si un hombre está dentro',
        ),
        on: '2026-06-04',
        facts: { 'facility.kind': 'sud-program', 'document.kind': 'arrest-warrant' },
        expect: 'met',
      },
      {
        name: t('A general hospital', 'Un hospital general'),
        on: '2026-06-04',
        facts: { 'facility.kind': 'hospital' },
        expect: 'not-met',
      },
      {
        name: t('It is not said what kind of place this is', 'No se dice qué tipo de lugar es'),
        on: '2010-01-04',
        facts: {},
        expect: 'unknown',
        missing: ['facility.kind'],
      },
    ],
  }),
  rule({
    id: 'us/part-2/2.13-records',
    title: t(
      'Records from a substance use program stay closed',
      'Los expedientes de un programa de adicciones quedan cerrados',
    ),
    plain: t(
      'Records that came from a substance use program keep their protection wherever they are kept, also in a general hospital. A warrant, a subpoena, or a plain court order does not open them.',
      'Los expedientes que vienen de un programa de adicciones conservan su protección dondequiera que estén, también en un hospital general. Una orden de registro, una citación o una orden judicial común no los abren.',
    ),
    citation: '42 CFR 2.13',
    address: section('2.13'),
    effect: 'forbids',
    binds: 'facility',
    actions: ['disclose.part2-records'],
    exceptionTo: ['us/process/', 'us/hipaa/'],
    versions: sinceThe1987Rule(
      all(
        confidential,
        unconditional,
        clause(
          '2.12(d)(2)',
          t(
            'Whoever lawfully holds such records is bound like the program.',
            'Quien tiene legalmente estos expedientes está obligado igual que el programa.',
          ),
          always,
        ),
      ),
    ),
    duties: consequences,
    decides: 'counsel',
    status: 'unverified',
    statusReason: notSeen,
    factBase: ['P2-12', 'P2-13-b', 'P2-3', 'P2-61', 'R1'],
    examples: [
      {
        name: t('A search warrant for dosing records', 'Una orden de registro para registros de dosis'),
        on: '2026-06-03',
        facts: { 'facility.kind': 'sud-program', 'document.kind': 'search-warrant', 'document.signer': 'judge' },
        expect: 'met',
      },
      {
        name: t(
          'A hospital chart holds notes of a program',
          'El expediente de un hospital contiene notas de un programa',
        ),
        on: '2026-06-03',
        facts: { 'facility.kind': 'hospital', 'document.kind': 'grand-jury-subpoena' },
        expect: 'met',
      },
      { name: t('Nothing is known yet', 'Todavía no se sabe nada'), on: '1990-01-02', facts: {}, expect: 'met' },
    ],
  }),
]
