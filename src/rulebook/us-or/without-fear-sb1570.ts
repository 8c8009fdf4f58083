import type { Rule } from '../../engine/index.ts'
import { all, clause, duty, is, t } from '../authoring.ts'
import { met, notMet, open, stateRule } from '../state-pack.ts'
import { common, from, hospital, inForce, law, officers, police } from './sb1570.ts'

const on = '2026-06-20'

/** SB 1570 of 2026, the Health Care Without Fear Act, apart from disclosure. */
export const withoutFear: readonly Rule[] = [
  stateRule({
    ...common,
    id: 'us-or/sb1570/status',
    title: t(
      'Status and country of birth count as patient information',
      'Estatus y país de nacimiento cuentan como información del paciente',
    ),
    plain: t(
      'Hospitals and federally qualified health centers treat immigration status and country of birth like all other patient information.',
      'Los hospitales y los centros de salud federalmente calificados tratan el estatus migratorio y el país de nacimiento como el resto de la información del paciente.',
    ),
    effect: 'lifts',
    actions: ['@immigration-status', '@birth-place'],
    when: all(
      inForce,
      clause(
        'Facility',
        t('It is a hospital or a clinic.', 'Es un hospital o una clínica.'),
        is('facility.kind', 'hospital', 'clinic'),
      ),
    ),
    duties: [duty('screen.before-release', 'done'), duty('minimum-necessary', 'done')],
    examples: [
      met(t('A hospital', 'Un hospital'), on, law),
      met(t('A health center', 'Un centro de salud'), on, { ...law, 'facility.kind': 'clinic' }),
      notMet(t('A doctor’s office', 'Un consultorio'), on, { ...law, 'facility.kind': 'physician-office' }),
      notMet(t('The day before', 'El día anterior'), '2026-06-04', law),
      open(t('Counsel was not asked', 'No se consultó al asesor legal'), on, { 'facility.kind': 'hospital' }, [
        'dispute.or-1570-in-force',
      ]),
    ],
  }),
  stateRule({
    ...common,
    id: 'us-or/sb1570/areas',
    title: t(
      'The administrator receives officers; patient rooms are not public',
      'La administración recibe a los agentes; las habitaciones no son públicas',
    ),
    plain: t(
      'The hospital marks its non-public areas: all patient rooms, and all that lies behind controlled doors. When officers come, the administrator named for it answers, not the desk.',
      'El hospital señala sus áreas no públicas: todas las habitaciones y todo lo que está tras puertas controladas. Cuando vienen agentes responde la persona de administración designada, no la recepción.',
    ),
    effect: 'lifts',
    actions: ['@front', '!obstruct'],
    when: all(inForce, hospital, officers),
    duties: [
      duty('notify.administrator', 'asked'),
      duty('direct-to.liaison', 'asked'),
      duty('record.officer', 'asked'),
    ],
    decides: 'administrator',
    factBase: ['OR-1570', 'F4'],
    examples: [
      met(t('Officers at the desk', 'Agentes en la recepción'), on, { ...law, ...police }),
      notMet(t('A visitor', 'Una visita'), on, { ...law, 'requester.purpose': 'partnership' }),
      notMet(t('The day before', 'El día anterior'), '2026-06-04', { ...law, ...police }),
      open(t('Why did they come?', '¿A qué vienen?'), on, law, ['requester.purpose']),
    ],
  }),
  stateRule({
    ...common,
    id: 'us-or/sb1570/policy',
    title: t('The hospital must have the policy', 'El hospital debe tener la política'),
    plain: t(
      'The hospital marks its non-public areas, has a written policy for officers who arrive, and names the administrator who answers them.',
      'El hospital señala sus áreas no públicas, tiene una política escrita para cuando llegan agentes y nombra a la persona de administración que responde.',
    ),
    effect: 'requires',
    actions: ['adopt.policy'],
    when: all(inForce, hospital),
    examples: [
      met(t('The first day', 'El primer día'), from, law),
      notMet(t('The day before', 'El día anterior'), '2026-06-04', law),
      notMet(t('A clinic', 'Una clínica'), on, { ...law, 'facility.kind': 'clinic' }),
      open(t('Counsel was not asked', 'No se consultó al asesor legal'), on, { 'facility.kind': 'hospital' }, [
        'dispute.or-1570-in-force',
      ]),
    ],
  }),
  stateRule({
    ...common,
    id: 'us-or/sb1570/rights-card',
    title: t('Staff may hand out approved rights cards', 'El personal puede repartir tarjetas de derechos aprobadas'),
    plain: t(
      'Hospitals and federally qualified health centers may not punish staff for handing out approved material on immigration rights and legal help.',
      'Los hospitales y centros de salud federalmente calificados no pueden castigar al personal por repartir material aprobado sobre derechos de inmigración y ayuda legal.',
    ),
    effect: 'permits',
    actions: ['give.rights-card'],
    when: all(
      inForce,
      clause(
        'Facility',
        t('It is a hospital or a clinic.', 'Es un hospital o una clínica.'),
        is('facility.kind', 'hospital', 'clinic'),
      ),
    ),
    examples: [
      met(t('A nurse at a hospital', 'Una enfermera de un hospital'), on, law),
      notMet(t('A school', 'Una escuela'), on, { ...law, 'facility.kind': 'school' }),
      notMet(t('The day before', 'El día anterior'), '2026-06-04', law),
      open(t('Counsel was not asked', 'No se consultó al asesor legal'), on, { 'facility.kind': 'hospital' }, [
        'dispute.or-1570-in-force',
      ]),
    ],
  }),
]
