import type { Condition, Rule, Rulebook, Text } from '../engine/index.ts'

const t = (en: string, es: string): Text => ({ en, es })
const badge: Condition = {
  all: [
    {
      clause: {
        at: '(a)',
        paraphrase: t('Nobody with a badge comes in.', 'No entra nadie con placa.'),
        quote: { source: 'door-act', words: 'no person bearing a badge' },
      },
      when: { all: [{ fact: 'officer.badge', in: [true] }, { not: { fact: 'officer.paper', in: ['letter'] } }] },
    },
    { clause: { at: '(b)', paraphrase: t('At any hour.', 'A cualquier hora.') }, when: { all: [] } },
  ],
}

const rule = (given: Partial<Rule> & Pick<Rule, 'id' | 'citation'>): Rule => ({
  title: t('No badges past the desk', 'Sin placas más allá del mostrador'),
  plain: t('Do not let badges <in>.', 'No deje entrar <placas>.'),
  effect: 'forbids',
  binds: 'facility',
  actions: ['enter'],
  versions: [
    { from: '2001-01-01', until: '2020-01-01', act: 'Old Act (2000)', when: badge },
    { from: '2020-01-01', act: 'Door Act (2019)', when: badge },
  ],
  status: 'verified',
  factBase: [],
  examples: [
    {
      name: t('A badge', 'Una placa'),
      on: '2021-01-01',
      facts: { 'officer.badge': true },
      expect: 'unknown',
      missing: ['officer.paper'],
    },
  ],
  duties: [{ duty: 'call', who: 'counsel', on: 'asked', due: 'PT2H', note: t('By phone.', 'Por teléfono.') }],
  ...given,
})

/** A small rulebook whose content the tests of the pages know by heart; the real one changes with the law. */
export const sample: Rulebook = {
  version: 'sample',
  facts: [
    { id: 'officer.badge', kind: 'yes-no', question: t('Is there a badge?', '¿Hay placa?'), who: 'desk' },
    {
      id: 'officer.paper',
      kind: 'choice',
      values: ['letter', 'warrant', 'unknown'],
      labels: { letter: t('Letter', 'Carta'), warrant: t('Warrant', 'Orden') },
      question: t('What paper?', '¿Qué papel?'),
      who: 'desk',
    },
    {
      id: 'facility.kind',
      kind: 'choice',
      values: ['hospital', 'clinic'],
      question: t('What place?', '¿Qué lugar?'),
      who: 'desk',
    },
    { id: 'items', kind: 'set', values: ['chart', 'bill'], question: t('What items?', '¿Qué cosas?'), who: 'desk' },
  ],
  constraints: [],
  duties: { call: t('Call counsel', 'Llame al asesor legal') },
  packs: [
    { id: 'us', kind: 'federal', title: t('Federal law', 'Ley federal'), checkedTo: '2026-11-01' },
    { id: 'us-vt', kind: 'state', state: 'VT', title: t('Vermont', 'Vermont'), checkedTo: '2026-06-01' },
    { id: 'house/starter', kind: 'house', title: t('House policy', 'Política de la casa'), checkedTo: '2026-11-01' },
  ],
  actions: [
    {
      id: 'enter',
      groups: ['@front'],
      question: t('May they come in?', '¿Pueden entrar?'),
      doing: t('Let them in', 'Dejarlos entrar'),
      notDoing: t('Keep the door', 'Cuidar la puerta'),
      binds: 'facility',
      fallback: { answer: 'may', citation: 'none', why: t('None.', 'Ninguna.') },
      relevantWhen: { all: [] },
      decides: { must: 'desk', may: 'desk', 'must-not': 'desk', depends: 'counsel', conflict: 'counsel' },
    },
    {
      id: 'disclose.chart',
      groups: ['@disclose', '@phi'],
      question: t('May we give the chart?', '¿Podemos dar el expediente?'),
      doing: t('Give the chart', 'Dar el expediente'),
      notDoing: t('Keep the chart', 'Guardar el expediente'),
      binds: 'facility',
      fallback: { answer: 'must-not', citation: 'none', why: t('None.', 'Ninguna.') },
      relevantWhen: { all: [] },
      decides: { must: 'desk', may: 'desk', 'must-not': 'desk', depends: 'counsel', conflict: 'counsel' },
    },
  ],
  rules: [
    rule({ id: 'us/door/1-A', citation: '45 CFR 164.512(f)', address: 'https://law.example/door' }),
    rule({
      id: 'us-vt/gate/2',
      citation: 'Vermont Code § 2',
      title: t('A warrant opens', 'Una orden abre'),
      plain: t('A warrant opens the médical door.', 'Una orden abre la puerta médica.'),
      effect: 'permits',
      exceptionTo: ['us/'],
      status: 'disputed',
      statusReason: t('Two courts disagree.', 'Dos tribunales discrepan.'),
      versions: [{ from: '2027-03-01', act: 'Gate Act (2026)', when: { fact: 'officer.paper', in: ['warrant'] } }],
    }),
    rule({
      id: 'us/chart/3',
      citation: '45 CFR 164.502(a)',
      title: t('The chart stays', 'El expediente se queda'),
      actions: ['@disclose'],
      status: 'unverified',
    }),
  ],
}
