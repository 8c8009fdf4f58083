import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { CaseView, CommandData, CommandType, StoredEvent } from '../../../cases/index.ts'
import { type ApiProblem, get, type Result } from '../api.ts'
import { type Commanded, command } from '../command.ts'

/** Two who changed the same: what others wrote, and what was about to be written. */
export interface Conflict {
  readonly type: CommandType
  readonly data: CommandData<CommandType>
  readonly theirs: readonly StoredEvent[]
  /** Ends it: with what came of sending mine again, or with why not. */
  readonly end: (how: Result<Commanded>) => void
}

/** A case as the page holds it. */
export interface HeldCase {
  readonly view: CaseView | undefined
  readonly problem: ApiProblem | undefined
  readonly conflict: Conflict | undefined
  readonly reload: () => Promise<void>
  readonly give: <T extends CommandType>(type: T, data: CommandData<T>, seen?: number) => Promise<Result<Commanded>>
  /** Sends without asking again; for the choice in a conflict. */
  readonly overwrite: <T extends CommandType>(type: T, data: CommandData<T>) => Promise<Result<Commanded>>
}

const meets: readonly string[] = ['conflict', 'already-recorded']

/** Reads a case and gives commands about it; what others write is taken in by `reload`. */
export function useHeldCase(id: string): HeldCase {
  const [view, setView] = useState<CaseView>()
  const [problem, setProblem] = useState<ApiProblem>()
  const [conflict, setConflict] = useState<Conflict>()
  const latest = useRef<CaseView>(undefined)

  const take = useCallback((next: CaseView): void => {
    // An answer that was long under way must not put an older state back on screen.
    if (latest.current !== undefined && next.case.version < latest.current.case.version) return
    latest.current = next
    setView(next)
    setProblem(undefined)
  }, [])
  const reload = useCallback(async () => {
    const asked = await get<CaseView>(`/api/cases/${encodeURIComponent(id)}`)
    if (asked.ok) take(asked.value)
    else if (latest.current === undefined || asked.problem.status === 404) setProblem(asked.problem)
  }, [id, take])
  useEffect(() => {
    reload()
  }, [reload])

  const overwrite = async <T extends CommandType>(type: T, data: CommandData<T>): Promise<Result<Commanded>> => {
    const sent = await command(id, type, data, latest.current?.case.version ?? 0)
    if (sent.ok) take(sent.value.case)
    return sent
  }
  const give = async <T extends CommandType>(
    type: T,
    data: CommandData<T>,
    seen?: number,
  ): Promise<Result<Commanded>> => {
    const sent = await command(id, type, data, seen ?? latest.current?.case.version ?? 0)
    if (sent.ok) {
      take(sent.value.case)
      return sent
    }
    if (!meets.includes(sent.problem.code)) return sent
    await reload()
    const theirs = (sent.problem.more['theirs'] ?? []) as readonly StoredEvent[]
    return new Promise((resolve) => {
      const end = (how: Result<Commanded>): void => {
        setConflict(undefined)
        resolve(how)
      }
      setConflict({ type, data: data as CommandData<CommandType>, theirs, end })
    })
  }
  return { view, problem, conflict, reload, give, overwrite }
}
