const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

// 255 is no character of the alphabet, 254 white space.
const values = new Uint8Array(65536).fill(255)
for (let i = 0; i < 64; i++) values[alphabet.charCodeAt(i)] = i
for (const c of '\r\n\t ') values[c.charCodeAt(0)] = 254
values['-'.charCodeAt(0)] = 62
values['_'.charCodeAt(0)] = 63

/** The bytes of base64 text (white space allowed, padding optional), or undefined if it is none; into `into` where given. */
export function decodeBase64(
  text: string,
  start = 0,
  end = text.length,
  into?: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> | undefined {
  const out = into ?? new Uint8Array(((end - start + 3) >> 2) * 3)
  let size = 0
  let i = start
  // Four plain characters at a time, as nearly all of it is; whatever is not so goes the slow way.
  for (; i + 4 <= end; i += 4) {
    const a = values[text.charCodeAt(i)] as number
    const b = values[text.charCodeAt(i + 1)] as number
    const c = values[text.charCodeAt(i + 2)] as number
    const d = values[text.charCodeAt(i + 3)] as number
    if (((a | b | c | d) & 192) !== 0) break
    out[size] = (a << 2) | (b >> 4)
    out[size + 1] = ((b & 15) << 4) | (c >> 2)
    out[size + 2] = ((c & 3) << 6) | d
    size += 3
  }
  const rest = decodeSlowly(text, i, end, out, size)
  return rest === undefined ? undefined : out.subarray(0, rest)
}

/** The same from bytes of ASCII. */
export function decodeBase64Bytes(
  bytes: Uint8Array,
  start: number,
  end: number,
  out: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> | undefined {
  let size = 0
  let i = start
  for (; i + 4 <= end; i += 4) {
    const a = values[bytes[i] as number] as number
    const b = values[bytes[i + 1] as number] as number
    const c = values[bytes[i + 2] as number] as number
    const d = values[bytes[i + 3] as number] as number
    if (((a | b | c | d) & 192) !== 0) break
    out[size] = (a << 2) | (b >> 4)
    out[size + 1] = ((b & 15) << 4) | (c >> 2)
    out[size + 2] = ((c & 3) << 6) | d
    size += 3
  }
  const left = new TextDecoder('latin1').decode(bytes.subarray(i, end))
  const rest = decodeSlowly(left, 0, left.length, out, size)
  return rest === undefined ? undefined : out.subarray(0, rest)
}

function decodeSlowly(text: string, from: number, end: number, out: Uint8Array, begun: number): number | undefined {
  let size = begun
  let bits = 0
  let held = 0
  let padded = false
  for (let i = from; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c === 61) {
      padded = true
      continue
    }
    const value = values[c] as number
    if (value === 254) continue
    if (value === 255 || padded) return undefined
    held = ((held << 6) | value) & 0xfffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      out[size++] = (held >> bits) & 255
    }
  }
  return size
}

/** Standard base64 with padding. */
export function encodeBase64(bytes: Uint8Array): string {
  const out: string[] = []
  for (let i = 0; i < bytes.length; i += 3) {
    const [a, b, c] = [bytes[i] as number, bytes[i + 1] ?? 0, bytes[i + 2] ?? 0]
    const left = bytes.length - i
    out.push(
      alphabet.charAt(a >> 2) +
        alphabet.charAt(((a & 3) << 4) | (b >> 4)) +
        (left > 1 ? alphabet.charAt(((b & 15) << 2) | (c >> 6)) : '=') +
        (left > 2 ? alphabet.charAt(c & 63) : '='),
    )
  }
  return out.join('')
}
