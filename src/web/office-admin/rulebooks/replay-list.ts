import type { AssessmentDifference } from '../../../cases/index.ts'
import type { ApiProblem } from '../../office/api.ts'
import { languageHere } from '../../office/place.ts'

/** An assessment of a case that would have another answer, or that cannot be answered again. */
export type Replayed = {
  readonly case: string
  readonly assessment: string
  readonly at: string
  readonly latest: boolean
} & ({ readonly difference: AssessmentDifference } | { readonly refused: string })

/** A line of the list, as the server sends it. */
export type ReplayLine =
  | { readonly kind: 'change'; readonly change: Replayed }
  | { readonly kind: 'failed'; readonly case: string; readonly failed: string }
  | { readonly kind: 'progress'; readonly cases: number; readonly of: number }
  | {
      readonly kind: 'end'
      readonly digest: string
      readonly cases: number
      readonly changes: number
      readonly failed: number
    }

/** Reads the list of what a rulebook would have changed, line by line as it comes; why not, where it breaks off before its end. */
export async function readReplayList(
  hash: string,
  signal: AbortSignal,
  tell: (lines: readonly ReplayLine[]) => void,
): Promise<ApiProblem | undefined> {
  try {
    const response = await fetch(`/api/rulebooks/${encodeURIComponent(hash)}/changes`, {
      headers: { 'Accept-Language': languageHere() },
      cache: 'no-store',
      signal,
    })
    if (!response.ok || response.body === null) return await refusalIn(response)
    return (await readLines(response.body, tell)) ? undefined : brokenOff(0)
  } catch {
    return brokenOff(0)
  }
}

// True once the line that ends the list was there: a list that broke off is not the whole list.
async function readLines(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  tell: (lines: readonly ReplayLine[]) => void,
): Promise<boolean> {
  let rest = ''
  let whole = false
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return whole
    const texts = `${rest}${value}`.split('\n')
    rest = texts.pop() ?? ''
    const lines = texts.filter((text) => text !== '').map((text): ReplayLine => JSON.parse(text))
    whole ||= lines.some(({ kind }) => kind === 'end')
    if (lines.length > 0) tell(lines)
  }
}

async function refusalIn(response: Response): Promise<ApiProblem> {
  const told = (await response.json().catch(() => ({}))) as { readonly code?: string; readonly detail?: string }
  if (told.code === undefined || told.detail === undefined) return brokenOff(response.status)
  return { status: response.status, code: told.code, detail: told.detail, more: {} }
}

function brokenOff(status: number): ApiProblem {
  const detail = {
    en: 'The list broke off before its end. Make it again.',
    es: 'La lista se cortó antes del final. Hágala de nuevo.',
  }[languageHere()]
  return { status, code: 'broken-off', detail, more: {} }
}
