import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { type ApiProblem, get } from '../../office/api.ts'

interface Answer<Row> {
  readonly rows: readonly Row[]
  readonly next?: string
  readonly people?: Readonly<Record<string, string>>
}

/** A long list, read piece by piece. */
export interface Pages<Row> {
  readonly rows: readonly Row[] | undefined
  readonly problem: ApiProblem | undefined
  /** Names of people that the rows name by id, where the list tells them. */
  readonly people: Readonly<Record<string, string>>
  readonly hasMore: boolean
  readonly busy: boolean
  readonly more: () => Promise<void>
  readonly again: () => Promise<void>
}

/** Reads a list from its start, and on when asked to; `path` may hold a query. */
export function usePages<Row>(path: string): Pages<Row> {
  const [rows, setRows] = useState<readonly Row[]>()
  const [next, setNext] = useState<string>()
  const [people, setPeople] = useState<Readonly<Record<string, string>>>({})
  const [problem, setProblem] = useState<ApiProblem>()
  const [busy, setBusy] = useState(false)
  const asked = useRef(0)
  const read = useCallback(
    async (cursor: string | undefined) => {
      asked.current++
      const mine = asked.current
      setBusy(true)
      const mark = path.includes('?') ? '&' : '?'
      const found = await get<Answer<Row>>(
        cursor === undefined ? path : `${path}${mark}cursor=${encodeURIComponent(cursor)}`,
      )
      if (mine !== asked.current) return
      setBusy(false)
      setProblem(found.ok ? undefined : found.problem)
      if (!found.ok) return
      setRows((before) => (cursor === undefined ? found.value.rows : [...(before ?? []), ...found.value.rows]))
      setNext(found.value.next)
      setPeople((before) => ({ ...before, ...found.value.people }))
    },
    [path],
  )
  useEffect(() => {
    read(undefined)
    return () => {
      asked.current++
    }
  }, [read])
  return {
    rows,
    problem,
    people,
    hasMore: next !== undefined,
    busy,
    more: () => read(next),
    again: () => read(undefined),
  }
}
