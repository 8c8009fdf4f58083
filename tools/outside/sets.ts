import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Situation } from '../../src/engine/index.ts'

/** One answer that somebody outside the project has given: any of `wanted` agrees with it. */
export interface Question {
  /** The id of the source, with the case where it has several: what judgements are filed under. */
  readonly id: string
  readonly situation: Situation
  readonly action: string
  readonly wanted: readonly string[]
  readonly citations: readonly string[]
  readonly duties: readonly string[]
  readonly withoutDuties: readonly string[]
}

/** Questions of one source, scored together. */
export interface QuestionSet {
  readonly name: string
  readonly questions: readonly Question[]
}

interface HhsFile {
  readonly id: string
  readonly cases: readonly {
    readonly name: string
    readonly situation: Situation
    readonly expect: readonly {
      readonly action: string
      readonly answer: string | readonly string[]
      readonly citations?: readonly string[]
      readonly duties?: readonly string[]
      readonly withoutDuties?: readonly string[]
    }[]
  }[]
}

interface Translation {
  readonly id: string
  readonly situation: Situation
  readonly action: string
  readonly label: Label
  readonly mine: Label | 'depends'
}

type Label = 'permit' | 'forbid'

const answersOf = { permit: ['may', 'must'], forbid: ['must-not'], depends: ['depends'] } as const

/** The official answers in `vectors/hhs`. */
export function officialAnswers(vectors: string): QuestionSet {
  const files = globSync('hhs/*.json', { cwd: vectors }).sort()
  return { name: 'Official answers', questions: files.flatMap((file) => questionsOf(parse(join(vectors, file)))) }
}

function questionsOf(file: HhsFile): readonly Question[] {
  return file.cases.flatMap((c) =>
    c.expect.map((e) => ({
      id: `${file.id}: ${c.name}: ${e.action}`,
      situation: c.situation,
      action: e.action,
      wanted: typeof e.answer === 'string' ? [e.answer] : e.answer,
      citations: e.citations ?? [],
      duties: e.duties ?? [],
      withoutDuties: e.withoutDuties ?? [],
    })),
  )
}

/** The invented cases in `vectors/goldcoin`, by the label of their makers and by our own reading of the regulation. */
export function inventedCases(vectors: string): { readonly label: QuestionSet; readonly mine: QuestionSet } {
  const lines = readFileSync(join(vectors, 'goldcoin/translations.jsonl'), 'utf8').trim().split('\n')
  const all: readonly Translation[] = lines.map((line) => JSON.parse(line))
  const by = (name: string, say: (t: Translation) => keyof typeof answersOf): QuestionSet => ({
    name,
    questions: all.map((t) => ({
      id: t.id,
      situation: t.situation,
      action: t.action,
      wanted: answersOf[say(t)],
      citations: [],
      duties: [],
      withoutDuties: [],
    })),
  })
  return {
    label: by('Invented cases, their label', (t) => t.label),
    mine: by('Invented cases, our reading', (t) => t.mine),
  }
}

/** How many invented cases ask nothing that Ostiary answers. */
export function unusableCount(vectors: string): number {
  return Object.keys(parse(join(vectors, 'goldcoin/unusable.json'))).length
}

function parse<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8'))
}
