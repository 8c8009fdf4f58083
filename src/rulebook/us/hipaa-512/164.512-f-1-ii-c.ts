import type { Condition, Rule } from '../../../engine/index.ts'
import { all, any, duty, is, t, yes } from '../../authoring.ts'
import { met, notMet, open } from './examples.ts'
import { act512, noPsychotherapyNotes, permission, privacyRuleDay, recordsOnly, says, unquoted } from './permission.ts'

const threePartTest: Condition = all(
  says(
    '(f)(1)(ii)(C)',
    t(
      'It is an agency’s written demand that some law provides for.',
      'Es una exigencia escrita de una agencia, prevista en alguna ley.',
    ),
    'An administrative request, including an administrative subpoena or summons, a civil or an authorized investigative demand, or similar process authorized under law',
    is(
      'document.kind',
      'administrative-subpoena',
      'administrative-summons',
      'civil-investigative-demand',
      'ig-subpoena',
      'dhs-i138',
      'agency-request',
    ),
  ),
  says(
    '(f)(1)(ii)(C)(1)',
    t('What is asked matters to a lawful inquiry.', 'Lo pedido importa en una investigación legítima.'),
    'relevant and material to a legitimate law enforcement inquiry',
    yes('test.relevant-and-material'),
  ),
  says(
    '(f)(1)(ii)(C)(2)',
    t('The demand is specific and narrow.', 'La exigencia es específica y limitada.'),
    'specific and limited in scope to the extent reasonably practicable',
    yes('test.specific-and-limited'),
  ),
  says(
    '(f)(1)(ii)(C)(3)',
    t('Records without names would not do.', 'No bastarían registros sin nombres.'),
    'De-identified information could not reasonably be used',
    yes('test.deidentified-would-not-do'),
  ),
)

const answerRequired: Condition = unquoted(
  '(f)(1)(ii)(C), 2024 text',
  t(
    'In these months the law also had to require an answer: a court enforces the paper, or counsel reads it so.',
    'En estos meses la ley además debía exigir respuesta: un tribunal lo hace cumplir o así lo lee el asesor legal.',
  ),
  any(yes('document.enforced-by-court'), yes('dispute.d1-agency-subpoena-required-by-law')),
)

const shown = {
  'document.kind': 'dhs-i138',
  'test.relevant-and-material': true,
  'test.specific-and-limited': true,
  'test.deidentified-would-not-do': true,
} as const

const notRequired = {
  ...shown,
  'document.enforced-by-court': false,
  'dispute.d1-agency-subpoena-required-by-law': false,
} as const

/** 45 CFR 164.512(f)(1)(ii)(C): what an agency demands without a court. */
export const paragraphF1C: readonly Rule[] = [
  permission({
    id: 'us/hipaa/164.512-f-1-ii-C',
    title: t('Agency’s own subpoena or written demand', 'Citación o exigencia escrita de la propia agencia'),
    plain: t(
      'An agency’s own paper, such as an immigration subpoena (I-138), opens records only if all three parts of the test are shown, in the paper or in a letter. No one has to obey it until a court says so, and the hospital may object. A customs summons (form 3115) is for customs work. It does not count here.',
      'Un papel propio de la agencia, como una citación de inmigración (I-138), abre registros solo si se muestran las tres partes de la prueba, en el papel o en una carta. Nadie tiene que obedecerlo hasta que un tribunal lo diga, y el hospital puede objetar. La citación de aduanas (formulario 3115) es para asuntos de aduanas. Aquí no cuenta.',
    ),
    citation: '45 CFR 164.512(f)(1)(ii)(C)',
    actions: [...recordsOnly, noPsychotherapyNotes],
    versions: [
      { from: privacyRuleDay, until: '2024-06-25', act: act512, when: threePartTest },
      {
        from: '2024-06-25',
        until: '2025-06-18',
        act: '89 FR 32976 (Apr. 26, 2024)',
        when: all(threePartTest, answerRequired),
        complianceFrom: '2024-12-23',
      },
      {
        from: '2025-06-18',
        act: `${act512}; 89 FR 32976 vacated, Purl v. HHS (N.D. Tex. June 18, 2025)`,
        when: threePartTest,
      },
    ],
    duties: [
      duty('object.in-writing', 'asked', {
        who: 'counsel',
        citation: '45 CFR 164.512(f)(1)(ii)(C)',
        note: t(
          'Unless counsel decides to answer: the agency may then ask a court.',
          'Salvo que el asesor legal decida responder: la agencia puede acudir a un tribunal.',
        ),
      }),
      duty('calendar.return-date', 'asked', { citation: '45 CFR 164.512(f)(1)(ii)(C)' }),
      duty('preserve.records', 'asked', { citation: '45 CFR 164.512(f)(1)(ii)(C)' }),
      duty('limit.to-document', 'done', { citation: '45 CFR 164.512(f)(1)(ii)' }),
      duty('screen.before-release', 'done', { citation: '45 CFR 164.508(a)(2)' }),
    ],
    decides: 'counsel',
    status: 'unverified',
    statusReason: t(
      'The wording of 2024–2025 and the judgment that set it aside were not seen in an official copy. Some counsel still read the rule that way (D-12), and whether such a paper is “required by law” is disputed (D-1).',
      'No se vio copia oficial del texto de 2024–2025 ni de la sentencia que lo anuló. Algunos abogados aún leen así la regla (D-12), y se discute si un papel así es “exigido por ley” (D-1).',
    ),
    factBase: ['HIP-512-f-1-ii-C', 'HIP-512-f-1-ii-C@2024', 'R8', 'R9', 'D-1', 'D-12'],
    examples: [
      met(t('All three parts shown', 'Se muestran las tres partes'), shown, '2022-05-24'),
      met(t('The last day of the first text', 'El último día del primer texto'), notRequired, '2024-06-24'),
      notMet(
        t('The first day of the narrower text', 'El primer día del texto más estricto'),
        notRequired,
        '2024-06-25',
      ),
      met(
        t('A court enforced it under the narrower text', 'Un tribunal lo hizo cumplir bajo ese texto'),
        { ...notRequired, 'document.enforced-by-court': true },
        '2025-01-15',
      ),
      open(
        t('Counsel has not said how the open point is read', 'El asesor legal no ha dicho cómo lee el punto'),
        { ...shown, 'document.enforced-by-court': false },
        ['dispute.d1-agency-subpoena-required-by-law'],
        '2025-01-15',
      ),
      notMet(t('The last day of the narrower text', 'El último día del texto más estricto'), notRequired, '2025-06-17'),
      met(t('The day the narrower text fell', 'El día en que cayó ese texto'), notRequired, '2025-06-18'),
      notMet(t('It asks for everything', 'Lo pide todo'), { ...shown, 'test.specific-and-limited': false }),
      notMet(t('A customs summons', 'Una citación de aduanas'), { ...shown, 'document.kind': 'dhs-3115' }),
      notMet(t('A letter that names no law', 'Una carta que no cita ninguna ley'), {
        ...shown,
        'document.kind': 'letter',
      }),
      open(
        t('Nobody has judged the first part', 'Nadie ha valorado la primera parte'),
        { 'document.kind': 'dhs-i138', 'test.specific-and-limited': true, 'test.deidentified-would-not-do': true },
        ['test.relevant-and-material'],
      ),
    ],
  }),
]
