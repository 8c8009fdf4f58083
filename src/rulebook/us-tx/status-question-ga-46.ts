import type { Rule } from '../../engine/index.ts'
import { all, always, clause, duty, is, t, yes } from '../authoring.ts'
import { met, notMet, open, stateRule } from '../state-pack.ts'

const acute = { 'facility.kind': 'hospital', 'facility.generalAcute': true, 'facility.medicaid': true } as const
const common = {
  citation: 'Tex. Exec. Order § GA-46',
  address: 'https://content.govdelivery.com/accounts/TXHHSC/bulletins/3b0acec',
  from: '2024-11-01',
  act: 'Executive Order GA-46 of the Governor of Texas (Aug. 8, 2024), TRD-202403715; hospitals collect from Nov. 1, 2024',
  factBase: ['TX-GA46'],
} as const

const hospital = clause(
  'Hospitals',
  t(
    'It is an acute care hospital enrolled in Medicaid or CHIP; the State may name others.',
    'Es un hospital de cuidados agudos inscrito en Medicaid o CHIP; el Estado puede nombrar otros.',
  ),
  all(is('facility.kind', 'hospital'), yes('facility.generalAcute'), yes('facility.medicaid')),
)

const onlyTotals = t(
  'Only totals go to the State. You may say so: “we report only totals to HHSC”. Promise no more than that; the order does not.',
  'Al Estado solo van totales. Puede decirlo: “solo informamos totales a HHSC”. No prometa más; la orden no lo hace.',
)

const askDuties = [
  duty('tell.care-unaffected', 'done', {
    note: t(
      'Tell each patient: the answer does not affect your care.',
      'Diga a cada paciente: la respuesta no afecta su atención.',
    ),
  }),
  duty('allow.decline', 'done', {
    note: t('Write “declined” and go on; do not press.', 'Anote “no contestó” y siga; no insista.'),
  }),
  duty('continue.care', 'asked', {
    citation: '42 U.S.C. § 1395dd',
    note: t(
      'Ask during or after screening, never before it.',
      'Pregunte durante o después de la evaluación, nunca antes.',
    ),
  }),
  duty('keep.out-of-chart', 'done', {
    note: t('Keep the answer out of the clinical notes.', 'No ponga la respuesta en las notas clínicas.'),
  }),
  duty('report.counts-only', 'done', { who: 'facility', note: onlyTotals }),
  duty('report.to-authority', 'done', {
    who: 'facility',
    due: 'P3M',
    note: t(
      'Each quarter to HHSC, from March 1, 2025: on the first of March, June, September and December, numbers and costs of discharges and emergency visits.',
      'Cada trimestre a HHSC, desde el 1 de marzo de 2025: el día primero de marzo, junio, septiembre y diciembre, números y costos de altas y visitas de emergencia.',
    ),
  }),
]

/** Executive Order GA-46: the question about lawful presence that Texas hospitals must ask. */
export const statusQuestion: readonly Rule[] = [
  stateRule({
    ...common,
    id: 'us-tx/ga-46/ask',
    title: t('Texas makes the hospital ask', 'Texas obliga al hospital a preguntar'),
    plain: t(
      'Ask each patient whether he or she is a citizen or lawfully present, or is not lawfully present. Say that the answer does not affect care. The patient may decline. Do not skip the question, and do not promise what the order does not promise.',
      'Pregunte a cada paciente si es ciudadano o está legalmente presente, o si no lo está. Diga que la respuesta no afecta la atención. El paciente puede no contestar. No omita la pregunta ni prometa lo que la orden no promete.',
    ),
    effect: 'requires',
    actions: ['record.immigration-status'],
    when: hospital,
    duties: askDuties,
    statusReason: t(
      'The order and the notice of the state agency were read in copies. Which other hospitals the agency named, and whether it became a statute in 2025, is not known.',
      'La orden y el aviso de la agencia se leyeron en copias. No se sabe qué otros hospitales nombró la agencia ni si se volvió ley en 2025.',
    ),
    factBase: ['TX-GA46', 'FED-EMTALA', 'R21'],
    examples: [
      met(t('A Medicaid hospital, the first day', 'Un hospital de Medicaid, el primer día'), '2024-11-01', acute),
      notMet(t('The day before', 'El día anterior'), '2024-10-31', acute),
      notMet(t('A hospital outside Medicaid', 'Un hospital fuera de Medicaid'), '2025-03-18', {
        ...acute,
        'facility.medicaid': false,
      }),
      notMet(t('A rehabilitation hospital', 'Un hospital de rehabilitación'), '2025-03-18', {
        ...acute,
        'facility.generalAcute': false,
      }),
      notMet(t('A doctor’s office', 'Un consultorio'), '2025-03-18', {
        'facility.kind': 'physician-office',
        'facility.medicaid': true,
      }),
      open(
        t('Does it take Medicaid?', '¿Acepta Medicaid?'),
        '2025-03-18',
        { 'facility.kind': 'hospital', 'facility.generalAcute': true },
        ['facility.medicaid'],
      ),
    ],
  }),
  stateRule({
    ...common,
    id: 'us-tx/ga-46/totals',
    title: t('The order gives no one a patient’s answer', 'La orden no da a nadie la respuesta de un paciente'),
    plain: t(
      'The order asks for totals. It is no ground to give an officer what one patient answered. If asked, say that only totals go to the State, and send the request to counsel.',
      'La orden pide totales. No es base para dar a un agente lo que contestó un paciente. Si preguntan, diga que al Estado solo van totales y envíe la solicitud al asesor legal.',
    ),
    effect: 'lifts',
    actions: ['disclose.immigration-status'],
    when: clause(
      'Totals',
      t('Somebody asks for a patient’s answer.', 'Alguien pide la respuesta de un paciente.'),
      always,
    ),
    duties: [duty('report.counts-only', 'asked', { note: onlyTotals }), duty('notify.counsel', 'asked')],
    decides: 'counsel',
    factBase: ['TX-GA46', 'FED-1373', 'R21'],
    examples: [
      met(t('Officers ask for the answers', 'Agentes piden las respuestas'), '2025-03-18', {
        'requester.agency': 'ice-ero',
      }),
    ],
  }),
]
