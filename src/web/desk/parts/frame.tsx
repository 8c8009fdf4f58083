import type { ComponentChildren } from 'preact'
import type { Language } from '../../../engine/index.ts'
import type { View } from '../../ask/view.ts'
import { toCall } from '../device/bundle.ts'
import type { Desk } from '../device/desk.ts'
import type { DeskState } from '../device/desk-state.ts'
import type { DeskLaw } from '../law/use-desk-law.ts'
import { addressIn } from '../use-language.ts'
import type { Words } from '../words/words.ts'
import { CallLink } from './call-link.tsx'
import { Unstored } from './warnings.tsx'

/** What stands around every screen. */
export interface FrameProps {
  readonly words: Words
  readonly language: Language
  readonly setLanguage: (language: Language) => void
  readonly hide: () => void
  readonly desk: Desk
  readonly device: DeskState
  readonly law: DeskLaw
  readonly screen: ComponentChildren
  /** The page's address in a language, where it is not the desk's. */
  readonly address?: (language: Language) => string
  readonly visit?: {
    readonly view: View | undefined
    readonly incident: () => void
    readonly called: (role: string) => void
  }
}

function Top({ words, language, setLanguage, hide, address = addressIn }: FrameProps) {
  const other: Language = language === 'en' ? 'es' : 'en'
  return (
    <header class="desk-top">
      <button type="button" class="skip" onClick={() => document.getElementById('question')?.focus()}>
        {words.skip}
      </button>
      <a
        class="bar-button"
        href={address(other)}
        lang={other}
        hreflang={other}
        onClick={(event) => {
          event.preventDefault()
          setLanguage(other)
        }}
      >
        {words.otherLanguage}
      </a>
      <span class="brand">
        <img src="/ostiary.svg" alt="" width={24} height={24} />
        <span>Ostiary</span>
      </span>
      <button type="button" class="bar-button hide" title={words.tools.hideHint} onClick={hide}>
        {words.tools.hide}
      </button>
    </header>
  )
}

/** The frame of a desk's screens: language and hiding above; calling, and the way out of hand, below. */
export function DeskFrame(props: FrameProps) {
  const { words, device, visit, screen } = props
  const decides = visit?.view?.leading[0]?.decides
  const person = toCall(device.bundle?.duty ?? [], decides)
  return (
    <div class="desk">
      <Top {...props} />
      <main>
        <Unstored device={device} desk={props.desk} words={words} />
        {screen}
      </main>
      {visit !== undefined && (
        <nav class="desk-bar" aria-label={words.tools.title}>
          {person !== undefined && <CallLink person={person} words={words} called={visit.called} />}
          <button type="button" class="incident" onClick={visit.incident}>
            <strong>{words.tools.incident}</strong>
            <span>{words.tools.incidentDetail}</span>
          </button>
        </nav>
      )}
    </div>
  )
}
