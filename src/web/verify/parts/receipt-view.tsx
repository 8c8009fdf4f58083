import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../../../engine/index.ts'
import { base64 } from '../../../ledger/index.ts'
import { type Checked, checkReceipt, type Opening } from '../check-receipt.ts'
import type { ChosenFile } from '../chosen-file.ts'
import type { KeyChoice } from '../use-keys.ts'
import type { Words } from '../words/words.ts'
import { OpeningForm } from './opening-form.tsx'
import { Proved } from './proved.tsx'

/** What {@link ReceiptView} shows. */
export interface ReceiptViewProps {
  readonly file: Extract<ChosenFile, { kind: 'text' }>
  readonly keys: KeyChoice
  readonly language: Language
  readonly words: Words
}

/** One receipt: whether it holds, what was proved, and the way to open its seal. */
export function ReceiptView({ file, keys, language, words }: ReceiptViewProps) {
  const [opening, setOpening] = useState<readonly Opening[]>()
  const checked = useChecked(file.text, keys, opening)
  if (checked === undefined)
    return (
      <p class="card" role="status">
        {words.reading}
      </p>
    )
  const tone = toneOf(checked)
  const { says } = checked
  return (
    <article class="card receipt" data-tone={tone}>
      <div role="status">
        <p class="small soft">{file.name}</p>
        <p class="verdict">{words.verdicts[tone]}</p>
        <p>{tone === 'careful' && keys.verify === undefined ? words.summary.cannot : words.summary[tone]}</p>
        {checked.faults.length > 0 && (
          <ul class="faults">
            {checked.faults.map((fault) => (
              <li key={fault} data-code={fault}>
                {words.faults[fault]}
              </li>
            ))}
          </ul>
        )}
      </div>
      {says !== undefined && tone !== 'bad' && (
        <Proved checked={checked} says={says} source={keys.source} language={language} words={words} />
      )}
      {says?.entry !== undefined && <OpeningForm words={words} open={setOpening} opened={checked.opened} />}
      {says !== undefined && (
        <details>
          <summary>{words.details}</summary>
          <dl class="facts">
            <dt>{words.root}</dt>
            <dd>
              <code>{base64(says.root)}</code>
            </dd>
          </dl>
          <pre>{file.text}</pre>
        </details>
      )}
    </article>
  )
}

function toneOf({ faults, signature }: Checked): 'good' | 'careful' | 'bad' {
  if (faults.length > 0) return 'bad'
  return signature === 'trusted' ? 'good' : 'careful'
}

function useChecked(text: string, keys: KeyChoice, opening: readonly Opening[] | undefined): Checked | undefined {
  const [checked, setChecked] = useState<Checked>()
  const { ready, verify } = keys
  const trusted = keys.keys.map(({ id, name }) => `${id} ${name}`).join('\n')
  useEffect(() => {
    if (!ready) return
    let wanted = true
    checkReceipt(text, { keys: keys.keys, ...(verify === undefined ? {} : { verify }) }, opening).then((found) => {
      if (wanted) setChecked(found)
    })
    return () => {
      wanted = false
    }
  }, [text, ready, verify, trusted, opening])
  return checked
}
