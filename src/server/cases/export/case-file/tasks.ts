import { type CaseState, explainDue, openTasks, type Task } from '../../../../cases/index.ts'
import { type Block, fields, list, section } from '../../../pdf/index.ts'
import { questionOf } from './answers.ts'
import { personText, say, timeText, type Written } from './context.ts'
import { fileWords, named, ownerNames, statusNames } from './words.ts'

/** Duties and tasks, the open ones first, each with how its due time was worked out and the law that asks for it. */
export function taskBlocks(written: Written, { tasks }: CaseState): readonly Block[] {
  const open = openTasks(tasks)
  const rest = Object.values(tasks).filter((t) => t.status !== 'open')
  const shown = [...open, ...rest].flatMap((task) => oneTask(written, task))
  return section(2, say(written, fileWords.duties), shown)
}

function oneTask(written: Written, task: Task): readonly Block[] {
  const { language } = written
  const duty = task.duty === undefined ? undefined : written.rulebook.duties[task.duty]?.[language]
  const about = task.action === undefined ? '' : ` — ${questionOf(written, task.action)}`
  const owner = say(written, ownerNames[task.owner])
  const person = task.person === undefined ? '' : ` (${personText(written, task.person)})`
  return section(3, `${task.title ?? duty ?? task.task}${about}`, [
    ...fields([
      [say(written, fileWords.status), named(statusNames, task.status, language)],
      [say(written, fileWords.owner), `${owner}${person}`],
      [say(written, fileWords.due), task.due === null ? undefined : timeText(written, task.due.at)],
      [say(written, fileWords.whyThen), task.due === null ? undefined : explainDue(task.due, language).join(' ')],
    ]),
    ...list(task.citations),
  ])
}

/** What was done about each action, or declined. */
export function settledBlocks(written: Written, { settled }: CaseState): readonly Block[] {
  const items = settled.map(({ action, choice, at, againstAnswer }) => {
    const what = say(written, choice === 'done' ? fileWords.wasDone : fileWords.wasDeclined)
    const against = againstAnswer ? ` (${say(written, fileWords.against)})` : ''
    return `${questionOf(written, action)} ${what}${against}, ${timeText(written, at)}`
  })
  return section(2, say(written, fileWords.done), list(items))
}
