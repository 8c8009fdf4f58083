import type { Rule } from '../../engine/index.ts'
import { always, clause, duty, is, t } from '../authoring.ts'
import { mentalHealthItems, met, notMet, open } from '../state-pack.ts'
import { californiaRule } from './scope.ts'

const on = '2026-06-22'
const scope = ['@phi', '!report.injury', '!disclose.report-of-injury'] as const
const caller = {
  'facility.kind': 'mental-health-facility',
  'requester.agency': 'sheriff',
  'request.channel': 'phone',
} as const

/** Welf. & Inst. Code § 5328: what the Lanterman-Petris-Short Act shuts. */
export const mentalHealth: readonly Rule[] = [
  californiaRule({
    id: 'us-ca/wic/5328-facility',
    title: t('Who is on a psychiatric unit is secret', 'Quién está en una unidad psiquiátrica es secreto'),
    plain: t(
      'A mental health facility neither confirms nor denies that a person is or was there, to anyone who has no ground in this law. Say: “I can neither confirm nor deny; please write to the privacy office.” A warrant to arrest the person is no ground.',
      'Un centro de salud mental no confirma ni niega que una persona esté o haya estado allí a quien no tenga base en esta ley. Diga: «No puedo confirmar ni negar; escriba a la oficina de privacidad». Una orden de arresto contra la persona no es base.',
    ),
    citation: 'Cal. Welf. & Inst. Code § 5328',
    effect: 'forbids',
    actions: [...scope],
    // § 5328 opens to a court by an order that names the record; that a judge signed a subpoena is not that.
    exceptionTo: ['us/process/judge-subpoena'],
    when: clause(
      '5328',
      t(
        'All that a mental health facility learns in giving care is confidential, also who is there.',
        'Todo lo que un centro de salud mental conoce al dar atención es confidencial, también quién está allí.',
      ),
      is('facility.kind', 'mental-health-facility'),
    ),
    duties: [
      duty('notify.counsel', 'asked'),
      duty('call-back', 'asked', {
        note: t(
          'If they phoned: call back on a number that you found yourself.',
          'Si llamaron: devuelva la llamada a un número que usted mismo buscó.',
        ),
      }),
    ],
    decides: 'counsel',
    factBase: ['CA-LPS'],
    examples: [
      met(t('A deputy phones', 'Llama un agente del sheriff'), on, caller),
      notMet(t('A general hospital', 'Un hospital general'), on, { ...caller, 'facility.kind': 'hospital' }),
      open(t('What kind of place?', '¿Qué clase de lugar?'), on, {}, ['facility.kind']),
    ],
  }),
  californiaRule({
    id: 'us-ca/wic/5328-records',
    title: t('Mental health records stay here', 'Los expedientes de salud mental no salen'),
    plain: t(
      'Mental health records do not go out on a request or a subpoena, wherever they are kept. The patient’s form, a court and a few duties of law open them.',
      'Los expedientes de salud mental no salen por una solicitud ni una citación, dondequiera que estén. Los abren el formulario del paciente, un tribunal y unos pocos deberes legales.',
    ),
    citation: 'Cal. Welf. & Inst. Code § 5328',
    effect: 'forbids',
    actions: [...mentalHealthItems],
    exceptionTo: ['us/process/judge-subpoena'],
    when: clause(
      '5328',
      t('Records of mental health care are confidential.', 'Los expedientes de salud mental son confidenciales.'),
      always,
    ),
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    factBase: ['CA-LPS'],
    examples: [
      met(t('A lawyer’s subpoena', 'Citación de un abogado'), on, { 'document.kind': 'attorney-subpoena' }),
      met(t('Nothing is known yet', 'Aún no se sabe nada'), on, {}),
    ],
  }),
]
