import { useEffect, useState } from 'preact/hooks'
import type { Words } from '../words/words.ts'

interface InstallPrompt extends Event {
  readonly prompt: () => Promise<unknown>
}

const isInstalled = (): boolean =>
  matchMedia('(display-mode: standalone)').matches || (navigator as { standalone?: boolean }).standalone === true

/** How the page comes onto the home screen: with a tap where the browser offers it, in words where it does not (iOS). */
export function InstallHint({ words }: { readonly words: Words }) {
  const [prompt, setPrompt] = useState<InstallPrompt | undefined>()
  useEffect(() => {
    const offered = (event: Event): void => {
      event.preventDefault()
      setPrompt(event as InstallPrompt)
    }
    addEventListener('beforeinstallprompt', offered)
    return () => removeEventListener('beforeinstallprompt', offered)
  }, [])
  if (isInstalled()) return null
  return (
    <details class="install">
      <summary>{words.home.install}</summary>
      {prompt === undefined ? (
        <p>{words.home.installHow}</p>
      ) : (
        <button type="button" onClick={() => void prompt.prompt()}>
          {words.home.installNow}
        </button>
      )}
    </details>
  )
}
