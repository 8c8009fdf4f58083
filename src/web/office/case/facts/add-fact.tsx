import { useState } from 'preact/hooks'
import { mayAnswer } from '../../../../cases/index.ts'
import type { Fact } from '../../../../engine/index.ts'
import { useOffice } from '../../context.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { TextField } from '../../parts/field.tsx'
import { Problem } from '../../parts/notice.tsx'
import { useSend } from '../../use-send.ts'
import { answerWords } from '../answer/words.ts'
import { useCase, useSeen } from '../case-context.ts'
import { type FactGiven, FactInput } from './fact-input.tsx'
import { factsWords } from './words.ts'

// What the facility is, and how counsel reads an open point, is settled for the facility and not for a case.
const notHere = /^(facility|dispute)\./

function useOpenFacts(): readonly Fact[] {
  const { book, state } = useCase()
  const missing = new Set(state.assessments.at(-1)?.answers.flatMap((a) => a.missing))
  const known = (id: string): boolean => {
    const said = state.facts[id]
    return said !== undefined && said.value !== 'unknown' && said.value !== null
  }
  return (book?.facts ?? [])
    .filter((f) => !notHere.test(f.id) && f.who !== 'system' && !known(f.id))
    .toSorted((a, b) => Number(missing.has(b.id)) - Number(missing.has(a.id)))
}

/** A box with every question that is still open: those that could change the answer come first. */
export function AddFact({ close }: { readonly close: () => void }) {
  const { language } = useOffice()
  const words = factsWords(language)
  const { role } = useCase()
  const open = useOpenFacts()
  const [sought, setSought] = useState('')
  const [chosen, setChosen] = useState<Fact>()
  const find = sought.trim().toLowerCase()
  const found = open.filter((f) => f.question[language].toLowerCase().includes(find))
  return (
    <Dialog title={words.addTitle} close={close}>
      {chosen !== undefined ? (
        <GiveFact fact={chosen} done={close} />
      ) : (
        <>
          <TextField label={words.find} type="search" value={sought} set={setSought} />
          {found.length === 0 && <p role="status">{words.noneFound}</p>}
          <ul class="pick">
            {found.map((f) => (
              <li key={f.id}>
                {mayAnswer(role, f.who) ? (
                  <button type="button" class="plain" data-fact={f.id} onClick={() => setChosen(f)}>
                    {f.question[language]}
                  </button>
                ) : (
                  <p class="soft">
                    {f.question[language]} <em>{words.notYours(answerWords(language).who[f.who])}</em>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}

/** The form in which a fact that nobody has said yet is given. */
export function GiveFact({ fact, done }: { readonly fact: Fact; readonly done: () => void }) {
  const { language } = useOffice()
  const words = factsWords(language)
  const { give } = useCase()
  const seen = useSeen()
  const [given, setGiven] = useState<FactGiven>()
  const { busy, problem, send } = useSend()
  const save = async (): Promise<void> => {
    if (given === undefined) return
    const sent = await send(() => give('give-facts', { facts: { [fact.id]: given } }, seen))
    if (sent !== undefined) done()
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <p class="question">{fact.question[language]}</p>
      {fact.lookFor !== undefined && <p class="help">{fact.lookFor[language]}</p>}
      <Problem problem={problem} />
      <FactInput fact={fact} given={given} set={setGiven} />
      <div class="buttons">
        <button type="submit" disabled={busy || given === undefined}>
          {words.save}
        </button>
      </div>
    </form>
  )
}
