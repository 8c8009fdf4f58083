import { useCallback, useRef, useState } from 'preact/hooks'
import { type ApiProblem, newId, onceOnly, post, type Result } from '../../office/api.ts'

/** One thing under way at a time, and why the last one failed. */
export interface Act {
  readonly busy: boolean
  readonly problem: ApiProblem | undefined
  /** Does it, unless something is under way; gives what came, or undefined where it failed. */
  readonly run: <T>(does: () => Promise<Result<T>>) => Promise<{ readonly value: T } | undefined>
  /** Posts; the same sent again, because no answer came, is done once. */
  readonly post: <T>(path: string, body?: unknown) => Promise<{ readonly value: T } | undefined>
  /** The server asked to show again who one is, and waits: {@link ShowAgain} asks, and goes on with this. */
  readonly again: { readonly goOn: () => void; readonly giveUp: () => void } | undefined
}

const freshNeeded = 'fresh-sign-in-needed'

/** Keeps a button from being pressed twice and its failure on the page; what needs a recent proof goes on after it. */
export function useAct(): Act {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const [again, setAgain] = useState<Act['again']>()
  const working = useRef(false)
  const run = useCallback(async <T>(does: () => Promise<Result<T>>) => {
    if (working.current) return undefined
    working.current = true
    setBusy(true)
    setProblem(undefined)
    let result = await does()
    while (!result.ok && result.problem.code === freshNeeded) {
      const shown = await new Promise<boolean>((resolve) =>
        setAgain({ goOn: () => resolve(true), giveUp: () => resolve(false) }),
      )
      setAgain(undefined)
      if (!shown) break
      result = await does()
    }
    working.current = false
    setBusy(false)
    if (result.ok) return { value: result.value }
    setProblem(result.problem)
    return undefined
  }, [])
  const posted = usePosting()
  const postOnce = useCallback(<T>(path: string, body: unknown = {}) => run(() => posted<T>(path, body)), [run, posted])
  return { busy, problem, run, post: postOnce, again }
}

// The key stays the same until there is an answer: nobody knows what came of a request whose answer was lost.
function usePosting() {
  const open = useRef<{ readonly of: string; readonly key: string }>(undefined)
  return useCallback(async <T>(path: string, body: unknown): Promise<Result<T>> => {
    const of = JSON.stringify([path, body])
    if (open.current?.of !== of) open.current = { of, key: newId() }
    const sent = await post<T>(path, body, onceOnly(open.current.key))
    const answered = sent.ok || (sent.problem.status >= 400 && sent.problem.status < 500)
    if (answered && (sent.ok || sent.problem.code !== 'request-under-way')) open.current = undefined
    return sent
  }, [])
}
