import { useRef, useState } from 'preact/hooks'
import type { ApiProblem, Result } from './api.ts'

/** A form's way to the server: whether it is under way, and why it failed last. */
export interface Sending {
  readonly busy: boolean
  readonly problem: ApiProblem | undefined
  /** Sends unless something is under way; gives the value, or undefined where it failed. */
  readonly send: <T>(how: () => Promise<Result<T>>) => Promise<T | undefined>
  readonly clear: () => void
}

/** Sends one thing at a time and keeps what went wrong for the page to show. */
export function useSend(): Sending {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const underWay = useRef(false)
  const send = async <T>(how: () => Promise<Result<T>>): Promise<T | undefined> => {
    // A second click of an impatient hand must not send it twice.
    if (underWay.current) return undefined
    underWay.current = true
    setBusy(true)
    setProblem(undefined)
    const result = await how()
    underWay.current = false
    setBusy(false)
    if (result.ok) return result.value
    setProblem(result.problem)
    return undefined
  }
  return { busy, problem, send, clear: () => setProblem(undefined) }
}
