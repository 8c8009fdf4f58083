import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rulebook } from '../../rulebook/index.ts'
import { caseTitle } from './case-title.ts'

test('a case is called by what is asked for, then the agency, then the names', () => {
  const visit = { kind: 'visit', requestKind: 'arrest', agency: 'ice-ero', names: 'Officer Sample' } as const
  assert.equal(
    caseTitle(visit, rulebook, 'en'),
    'To arrest someone\u00a0· ICE, removal officers (ERO)\u00a0· Officer Sample',
  )
  assert.equal(caseTitle({ kind: 'referral', agency: 'unknown' }, rulebook, 'es'), 'Aviso de una amenaza')
  assert.equal(caseTitle({ kind: 'visit' }, rulebook, 'en'), 'Visit')
})

test('a long one ends within 120 characters', () => {
  const title = caseTitle({ kind: 'outreach', names: 'Office of Examples '.repeat(9) }, rulebook, 'en')
  assert.equal([...title].length, 120)
  assert.match(title, /^Outreach proposal\u00a0· .*…$/)
})
