import type { Fact } from '../engine/index.ts'
import { t } from './authoring.ts'
import { choices, clocks, items, yesNo } from './vocabulary.ts'

/** Every fact that the engine knows. */
export const facts: readonly Fact[] = [
  ...Object.entries(choices).map(
    ([id, values]): Fact => ({ id, kind: 'choice', values, question: t(id, id), who: 'desk' }),
  ),
  ...yesNo.map((id): Fact => ({ id, kind: 'yes-no', question: t(id, id), who: 'desk' })),
  ...Object.entries(clocks).map(([id, kind]): Fact => ({ id, kind, question: t(id, id), who: 'desk' })),
  { id: 'items', kind: 'set', values: items, question: t('items', 'items'), who: 'desk' },
]
