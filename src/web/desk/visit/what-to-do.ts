import { type ActionAnswer, type Language, languages, type Rulebook } from '../../../engine/index.ts'
import { type Instruction, instructionFor } from '../../ask/instruction.ts'
import { waitFor } from '../words/waits.ts'
import { type Spoken, spokenIn } from './say.ts'

/** One instruction as the desk shows it: what to do, and the words for it in both languages. */
export interface DeskInstruction {
  readonly instruction: Instruction
  readonly todo: string
  readonly say: Readonly<Partial<Record<Language, readonly string[]>>>
}

type Books = Readonly<Partial<Record<Language, Rulebook>>>

function spoken(book: Rulebook, answer: ActionAnswer, language: Language): Spoken {
  const { tone, headline, rest } = instructionFor(book, answer, language)
  const waiting = tone === 'wait' ? waitFor(answer.action)?.[language] : undefined
  if (waiting !== undefined) return spokenIn(waiting)
  return spokenIn(`${headline} ${rest}`.trim())
}

/** The instruction of an answer in the page's language, with what to say in every language that is there. */
export function deskInstruction(books: Books, answer: ActionAnswer, language: Language): DeskInstruction | undefined {
  const book = books[language]
  if (book === undefined) return undefined
  const say = languages.flatMap((l) => {
    const other = books[l]
    return other === undefined ? [] : [[l, spoken(other, answer, l).say] as const]
  })
  return {
    instruction: instructionFor(book, answer, language),
    todo: spoken(book, answer, language).todo,
    say: Object.fromEntries(say),
  }
}

/** The words for not doing something, apart from any answer: what is never right at a desk. */
export function notDoing(
  books: Books,
  action: string,
  language: Language,
): Omit<DeskInstruction, 'instruction'> | undefined {
  const of = (l: Language): Spoken | undefined => {
    const words = books[l]?.actions.find((a) => a.id === action)?.notDoing[l]
    return words === undefined ? undefined : spokenIn(words)
  }
  const own = of(language)
  if (own === undefined) return undefined
  return { todo: own.todo, say: Object.fromEntries(languages.map((l) => [l, of(l)?.say ?? []])) }
}

/** The first sentence of what is never right: it stands as a line of its own under "do not". */
export function neverDo(books: Books, action: string, language: Language): string | undefined {
  return notDoing(books, action, language)?.todo.replace(/([.!?])\s.*$/s, '$1')
}
