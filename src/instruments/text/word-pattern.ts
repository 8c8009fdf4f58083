import { align } from './align.ts'
import { skeleton } from './skeleton.ts'

/** One word of a page as its letters, with its place in the page's list. */
export interface Token {
  readonly letters: string
  readonly at: number
}

/** A word of a pattern: any of these, whole or as a beginning. */
interface Choice {
  readonly letters: string
  readonly begins: boolean
}

type AnyOf = readonly Choice[]

/** A pattern over the words of a title. */
export interface TitlePattern {
  readonly text: string
  readonly first: AnyOf | undefined
  readonly all: readonly AnyOf[]
  readonly none: readonly AnyOf[]
}

/** A pattern over words that follow each other; the words of one step stand side by side. */
export interface SaysPattern {
  readonly text: string
  readonly steps: readonly (readonly AnyOf[])[]
}

function anyOf(text: string): AnyOf {
  return text.split('|').map((word) => ({ letters: skeleton(word.replace('*', '')), begins: word.endsWith('*') }))
}

/** Reads a pattern for a title, such as `^order records|information !motion`. */
export function titlePattern(text: string): TitlePattern {
  const parts = text.split(' ')
  const first = parts.find((part) => part.startsWith('^'))
  return {
    text,
    first: first === undefined ? undefined : anyOf(first.slice(1)),
    all: parts.filter((part) => !/^[!^]/.test(part)).map(anyOf),
    none: parts.filter((part) => part.startsWith('!')).map((part) => anyOf(part.slice(1))),
  }
}

/** Reads a pattern for running text, such as `before > grand jury`. */
export function saysPattern(text: string): SaysPattern {
  return { text, steps: text.split(' > ').map((step) => step.split(' ').map(anyOf)) }
}

/** The words of a text as tokens; what a stroke or a dash joins is two. */
export function tokensOf(words: readonly { readonly text: string; readonly at: number }[]): readonly Token[] {
  return words.flatMap(({ text, at }) =>
    text
      .split(/[/—–]/)
      .map((part) => ({ letters: skeleton(part.replace(/['’]s$/, '')), at }))
      .filter(({ letters }) => letters !== ''),
  )
}

function is(token: Token | undefined, choices: AnyOf): boolean {
  return token !== undefined && choices.some((choice) => fits(token.letters, choice))
}

// A long word may have one letter misread; a short one would be another word.
const forgiving = 7

function fits(letters: string, { letters: wanted, begins }: Choice): boolean {
  if (begins ? letters.startsWith(wanted) : letters === wanted || letters === `${wanted}s`) return true
  if (wanted.length < forgiving || letters.length < wanted.length - 1) return false
  const part = begins ? letters.slice(0, wanted.length) : letters
  if (part.length > wanted.length + 1 || part[0] !== wanted[0]) return false
  const { from, to, errors } = align(wanted, part)
  return errors <= 1 && from === 0 && part.length - to <= 1
}

/** The words of a title that a pattern covers, by their place; nothing if it does not fit. `whole` is what stands around the title too. */
export function inTitle(
  title: readonly Token[],
  whole: readonly Token[],
  { first, all, none }: TitlePattern,
): readonly number[] {
  if (none.some((choices) => whole.some((token) => is(token, choices)))) return []
  if (first !== undefined && !is(title[0], first)) return []
  const found = all.map((choices) => title.find((token) => is(token, choices)))
  if (found.includes(undefined)) return []
  const [one, last] = [0, -1].map((end) =>
    [...(first === undefined ? [] : [title[0]]), ...found]
      .map((token) => (token ? title.indexOf(token) : 0))
      .sort((a, b) => a - b)
      .at(end),
  )
  // A title is one piece: what stands between its words is part of it.
  return [...new Set(title.slice(one, (last ?? 0) + 1).map(({ at }) => at))]
}

const reach = 14

/** The words of a text that a pattern covers where it first fits; nothing if it does not. */
export function inText(tokens: readonly Token[], { steps }: SaysPattern): readonly number[] {
  const [first = [], ...rest] = steps
  for (let start = 0; start < tokens.length; start++) {
    if (!sideBySide(tokens, start, first)) continue
    const places = follow(tokens, start + first.length, rest)
    if (places) return [...new Set([...range(tokens, start, first.length), ...places])]
  }
  return []
}

function follow(
  tokens: readonly Token[],
  from: number,
  [step, ...rest]: readonly (readonly AnyOf[])[],
): readonly number[] | undefined {
  if (step === undefined) return []
  for (let at = from; at < Math.min(tokens.length, from + reach); at++) {
    if (!sideBySide(tokens, at, step)) continue
    const places = follow(tokens, at + step.length, rest)
    if (places) return [...range(tokens, at, step.length), ...places]
  }
  return undefined
}

function sideBySide(tokens: readonly Token[], at: number, words: readonly AnyOf[]): boolean {
  return words.every((choices, i) => is(tokens[at + i], choices))
}

function range(tokens: readonly Token[], from: number, count: number): readonly number[] {
  return tokens.slice(from, from + count).map(({ at }) => at)
}
