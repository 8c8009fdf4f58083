// Whole assessments per second with the full rulebook: every relevant action of a situation, input checked, diagrams built.
import assert from 'node:assert/strict'
import { assess } from '../engine/index.ts'
import { rulebook } from './index.ts'

const rounds = 7
const minimumMs = 400
const hospital = { state: 'CA', kind: 'hospital', owner: 'nonprofit', timeZone: 'America/Los_Angeles' }
const situations = {
  'an arrest at the front door, an I-200': {
    at: '2026-06-03T14:20:00-07:00',
    facility: hospital,
    facts: {
      'request.kind': 'arrest',
      'requester.agency': 'ice-ero',
      'requester.purpose': 'civil-immigration',
      'document.kind': 'dhs-i200',
      area: 'non-public',
    },
  },
  'a subpoena at the records door, five items': {
    at: '2026-06-03T14:20:00-07:00',
    facility: hospital,
    facts: {
      'request.kind': 'records',
      'requester.agency': 'party-attorney',
      'requester.purpose': 'civil-litigation',
      'document.kind': 'attorney-subpoena',
      items: ['treatment-records', 'billing', 'hiv', 'mental-health', 'diagnosis'],
    },
  },
}

function rate(situation: unknown, explain: boolean): number {
  let done = 0
  const start = performance.now()
  for (;;) {
    for (let i = 0; i < 20; i++, done++) assess(rulebook, situation, { explain })
    const spent = performance.now() - start
    if (spent >= minimumMs) return (done * 1000) / spent
  }
}

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] as number

console.log(`${rulebook.rules.length} rules, one thread, ${rounds} rounds`)
console.log('| situation | actions | explanations | assessments per second (median) | spread | each takes |')
console.log('| --- | --: | --- | --: | --: | --: |')
for (const [name, situation] of Object.entries(situations))
  for (const explain of [false, true]) {
    const found = assess(rulebook, situation, { explain })
    assert.ok(!('error' in found))
    rate(situation, explain)
    const rates = Array.from({ length: rounds }, () => rate(situation, explain))
    const middle = median(rates)
    const spread = Math.round(((Math.max(...rates) - Math.min(...rates)) / middle) * 100)
    console.log(
      `| ${name} | ${found.answers.length} | ${explain ? 'on' : 'off'} | ${Math.round(middle).toLocaleString('en-US')} | ${spread} % | ${(1000 / middle).toFixed(2)} ms |`,
    )
  }
