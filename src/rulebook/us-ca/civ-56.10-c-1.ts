import type { Rule } from '../../engine/index.ts'
import { duty, is, t } from '../authoring.ts'
import { custodyCare } from './grounds.ts'
import { type PermissiveGround, permissiveGround } from './permissive-ground.ts'
import { medicalRecords } from './scope.ts'

const grounds: readonly PermissiveGround[] = [
  {
    paragraph: 1,
    title: t('Staff who treat the patient next', 'El personal que tratará después al paciente'),
    plain: t(
      'What the next clinicians need to treat the patient may go to them, also to the medical staff of a jail or a detention center. A guard or an officer is not a clinician.',
      'Lo que los siguientes clínicos necesitan para tratar al paciente puede ir a ellos, también al personal médico de una cárcel o un centro de detención. Un guardia o un agente no es clínico.',
    ),
    words: t(
      'It goes to health staff who will treat the patient in custody.',
      'Va al personal de salud que tratará al paciente bajo custodia.',
    ),
    when: custodyCare,
    actions: [
      'disclose.medication-list',
      'disclose.discharge-plan',
      'disclose.diagnosis',
      'disclose.treatment-dates',
      'disclose.one-word-condition',
    ],
    factBase: ['HIP-512-k-5'],
    duties: [duty('minimum-necessary', 'done')],
    yes: { 'requester.purpose': 'care-in-custody' },
    no: { 'requester.purpose': 'civil-immigration', 'request.kind': 'records' },
    unknown: [{ 'request.kind': 'custody-escort' }, ['requester.purpose', 'custody.purpose']],
  },
  {
    paragraph: 2,
    title: t('Who pays for the care', 'Quien paga la atención'),
    plain: t(
      'An insurer or a public program that pays may have what it needs to pay, and no more.',
      'Una aseguradora o un programa público que paga puede tener lo que necesita para pagar, y nada más.',
    ),
    words: t('It is needed to decide who pays and to pay.', 'Hace falta para decidir quién paga y para pagar.'),
    when: is('requester.purpose', 'benefits'),
    actions: ['disclose.billing', 'disclose.name-address', 'disclose.treatment-dates', 'disclose.diagnosis'],
    duties: [duty('minimum-necessary', 'done')],
    yes: { 'requester.purpose': 'benefits' },
    no: { 'requester.purpose': 'civil-immigration' },
    unknown: [{}, ['requester.purpose']],
  },
  {
    paragraph: 5,
    title: t('Bodies that license or accredit the hospital', 'Quienes licencian o acreditan el hospital'),
    plain: t(
      'Those who license, accredit or oversee the hospital may look at records here. What names a patient leaves the building only where another law lets it.',
      'Quienes licencian, acreditan o supervisan el hospital pueden ver expedientes aquí. Lo que nombra a un paciente solo sale si otra ley lo permite.',
    ),
    words: t(
      'A body that licenses or oversees the hospital reviews it.',
      'Lo revisa quien licencia o supervisa el hospital.',
    ),
    when: is('requester.purpose', 'health-oversight'),
    actions: medicalRecords,
    factBase: ['HIP-512-d', 'R10'],
    duties: [duty('notify.counsel', 'asked')],
    decides: 'counsel',
    yes: { 'requester.agency': 'hhs-oig', 'requester.purpose': 'health-oversight' },
    no: { 'requester.agency': 'ice-hsi', 'requester.purpose': 'civil-immigration' },
    unknown: [{ 'requester.agency': 'federal-other' }, ['requester.purpose']],
  },
  {
    paragraph: 7,
    title: t('Research', 'Investigación científica'),
    plain: t(
      'Information may go to those who do bona fide research, who may tell nobody who the patients are.',
      'La información puede ir a quienes hacen investigación auténtica, que no pueden decir a nadie quiénes son los pacientes.',
    ),
    words: t('It is for bona fide research.', 'Es para una investigación auténtica.'),
    when: is('requester.purpose', 'research'),
    actions: medicalRecords,
    factBase: ['HIP-512-i'],
    yes: { 'requester.purpose': 'research' },
    no: { 'requester.purpose': 'criminal' },
    unknown: [{}, ['requester.purpose']],
  },
]

/** Civ. Code § 56.10(c)(1) to (7): treatment, payment, oversight, research; police who want to find somebody are not in (c). */
export const careAndOversight: readonly Rule[] = grounds.map(permissiveGround)
