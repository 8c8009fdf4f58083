import type { Rule } from '../../../engine/index.ts'
import { all, duty, is, quoted, t } from '../../authoring.ts'
import { goodPaper, met, notMet, open } from '../../state-pack.ts'
import { federalWarrant, rule41, rulesAddress, stateHours, stateProcedure, stateWarrant } from './rule-41.ts'
import { asksUsForThis, federalRule, requiredByLaw } from './scope.ts'

const warrantDay = '2026-06-16'

const recordsWarrant = { ...goodPaper, 'document.kind': 'search-warrant', 'document.court': 'federal' } as const

/** What comes with handing over what a judge commands. */
export const handOver = [
  duty('notify.counsel', 'asked'),
  duty('preserve.records', 'asked'),
  duty('limit.to-document', 'done'),
  duty('screen.before-release', 'done', {
    note: t(
      'Take out substance use program records and other records that ask for another kind of order.',
      'Retire los expedientes de programas de adicciones y otros que exigen otro tipo de orden.',
    ),
  }),
] as const

/** Search warrants that command records. */
export const searchWarrantRecords: readonly Rule[] = [
  federalRule({
    id: 'us/process/search-warrant-records',
    title: t('A federal search warrant takes what it describes', 'Una orden de registro federal toma lo que describe'),
    plain: t(
      'Records that a federal judge’s search warrant describes must be handed over, and nothing else. Records of a substance use program are not opened by it; say so and let counsel go to the judge.',
      'Los expedientes que describe la orden de registro de un juez federal deben entregarse, y nada más. No abre los expedientes de un programa de adicciones; dígalo y que el asesor legal acuda al juez.',
    ),
    citation: 'Fed. R. Crim. P. 41(e)(2)',
    address: rulesAddress,
    effect: 'requires',
    actions: ['@disclose'],
    versions: federalWarrant(requiredByLaw, asksUsForThis),
    duties: [...handOver],
    decides: 'counsel',
    factBase: ['FRCrP-41', 'HIP-DEF-RBL', 'R4'],
    examples: [
      met(t('A warrant for a chart', 'Una orden por un expediente'), warrantDay, recordsWarrant),
      met(
        t('The last day of the ten-day rule', 'El último día de la regla de diez días'),
        '2009-11-30',
        recordsWarrant,
      ),
      met(
        t('The first day of the fourteen-day rule', 'El primer día de la regla de catorce días'),
        '2009-12-01',
        recordsWarrant,
      ),
      notMet(t('The item is not in attachment B', 'El dato no está en el anexo B'), warrantDay, {
        ...recordsWarrant,
        'document.describes-the-items': false,
      }),
      notMet(t('It ran out yesterday', 'Venció ayer'), warrantDay, { ...recordsWarrant, 'document.current': false }),
      notMet(t('A clerk signed it', 'La firmó un secretario'), warrantDay, {
        ...recordsWarrant,
        'document.signer': 'clerk',
      }),
      open(
        t('Nobody has read attachment B', 'Nadie ha leído el anexo B'),
        warrantDay,
        {
          'document.kind': 'search-warrant',
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
    id: 'us/process/state-search-warrant-records',
    title: t('A search warrant of this state takes what it describes', 'Una orden de este estado toma lo que describe'),
    plain: t(
      'Records that the search warrant of a judge of this state describes must be handed over, and nothing else, unless a law asks for another kind of order.',
      'Los expedientes que describe la orden de registro de un juez de este estado deben entregarse, y nada más, salvo que una ley exija otro tipo de orden.',
    ),
    citation: '45 CFR 164.103',
    address: 'https://www.ecfr.gov/current/title-45/section-164.103',
    effect: 'requires',
    actions: ['@disclose'],
    act: 'The state’s own law on search warrants; 45 CFR 164.103',
    when: all(requiredByLaw, stateWarrant, stateHours, asksUsForThis),
    duties: [...handOver],
    decides: 'counsel',
    status: 'unverified',
    statusReason: stateProcedure,
    factBase: ['FRCrP-41', 'HIP-DEF-RBL', 'R4'],
    examples: [
      met(t('A county judge’s warrant for a chart', 'Orden de una jueza del condado por un expediente'), warrantDay, {
        ...recordsWarrant,
        'document.court': 'state-this',
      }),
      notMet(t('A judge of another state', 'Un juez de otro estado'), warrantDay, {
        ...recordsWarrant,
        'document.court': 'state-other',
      }),
      open(
        t('The court cannot be read', 'No se lee el tribunal'),
        warrantDay,
        {
          'document.kind': 'search-warrant',
          'document.signer': 'judge',
          'document.current': true,
          'document.facially-valid': true,
          'document.names-this-facility': true,
          'document.describes-the-items': true,
        },
        ['document.court'],
      ),
    ],
  }),
]

/** What every search warrant brings with it, good or not. */
export const searchWarrantRead: readonly Rule[] = [
  federalRule({
    id: 'us/process/search-warrant-read',
    title: t('Counsel reads every search warrant', 'El asesor legal lee toda orden de registro'),
    plain: t(
      'Copy every page and call counsel. Is it signed by a judge, for this address, for today and this hour, and for this area? If something is wrong, do not consent, do not argue, do not call it false, and do not stand in the way: a court decides later. Move and delete nothing.',
      'Copie cada página y llame al asesor legal. ¿La firmó un juez, para esta dirección, para hoy y esta hora, y para esta área? Si algo falla, no consienta, no discuta, no diga que es falsa y no estorbe: un tribunal decide después. No mueva ni borre nada.',
    ),
    citation: 'Fed. R. Crim. P. 41',
    address: rulesAddress,
    effect: 'lifts',
    actions: ['admit.non-public', '@disclose', 'confirm.presence', 'permit.interview', 'permit.staff-interview'],
    when: quoted(
      '41(f)(1)(C)',
      t('They bring a search warrant.', 'Traen una orden de registro.'),
      rule41,
      'The officer executing the warrant must give a copy of the warrant and a receipt for the property taken',
      is('document.kind', 'search-warrant', 'administrative-search-warrant'),
    ),
    duties: [
      duty('notify.counsel', 'asked'),
      duty('copy.papers', 'asked', {
        note: t('A copy and a receipt are owed to you.', 'Le deben una copia y un recibo.'),
      }),
      duty('preserve.records', 'asked', { citation: '18 U.S.C. § 1519' }),
      duty('state.no-consent', 'declined', {
        note: t('Say it once, calmly, and step aside.', 'Dígalo una vez, con calma, y apártese.'),
      }),
    ],
    decides: 'counsel',
    factBase: ['FRCrP-41', 'F6', 'OBS-2231/2232'],
    examples: [
      met(t('The attachment names Suite 300', 'El anexo nombra la oficina 300'), warrantDay, {
        'document.kind': 'search-warrant',
        'document.names-this-facility': false,
      }),
      notMet(t('A form I-200', 'Un formulario I-200'), warrantDay, { 'document.kind': 'dhs-i200' }),
      open(t('The paper was not seen', 'No se ha visto el papel'), warrantDay, {}, ['document.kind']),
    ],
  }),
]
