import type { CaseView, CommandData, CommandType } from '../../cases/index.ts'
import { type ApiProblem, newId, post, type Result } from './api.ts'

/** What came of a command. */
export interface Commanded {
  readonly already: boolean
  readonly case: CaseView
}

/** The device's clock with its offset, as a writer's time is written. */
export function nowHere(now = new Date()): string {
  const ahead = -now.getTimezoneOffset()
  const local = new Date(now.getTime() + ahead * 60_000).toISOString().slice(0, 19)
  const two = (n: number): string => String(Math.floor(Math.abs(n))).padStart(2, '0')
  return `${local}${ahead < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`
}

// A command that the server may or may not have got is sent again under its own id, so that it counts once.
const unsure = new Map<string, string>()

/** Sends a command about a case; the same words sent again after the network failed count once. */
export async function command<T extends CommandType>(
  caseId: string,
  type: T,
  data: CommandData<T>,
  expected: number,
): Promise<Result<Commanded>> {
  const key = JSON.stringify([caseId, type, data])
  const id = unsure.get(key) ?? newId()
  unsure.set(key, id)
  const path = `/api/cases/${encodeURIComponent(caseId)}/commands`
  const sent = await post<Commanded>(path, { id, type, data, at: nowHere(), expected })
  if (sent.ok || !mayHaveArrived(sent.problem)) unsure.delete(key)
  return sent
}

function mayHaveArrived({ status }: ApiProblem): boolean {
  return status === 0 || status >= 500
}
