import type { Rule } from '../../engine/index.ts'
import { always, any, clause, duty, is, t } from '../authoring.ts'
import { groundWords, judgesOrder, lawTells, patientSays } from '../secrecy-grounds.ts'
import { goodPaper, met, notMet, open } from '../state-pack.ts'
import { custodyCare, danger } from './grounds.ts'
import { californiaRule } from './scope.ts'

const on = '2026-06-12'
const sud = ['us-ca/hsc/11845.5-program', 'us-ca/hsc/11845.5-records'] as const
const programActions = ['@phi', '!report.injury', '!disclose.report-of-injury', '!@part2-records'] as const

/** Health & Saf. Code § 11845.5: substance use records. */
export const substanceUse: readonly Rule[] = [
  californiaRule({
    id: sud[0],
    title: t('A drug program’s patients are secret', 'Los pacientes de un programa de drogas son secretos'),
    plain: t(
      'A substance use program of California keeps secret who its patients are and what they were treated for. Federal law (42 CFR part 2) says the same and more.',
      'Un programa de consumo de sustancias de California guarda en secreto quiénes son sus pacientes y de qué se tratan. La ley federal (42 CFR parte 2) dice lo mismo y más.',
    ),
    citation: 'Cal. Health & Saf. Code § 11845.5',
    effect: 'forbids',
    actions: [...programActions],
    // The law asks for an order with a finding of good cause.
    exceptionTo: ['us/process/judge-subpoena'],
    when: clause(
      '(a)',
      t('It is a substance use program.', 'Es un programa de consumo de sustancias.'),
      is('facility.kind', 'sud-program'),
    ),
    decides: 'counsel',
    factBase: ['CA-SUD'],
    examples: [
      met(t('A methadone clinic', 'Una clínica de metadona'), on, { 'facility.kind': 'sud-program' }),
      notMet(t('A general hospital', 'Un hospital general'), on, { 'facility.kind': 'hospital' }),
      open(t('What kind of place?', '¿Qué clase de lugar?'), on, {}, ['facility.kind']),
    ],
  }),
  californiaRule({
    id: sud[1],
    title: t('Records of substance use care are secret', 'Los expedientes sobre sustancias son secretos'),
    plain: t(
      'Records of substance use treatment stay secret wherever they are kept.',
      'Los expedientes de tratamiento por sustancias son secretos dondequiera que estén.',
    ),
    citation: 'Cal. Health & Saf. Code § 11845.5',
    effect: 'forbids',
    actions: ['disclose.part2-records'],
    exceptionTo: ['us/process/judge-subpoena'],
    when: clause(
      '(a)',
      t(
        'Records of substance use treatment are confidential.',
        'Los expedientes de tratamiento por sustancias son confidenciales.',
      ),
      always,
    ),
    decides: 'counsel',
    factBase: ['CA-SUD'],
    examples: [met(t('Any request', 'Cualquier solicitud'), on, {})],
  }),
  californiaRule({
    id: 'us-ca/hsc/11845.5-opened',
    title: t('What opens substance use records', 'Lo que abre los expedientes sobre sustancias'),
    plain: t(
      'The patient’s written consent, a court’s order after good cause was shown, a medical emergency and the bodies that check the program open them. Federal law has its own, stricter list beside this.',
      'Los abren el consentimiento escrito del paciente, una orden judicial con buena causa, una emergencia médica y quienes supervisan el programa. La ley federal tiene además su propia lista, más estricta.',
    ),
    citation: 'Cal. Health & Saf. Code § 11845.5',
    effect: 'lifts',
    actions: ['@phi', '!report.injury', '!disclose.report-of-injury'],
    exceptionTo: [...sud],
    when: any(
      clause('(b)', groundWords.patient, patientSays),
      clause('(c)', groundWords.judge, judgesOrder),
      clause('(c)', groundWords.law, any(danger, custodyCare, lawTells)),
    ),
    decides: 'counsel',
    factBase: ['CA-SUD', 'P2-61'],
    examples: [
      met(t('An order that names it', 'Una orden que lo nombra'), on, { 'document.kind': 'court-order', ...goodPaper }),
      notMet(t('An I-138', 'Un I-138'), on, {
        'request.kind': 'records',
        'requester.agency': 'ice-hsi',
        'requester.purpose': 'civil-immigration',
        'document.kind': 'dhs-i138',
      }),
      open(t('Nobody has read the paper', 'Nadie ha leído el papel'), on, { 'requester.agency': 'fbi' }, [
        'document.kind',
      ]),
    ],
    duties: [duty('notify.counsel', 'asked')],
  }),
]
