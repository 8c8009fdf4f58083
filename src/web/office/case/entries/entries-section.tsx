import { useState } from 'preact/hooks'
import {
  contactEntry,
  type Entry,
  entriesOf,
  type NounName,
  nounPermissions,
  nounsOf,
  nounWords,
} from '../../../../cases/index.ts'
import { useOffice } from '../../context.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { useCase } from '../case-context.ts'
import { EntryForm, type FormKind } from './entry-form.tsx'
import { EntryItem } from './entry-item.tsx'
import { WithdrawForm } from './withdraw-form.tsx'
import { entriesWords } from './words.ts'

/** What is open over the entries. */
type Box =
  | { readonly what: 'pick' }
  | { readonly what: 'form'; readonly noun: NounName; readonly kind: FormKind; readonly entry?: Entry }
  | { readonly what: 'withdraw'; readonly entry: Entry }

const withThePapers: readonly NounName[] = ['sheet', 'paper-reading', 'paper-check']

/** What the case records, noun by noun. Sheets, and what was read on them, stand with the papers. */
export function EntriesSection() {
  const { language, text } = useOffice()
  const words = entriesWords(language)
  const { state, may } = useCase()
  const [box, setBox] = useState<Box>()
  const close = (): void => setBox(undefined)
  const groups = (state.kind === undefined ? [] : nounsOf(state.kind))
    .filter((noun) => !withThePapers.includes(noun))
    .map((noun) => ({ noun, entries: entriesOf(state, noun) }))
    .filter(({ entries }) => entries.length > 0)
  return (
    <section aria-labelledby="entries-title">
      <h2 id="entries-title">{words.title}</h2>
      {may('record') && (
        <div class="buttons">
          <button type="button" class="plain" onClick={() => setBox({ what: 'pick' })}>
            {words.add}
          </button>
        </div>
      )}
      {groups.length === 0 && <p class="soft">{words.none}</p>}
      {groups.map(({ noun, entries }) => (
        <div key={noun} class="noun-group">
          <h3>{text(nounWords[noun].name)}</h3>
          {entries.map((entry) => (
            <EntryItem
              key={entry.entry}
              entry={entry}
              form={(kind) => setBox({ what: 'form', noun, kind, entry })}
              withdraw={() => setBox({ what: 'withdraw', entry })}
            />
          ))}
        </div>
      ))}
      {box?.what === 'pick' && <Pick choose={(noun) => setBox(formFor(noun))} close={close} />}
      {box?.what === 'form' && <EntryForm key={`${box.noun} ${box.kind}`} {...box} close={close} />}
      {box?.what === 'withdraw' && <WithdrawForm entry={box.entry} close={close} />}
    </section>
  )

  // There is one contact: what is not known of it is added to the one that is there.
  function formFor(noun: NounName): Box {
    const contact = state.entries[`contact/${contactEntry}`]
    if (noun !== 'contact' || contact === undefined) return { what: 'form', noun, kind: 'new' }
    return { what: 'form', noun, kind: 'add', entry: contact }
  }
}

function Pick(props: { readonly choose: (noun: NounName) => void; readonly close: () => void }) {
  const { language, text } = useOffice()
  const { state, role } = useCase()
  const offered = (state.kind === undefined ? [] : nounsOf(state.kind)).filter(
    (noun) => !withThePapers.includes(noun) && (nounPermissions[noun]?.includes(role) ?? true),
  )
  return (
    <Dialog title={entriesWords(language).addTitle} close={props.close} wide>
      <ul class="pick two">
        {offered.map((noun) => (
          <li key={noun}>
            <button type="button" class="plain" data-noun={noun} onClick={() => props.choose(noun)}>
              <strong>{text(nounWords[noun].name)}</strong>
              <span class="soft">{text(nounWords[noun].help)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
