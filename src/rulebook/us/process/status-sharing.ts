import type { Rule } from '../../../engine/index.ts'
import { duty, is, quoted, t } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import { federalRule } from './scope.ts'

const day = '2026-06-05'
const publicHospital = is('facility.owner', 'state-or-local', 'federal')

/** Two statutes that are often misquoted at the desk. */
export const statusSharing: readonly Rule[] = [
  federalRule({
    id: 'us/process/8-usc-1373',
    title: t('§ 1373 orders nobody to give anything', 'El § 1373 no ordena a nadie dar nada'),
    plain: t(
      'This law stops governments from forbidding their offices to share immigration status with immigration authorities. It makes nobody ask, keep or give anything. It says nothing of addresses, presence, birthplace or health, it does not lift medical privacy, and it does not bind a private hospital’s own silence. If an officer quotes it to a public hospital, counsel answers.',
      'Esta ley impide a los gobiernos prohibir a sus oficinas compartir el estatus migratorio con las autoridades de inmigración. No obliga a nadie a preguntar, guardar ni dar nada. No habla de direcciones, presencia, lugar de nacimiento ni salud, no quita la privacidad médica y no obliga a hablar a un hospital privado. Si un agente la cita a un hospital público, responde el asesor legal.',
    ),
    citation: '8 U.S.C. § 1373(a)',
    effect: 'lifts',
    actions: ['disclose.immigration-status', 'record.immigration-status', 'disclose.birth-place'],
    act: 'Pub. L. 104-208, div. C, § 642 (Sept. 30, 1996)',
    when: quoted(
      '(a)',
      t(
        'It speaks to governments: this is a public hospital.',
        'Se dirige a los gobiernos: este es un hospital público.',
      ),
      '8-usc-1373',
      'a Federal, State, or local government entity or official may not prohibit, or in any way restrict, any government entity or official from sending to',
      publicHospital,
    ),
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    factBase: ['FED-1373', 'D-15'],
    examples: [
      met(t('A county hospital', 'Un hospital del condado'), day, { 'facility.owner': 'state-or-local' }),
      notMet(t('A private hospital', 'Un hospital privado'), day, { 'facility.owner': 'nonprofit' }),
      open(t('Who owns it?', '¿De quién es?'), day, {}, ['facility.owner']),
    ],
  }),
  federalRule({
    id: 'us/process/8-usc-1644',
    title: t('§ 1644 orders nobody to give anything either', 'El § 1644 tampoco ordena dar nada'),
    plain: t(
      'The sister law of § 1373, for state and local offices. It too only bars a ban; it asks for nothing and opens no medical record.',
      'La ley hermana del § 1373, para oficinas estatales y locales. También solo impide una prohibición; no exige nada ni abre ningún expediente médico.',
    ),
    citation: '8 U.S.C. § 1644',
    effect: 'lifts',
    actions: ['disclose.immigration-status'],
    act: 'Pub. L. 104-193, title IV, § 434 (Aug. 22, 1996)',
    when: quoted(
      '§ 1644',
      t('It speaks of state and local offices.', 'Habla de oficinas estatales y locales.'),
      '8-usc-1644',
      'no State or local government entity may be prohibited, or in any way restricted, from sending to or receiving from',
      is('facility.owner', 'state-or-local'),
    ),
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    factBase: ['FED-1644', 'D-15'],
    examples: [
      met(t('A county hospital', 'Un hospital del condado'), day, { 'facility.owner': 'state-or-local' }),
      notMet(t('A private hospital', 'Un hospital privado'), day, { 'facility.owner': 'for-profit' }),
      open(t('Who owns it?', '¿De quién es?'), day, {}, ['facility.owner']),
    ],
  }),
]
