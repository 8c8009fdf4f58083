import { useEffect, useState } from 'preact/hooks'
import { get } from '../api.ts'
import { useOffice } from '../context.ts'
import { Loading } from '../parts/notice.tsx'
import { go, nextPath } from '../place.ts'
import { firstPage, type PageProps } from '../routes.ts'
import type { Session } from '../session.ts'
import { ChooseRole } from './choose-role.tsx'
import { Enrol } from './enrol.tsx'
import { FirstStep } from './first-step.tsx'
import type { Enrolled } from './passkey.ts'
import { RecoveryCodes } from './recovery-codes.tsx'
import { SecondStep } from './second-step.tsx'

/** Signing in, step by step, as the server asks for it; at the end the page that was wanted. */
export function Page({ search }: PageProps) {
  const { hold, session } = useOffice()
  const [codes, setCodes] = useState<readonly string[]>()
  const next = nextPath(search.toString())
  const ready = session !== undefined && session.needs === undefined && codes === undefined
  useEffect(() => {
    if (ready) go(next ?? firstPage(session.viewer?.role), { replace: true })
  }, [ready, next, session])
  useEffect(() => {
    // A server that nobody set up yet has nobody who could sign in.
    get<{ readonly needed: boolean }>('/api/setup', { quiet: true }).then((asked) => {
      if (asked.ok && asked.value.needed) go('/setup', { replace: true })
    })
  }, [])
  const enrolled = ({ session: whole, recoveryCodes }: Enrolled): void => {
    setCodes(recoveryCodes?.length === 0 ? undefined : recoveryCodes)
    hold.set(whole)
  }
  if (hold.now.state === 'asking' || ready) return <Loading />
  return (
    <div class="wide narrow page-head flow sign-in">
      {codes !== undefined ? (
        <RecoveryCodes codes={codes} kept={() => setCodes(undefined)} />
      ) : (
        <Step session={session} enrolled={enrolled} next={next} failed={search.get('problem')} />
      )}
    </div>
  )
}

function Step(props: {
  readonly session: Session | undefined
  readonly next: string | undefined
  readonly failed: string | null
  readonly enrolled: (enrolled: Enrolled) => void
}) {
  switch (props.session?.needs) {
    case 'second-factor':
      return <SecondStep />
    case 'enrol':
      return <Enrol done={props.enrolled} />
    case 'choose-role':
      return <ChooseRole />
    default:
      return <FirstStep next={props.next} failed={props.failed} />
  }
}
