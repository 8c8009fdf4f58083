import type { Rulebook } from '../../engine/index.ts'
import { hashOf } from '../../rulebook/index.ts'
import { sample } from '../_sample.ts'

const t = (words: string) => ({ en: words, es: words })
const house = { binds: 'facility', status: 'unverified', factBase: [] } as const
const badge = { name: t('A badge'), on: '2026-01-01', facts: { 'officer.badge': true }, expect: 'met' } as const

const content: Rulebook = {
  ...sample,
  facts: [
    ...sample.facts,
    { id: 'dispute.d1-gate', kind: 'yes-no', question: t('Does the gate count?'), who: 'counsel', dispute: 'D-1' },
    { id: 'requester.agency', kind: 'choice', values: ['ice-ero', 'unknown'], question: t('Who?'), who: 'desk' },
  ],
  rules: [
    ...sample.rules,
    {
      ...house,
      id: 'house/starter/no-chart',
      title: t('The chart stays'),
      plain: t('Give no chart.'),
      citation: 'Policy § 1',
      effect: 'forbids',
      actions: ['disclose.chart'],
      versions: [{ from: '2001-01-01', act: 'Policy', when: { all: [] } }],
      examples: [badge],
    },
    {
      ...house,
      id: 'house/starter/no-entry',
      title: t('Nobody comes in'),
      plain: t('Open no door.'),
      citation: 'Policy § 2',
      effect: 'forbids',
      actions: ['enter'],
      versions: [{ from: '2001-01-01', act: 'Policy', when: { all: [] } }],
      examples: [badge, { ...badge, name: t('No badge'), facts: { 'officer.badge': false } }],
    },
  ],
}

/** A small rulebook with two house rules whose effects the tests know by heart. */
export const sampleRulebook: Rulebook = { ...content, hash: hashOf(content) }
