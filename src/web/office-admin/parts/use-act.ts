import { useCallback, useState } from 'preact/hooks'
import type { ApiProblem, Result } from '../../office/api.ts'

/** One thing under way at a time, and why the last one failed. */
export interface Act {
  readonly busy: boolean
  readonly problem: ApiProblem | undefined
  /** Does it, unless something is under way; gives what came, or undefined where it failed. */
  readonly run: <T>(does: () => Promise<Result<T>>) => Promise<{ readonly value: T } | undefined>
  readonly clear: () => void
}

/** Keeps a button from being pressed twice and its failure on the page. */
export function useAct(): Act {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const run = useCallback(
    async <T>(does: () => Promise<Result<T>>) => {
      if (busy) return undefined
      setBusy(true)
      setProblem(undefined)
      const result = await does()
      setBusy(false)
      if (result.ok) return { value: result.value }
      setProblem(result.problem)
      return undefined
    },
    [busy],
  )
  const clear = useCallback(() => setProblem(undefined), [])
  return { busy, problem, run, clear }
}
