import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rulebook } from '../src/rulebook/index.ts'
import { disagreements, type Notes, page, type ScoredSet, table } from './outside/report.ts'
import { scoreOne, tally } from './outside/score.ts'
import { inventedCases, officialAnswers, type QuestionSet, unusableCount } from './outside/sets.ts'

// npm run outside: scores the rulebook against answers given by others and writes docs/outside-checks.md. A disagreement is
// no failure: it is shown, judged in vectors/outside-notes.json, and never mended by changing what a source says.
const root = join(import.meta.dirname, '..')
const vectors = join(root, 'vectors')
const notes: Notes = JSON.parse(readFileSync(join(vectors, 'outside-notes.json'), 'utf8'))
const invented = inventedCases(vectors)
const sets: readonly ScoredSet[] = [officialAnswers(vectors), invented.label, invented.mine].map(score)

const run = { rulebook, sets, unusable: unusableCount(vectors), notes }
writeFileSync(join(root, 'docs/outside-checks.md'), page(run))
console.log(table(sets))
for (const set of sets) console.log(`\n${set.name}\n${disagreements(set.scored, notes)}`)

function score(set: QuestionSet): ScoredSet {
  const scored = set.questions.map((question) => scoreOne(rulebook, question))
  return { name: set.name, scored, tally: tally(scored) }
}
