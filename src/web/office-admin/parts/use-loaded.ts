import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { type ApiProblem, get } from '../../office/api.ts'

/** What a page shows, as far as it is there. */
export interface Loaded<T> {
  readonly value: T | undefined
  readonly problem: ApiProblem | undefined
  readonly etag: string | undefined
  /** Asks again; what is shown stays until the answer is there. */
  readonly again: () => Promise<void>
  readonly set: (value: T) => void
}

/** Reads an address once, and again when it changes or is asked to; a late answer to an earlier question is dropped. */
export function useLoaded<T>(path: string): Loaded<T> {
  const [value, set] = useState<T>()
  const [problem, setProblem] = useState<ApiProblem>()
  const [etag, setEtag] = useState<string>()
  const asked = useRef(0)
  const again = useCallback(async () => {
    asked.current++
    const mine = asked.current
    const result = await get<T>(path)
    if (mine !== asked.current) return
    setProblem(result.ok ? undefined : result.problem)
    if (!result.ok) return
    setEtag(result.etag)
    set(result.value)
  }, [path])
  useEffect(() => {
    again()
    return () => {
      asked.current++
    }
  }, [again])
  return { value, problem, etag, again, set }
}
