import type { Rule } from '../../../engine/index.ts'
import { all, always, duty, is, quoted, rule, t, yes } from '../../authoring.ts'
import { act528 } from './164.528.ts'
import { privacyRule, sectionAddress } from './scope.ts'

const text = '45-cfr-164.528_pre-2024-06-25'

/** When an agency may have an entry held back from the patient's list, and for how long. */
export const accountingDelay: readonly Rule[] = [
  rule({
    id: 'us/hipaa/164.528-a-2-i',
    title: t('A written statement holds an entry back', 'Una declaración escrita aplaza una anotación'),
    plain: t(
      'If an oversight or police agency states in writing that telling the patient would harm its work, and until when, leave the entry out of the patient’s list till then. Keep it in your own records. Only what was given under 164.512(d) or (f) can be held back, never what went out on a civil subpoena.',
      'Si una agencia de supervisión o policial declara por escrito que informar al paciente perjudicaría su labor, y hasta cuándo, deje la anotación fuera de la lista del paciente hasta entonces. Guárdela en sus registros. Solo se aplaza lo entregado según 164.512(d) o (f), nunca lo que salió por una citación civil.',
    ),
    citation: '45 CFR 164.528(a)(2)(i)',
    address: sectionAddress('164.528'),
    effect: 'requires',
    binds: 'facility',
    actions: ['delay.accounting'],
    versions: [
      {
        from: privacyRule,
        act: act528,
        when: all(
          quoted(
            '(a)(2)(i)',
            t(
              'The agency says in writing that the list would get in the way of its work.',
              'La agencia afirma por escrito que la lista estorbaría su labor.',
            ),
            text,
            "a written statement that such an accounting to the individual would be reasonably likely to impede the agency's activities",
            is('accounting.delay-request', 'written'),
          ),
          quoted(
            '(a)(2)(i)',
            t('The time that it states has not run out.', 'El plazo que indica no ha vencido.'),
            text,
            'specifying the time for which such a suspension is required',
            yes('accounting.delay-current'),
          ),
        ),
      },
    ],
    duties: [duty('keep.documents', 'asked', { who: 'privacy-officer', years: 6, citation: '45 CFR 164.530(j)' })],
    status: 'verified',
    factBase: ['HIP-528'],
    examples: [
      {
        name: t('In writing, for 90 days, on day 35', 'Por escrito, por 90 días, en el día 35'),
        on: '2026-06-05',
        facts: { 'accounting.delay-request': 'written', 'accounting.delay-current': true },
        expect: 'met',
      },
      {
        name: t('The stated time is over', 'El plazo indicado terminó'),
        on: '2026-06-05',
        facts: { 'accounting.delay-request': 'written', 'accounting.delay-current': false },
        expect: 'not-met',
      },
      {
        name: t('The time was not looked up', 'No se consultó el plazo'),
        on: '2026-06-05',
        facts: { 'accounting.delay-request': 'written' },
        expect: 'unknown',
        missing: ['accounting.delay-current'],
      },
    ],
  }),
  rule({
    id: 'us/hipaa/164.528-a-2-ii',
    title: t('A spoken request holds an entry back for 30 days', 'Una petición oral aplaza una anotación 30 días'),
    plain: t(
      'If the agency only says it, write down who said what and when. The entry stays out of the patient’s list for at most 30 days, unless a written statement comes in that time.',
      'Si la agencia solo lo dice de palabra, anote quién dijo qué y cuándo. La anotación queda fuera de la lista del paciente 30 días como máximo, salvo que en ese tiempo llegue una declaración escrita.',
    ),
    citation: '45 CFR 164.528(a)(2)(ii)',
    address: sectionAddress('164.528'),
    effect: 'requires',
    binds: 'facility',
    actions: ['delay.accounting'],
    versions: [
      {
        from: privacyRule,
        act: act528,
        when: all(
          quoted(
            '(a)(2)(ii)',
            t('The agency asked aloud, not in writing.', 'La agencia lo pidió de palabra, no por escrito.'),
            text,
            'If the agency or official statement in paragraph (a)(2)(i) of this section is made orally',
            is('accounting.delay-request', 'oral'),
          ),
          quoted(
            '(a)(2)(ii)(C)',
            t('No more than 30 days have passed since then.', 'Desde entonces no han pasado más de 30 días.'),
            text,
            'Limit the temporary suspension to no longer than 30 days from the date of the oral statement',
            yes('accounting.delay-current'),
          ),
        ),
      },
    ],
    duties: [
      duty('record.officer', 'asked', { citation: '45 CFR 164.528(a)(2)(ii)(A)' }),
      duty('keep.documents', 'asked', { who: 'privacy-officer', years: 6, citation: '45 CFR 164.530(j)' }),
    ],
    status: 'verified',
    factBase: ['HIP-528'],
    examples: [
      {
        name: t('Asked aloud ten days ago', 'Pedido de palabra hace diez días'),
        on: '2026-05-11',
        facts: { 'accounting.delay-request': 'oral', 'accounting.delay-current': true },
        expect: 'met',
      },
      {
        name: t(
          'Asked aloud 35 days ago, nothing in writing since',
          'Pedido de palabra hace 35 días, nada por escrito',
        ),
        on: '2026-06-05',
        facts: { 'accounting.delay-request': 'oral', 'accounting.delay-current': false },
        expect: 'not-met',
      },
      {
        name: t('Nobody noted the day', 'Nadie anotó el día'),
        on: '2026-06-05',
        facts: { 'accounting.delay-request': 'oral' },
        expect: 'unknown',
        missing: ['accounting.delay-current'],
      },
    ],
  }),
  rule({
    id: 'us/hipaa/164.528-c',
    title: t('What is not held back goes into the list', 'Lo que no se aplaza va en la lista'),
    plain: t(
      'Give the patient the list within 60 days of asking. The first one in a year is free.',
      'Entregue la lista al paciente dentro de los 60 días de pedirla. La primera de cada año es gratis.',
    ),
    citation: '45 CFR 164.528(c)',
    address: sectionAddress('164.528'),
    effect: 'lifts',
    binds: 'facility',
    actions: ['delay.accounting'],
    versions: [
      {
        from: privacyRule,
        act: act528,
        when: quoted(
          '(c)(1)',
          t('A patient who asks for the list gets it within 60 days.', 'Quien pide la lista la recibe en 60 días.'),
          text,
          "must act on the individual's request for an accounting, no later than 60 days after receipt of such a request",
          always,
        ),
      },
    ],
    duties: [
      duty('provide.access', 'asked', { who: 'privacy-officer', due: 'P60D', citation: '45 CFR 164.528(c)(1)' }),
      duty('account.disclosure', 'declined', {
        who: 'privacy-officer',
        due: 'P60D',
        citation: '45 CFR 164.528(c)(1)',
        note: t(
          'Put the entry in: day, recipient, short description, purpose. One more 30 days is possible, if you say in writing why.',
          'Incluya la anotación: día, destinatario, breve descripción, propósito. Se puede añadir una vez otros 30 días, si explica por escrito el motivo.',
        ),
      }),
    ],
    status: 'verified',
    factBase: ['HIP-528'],
    examples: [
      {
        name: t('The spoken request has lapsed', 'La petición oral caducó'),
        on: '2026-06-05',
        facts: { 'accounting.delay-request': 'oral', 'accounting.delay-current': false },
        expect: 'met',
      },
      {
        name: t('Nobody asked for a delay', 'Nadie pidió un aplazamiento'),
        on: '2026-06-05',
        facts: { 'accounting.delay-request': 'none' },
        expect: 'met',
      },
      { name: t('Nothing is known yet', 'Todavía no se sabe nada'), on: '2003-04-14', facts: {}, expect: 'met' },
    ],
  }),
]
