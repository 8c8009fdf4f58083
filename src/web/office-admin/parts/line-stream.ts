import type { ApiProblem } from '../../office/api.ts'
import { languageHere } from '../../office/place.ts'

/** A call that is answered by lines of JSON, as they come. */
export interface LineCall<Line> {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly body?: BodyInit
  readonly type?: string
  readonly signal: AbortSignal
  readonly tell: (lines: readonly Line[]) => void
  /** True for the line that ends the whole: without one the answer broke off. */
  readonly isEnd: (line: Line) => boolean
}

/** Reads such an answer to its end; why not, where it was refused or broke off. */
export async function readLines<Line>(asked: LineCall<Line>): Promise<ApiProblem | undefined> {
  const { method, path, body, type, signal } = asked
  try {
    const response = await fetch(path, {
      method,
      headers: {
        'Accept-Language': languageHere(),
        ...(type === undefined ? {} : { 'Content-Type': type }),
      },
      cache: 'no-store',
      credentials: 'same-origin',
      signal,
      ...(body === undefined ? {} : { body }),
    })
    if (!response.ok || response.body === null) return await refusalIn(response)
    return (await tellLines(response.body, asked)) ? undefined : brokenOff(0)
  } catch {
    return brokenOff(0)
  }
}

async function tellLines<Line>(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  { tell, isEnd }: LineCall<Line>,
): Promise<boolean> {
  let rest = ''
  let whole = false
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return whole
    const texts = `${rest}${value}`.split('\n')
    rest = texts.pop() ?? ''
    const lines = texts.filter((text) => text !== '').map((text): Line => JSON.parse(text))
    whole ||= lines.some(isEnd)
    if (lines.length > 0) tell(lines)
  }
}

async function refusalIn(response: Response): Promise<ApiProblem> {
  const told = (await response.json().catch(() => ({}))) as Readonly<Record<string, unknown>>
  const { code, detail, at } = told
  if (typeof code !== 'string' || typeof detail !== 'string') return brokenOff(response.status)
  return { status: response.status, code, detail, more: {}, ...(typeof at === 'string' ? { at } : {}) }
}

function brokenOff(status: number): ApiProblem {
  const detail = {
    en: 'The answer broke off before its end. Try again.',
    es: 'La respuesta se cortó antes del final. Intente de nuevo.',
  }[languageHere()]
  return { status, code: 'broken-off', detail, more: {} }
}
