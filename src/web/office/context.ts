import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language, Text } from '../../engine/index.ts'
import type { Session, SessionHold } from './session.ts'

/** What every page behind the desk is given. */
export interface Office {
  readonly language: Language
  /** One of two wordings, in the page's language. */
  readonly say: (en: string, es: string) => string
  readonly text: (words: Text) => string
  /** The address of a path in the page's language, for links. */
  readonly to: (path: string) => string
  readonly hold: SessionHold
  /** Who is signed in; undefined on the pages that ask for it. */
  readonly session: Session | undefined
  /** Tells those who do not see the page that something happened. */
  readonly announce: (words: string) => void
}

/** The office, for every part of a page. */
export const OfficeContext = createContext<Office | undefined>(undefined)

/** The office that the page stands in. */
export function useOffice(): Office {
  const office = useContext(OfficeContext)
  if (office === undefined) throw new Error('A page stands outside the office.')
  return office
}

/** The time zone of the facility in which the viewer acts; the device's own goes where nobody is signed in. */
export function useZone(): string | undefined {
  return useOffice().session?.viewer?.timeZone
}

/** The viewer of a page that only signed-in people see. */
export function useViewer(): NonNullable<Session['viewer']> {
  const viewer = useOffice().session?.viewer
  if (viewer === undefined) throw new Error('A page that needs a role is shown without one.')
  return viewer
}
