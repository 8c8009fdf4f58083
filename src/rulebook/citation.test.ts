import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressOf, covers, parentOf, parseCitation, printCitation } from './citation.ts'
import { rulebook } from './index.ts'

const parse = (text: string) => {
  const found = parseCitation(text)
  assert.ok(found, text)
  return found
}

test('every citation in the rulebook is read and written back unchanged', () => {
  const all = rulebook.rules.flatMap((r) => [
    r.citation,
    ...(r.duties ?? []).flatMap((d) => (d.citation ? [d.citation] : [])),
  ])
  const unread = [...new Set(all)].filter((text) => {
    const c = parseCitation(text)
    return c === undefined || printCitation(c) !== text
  })
  assert.deepEqual(unread, [])
})

test('a section covers its paragraphs and not the other way round', () => {
  const [section, paragraph, other] = ['45 CFR 164.512(f)', '45 CFR 164.512(f)(2)(i)', '45 CFR 164.510(a)'].map(
    parse,
  ) as [ReturnType<typeof parse>, ReturnType<typeof parse>, ReturnType<typeof parse>]
  assert.ok(
    covers(section, paragraph) && covers(section, section) && !covers(paragraph, section) && !covers(section, other),
  )
  assert.deepEqual(parentOf(paragraph)?.path, ['f', '2'])
  assert.equal(parentOf(parse('45 CFR 164.512')), undefined)
})

test('official addresses are made where the pattern is certain', () => {
  assert.equal(addressOf(parse('45 CFR 164.512(f)')), 'https://www.ecfr.gov/current/title-45/section-164.512')
  assert.equal(addressOf(parse('Fla. Stat. § 395.3027(1)')), undefined)
})

test('an order of the Governor of Texas is read by its initials and number', () => {
  assert.deepEqual(parse('Tex. Exec. Order § GA-46'), { collection: 'Tex. Exec. Order', section: 'GA-46', path: [] })
  assert.equal(parseCitation('Tex. Exec. Order § 46'), undefined)
})

test('what is no citation is not read', () => {
  for (const text of ['', 'the law', '45 CFR', 'section 512', 'Cal. Civ. Code', '8 USC 1373'])
    assert.equal(parseCitation(text), undefined, text)
})
