import { useEffect, useRef, useState } from 'preact/hooks'
import type { Language } from '../../engine/index.ts'
import { type ChosenFile, readChosen } from './chosen-file.ts'
import { ArchiveView } from './parts/archive-view.tsx'
import { Frame } from './parts/frame.tsx'
import { KeyForm } from './parts/key-form.tsx'
import { ReceiptForm } from './parts/receipt-form.tsx'
import { ReceiptView } from './parts/receipt-view.tsx'
import { useKeys } from './use-keys.ts'
import { wordsIn } from './words/words.ts'

/** The page on which anyone checks a receipt, with the network off if they like. */
export function VerifyPage({ whenKept }: { readonly whenKept: (ready: () => void) => void }) {
  const [language, setLanguage] = useState<Language>(location.pathname.startsWith('/es') ? 'es' : 'en')
  const words = wordsIn(language)
  const keys = useKeys()
  const [files, setFiles] = useState<readonly ChosenFile[]>([])
  const [kept, setKept] = useState(false)
  const results = useRef<HTMLElement>(null)
  useEffect(() => whenKept(() => setKept(true)), [whenKept])
  useEffect(() => {
    document.documentElement.lang = language
    document.title = words.title
    history.replaceState(history.state, '', language === 'es' ? '/es/verify' : '/verify')
  }, [language, words])

  const take = async (chosen: readonly File[]): Promise<void> => {
    if (chosen.length > 0) setFiles(await Promise.all(chosen.map(readChosen)))
  }
  useDrop(take)

  return (
    <Frame language={language} switchTo={setLanguage} kept={kept}>
      <div class="page-head flow">
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <p class="callout small">{words.private}</p>
      </div>
      <div class="steps">
        <KeyForm keys={keys} words={words} />
        <ReceiptForm words={words} take={take} />
        {files.length > 0 && (
          <section ref={results} aria-labelledby="found">
            <h2 id="found">{words.resultHead}</h2>
            {files.map((file) =>
              file.kind === 'archive' ? (
                <ArchiveView key={file.id} file={file} keys={keys} language={language} words={words} />
              ) : (
                <ReceiptView key={file.id} file={file} keys={keys} language={language} words={words} />
              ),
            )}
          </section>
        )}
      </div>
    </Frame>
  )
}

// Files may be dropped anywhere: a browser would otherwise open them in place of the page.
function useDrop(take: (files: readonly File[]) => void): void {
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault()
    const drop = (event: DragEvent): void => {
      event.preventDefault()
      take([...(event.dataTransfer?.files ?? [])])
    }
    addEventListener('dragover', over)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('drop', drop)
    }
  }, [take])
}
