import type { Day, Rule, Text } from '../engine/index.ts'
import { all, any, clause, duty, is, t, yes } from './authoring.ts'
import { met, notMet, open, stateRule } from './state-pack.ts'

/** A state's law that limits civil immigration arrests at courthouses: it binds officers, and matters to a clinic inside one. */
export interface CourthouseLimit {
  readonly id: string
  readonly citation: string
  readonly address?: string
  readonly factBase: readonly string[]
  readonly from: Day
  readonly act: string
  readonly statusReason: Text
}

/** What staff of a clinic in a courthouse do: they do not argue the law with officers, they write down the place and call counsel. */
export function courthouseLimit(law: CourthouseLimit): Rule {
  const corridor = {
    'facility.kind': 'clinic',
    'facility.inCourthouse': true,
    'request.kind': 'arrest',
    'requester.purpose': 'civil-immigration',
  } as const
  return stateRule({
    ...law,
    title: t('Civil arrests at courthouses are limited', 'Los arrestos civiles en tribunales están limitados'),
    plain: t(
      'State law limits civil immigration arrests of people at a courthouse. It binds the officers, not the clinic. Do not argue or block; write down just where it happens, door or hallway, and call counsel.',
      'La ley estatal limita los arrestos civiles de inmigración de personas en un tribunal. Obliga a los agentes, no a la clínica. No discuta ni bloquee; anote dónde ocurre, en la puerta o el pasillo, y llame al asesor legal.',
    ),
    effect: 'lifts',
    actions: ['@front', '!obstruct'],
    when: all(
      clause(
        'Courthouse',
        t('The place is a courthouse, or a clinic inside one.', 'El lugar es un tribunal o una clínica dentro de uno.'),
        any(is('facility.kind', 'courthouse'), yes('facility.inCourthouse')),
      ),
      clause(
        'Arrest',
        t('They come for a civil immigration arrest.', 'Vienen a hacer un arresto civil de inmigración.'),
        all(is('request.kind', 'arrest'), is('requester.purpose', 'civil-immigration')),
      ),
    ),
    duties: [duty('record.officer', 'asked'), duty('notify.counsel', 'asked')],
    examples: [
      met(t('An arrest in the shared hallway', 'Un arresto en el pasillo común'), '2026-06-12', corridor),
      notMet(t('A hospital elsewhere', 'Un hospital en otro lugar'), '2026-06-12', {
        ...corridor,
        'facility.kind': 'hospital',
        'facility.inCourthouse': false,
      }),
      notMet(t('A criminal case', 'Un caso penal'), '2026-06-12', { ...corridor, 'requester.purpose': 'criminal' }),
      open(
        t('They do not say why', 'No dicen para qué'),
        '2026-06-12',
        { 'facility.kind': 'clinic', 'facility.inCourthouse': true, 'request.kind': 'arrest' },
        ['requester.purpose'],
      ),
    ],
  })
}
