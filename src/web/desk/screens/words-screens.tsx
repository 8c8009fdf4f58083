import { useState } from 'preact/hooks'
import { storedWords } from '../parts/stored-words.ts'
import { TextForm } from '../parts/text-form.tsx'
import type { ScreenProps } from './screen.ts'

/** A note of the staff. */
export function NoteScreen(props: ScreenProps) {
  const { words, keeper, around, back, now } = props
  return (
    <TextForm
      {...props}
      title={words.note.title}
      hint={words.note.hint}
      fields={[{ id: 'note', label: words.note.label, long: true, required: true }]}
      claims={false}
      save={({ note = '' }) => {
        keeper.add('note', { account: note, at: now() }, around)
        back()
      }}
    />
  )
}

/** What they say about somebody: kept as their claim, with its speaker, never as a fact. */
export function ClaimScreen(props: ScreenProps) {
  const { words, keeper, around, back, now } = props
  return (
    <TextForm
      {...props}
      title={words.claim.title}
      hint={words.claim.hint}
      fields={[
        { id: 'claim-about', label: words.claim.about },
        { id: 'claim', label: words.claim.label, long: true, required: true },
      ]}
      claims
      save={(texts) => {
        const about = texts['claim-about'] ?? ''
        const fields = { speakerIs: 'officer', inTheirWords: texts['claim'], at: now() }
        keeper.add('claim', { ...fields, ...(about === '' ? {} : { aboutWhom: about }) }, around)
        back()
      }}
    />
  )
}

/** One officer or other visitor: what they gave, and what they refused to give. */
export function OfficerScreen(props: ScreenProps) {
  const { words, device, keeper, around, session } = props
  const [refused, setRefused] = useState<readonly string[]>([])
  const { added = [], storing = [] } = session ?? {}
  const written = [...added, ...storing].filter((n) => n === 'officer').length
  const { officer } = words
  const names = { name: 'nameAsGiven', badge: 'badge', agency: 'agencyAsGiven', phone: 'phone' } as const
  const keys = Object.keys(names) as (keyof typeof names)[]
  return (
    <TextForm
      {...props}
      title={officer.title}
      hint={officer.hint}
      fields={keys.map((key) => ({ id: `officer-${key}`, label: officer[key] }))}
      claims={false}
      save={(texts) => {
        const given = keys.flatMap((key) => {
          const text = texts[`officer-${key}`] ?? ''
          return text === '' ? [] : [[names[key], text] as const]
        })
        keeper.add('officer', { ...Object.fromEntries(given), ...(refused.length > 0 ? { refused } : {}) }, around)
        setRefused([])
      }}
    >
      <fieldset class="refused">
        <legend>{officer.refused}</legend>
        {Object.entries(officer.refusals).map(([key, label]) => (
          <label key={key} class="choice check">
            <input
              type="checkbox"
              checked={refused.includes(key)}
              onChange={() => setRefused(refused.includes(key) ? refused.filter((r) => r !== key) : [...refused, key])}
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
      <p role="status">{written > 0 && storedWords(storing.length === 0, device, words, officer.stored(written))}</p>
    </TextForm>
  )
}
