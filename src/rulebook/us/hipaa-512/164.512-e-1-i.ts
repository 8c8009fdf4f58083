import type { Rule } from '../../../engine/index.ts'
import { all, any, duty, is, t, yes } from '../../authoring.ts'
import { met, notMet, open } from './examples.ts'
import { information, permission, says, soundOnItsFace } from './permission.ts'

const order = {
  'document.kind': 'court-order',
  'document.signer': 'judge',
  'document.current': true,
  'document.facially-valid': true,
  'document.describes-the-items': true,
} as const

/** 45 CFR 164.512(e)(1)(i): orders of courts and tribunals. */
export const paragraphE1I: readonly Rule[] = [
  permission({
    id: 'us/hipaa/164.512-e-1-i',
    title: t('Order of a court or tribunal', 'Orden de un tribunal judicial o administrativo'),
    plain: t(
      'An order that a judge signed lets the hospital give what the order names, and nothing more. An order of an immigration judge counts too. A lawyer’s or a clerk’s name on a subpoena is not an order.',
      'Una orden firmada por un juez permite dar lo que la orden nombra y nada más. También vale la orden de un juez de inmigración. La firma de un abogado o secretario en una citación no es una orden.',
    ),
    citation: '45 CFR 164.512(e)(1)(i)',
    actions: information,
    when: all(
      says(
        '(e)(1)(i)',
        t('A judge, or an immigration judge, signed an order.', 'Un juez, o un juez de inmigración, firmó una orden.'),
        'In response to an order of a court or administrative tribunal',
        any(
          all(is('document.kind', 'court-order', 'part2-order', 'judge-subpoena'), is('document.signer', 'judge')),
          all(is('document.kind', 'immigration-judge-order'), is('document.signer', 'immigration-judge')),
        ),
      ),
      says(
        '(e)(1)(i)',
        t('The order names this item.', 'La orden nombra este dato.'),
        'discloses only the protected health information expressly authorized by such order',
        yes('document.describes-the-items'),
      ),
      soundOnItsFace,
    ),
    duties: [
      duty('limit.to-document', 'done', {
        citation: '45 CFR 164.512(e)(1)(i)',
        note: t('Give only what the order names.', 'Dé solo lo que la orden nombra.'),
      }),
      duty('screen.before-release', 'done', { citation: '45 CFR 164.512(e)(1)(i)' }),
    ],
    decides: 'counsel',
    factBase: ['HIP-512-e', 'R3'],
    examples: [
      met(t('A county judge orders two years of records', 'Una jueza del condado ordena dos años de registros'), order),
      met(t('An immigration judge’s order', 'La orden de un juez de inmigración'), {
        ...order,
        'document.kind': 'immigration-judge-order',
        'document.signer': 'immigration-judge',
      }),
      notMet(t('The order speaks of other records', 'La orden habla de otros registros'), {
        ...order,
        'document.describes-the-items': false,
      }),
      notMet(t('The order has lapsed', 'La orden venció'), { ...order, 'document.current': false }),
      notMet(t('A clerk signed it', 'La firmó un secretario'), { ...order, 'document.signer': 'clerk' }),
      open(
        t('The signature has not been read', 'No se ha leído la firma'),
        {
          'document.kind': 'court-order',
          'document.current': true,
          'document.facially-valid': true,
          'document.describes-the-items': true,
        },
        ['document.signer'],
      ),
    ],
  }),
]
