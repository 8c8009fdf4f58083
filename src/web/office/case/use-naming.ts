import { useOffice } from '../context.ts'
import { useCase } from './case-context.ts'
import type { Naming } from './naming.ts'

/** What the parts of a case make names from. */
export function useNaming(): Naming {
  const { language } = useOffice()
  const { state, view, book, zone } = useCase()
  return { state, people: view.people, book, zone, language }
}
