import type { Language } from '../../../engine/index.ts'
import type { Checked } from '../check-receipt.ts'
import type { KeySource } from '../keys.ts'
import { instantIn, numberIn, type Words } from '../words/words.ts'

/** What exactly a receipt proves, sentence by sentence. */
export function Proved(props: {
  readonly checked: Checked
  readonly says: NonNullable<Checked['says']>
  readonly source: KeySource
  readonly language: Language
  readonly words: Words
}) {
  const { checked, says, source, language, words } = props
  const { entry } = says
  const trusted = checked.signature === 'trusted'
  return (
    <div class="proved">
      <h3>{words.proved}</h3>
      <ul>
        {checked.opened !== undefined && <li class="opened">{words.opened}</li>}
        {trusted && <li>{words.inLog(says.origin, numberIn(language, says.size))}</li>}
        {/* People count from one. */}
        {trusted && <li>{words.place(numberIn(language, says.index + 1))}</li>}
        {entry === undefined ? (
          <li>{words.otherEntry}</li>
        ) : (
          <>
            <li>{words.entry(entry.type, entry.role)}</li>
            <li>{words.stored(instantIn(language, new Date(entry.time)))}</li>
          </>
        )}
        {trusted && <li>{words.signed[source](says.origin)}</li>}
        {checked.witnesses.map(({ key, time = 0 }) => (
          <li key={key.id}>{words.witnessed(key.name, instantIn(language, new Date(time * 1000)))}</li>
        ))}
        {trusted && checked.witnesses.length === 0 && <li>{words.unwitnessed}</li>}
        {checked.unknownSigners.length > 0 && <li>{words.unknownSigners(checked.unknownSigners.join(', '))}</li>}
      </ul>
    </div>
  )
}
