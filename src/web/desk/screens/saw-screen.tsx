import type { NounName } from '../../../cases/index.ts'
import { TextForm } from '../parts/text-form.tsx'
import type { ScreenProps } from './screen.ts'

type Seen = 'force' | 'held' | 'taken' | 'exigency' | 'seized'

function nounOf(seen: Seen, account: string, at: string): { readonly noun: NounName; readonly fields: object } {
  const told = account === '' ? {} : { account }
  switch (seen) {
    case 'force':
      return { noun: 'harm', fields: { kind: 'force', at, ...told } }
    case 'held':
      return { noun: 'harm', fields: { kind: 'staff-held', at, ...told } }
    case 'taken':
      return { noun: 'harm', fields: { kind: 'person-taken-away', at, ...told } }
    case 'exigency':
      return {
        noun: 'exigency',
        fields: { claimed: 'imminent-danger', at, ...(account === '' ? {} : { inTheirWords: account }) },
      }
    case 'seized':
      return { noun: 'seizure', fields: { at, ...(account === '' ? {} : { what: account }) } }
  }
}

/** Something that they did: one tap writes it down, words are welcome and not needed. */
export function SawScreen(props: ScreenProps) {
  const { words, place, keeper, around, back, now } = props
  const seen = (place.about ?? 'force') as Seen
  const { incident } = words
  return (
    <TextForm
      {...props}
      title={incident[seen]}
      fields={[{ id: `saw-${seen}`, label: seen === 'seized' ? incident.what : incident.saw, long: true }]}
      claims={seen === 'exigency'}
      save={(texts) => {
        const { noun, fields } = nounOf(seen, texts[`saw-${seen}`] ?? '', now())
        keeper.add(noun, fields as Readonly<Record<string, unknown>>, around)
        back()
      }}
    />
  )
}
