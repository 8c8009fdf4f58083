import { useEffect } from 'preact/hooks'
import { useOffice } from './context.ts'
import { guardLeaving } from './place.ts'
import { frameWords } from './words.ts'

/** Asks before the page is left while something typed is not saved: it is kept nowhere but on this page. */
export function useUnsaved(unsaved: boolean): void {
  const { language } = useOffice()
  useEffect(() => {
    if (!unsaved) return undefined
    return guardLeaving(() => confirm(frameWords(language).leave))
  }, [unsaved, language])
}
