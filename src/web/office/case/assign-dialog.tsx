import { useState } from 'preact/hooks'
import type { Role } from '../../../cases/index.ts'
import { useOffice } from '../context.ts'
import { Dialog } from '../parts/dialog.tsx'
import { SelectField } from '../parts/field.tsx'
import { Problem } from '../parts/notice.tsx'
import { useSend } from '../use-send.ts'
import { roleWords } from '../words.ts'
import { useCase, useSeen } from './case-context.ts'
import { caseWords } from './words/page.ts'

const takers: readonly Role[] = ['liaison', 'privacy-officer', 'counsel', 'administrator']

/** The box in which a case is given to a role or a person. */
export function AssignDialog({ close }: { readonly close: () => void }) {
  const { language, text } = useOffice()
  const words = caseWords(language)
  const { state, view, give } = useCase()
  const seen = useSeen()
  const [role, setRole] = useState<string>(state.assigned?.role ?? '')
  const [person, setPerson] = useState(state.assigned?.person ?? '')
  const { busy, problem, send } = useSend()
  const save = async (): Promise<void> => {
    const to = { ...(role === '' ? {} : { role: role as Role }), ...(person === '' ? {} : { person }) }
    if ((await send(() => give('assign-case', to, seen))) !== undefined) close()
  }
  return (
    <Dialog title={words.giveTitle} close={close}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Problem problem={problem} />
        <SelectField
          label={words.role}
          none={words.anybody}
          value={role}
          set={setRole}
          options={takers.map((r) => [r, text(roleWords[r])])}
        />
        <SelectField
          label={words.person}
          none={words.anybody}
          value={person}
          set={setPerson}
          options={Object.entries(view.people)}
        />
        <div class="buttons">
          <button type="submit" disabled={busy}>
            {words.save}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
