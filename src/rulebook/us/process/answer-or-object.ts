import { duty, t } from '../../authoring.ts'

/** What comes with every demand that an agency issues itself. */
export const answerOrObject = [
  duty('notify.counsel', 'asked'),
  duty('calendar.return-date', 'asked'),
  duty('preserve.records', 'asked'),
  duty('object.in-writing', 'asked', {
    who: 'counsel',
    note: t(
      'Before the date in the paper, unless counsel decides to answer or a court has ordered it.',
      'Antes de la fecha del papel, salvo que el asesor legal decida responder o un tribunal lo haya ordenado.',
    ),
  }),
] as const
