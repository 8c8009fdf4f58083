import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { QueueRow } from '../../../cases/index.ts'
import { type ApiProblem, get, post, type Result } from '../api.ts'
import type { Filters } from './filters.ts'

/** A part of the list as the server gives it. */
interface Listed {
  readonly rows: readonly QueueRow[]
  /** Where it goes on. */
  readonly next?: string
  /** In a search: how many cases were looked through. */
  readonly scanned?: number
}

/** The list as far as it was read. */
export interface Queue {
  readonly rows: readonly QueueRow[] | undefined
  readonly next: string | undefined
  readonly scanned: number
  readonly problem: ApiProblem | undefined
  readonly busy: boolean
  readonly more: () => Promise<void>
  readonly refresh: () => Promise<void>
}

const atOnce = 50
const most = 100

// A search is sent in the body: what is sought may be a name, and addresses are written down in logs.
function ask(filters: Filters, sought: string, cursor: string | undefined, limit: number): Promise<Result<Listed>> {
  const { status, late, sort, ...rest } = filters
  const query = {
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== '')),
    ...(status === 'all' ? {} : status === 'over' ? { kept: 'over' } : { status }),
    ...(late ? { late: 'true' } : {}),
    ...(cursor === undefined ? {} : { cursor }),
  }
  if (sought !== '') return post<Listed>('/api/cases/search', { ...query, q: sought, limit })
  return get<Listed>(`/api/cases?${new URLSearchParams({ ...query, sort, limit: String(limit) })}`)
}

interface Held {
  readonly key: string
  readonly rows?: readonly QueueRow[]
  readonly next?: string | undefined
  readonly scanned: number
  readonly problem?: ApiProblem | undefined
}

/** Reads the list by filters and search; what is shown stays until the new list is there. */
export function useQueue(filters: Filters, sought: string): Queue {
  const key = JSON.stringify([filters, sought])
  const [held, hold] = useState<Held>({ key: '', scanned: 0 })
  const [busy, setBusy] = useState(false)
  const latest = useRef(key)
  latest.current = key

  const read = useCallback(
    async (limit: number): Promise<void> => {
      setBusy(true)
      const listed = await ask(filters, sought, undefined, limit)
      // An answer to filters that were changed meanwhile is not shown.
      if (latest.current !== key) return
      setBusy(false)
      if (!listed.ok) return hold((was) => ({ ...was, key, problem: listed.problem }))
      const { rows, next, scanned = 0 } = listed.value
      hold({ key, rows, next, scanned })
    },
    [key],
  )
  useEffect(() => {
    read(atOnce)
  }, [read])

  const more = async (): Promise<void> => {
    if (held.next === undefined || busy) return
    setBusy(true)
    const listed = await ask(filters, sought, held.next, atOnce)
    if (latest.current !== key) return
    setBusy(false)
    if (!listed.ok) return hold({ ...held, problem: listed.problem })
    const { rows, next, scanned = 0 } = listed.value
    // What moved up meanwhile was listed before already.
    const known = new Set(held.rows?.map((r) => r.id))
    const fresh = rows.filter((r) => !known.has(r.id))
    hold({ key, rows: [...(held.rows ?? []), ...fresh], next, scanned: held.scanned + scanned })
  }
  const refresh = (): Promise<void> => read(Math.min(most, Math.max(atOnce, held.rows?.length ?? 0)))
  return { rows: held.rows, next: held.next, scanned: held.scanned, problem: held.problem, busy, more, refresh }
}
