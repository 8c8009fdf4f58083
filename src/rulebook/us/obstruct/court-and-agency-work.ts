import type { Rule } from '../../../engine/index.ts'
import { any, clause, duty, is, quoted, t } from '../../authoring.ts'
import { met, notMet, open } from '../../state-pack.ts'
import { never, statuteNotSeen } from './never.ts'

const day = '2026-06-13'

const courtPaper = is(
  'document.kind',
  'search-warrant',
  'administrative-search-warrant',
  'arrest-warrant',
  'court-order',
  'part2-order',
  'judge-subpoena',
  'clerk-subpoena',
  'attorney-subpoena',
  'grand-jury-subpoena',
  'criminal-summons',
)
const agencyPaper = is(
  'document.kind',
  'administrative-subpoena',
  'administrative-summons',
  'civil-investigative-demand',
  'ig-subpoena',
  'immigration-judge-order',
  'immigration-judge-subpoena',
  'dhs-i138',
  'dhs-3115',
  'i9-notice',
  'inspection-notice',
)

/** Courts and agencies at work: their papers are not stopped, and their cases not bent. */
export const courtAndAgencyWork: readonly Rule[] = [
  never({
    id: 'us/obstruct/18-usc-1501',
    title: t('Never hinder someone who serves a court’s paper', 'Nunca estorbe a quien entrega un papel judicial'),
    plain: t(
      'Whoever serves or carries out a court’s paper is let do so. Taking a copy agrees to nothing.',
      'A quien entrega o ejecuta un papel de un tribunal se le deja hacerlo. Recibir una copia no acepta nada.',
    ),
    citation: '18 U.S.C. § 1501',
    act: '18 U.S.C. § 1501 (June 25, 1948), as amended',
    when: quoted(
      '§ 1501',
      t('They serve or carry out a court’s paper.', 'Entregan o ejecutan un papel de un tribunal.'),
      '18-usc-1501',
      'knowingly and willfully obstructs, resists, or opposes any officer of the United States, or other person duly authorized, in serving',
      any(courtPaper, is('request.kind', 'serve-papers')),
    ),
    factBase: ['OBS-1501/1505/1503/1512/1519'],
    examples: [
      met(t('A marshal with a subpoena', 'Un alguacil con una citación'), day, { 'document.kind': 'clerk-subpoena' }),
      notMet(t('A visit without papers', 'Una visita sin papeles'), day, {
        'document.kind': 'none',
        'request.kind': 'just-asking',
      }),
      open(t('The paper was not seen', 'No se ha visto el papel'), day, { 'request.kind': 'arrest' }, [
        'document.kind',
      ]),
    ],
  }),
  never({
    id: 'us/obstruct/18-usc-1503',
    title: t('Never bend a court’s case', 'Nunca tuerza un proceso judicial'),
    plain: t(
      'Do not threaten, bribe or mislead anyone in a court’s case, and do not make a court’s paper useless.',
      'No amenace, soborne ni engañe a nadie en un proceso judicial, ni vuelva inútil un papel del tribunal.',
    ),
    citation: '18 U.S.C. § 1503(a)',
    act: '18 U.S.C. § 1503 (June 25, 1948), as amended',
    when: clause('(a)', t('A court’s paper is on the table.', 'Hay un papel de un tribunal.'), courtPaper),
    status: 'unverified',
    statusReason: statuteNotSeen,
    factBase: ['OBS-1501/1505/1503/1512/1519'],
    examples: [
      met(t('A grand jury subpoena', 'Una citación del gran jurado'), day, { 'document.kind': 'grand-jury-subpoena' }),
      notMet(t('No paper', 'Sin papel'), day, { 'document.kind': 'none' }),
      open(t('The paper was not seen', 'No se ha visto el papel'), day, {}, ['document.kind']),
    ],
  }),
  never({
    id: 'us/obstruct/18-usc-1505',
    title: t('Never bend an agency’s case', 'Nunca tuerza el caso de una agencia'),
    plain: t(
      'An agency’s subpoena may be objected to, openly and in writing. What it asks for may not be hidden, changed or destroyed, and nobody may be leaned on.',
      'Se puede objetar la citación de una agencia, abiertamente y por escrito. Lo que pide no se puede esconder, cambiar ni destruir, ni presionar a nadie.',
    ),
    citation: '18 U.S.C. § 1505',
    act: '18 U.S.C. § 1505 (June 25, 1948), as amended',
    when: quoted(
      '§ 1505',
      t('An agency has a case pending here.', 'Una agencia tiene aquí un caso pendiente.'),
      '18-usc-1505',
      'the due and proper administration of the law under which any pending proceeding is being had before any department or agency of the United States',
      agencyPaper,
    ),
    duties: [duty('preserve.records', 'asked')],
    factBase: ['OBS-1501/1505/1503/1512/1519'],
    examples: [
      met(t('An immigration subpoena', 'Una citación de inmigración'), day, { 'document.kind': 'dhs-i138' }),
      notMet(t('No paper', 'Sin papel'), day, { 'document.kind': 'none' }),
      open(t('The paper was not seen', 'No se ha visto el papel'), day, {}, ['document.kind']),
    ],
  }),
]
