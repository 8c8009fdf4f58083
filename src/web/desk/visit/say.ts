/** An instruction taken apart: what to do, and the words to read out. */
export interface Spoken {
  readonly todo: string
  readonly say: readonly string[]
}

// Where the words stood, a letter of the private use area stands: no instruction has one.
const quotations = /“([^”]+)”|«([^»]+)»/g
// What only announces the words ("Say:", "Say once:") goes with them, for they are shown under a heading of their own.
const announced =
  /(?:\b(?:anyone may\s+|and\s+)?say(?: once)?|\by\s+diga(?: una vez)?|\bdiga(?: una vez)?|\bcualquiera puede decir|, siempre con las mismas palabras|, in the same words each time)\s*:?\s*(?=\uE000)/gi

/** Takes the words that are to be read out from an instruction; what is left stays a sentence. */
export function spokenIn(text: string): Spoken {
  const say = [...text.matchAll(quotations)].map((m) => sentence((m[1] ?? m[2] ?? '').trim()))
  if (say.length === 0) return { todo: text, say }
  const marked = text.replace(quotations, '\uE000')
  const todo = marked
    .replace(announced, '')
    .replace(/[,:]?\s*\uE000\s*\.?/g, '. ')
    .replace(/\s+([.,])/g, '$1')
    .replace(/\.(\s*\.)+/g, '.')
    .replace(/[,:]\s*\./g, '.')
    .replace(/\s{2,}/g, ' ')
    .replace(/^[.\s]+/, '')
    .trim()
  return { todo, say }
}

// In Spanish the full stop stands behind the quotation.
function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`
}
