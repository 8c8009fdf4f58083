import { useState } from 'preact/hooks'
import type { CommandData } from '../../../cases/index.ts'
import { partValueWords } from '../../../cases/index.ts'
import { useOffice } from '../context.ts'
import { SelectField, TextField } from '../parts/field.tsx'
import { Problem } from '../parts/notice.tsx'
import { useSend } from '../use-send.ts'
import { useCase } from './case-context.ts'
import { caseWords } from './words/page.ts'

type LinkAs = CommandData<'link-case'>['as']

const kinds: readonly LinkAs[] = ['same-visit', 'custody-stay', 'records-request', 'referral', 'earlier-contact']

function LinkForm() {
  const { language } = useOffice()
  const words = caseWords(language)
  const { give } = useCase()
  const [other, setOther] = useState('')
  const [as, setAs] = useState<LinkAs>('same-visit')
  const { busy, problem, send } = useSend()
  const link = async (): Promise<void> => {
    if ((await send(() => give('link-case', { case: other.trim(), as }))) !== undefined) setOther('')
  }
  return (
    <details>
      <summary>{words.link}</summary>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          link()
        }}
      >
        <Problem problem={problem} />
        <TextField label={words.linkCase} required maxLength={120} value={other} set={setOther} />
        <SelectField
          label={words.linkAs}
          value={as}
          set={(to) => setAs(to as LinkAs)}
          options={kinds.map((k) => [k, partValueWords[k]?.[language] ?? k])}
        />
        <div class="buttons">
          <button type="submit" disabled={busy}>
            {words.link}
          </button>
        </div>
      </form>
    </details>
  )
}

function NameWriter({ device }: { readonly device: string }) {
  const { language } = useOffice()
  const words = caseWords(language)
  const { view, give } = useCase()
  const [person, setPerson] = useState('')
  const { busy, problem, send } = useSend()
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        send(() => give('name-writer', { device, person }))
      }}
    >
      <Problem problem={problem} />
      <SelectField
        label={words.device(device)}
        none={words.nobody}
        required
        value={person}
        set={setPerson}
        options={Object.entries(view.people)}
      />
      <div class="buttons">
        <button type="submit" class="plain" disabled={busy}>
          {words.name}
        </button>
      </div>
    </form>
  )
}

/** Cases that belong to this one, and who wrote on devices at which nobody signs in. */
export function LinksSection() {
  const { language, to } = useOffice()
  const words = caseWords(language)
  const { state, may } = useCase()
  const devices = new Set(state.events.flatMap((e) => (e.by.person === undefined ? [e.by.device] : [])))
  const unnamed = [...devices].filter((d): d is string => d !== undefined && state.writers[d] === undefined)
  if (state.links.length === 0 && !may('link-case') && !(may('name-writer') && unnamed.length > 0)) return null
  return (
    <section aria-labelledby="links-title">
      <h2 id="links-title">{words.links}</h2>
      <ul class="links-list">
        {state.links.map((l) => (
          <li key={l.event}>
            {partValueWords[l.as]?.[language] ?? l.as}:{' '}
            <a data-way href={to(`/cases/${encodeURIComponent(l.case)}`)}>
              {l.case}
            </a>
          </li>
        ))}
      </ul>
      {may('link-case') && <LinkForm />}
      {may('name-writer') && unnamed.map((device) => <NameWriter key={device} device={device} />)}
    </section>
  )
}
