import { useRef, useState } from 'preact/hooks'
import type { ApiProblem } from '../../office/api.ts'
import { readLines } from '../parts/line-stream.ts'

/** What becomes, or became, of a row of the file; rows are counted as a spreadsheet does. */
export interface Fate {
  readonly row: number
  readonly fate: 'new' | 'made' | 'already' | 'unusable'
  readonly case?: string
  readonly message?: string
  /** The column. */
  readonly at?: string
  /** The row that it repeats. */
  readonly sameAs?: number
}

interface End {
  readonly done: boolean
  readonly dryRun: boolean
  readonly rows: number
  readonly counts: Readonly<Record<Fate['fate'], number>>
}

/** What is asked of the server about the file. */
export interface ImportOptions {
  readonly dates: 'iso' | 'month-first' | 'day-first'
  readonly close: boolean
}

/** One run over a file: under way, whole, or broken off. */
export interface Run {
  readonly dryRun: boolean
  readonly fates: readonly Fate[]
  readonly end?: End
  readonly problem?: ApiProblem
  readonly busy: boolean
  /** About how many rows the file has, for the bar. */
  readonly about: number
}

/** The latest run over the file, and what starts, stops and forgets one. */
export interface Importing {
  readonly run: Run | undefined
  readonly start: (file: File, options: ImportOptions, dryRun: boolean) => Promise<void>
  readonly stop: () => void
  readonly forget: () => void
}

/** Sends a file, tried or in earnest, and tells of each row as the server does. */
export function useImport(): Importing {
  const [run, setRun] = useState<Run>()
  const control = useRef<AbortController>(undefined)
  const start = async (file: File, { dates, close }: ImportOptions, dryRun: boolean): Promise<void> => {
    control.current?.abort()
    const mine = new AbortController()
    control.current = mine
    const about = Math.max(1, (await file.text()).split('\n').length - 1)
    setRun({ dryRun, fates: [], busy: true, about })
    const problem = await readLines<Fate | End>({
      method: 'POST',
      path: `/api/import?${new URLSearchParams({ dryRun: String(dryRun), close: String(close), dates })}`,
      body: file,
      type: 'text/csv',
      signal: mine.signal,
      isEnd: (line) => 'counts' in line,
      tell: (lines) => {
        if (mine !== control.current) return
        const end = lines.find((line): line is End => 'counts' in line)
        const fates = lines.filter((line): line is Fate => 'row' in line)
        setRun((now) => now && { ...now, fates: [...now.fates, ...fates], ...(end === undefined ? {} : { end }) })
      },
    })
    if (mine !== control.current) return
    setRun((now) => now && { ...now, busy: false, ...(problem === undefined ? {} : { problem }) })
  }
  return {
    run,
    start,
    stop: () => control.current?.abort(),
    forget: () => {
      control.current?.abort()
      control.current = undefined
      setRun(undefined)
    },
  }
}
