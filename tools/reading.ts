/** The school grade for which an English text is easy to read (Flesch and Kincaid). */
export function gradeOf(text: string): number {
  const { sentences, words } = counted(text)
  const sounds = words.reduce((n, word) => n + englishSyllables(word), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (sounds / words.length) - 15.59
}

/** How easy a Spanish text is, to 100 (Fernández Huerta); on the INFLESZ scale 55 to 65 is normal, 65 to 80 quite easy, more is very easy. */
export function spanishEase(text: string): number {
  const { sentences, words } = counted(text)
  const sounds = words.reduce((n, word) => n + spanishSyllables(word), 0)
  return 206.84 - 60 * (sounds / words.length) - 1.02 * (words.length / sentences)
}

function counted(text: string): { readonly sentences: number; readonly words: readonly string[] } {
  const sentences = text.split(/[.?!:;]+(?:\s|$)/).filter((s) => /\p{L}/u.test(s)).length
  const words = text.split(/[\s-]+/).filter((w) => /[\p{L}\d]/u.test(w))
  return { sentences: Math.max(1, sentences), words }
}

// By the groups of vowels; an ending that is not spoken does not count.
function englishSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  if (letters.length <= 3) return 1
  const bare = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end.charAt(0))
  return Math.max(1, (bare.match(/[aeiouy]+/g) ?? []).length)
}

// A strong vowel is a syllable; a weak one beside it is not, unless it bears the accent. The u of que, qui, gue and gui is silent.
function spanishSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/[^a-záéíóúüñ]/g, '')
    .replace(/([qg])u(?=[eiéí])/g, '$1')
    .replace(/y$/, 'i')
  const groups = letters.match(/[aeoáéíóúiuü]+/g) ?? []
  const count = groups.reduce((n, group) => n + Math.max(1, (group.match(/[aeoáéóíú]/g) ?? []).length), 0)
  return Math.max(1, count)
}
