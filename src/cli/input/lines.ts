/** A line of input, or why it cannot be used. */
export type Line = { readonly text: string } | { readonly code: 'not-utf-8' | 'line-too-long' }

/** A line longer than this is refused, so that no input can fill the memory. */
export const mostBytes = 16 * 1024 * 1024

const newline = 0x0a

/**
 * The lines of a stream of bytes, one at a time. Only a line feed ends a line (a JSON text may hold other separators),
 * and the last line may lack it.
 */
export async function* linesOf(chunks: AsyncIterable<unknown>, limit = mostBytes): AsyncGenerator<Line> {
  let held: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    let rest = Buffer.from(chunk as Uint8Array)
    for (let end = rest.indexOf(newline); end >= 0; end = rest.indexOf(newline)) {
      size += end
      yield decode(held, rest.subarray(0, end), size > limit)
      held = []
      size = 0
      rest = rest.subarray(end + 1)
    }
    size += rest.length
    if (size > limit) held = []
    else if (rest.length > 0) held.push(rest)
  }
  if (size > 0) yield decode(held, Buffer.alloc(0), size > limit)
}

function decode(held: readonly Buffer[], last: Buffer, tooLong: boolean): Line {
  if (tooLong) return { code: 'line-too-long' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat([...held, last])) }
  } catch {
    return { code: 'not-utf-8' }
  }
}
