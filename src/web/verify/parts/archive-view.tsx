import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../../../engine/index.ts'
import { type ArchiveFault, type CheckedArchive, checkArchive } from '../check-archive.ts'
import type { ChosenFile } from '../chosen-file.ts'
import type { KeyChoice } from '../use-keys.ts'
import { instantIn, numberIn, type Words } from '../words/words.ts'

/** An exported case: whether all that is in it is what the hospital exported, and what its log recorded. */
export function ArchiveView(props: {
  readonly file: Extract<ChosenFile, { kind: 'archive' }>
  readonly keys: KeyChoice
  readonly language: Language
  readonly words: Words
}) {
  const { file, keys, language, words } = props
  const checked = useChecked(file, keys)
  if (checked === undefined)
    return (
      <p class="card" role="status">
        {words.reading}
      </p>
    )
  const { says, signature, faults } = checked
  const tone = faults.length > 0 ? 'bad' : signature === 'trusted' ? 'good' : 'careful'
  const [all, opened] = [numberIn(language, checked.events), numberIn(language, checked.opened)]
  return (
    <article class="card receipt archive" data-tone={tone}>
      <div role="status">
        <p class="small soft">{file.name}</p>
        <p class="verdict">{words.verdicts[tone]}</p>
        <p>{tone === 'careful' && keys.verify === undefined ? words.summary.cannot : words.archive.summary[tone]}</p>
        <Faults faults={faults} words={words} />
      </div>
      {says !== undefined && tone !== 'bad' && (
        <div class="proved">
          <h3>{words.proved}</h3>
          <ul>
            <li>{words.archive.about(says.case, instantIn(language, new Date(says.exportedAt)))}</li>
            <li>{words.archive.files(numberIn(language, checked.files))}</li>
            <li>{words.archive.events(all, opened)}</li>
            {signature === 'trusted' && <li>{words.archive.signed(says.origin)}</li>}
          </ul>
        </div>
      )}
    </article>
  )
}

const most = 20

function Faults({ faults, words }: { readonly faults: readonly ArchiveFault[]; readonly words: Words }) {
  if (faults.length === 0) return null
  return (
    <ul class="faults">
      {faults.slice(0, most).map(({ code, at }) => (
        <li key={`${code} ${at}`} data-code={code}>
          {at !== '' && <code>{at}</code>} {words.faults[code]}
        </li>
      ))}
      {faults.length > most && <li>{words.archive.more(faults.length - most)}</li>}
    </ul>
  )
}

function useChecked(file: Extract<ChosenFile, { kind: 'archive' }>, keys: KeyChoice): CheckedArchive | undefined {
  const [checked, setChecked] = useState<CheckedArchive>()
  const { ready, verify } = keys
  const trusted = keys.keys.map(({ id, name }) => `${id} ${name}`).join('\n')
  useEffect(() => {
    if (!ready) return undefined
    let wanted = true
    checkArchive(file.files, { keys: keys.keys, ...(verify === undefined ? {} : { verify }) }).then((found) => {
      if (wanted) setChecked(found)
    })
    return () => {
      wanted = false
    }
  }, [file, ready, verify, trusted])
  return checked
}
