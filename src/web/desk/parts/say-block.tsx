import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../../../engine/index.ts'
import type { Words } from '../words/words.ts'

function localVoice(language: Language): SpeechSynthesisVoice | undefined {
  // Only voices that are on the device: others send the words to a company's server.
  return globalThis.speechSynthesis?.getVoices().find((v) => v.localService && v.lang.startsWith(language))
}

/** The voice of this device for a language, once the browser knows its voices. */
function useVoice(language: Language): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState(() => localVoice(language))
  useEffect(() => {
    const look = (): void => setVoice(localVoice(language))
    look()
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', look)
    return () => globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', look)
  }, [language])
  return voice
}

function AloudButton(props: { readonly lines: readonly string[]; readonly language: Language; readonly words: Words }) {
  const voice = useVoice(props.language)
  const [speaking, setSpeaking] = useState(false)
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), [])
  if (voice === undefined) return null
  const speak = (): void => {
    speechSynthesis.cancel()
    if (speaking) {
      setSpeaking(false)
      return
    }
    const utterance = new SpeechSynthesisUtterance(props.lines.join(' '))
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.onend = () => setSpeaking(false)
    setSpeaking(true)
    speechSynthesis.speak(utterance)
  }
  return (
    <button type="button" class="small-button" onClick={speak}>
      {speaking ? props.words.panel.stop : props.words.panel.aloud}
    </button>
  )
}

type Say = Readonly<Partial<Record<Language, readonly string[]>>>

interface Worded {
  readonly language: Language
  readonly words: Words
}

/** Words to read out, in the page's language, and in the other one beside it if wanted. */
export function SayWords(props: Worded & { readonly say: Say; readonly both: boolean }) {
  const { say, language, words, both } = props
  const other: Language = language === 'en' ? 'es' : 'en'
  const shown = both ? [language, other] : [language]
  if ((say[language] ?? []).length === 0) return null
  return (
    <div class="say">
      <p class="say-title">{words.panel.say}</p>
      <div class={both ? 'say-both' : 'say-words'}>
        {shown.map((l) => (
          <blockquote key={l} lang={l}>
            {(say[l] ?? []).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </blockquote>
        ))}
      </div>
    </div>
  )
}

/** Reading aloud, and the other language beside it. */
export function SayWays(
  props: Worded & { readonly lines: readonly string[]; readonly both: boolean; readonly set: (both: boolean) => void },
) {
  const { lines, language, words, both, set } = props
  return (
    <>
      <AloudButton lines={lines} language={language} words={words} />
      <button type="button" class="small-button" data-value="both" aria-pressed={both} onClick={() => set(!both)}>
        {words.panel.both}
      </button>
    </>
  )
}

/** Words to read out with their ways. */
export function SayBlock(props: Worded & { readonly say: Say }) {
  const [both, set] = useState(false)
  const lines = props.say[props.language] ?? []
  if (lines.length === 0) return null
  return (
    <>
      <SayWords {...props} both={both} />
      <div class="say-ways">
        <SayWays {...props} lines={lines} both={both} set={set} />
      </div>
    </>
  )
}
