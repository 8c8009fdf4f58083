import type { Rule } from '../../../engine/index.ts'
import { all, always, clause, duty, is, no, not, quoted, rule, t } from '../../authoring.ts'

const source = '42-usc-1395dd'
const address =
  'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title42-section1395dd&num=0&edition=prelim'

const emergencyHospital = quoted(
  '(a)',
  t(
    'The hospital has an emergency department; whoever comes there must be examined.',
    'El hospital tiene un servicio de urgencias; quien llega debe ser examinado.',
  ),
  source,
  'the hospital must provide for an appropriate medical screening examination within the capability of the hospital’s emergency department',
  all(is('facility.kind', 'hospital'), not(no('facility.emergencyDepartment'))),
)
const stabilize = quoted(
  '(b)(1)(A)',
  t('An emergency must be treated until it is stable.', 'Una emergencia debe tratarse hasta que se estabilice.'),
  source,
  'for such further medical examination and such treatment as may be required to stabilize the medical condition',
  always,
)
const noDelay = quoted(
  '(h)',
  t(
    'Not even questions about payment may delay it; identity checks and interviews still less.',
    'Ni siquiera las preguntas sobre el pago pueden demorarlo; menos aún los controles de identidad o interrogatorios.',
  ),
  source,
  'may not delay provision of an appropriate medical screening examination required under subsection (a)',
  always,
)

/** EMTALA: emergency care comes first, also in custody. */
export const emergencyCare: readonly Rule[] = [
  rule({
    id: 'us/care/1395dd-h',
    title: t('Emergency care does not wait', 'La atención de emergencia no espera'),
    plain: t(
      'Anyone who comes to the emergency department is examined and treated first, also a person whom officers bring. Papers, badges, names and questions come later. Custody gives officers no power to skip the exam; a patient who can decide may refuse it in writing.',
      'A toda persona que llega a urgencias se la examina y trata primero, también si la traen agentes. Los papeles, placas, nombres y preguntas vienen después. La custodia no permite a los agentes omitir el examen; un paciente capaz puede rechazarlo por escrito.',
    ),
    citation: '42 U.S.C. § 1395dd(h)',
    address,
    effect: 'forbids',
    binds: 'facility',
    actions: ['delay.care'],
    versions: [
      {
        from: '1986-08-01',
        until: '1990-07-01',
        act: 'Pub. L. 99-272, title IX, § 9121(b) (Apr. 7, 1986)',
        when: all(emergencyHospital, stabilize),
      },
      {
        from: '1990-07-01',
        act: 'Pub. L. 101-239, title VI, § 6211 (Dec. 19, 1989)',
        when: all(emergencyHospital, stabilize, noDelay),
      },
    ],
    duties: [
      duty('continue.care', 'asked', {
        citation: '42 U.S.C. § 1395dd(a)',
        note: t(
          'Examine and treat now; ask for names meanwhile.',
          'Examine y trate ahora; pida los nombres mientras tanto.',
        ),
      }),
    ],
    status: 'verified',
    factBase: ['FED-EMTALA'],
    examples: [
      {
        name: t(
          'A masked agent brings a man with a fracture',
          'Un agente enmascarado trae a un hombre con una fractura',
        ),
        on: '2026-02-11',
        facts: {
          'facility.kind': 'hospital',
          'facility.emergencyDepartment': true,
          'request.kind': 'custody-escort',
          'requester.identity-verified': false,
        },
        expect: 'met',
      },
      {
        name: t('A clinic without an emergency department', 'Una clínica sin urgencias'),
        on: '2026-02-11',
        facts: { 'facility.kind': 'clinic', 'facility.emergencyDepartment': false },
        expect: 'not-met',
      },
      {
        name: t('It is not said if there is an emergency department', 'No se dice si hay urgencias'),
        on: '1988-02-11',
        facts: { 'facility.kind': 'hospital' },
        expect: 'unknown',
        missing: ['facility.emergencyDepartment'],
      },
    ],
  }),
  rule({
    id: 'us/care/1395dd-c',
    title: t('No discharge of an unstable patient', 'No se da de alta a un paciente inestable'),
    plain: t(
      'The hospital does not discharge or transfer a patient into custody while the emergency is not stable. If officers take the person away anyway, do not hold them back: state the medical objection, tell patient and officers the risks, and write it down. No one may be punished for refusing such a transfer.',
      'El hospital no da de alta ni traslada a custodia a un paciente mientras la emergencia no esté estable. Si los agentes se lo llevan de todos modos, no los detenga: exprese la objeción médica, explique los riesgos al paciente y a los agentes, y anótelo. Nadie puede ser castigado por negarse a ese traslado.',
    ),
    citation: '42 U.S.C. § 1395dd(c)',
    address,
    effect: 'forbids',
    binds: 'facility',
    actions: ['discharge.to-custody'],
    versions: [
      {
        from: '1986-08-01',
        act: 'Pub. L. 99-272, title IX, § 9121(b) (Apr. 7, 1986)',
        when: all(
          quoted(
            '(c)(1)',
            t('The emergency is not yet stable.', 'La emergencia aún no está estable.'),
            source,
            'has an emergency medical condition which has not been stabilized (within the meaning of subsection (e)(3)(B)), the hospital may not transfer the individual unless',
            all(is('facility.kind', 'hospital'), no('patient.stabilized')),
          ),
          quoted(
            '(e)(4)',
            t('A discharge counts as a transfer.', 'Un alta cuenta como traslado.'),
            source,
            'the movement (including the discharge) of an individual outside a hospital’s facilities at the direction of any person employed by',
            always,
          ),
        ),
      },
    ],
    duties: [
      duty('document.emtala-objection', 'asked', {
        citation: '42 U.S.C. § 1395dd(c)',
        note: t(
          'Condition, vital signs, risks told to patient and officers, names, agency, time.',
          'Estado, signos vitales, riesgos explicados al paciente y a los agentes, nombres, agencia, hora.',
        ),
      }),
      duty('notify.administrator', 'asked', { citation: '42 U.S.C. § 1395dd(c)' }),
      duty('notify.counsel', 'asked', { citation: '42 U.S.C. § 1395dd(c)' }),
      duty('continue.care', 'asked', { citation: '42 U.S.C. § 1395dd(b)(1)(A)' }),
    ],
    decides: 'counsel',
    status: 'verified',
    factBase: ['FED-EMTALA', 'F11'],
    examples: [
      {
        name: t('Officers want to leave before the CT scan', 'Los agentes quieren irse antes de la tomografía'),
        on: '2026-06-13',
        facts: { 'facility.kind': 'hospital', 'patient.stabilized': false, 'request.kind': 'custody-escort' },
        expect: 'met',
      },
      {
        name: t('The doctor says that he is stable', 'La doctora dice que está estable'),
        on: '2026-06-13',
        facts: { 'facility.kind': 'hospital', 'patient.stabilized': true },
        expect: 'not-met',
      },
      {
        name: t('No doctor has said yet', 'Ningún médico lo ha dicho todavía'),
        on: '2026-06-13',
        facts: { 'facility.kind': 'hospital', 'patient.state': 'emergency' },
        expect: 'unknown',
        missing: ['patient.stabilized'],
      },
    ],
  }),
  rule({
    id: 'us/care/489.24-d-4',
    title: t('Registration comes beside the exam', 'El registro va junto al examen, no antes'),
    plain: t(
      'Questions at registration, also those that a state makes the hospital ask, may not delay the exam or scare a patient away from it.',
      'Las preguntas del registro, también las que un estado obliga a hacer, no pueden demorar el examen ni ahuyentar al paciente.',
    ),
    citation: '42 CFR 489.24(d)(4)',
    address: 'https://www.ecfr.gov/current/title-42/section-489.24',
    effect: 'lifts',
    binds: 'facility',
    actions: ['record.immigration-status'],
    versions: [
      {
        from: '2003-11-10',
        act: '68 FR 53222 (Sept. 9, 2003)',
        when: clause(
          '489.24(d)(4)(iv)',
          t(
            'A hospital with an emergency department registers a patient.',
            'Un hospital con urgencias registra a un paciente.',
          ),
          all(is('facility.kind', 'hospital'), not(no('facility.emergencyDepartment'))),
        ),
      },
    ],
    duties: [
      duty('continue.care', 'asked', {
        citation: '42 CFR 489.24(d)(4)',
        note: t('Ask beside or after the exam.', 'Pregunte durante o después del examen.'),
      }),
    ],
    status: 'unverified',
    statusReason: t(
      'The regulation was not read in an official copy; the date is from memory.',
      'El reglamento no se leyó en una copia oficial; la fecha es de memoria.',
    ),
    factBase: ['FED-EMTALA', 'TX-GA46', 'FL-395.3027'],
    examples: [
      {
        name: t('A Texas hospital registers a patient', 'Un hospital de Texas registra a una paciente'),
        on: '2025-03-18',
        facts: { 'facility.kind': 'hospital', 'facility.emergencyDepartment': true },
        expect: 'met',
      },
      {
        name: t('A doctor’s office', 'Un consultorio médico'),
        on: '2025-03-18',
        facts: { 'facility.kind': 'physician-office' },
        expect: 'not-met',
      },
      {
        name: t('It is not said if there is an emergency department', 'No se dice si hay urgencias'),
        on: '2025-03-18',
        facts: { 'facility.kind': 'hospital' },
        expect: 'unknown',
        missing: ['facility.emergencyDepartment'],
      },
    ],
  }),
]
