import type { Extract } from '../../records/index.ts'
import { extractDocument, openDocuments } from '../adapters/documents.ts'

/** Takes text out of documents, and loads the reader of PDFs, which is large, only when there is one. */
export interface LateDocuments {
  readonly extract: Extract
  /** True where a PDF was refused because its reader was not loaded yet; once. */
  readonly wasNeeded: () => boolean
  readonly load: () => Promise<void>
}

/** Documents whose reader of PDFs is not loaded yet. */
export function lateDocuments(): LateDocuments {
  let loaded: Extract | undefined
  let needed = false
  return {
    extract: (bytes, container) => {
      if (loaded !== undefined) return loaded(bytes, container)
      if (container === 'pdf') needed = true
      return extractDocument(bytes, container)
    },
    wasNeeded: () => {
      const was = needed
      needed = false
      return was
    },
    load: async () => {
      loaded ??= await openDocuments()
    },
  }
}
