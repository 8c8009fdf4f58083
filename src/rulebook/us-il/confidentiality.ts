import type { Rule } from '../../engine/index.ts'
import { all, always, clause, duty, is, t } from '../authoring.ts'
import { courthouseLimit } from '../courthouse-limits.ts'
import { policeLimit } from '../police-limits.ts'
import { hivSecrecy, mentalHealthSecrecy } from '../special-secrecy.ts'
import { met, notMet, open, patientRecords, stateRule } from '../state-pack.ts'
import { woundReport } from '../wound-report.ts'

const factBase = ['IL-CONF']
const subpoena = { 'document.kind': 'attorney-subpoena', 'document.court': 'state-this' } as const

/** Illinois law on secrets, wounds and police. */
export const confidentiality: readonly Rule[] = [
  ...mentalHealthSecrecy({
    id: 'us-il/mhddca/3',
    citation: '740 ILCS 110/3',
    address: 'https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=2043&ChapterID=57',
    factBase,
    consent: '740 ILCS 110/5',
    order: '740 ILCS 110/10',
    report: '740 ILCS 110/11',
  }),
  ...hivSecrecy({
    id: 'us-il/aids/9',
    citation: '410 ILCS 305/9',
    factBase,
    consent: '410 ILCS 305/9',
    order: '410 ILCS 305/9',
    report: '410 ILCS 305/9',
  }),
  stateRule({
    id: 'us-il/mpra/3',
    title: t(
      'Patients have a right to privacy in their care',
      'El paciente tiene derecho a la privacidad de su atención',
    ),
    plain: t(
      'Illinois lets a hospital tell about care only where the patient or some law allows it. HIPAA’s grounds count as law. Give no more than is needed.',
      'Illinois permite hablar de la atención solo donde el paciente o alguna ley lo permite. Las bases de HIPAA cuentan como ley. No dé más de lo necesario.',
    ),
    citation: '410 ILCS 50/3(d)',
    effect: 'lifts',
    actions: [...patientRecords],
    when: clause('(d)', t('It is about a patient’s care.', 'Trata de la atención de un paciente.'), always),
    duties: [duty('minimum-necessary', 'done')],
    decides: 'privacy-officer',
    factBase,
    examples: [met(t('Any request', 'Cualquier solicitud'), '2026-06-12', {})],
  }),
  stateRule({
    id: 'us-il/cp/8-802',
    title: t('What a patient told the doctor is privileged', 'Lo que el paciente dijo al médico es privilegiado'),
    plain: t(
      'A subpoena in an Illinois case may meet the privilege between doctor and patient. It has exceptions, so counsel reads the subpoena before anything goes out and objects where it must.',
      'Una citación en un caso de Illinois puede chocar con el privilegio entre médico y paciente. Tiene excepciones; por eso el asesor legal lee la citación antes de entregar nada y objeta si hace falta.',
    ),
    citation: '735 ILCS 5/8-802',
    effect: 'lifts',
    actions: [...patientRecords],
    when: clause(
      '8-802',
      t('It is an Illinois subpoena that no judge signed.', 'Es una citación de Illinois que ningún juez firmó.'),
      all(is('document.kind', 'attorney-subpoena', 'clerk-subpoena'), is('document.court', 'state-this')),
    ),
    duties: [duty('notify.counsel', 'asked'), duty('calendar.return-date', 'asked')],
    decides: 'counsel',
    factBase,
    examples: [
      met(t('A lawyer’s subpoena', 'Citación de un abogado'), '2026-06-12', subpoena),
      notMet(t('A federal case', 'Un caso federal'), '2026-06-12', { ...subpoena, 'document.court': 'federal' }),
      open(t('Which court?', '¿Qué tribunal?'), '2026-06-12', { 'document.kind': 'attorney-subpoena' }, [
        'document.court',
      ]),
    ],
  }),
  woundReport({
    id: 'us-il/ident/3.2',
    citation: '20 ILCS 2630/3.2',
    factBase: ['IL-REPORT'],
    injuries: t('from a firearm, or from what looks like a crime', 'de arma de fuego o de lo que parece un delito'),
    to: t('At once, to the local police.', 'De inmediato, a la policía local.'),
  }),
  courthouseLimit({
    id: 'us-il/pa-104-0440/courthouse',
    citation: 'Ill. Public Act 104-0440 (2025)',
    factBase: ['IL-BIVENS / court-access act', 'D-8'],
    from: '2025-12-09',
    act: 'P.A. 104-0440 (HB 1312), signed and in force Dec. 9, 2025',
    statusReason: t(
      'Only summaries were read: a person arrested so may sue the officer, for $10,000 at a courthouse. The federal government has challenged the act in court; the outcome is not known (D-8).',
      'Solo se leyeron resúmenes: la persona arrestada así puede demandar al agente, por $10,000 en un tribunal. El gobierno federal impugnó la ley; no se conoce el resultado (D-8).',
    ),
  }),
  policeLimit({
    id: 'us-il/trust/5',
    citation: '5 ILCS 805/5',
    factBase: ['IL-TRUST'],
    from: '2017-08-28',
    act: 'Illinois TRUST Act, P.A. 100-0463 (Aug. 28, 2017)',
  }),
]
