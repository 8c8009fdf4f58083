import assert from 'node:assert/strict'
import { test } from 'node:test'
import { find, phrase, readingOf } from './find.ts'
import { linesOf } from './lines.ts'
import { pageOfText } from './plain.ts'

const found = (text: string, wanted: string): number => find(readingOf(pageOfText(text)), phrase(wanted)).length

test('a phrase is found through the mistakes that a reader of blurred print makes', () => {
  assert.equal(found('Y0U ARE C0MMANDED to execute', 'you are commanded to execute'), 1)
  assert.equal(found('YOUARE COMMANDFD to exe cute', 'you are commanded to execute'), 1)
  assert.equal(found('Fonn l-2OO (Rev.', 'I-200'), 1)
  assert.equal(found('for the westem district', 'western district'), 1)
})

test('a phrase runs over the end of a line and down a column', () => {
  assert.equal(found('you are commanded\nto appear', 'you are commanded to appear'), 1)
  assert.equal(found('In the Matter of        Case No. 12\nthe Search of', 'in the matter of the search of'), 1)
})

test('another number, or a word inside another, is not the phrase', () => {
  assert.equal(found('Form I-205', 'I-200'), 0)
  assert.equal(found('AO 930', 'AO 93'), 0)
  assert.equal(found('the misjudged claims', 'judge'), 0)
  assert.equal(found('subpoena to testify', 'search and seizure warrant'), 0)
})

test('a line is cut into segments at a wide gap', () => {
  const [line] = linesOf(pageOfText('U.S. DEPARTMENT OF HOMELAND SECURITY          Warrant for Arrest of Alien'))
  assert.deepEqual(
    line?.segments.map(({ text }) => text),
    ['U.S. DEPARTMENT OF HOMELAND SECURITY', 'Warrant for Arrest of Alien'],
  )
})
