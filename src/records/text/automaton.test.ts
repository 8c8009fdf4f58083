import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildAutomaton, eachAnchor, eachAnchorInBytes } from './automaton.ts'
import { fold } from './fold.ts'

const seed = Number(process.env.OSTIARY_SEED ?? 20260603)

function random(): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function found(words: readonly string[], text: string, anywhere = false): readonly string[] {
  const all: string[] = []
  eachAnchor(
    buildAutomaton(words, () => anywhere),
    text,
    (word, end) => {
      all.push(`${words[word]}@${end}`)
      return false
    },
  )
  return all.sort()
}

test('words that end in one another are all found', () => {
  assert.deepEqual(found(['she', 'he', 'hers', 'hers of'], 'SHE hers of', true), [
    'he@3',
    'he@6',
    'hers of@11',
    'hers@8',
    'she@3',
  ])
})

test('white space of any length, soft hyphens and accents do not part or hide a word', () => {
  assert.deepEqual(found(['green card'], 'a GREEN\u00a0\r\n  cárd, gre\u00aden card'), [
    'green card@16',
    'green card@29',
  ])
})

test('a word is found where a word of the text begins, not inside one', () => {
  assert.deepEqual(found(['lin', 'a-1'], 'clinical lin-3 A-1 aa-1 ca-1'), ['a-1@18', 'lin@12'])
})

test('it finds what a search for each word by itself finds', () => {
  const draw = random()
  const letters = 'ab- .c1'
  const word = (size: number): string =>
    Array.from({ length: size }, () => letters[Math.floor(draw() * letters.length)]).join('')
  for (let round = 0; round < 400; round++) {
    const words = [...new Set(Array.from({ length: 6 }, () => word(1 + Math.floor(draw() * 4)).trim()))].filter(
      (each) => each !== '' && !each.includes('  '),
    )
    const text = fold(word(40)).text
    const expected = words.flatMap((each) =>
      [...text].flatMap((_, i) => {
        const begins = i === 0 || !/[a-z0-9]/.test(text.charAt(i - 1)) || !/[a-z0-9]/.test(each.charAt(0))
        return text.startsWith(each, i) && begins ? [`${each}@${i + each.length}`] : []
      }),
    )
    assert.deepEqual(found(words, text), expected.sort(), JSON.stringify({ words, text }))
    const inBytes: string[] = []
    const bytes = new TextEncoder().encode(text)
    eachAnchorInBytes(buildAutomaton(words), bytes, (index, end) => {
      inBytes.push(`${words[index]}@${end}`)
      return false
    })
    assert.deepEqual(inBytes.sort(), expected)
  }
})
