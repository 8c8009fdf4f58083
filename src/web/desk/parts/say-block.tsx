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
    if (speaking) return setSpeaking(false)
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

/** Words to read out: large, in the page's language, and in the other one beside it on demand. */
export function SayBlock(props: {
  readonly say: Readonly<Partial<Record<Language, readonly string[]>>>
  readonly language: Language
  readonly words: Words
}) {
  const { say, language, words } = props
  const [both, setBoth] = useState(false)
  const other: Language = language === 'en' ? 'es' : 'en'
  const lines = say[language] ?? []
  const otherLines = say[other] ?? []
  if (lines.length === 0) return null
  return (
    <div class="say">
      <h3>{words.panel.say}</h3>
      <div class={both ? 'say-both' : undefined}>
        <blockquote lang={language}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </blockquote>
        {both && (
          <blockquote lang={other}>
            {otherLines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </blockquote>
        )}
      </div>
      <div class="say-ways">
        <AloudButton lines={lines} language={language} words={words} />
        {otherLines.length > 0 && (
          <button type="button" class="small-button" aria-pressed={both} onClick={() => setBoth(!both)}>
            {both ? words.panel.one : words.panel.both}
          </button>
        )}
      </div>
    </div>
  )
}
