import { headingFaults, inspect } from '../src/server/pdf/_inspect.ts'

/** What a test of the pages reads back from a PDF: its words, and what is wrong with it for a screen reader. */
export async function readPdf(
  bytes: Uint8Array,
): Promise<{ readonly words: string; readonly faults: readonly string[] }> {
  const { pages, tags, fontsOutside } = await inspect(bytes)
  const untagged = tags.length === 0 ? ['it has no tags'] : []
  return { words: pages.join(' '), faults: [...untagged, ...headingFaults(tags), ...fontsOutside] }
}
