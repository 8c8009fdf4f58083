import type { Rule } from '../../../engine/index.ts'
import { all, duty, is, t, yes } from '../../authoring.ts'
import { met, notMet, open } from './examples.ts'
import { information, noPsychotherapyNotes, permission, recordsOnly, says, soundOnItsFace } from './permission.ts'

const warrant = {
  'document.kind': 'search-warrant',
  'document.signer': 'judge',
  'document.current': true,
  'document.facially-valid': true,
  'document.names-this-facility': true,
  'document.describes-the-items': true,
} as const

/** 45 CFR 164.512(f)(1)(i), (ii)(A) and (ii)(B): reporting laws, judges, grand juries. */
export const paragraphF1: readonly Rule[] = [
  permission({
    id: 'us/hipaa/164.512-f-1-i',
    title: t('Law that makes the hospital report a wound or injury', 'Ley que obliga a informar una herida o lesión'),
    plain: t(
      'Where a state law makes the hospital report an injury, HIPAA lets it, to whom and with the fields that law names. Birthplace and immigration status are not part of it. Child abuse and abuse of adults go by (b) and (c).',
      'Donde una ley estatal obliga a informar una lesión, HIPAA lo permite, a quien y con los datos que esa ley nombra. El lugar de nacimiento y el estatus migratorio no entran. El maltrato de menores y adultos va por (b) y (c).',
    ),
    citation: '45 CFR 164.512(f)(1)(i)',
    actions: ['report.injury', 'disclose.report-of-injury'],
    when: says(
      '(f)(1)(i)',
      t('A law makes us report this injury.', 'Una ley nos obliga a informar esta lesión.'),
      'laws that require the reporting of certain types of wounds or other physical injuries',
      yes('injury.reportable'),
    ),
    duties: [
      duty('limit.to-document', 'done', {
        citation: '45 CFR 164.512(f)(1)(i)',
        note: t('Report only what that law lists.', 'Informe solo lo que esa ley enumera.'),
      }),
    ],
    decides: 'privacy-officer',
    factBase: ['HIP-512-f-1-i', 'R14'],
    examples: [
      met(t('A gunshot wound', 'Una herida de bala'), { 'injury.reportable': true }, '2026-06-07'),
      notMet(t('A fall that no law lists', 'Una caída que ninguna ley enumera'), { 'injury.reportable': false }),
      open(t('Nobody has looked at the state’s list', 'Nadie ha visto la lista del estado'), {}, ['injury.reportable']),
    ],
  }),
  permission({
    id: 'us/hipaa/164.512-f-1-ii-A',
    title: t('Judge’s warrant, order or subpoena', 'Orden de registro, orden o citación de un juez'),
    plain: t(
      'A warrant, order or subpoena that a judge signed lets the hospital give what it describes, and no more. A clerk is not a judge. A warrant to arrest a person commands no records.',
      'Una orden de registro, orden o citación firmada por un juez permite dar lo que describe y nada más. Un secretario no es juez. Una orden de arresto no exige registros.',
    ),
    citation: '45 CFR 164.512(f)(1)(ii)(A)',
    actions: information,
    when: all(
      says(
        '(f)(1)(ii)(A)',
        t('A judge signed it.', 'Lo firmó un juez.'),
        'A court order or court-ordered warrant, or a subpoena or summons issued by a judicial officer',
        all(
          is(
            'document.kind',
            'search-warrant',
            'administrative-search-warrant',
            'court-order',
            'judge-subpoena',
            'part2-order',
          ),
          is('document.signer', 'judge'),
        ),
      ),
      says(
        '(f)(1)(ii)',
        t('It is meant for this place and describes this item.', 'Va dirigido a este lugar y describe este dato.'),
        'In compliance with and as limited by the relevant requirements of',
        all(yes('document.names-this-facility'), yes('document.describes-the-items')),
      ),
      soundOnItsFace,
    ),
    duties: [
      duty('limit.to-document', 'done', {
        citation: '45 CFR 164.512(f)(1)(ii)',
        note: t('Give only what the paper describes.', 'Dé solo lo que el papel describe.'),
      }),
      duty('screen.before-release', 'done', { citation: '45 CFR 164.512(f)(1)(ii)' }),
    ],
    decides: 'counsel',
    factBase: ['HIP-512-f-1-ii-A', 'HIP-514-h', 'R4'],
    examples: [
      met(t('A warrant for the records room', 'Una orden de registro para el archivo'), warrant, '2026-06-16'),
      notMet(
        t('Right owner, wrong suite', 'Mismo dueño, otra oficina'),
        { ...warrant, 'document.names-this-facility': false },
        '2026-06-16',
      ),
      notMet(
        t('A clerk signed the trial subpoena', 'Un secretario firmó la citación a juicio'),
        { ...warrant, 'document.kind': 'clerk-subpoena', 'document.signer': 'clerk' },
        '2026-06-02',
      ),
      notMet(t('The item is not in the attachment', 'El dato no está en el anexo'), {
        ...warrant,
        'document.describes-the-items': false,
      }),
      notMet(t('Outside its dates', 'Fuera de sus fechas'), { ...warrant, 'document.current': false }),
      open(
        t('The second page is missing', 'Falta la segunda página'),
        {
          'document.kind': 'search-warrant',
          'document.signer': 'judge',
          'document.current': true,
          'document.names-this-facility': true,
          'document.describes-the-items': true,
        },
        ['document.facially-valid'],
      ),
    ],
  }),
  permission({
    id: 'us/hipaa/164.512-f-1-ii-B',
    title: t('Grand jury subpoena', 'Citación del gran jurado'),
    plain: t(
      'A grand jury subpoena lets the hospital send what it asks for, to the grand jury, by its return date, through counsel. Nothing is due on the spot. HIPAA does not make the hospital keep it from the patient; only a court’s order can.',
      'Una citación del gran jurado permite enviar lo que pide, al gran jurado, en su fecha, por medio del asesor legal. Nada se debe en el acto. HIPAA no obliga a ocultarlo al paciente; solo una orden judicial puede.',
    ),
    citation: '45 CFR 164.512(f)(1)(ii)(B)',
    actions: [...recordsOnly, noPsychotherapyNotes],
    when: says(
      '(f)(1)(ii)(B)',
      t('It is a grand jury’s subpoena.', 'Es una citación del gran jurado.'),
      'A grand jury subpoena',
      is('document.kind', 'grand-jury-subpoena'),
    ),
    duties: [
      duty('notify.counsel', 'asked', { citation: '45 CFR 164.512(f)(1)(ii)(B)' }),
      duty('calendar.return-date', 'asked', { citation: '45 CFR 164.512(f)(1)(ii)(B)' }),
      duty('preserve.records', 'asked', { citation: '45 CFR 164.512(f)(1)(ii)(B)' }),
      duty('produce.on-return-date', 'asked', {
        who: 'counsel',
        citation: '45 CFR 164.512(f)(1)(ii)(B)',
        note: t(
          'To the grand jury, on the date in the paper; not to the agent today.',
          'Al gran jurado, en la fecha del papel; no al agente hoy.',
        ),
      }),
      duty('limit.to-document', 'done', { citation: '45 CFR 164.512(f)(1)(ii)' }),
      duty('screen.before-release', 'done', { citation: '45 CFR 164.508(a)(2)' }),
    ],
    decides: 'counsel',
    factBase: ['HIP-512-f-1-ii-B', 'R5', 'R19'],
    examples: [
      met(
        t('A grand jury asks for a chart', 'Un gran jurado pide un expediente'),
        { 'document.kind': 'grand-jury-subpoena' },
        '2026-06-15',
      ),
      notMet(t('A trial subpoena of a clerk', 'Una citación a juicio de un secretario'), {
        'document.kind': 'clerk-subpoena',
      }),
      open(t('The paper has not been read', 'No se ha leído el papel'), {}, ['document.kind']),
    ],
  }),
]
