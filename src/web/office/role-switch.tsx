import { useOffice } from './context.ts'
import { go } from './place.ts'
import { firstPage } from './routes.ts'
import type { Membership } from './session.ts'
import { frameWords, roleWords } from './words.ts'

function keyOf({ facility, role }: Membership): string {
  return `${facility} ${role}`
}

/** In which role somebody works now, and the way to another that they have. */
export function RoleSwitch() {
  const { session, hold, text, language, announce } = useOffice()
  const words = frameWords(language)
  if (session?.viewer === undefined) return null
  const { viewer, memberships } = session
  const single = new Set(memberships.map((m) => m.facility)).size <= 1
  const name = (m: Membership): string => {
    const role = text(roleWords[m.role])
    return single ? role : `${m.facilityName}: ${role}`
  }
  if (memberships.length <= 1) return <span class="acting">{text(roleWords[viewer.role])}</span>
  const choose = async (key: string): Promise<void> => {
    const chosen = memberships.find((m) => keyOf(m) === key)
    if (chosen === undefined) return
    const problem = await hold.choose(chosen)
    announce(problem?.detail ?? name(chosen))
    if (problem === undefined) go(firstPage(chosen.role))
  }
  return (
    <label class="role-switch">
      <span class="unseen">{words.role}</span>
      <select value={keyOf(viewer)} onChange={(event) => choose(event.currentTarget.value)}>
        {memberships.map((m) => (
          <option key={keyOf(m)} value={keyOf(m)}>
            {name(m)}
          </option>
        ))}
      </select>
    </label>
  )
}
