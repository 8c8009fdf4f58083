import { useState } from 'preact/hooks'
import { type Office, OfficeContext, useOffice } from '../context.ts'
import { Dialog } from '../parts/dialog.tsx'
import type { Session } from '../session.ts'
import { FirstStep } from './first-step.tsx'
import { SecondStep } from './second-step.tsx'
import { signInWords } from './words.ts'

/** Signing in again over the page one was working on, when the session ended meanwhile: what was typed is still there after it. */
export function SignInAgain(props: { readonly was: Session; readonly done: () => void; readonly giveUp: () => void }) {
  const office = useOffice()
  const words = signInWords(office.language)
  const [half, setHalf] = useState<Session>()
  const { was, done, giveUp } = props
  const take = async (session: Session | undefined): Promise<void> => {
    if (session === undefined || session.needs === 'second-factor' || session.needs === 'enrol') return setHalf(session)
    // Somebody else must not go on in what the first one wrote.
    if (session.person.id !== was.person.id) return location.reload()
    const same = session.viewer?.role === was.viewer?.role && session.viewer?.facility === was.viewer?.facility
    const problem = same || was.viewer === undefined ? undefined : await office.hold.choose(was.viewer)
    if (problem !== undefined) return location.reload()
    if (same) office.hold.set(session)
    done()
  }
  const inner: Office = { ...office, session: half, hold: { ...office.hold, set: take } }
  return (
    <Dialog title={words.againTitle} close={giveUp}>
      <p>{words.againLead}</p>
      <OfficeContext.Provider value={inner}>
        {half?.needs === 'second-factor' ? <SecondStep /> : <FirstStep next={undefined} />}
      </OfficeContext.Provider>
    </Dialog>
  )
}
