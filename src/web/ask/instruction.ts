import type { ActionAnswer, Answer, Language, Rulebook } from '../../engine/index.ts'
import { wordsIn } from './words/words.ts'

/** What staff do about one action now. */
export interface Instruction {
  readonly action: string
  /** Shown by colour, icon and word together. */
  readonly tone: 'must' | 'may' | 'must-not' | 'wait'
  readonly word: string
  /** What it answers: without it, a "no" before a sentence could be read as a part of it. */
  readonly question: string
  /** What to do, in one sentence. */
  readonly headline: string
  /** How, and what to say. */
  readonly rest: string
  /** Whom to call, or that it is yours to decide. */
  readonly decides: string
  /** More knowledge can still change it. */
  readonly open: boolean
  readonly answer: ActionAnswer
}

/** The instruction that an answer gives: itself once settled, the safe one until then. */
export function instructionFor(book: Rulebook, answer: ActionAnswer, language: Language): Instruction {
  const words = wordsIn(language)
  const action = book.actions.find((a) => a.id === answer.action)
  const tone = answer.meanwhile
  const doing = action?.doing[language] ?? answer.action
  const notDoing = action?.notDoing[language] ?? answer.action
  const sentence = tone === 'must-not' ? notDoing : tone === 'wait' ? words.wait : doing
  // What somebody else decides is never told to staff as a plain permission.
  const asks = tone === 'may' && answer.decides !== 'desk'
  const word = asks ? words.mayIf(words.decidesShort[answer.decides]) : words.tones[tone]
  const [headline, rest] = split(sentence)
  const open = answer.answer === 'depends'
  const decides = decidesLine(answer, language)
  const question = action?.question[language] ?? answer.action
  return { action: answer.action, tone, word, question, headline, rest, decides, open, answer }
}

// The rulebook's words begin with what to do and go on with how; a full stop inside a quotation has no space after it.
function split(text: string): readonly [string, string] {
  const end = /[.!?]\s/.exec(text)
  return end === null ? [text, ''] : [text.slice(0, end.index + 1), text.slice(end.index + 2)]
}

function decidesLine(answer: ActionAnswer, language: Language): string {
  const { calls, decidesShort } = wordsIn(language)
  const who = decidesShort[answer.decides]
  if (answer.answer === 'depends' || answer.answer === 'conflict') return calls.decides(who)
  if (answer.decides === 'desk') return answer.answer === 'may' ? calls.yours : ''
  return answer.answer === 'must-not' ? calls.ifPressed(who) : calls.first(who)
}

/** The answers that speak of what staff do; an agency's own rules bind its officers, and staff act on none of them. */
export function forStaff(book: Rulebook, answers: readonly ActionAnswer[]): readonly ActionAnswer[] {
  return answers.filter((a) => bindsOf(book, a) === 'facility')
}

/** The answers that speak of what the officers' own agency allows them. */
export function forOfficers(book: Rulebook, answers: readonly ActionAnswer[]): readonly ActionAnswer[] {
  return answers.filter((a) => bindsOf(book, a) === 'agency')
}

function bindsOf(book: Rulebook, answer: ActionAnswer): 'facility' | 'agency' | undefined {
  return book.actions.find((a) => a.id === answer.action)?.binds
}

/** What an answer says in a word or two ("must not", "depends"). */
export function answerWord(answer: Answer, language: Language): string {
  return wordsIn(language).answers[answer]
}
