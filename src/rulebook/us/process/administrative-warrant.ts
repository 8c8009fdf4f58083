import type { Condition, Rule } from '../../../engine/index.ts'
import { all, clause, duty, is, t } from '../../authoring.ts'
import { goodEntryWarrant, goodPaper, met, notMet, open } from '../../state-pack.ts'
import {
  asksUsForThis,
  billOfRights,
  courtsThatBind,
  federalRule,
  opensThisPlace,
  requiredByLaw,
  soundAndCurrent,
} from './scope.ts'
import { escort } from './search-warrant-entry.ts'
import { handOver } from './search-warrant-records.ts'

const entryPaper = { ...goodEntryWarrant, 'document.kind': 'administrative-search-warrant' } as const
const recordsPaper = {
  ...goodPaper,
  'document.kind': 'administrative-search-warrant',
  'document.court': 'federal',
} as const

const judgesInspection: Condition = clause(
  'Judge',
  t(
    'A judge signed a warrant to inspect or to search without a criminal case.',
    'Un juez firmó una orden para inspeccionar o registrar sin causa penal.',
  ),
  all(
    is('document.kind', 'administrative-search-warrant'),
    is('document.signer', 'judge'),
    is('document.court', ...courtsThatBind),
  ),
)
const inTime: Condition = clause(
  'Time',
  t('It is whole and inside its own dates.', 'Está completa y dentro de sus fechas.'),
  soundAndCurrent,
)

/** Warrants that a judge signs for an agency without a criminal case: immigration, drug stores, workplace safety, food. */
export const administrativeWarrants: readonly Rule[] = [
  federalRule({
    id: 'us/process/administrative-warrant-entry',
    title: t(
      'A judge’s inspection warrant opens what it describes',
      'La orden de inspección de un juez abre lo que describe',
    ),
    plain: t(
      'A judge can sign a civil warrant that lets an agency look at a workplace, also for immigration or for controlled drugs. It is a judge’s warrant and must be obeyed, within what it describes: often work areas, seldom patient rooms. Call counsel at once. Do not mix it up with form I-200 or I-205, which no judge signs.',
      'Un juez puede firmar una orden civil que deja a una agencia inspeccionar un lugar de trabajo, también por inmigración o por drogas controladas. Es la orden de un juez y debe obedecerse, dentro de lo que describe: a menudo áreas de trabajo, rara vez cuartos de pacientes. Llame enseguida al asesor legal. No la confunda con el formulario I-200 o I-205, que ningún juez firma.',
    ),
    citation: 'U.S. Const. amend. IV',
    address: billOfRights,
    effect: 'requires',
    actions: ['admit.non-public'],
    exceptionTo: ['us/process/patient-room'],
    act: "Blackie's House of Beef, Inc. v. Castillo, 659 F.2d 1211 (D.C. Cir. 1981); 21 U.S.C. § 880",
    when: all(judgesInspection, inTime, opensThisPlace),
    duties: [...escort],
    decides: 'counsel',
    status: 'unverified',
    factBase: ['4A-BLACKIE', 'FED-880', 'F8'],
    examples: [
      met(t('For the kitchen and the laundry', 'Para la cocina y la lavandería'), '2026-06-16', entryPaper),
      notMet(t('An agency officer signed it', 'La firmó un agente'), '2026-06-16', {
        ...entryPaper,
        'document.signer': 'agency-officer',
      }),
      notMet(t('It does not describe this area', 'No describe esta área'), '2026-06-16', {
        ...entryPaper,
        'document.grants-non-public-access': false,
      }),
      open(
        t('Nobody has read who signed', 'Nadie ha leído quién firmó'),
        '2026-06-16',
        {
          'document.kind': 'administrative-search-warrant',
          'document.court': 'federal',
          'document.grants-non-public-access': true,
          'document.names-this-facility': true,
          'document.current': true,
          'document.facially-valid': true,
        },
        ['document.signer'],
      ),
    ],
  }),
  federalRule({
    id: 'us/process/administrative-warrant-records',
    title: t(
      'A judge’s inspection warrant takes what it describes',
      'La orden de inspección de un juez toma lo que describe',
    ),
    plain: t(
      'Records that a judge’s inspection warrant describes must be shown or handed over, and nothing else about patients.',
      'Los registros que describe la orden de inspección de un juez deben mostrarse o entregarse, y nada más sobre pacientes.',
    ),
    citation: '45 CFR 164.103',
    address: 'https://www.ecfr.gov/current/title-45/section-164.103',
    effect: 'requires',
    actions: ['@disclose'],
    act: '45 CFR 164.103; 21 U.S.C. § 880',
    when: all(judgesInspection, requiredByLaw, inTime, asksUsForThis),
    duties: [...handOver],
    decides: 'counsel',
    factBase: ['4A-BLACKIE', 'FED-880', 'HIP-DEF-RBL', 'R4'],
    examples: [
      met(t('Drug order forms of the pharmacy', 'Pedidos de drogas de la farmacia'), '2026-06-16', recordsPaper),
      notMet(t('Charts that it does not name', 'Expedientes que no nombra'), '2026-06-16', {
        ...recordsPaper,
        'document.describes-the-items': false,
      }),
      open(
        t('Nobody has compared the list', 'Nadie ha comparado la lista'),
        '2026-06-16',
        {
          'document.kind': 'administrative-search-warrant',
          'document.signer': 'judge',
          'document.court': 'federal',
          'document.current': true,
          'document.facially-valid': true,
          'document.names-this-facility': true,
        },
        ['document.describes-the-items'],
      ),
    ],
  }),
  federalRule({
    id: 'us/process/880-notice',
    title: t('A notice of inspection asks for consent', 'Un aviso de inspección pide consentimiento'),
    plain: t(
      'A notice of inspection (form DEA-82 and the like) opens the pharmacy’s drug records only if someone in charge consents with full knowledge. The hospital may say no; then the agency needs a judge’s inspection warrant. The desk signs nothing.',
      'Un aviso de inspección (formulario DEA-82 y similares) abre los registros de drogas de la farmacia solo si alguien a cargo consiente con pleno conocimiento. El hospital puede negarse; entonces la agencia necesita la orden de inspección de un juez. La recepción no firma nada.',
    ),
    citation: '21 U.S.C. § 880',
    effect: 'lifts',
    actions: ['admit.non-public', 'sign.for-agency', '@disclose'],
    act: 'Pub. L. 91-513, § 510 (Oct. 27, 1970)',
    when: clause(
      '(b)–(d)',
      t('They bring a notice of inspection.', 'Traen un aviso de inspección.'),
      is('document.kind', 'inspection-notice'),
    ),
    duties: [
      duty('notify.counsel', 'asked'),
      duty('notify.administrator', 'asked'),
      duty('document.consent-not-given', 'declined'),
    ],
    decides: 'counsel',
    status: 'unverified',
    factBase: ['FED-880'],
    examples: [
      met(t('Form DEA-82 at the pharmacy', 'Formulario DEA-82 en la farmacia'), '2026-06-16', {
        'requester.agency': 'dea',
        'document.kind': 'inspection-notice',
      }),
      notMet(t('A judge’s inspection warrant', 'La orden de inspección de un juez'), '2026-06-16', entryPaper),
      open(t('The paper was not seen', 'No se ha visto el papel'), '2026-06-16', { 'requester.agency': 'dea' }, [
        'document.kind',
      ]),
    ],
  }),
]
