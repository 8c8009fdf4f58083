import { useEffect, useState } from 'preact/hooks'
import type { Role } from '../../../cases/index.ts'
import { get, post } from '../api.ts'
import { useOffice } from '../context.ts'
import { Problem } from '../parts/notice.tsx'
import type { Membership, Session } from '../session.ts'
import { useSend } from '../use-send.ts'
import { roleWords } from '../words.ts'
import { signInWords } from './words.ts'

interface DemoPerson {
  readonly id: string
  readonly name: string
  readonly roles: readonly (Pick<Membership, 'facility' | 'role'> & { readonly facilityName?: string })[]
}

/** The invented people of a demonstration, each with a button for each role; nothing where this is none. */
export function DemoPeople() {
  const { language, hold, text } = useOffice()
  const words = signInWords(language)
  const [people, setPeople] = useState<readonly DemoPerson[]>([])
  const { busy, problem, send } = useSend()
  useEffect(() => {
    get<{ readonly rows: readonly DemoPerson[] }>('/api/demo/people', { quiet: true }).then((asked) => {
      if (asked.ok) setPeople(asked.value.rows)
    })
  }, [])
  if (people.length === 0) return null
  const enter = async (person: string, role: Role): Promise<void> => {
    const session = await send(() => post<Session>('/api/demo/sign-in', { person, role }, { quiet: true }))
    if (session !== undefined) hold.set(session)
  }
  return (
    <section class="demo" aria-labelledby="demo-title">
      <h2 id="demo-title">{words.demoTitle}</h2>
      <p class="soft">{words.demoLead}</p>
      <Problem problem={problem} />
      <ul class="demo-people">
        {people.flatMap((p) =>
          p.roles.map(({ role }) => (
            <li key={`${p.id} ${role}`}>
              <button
                type="button"
                class="plain"
                disabled={busy}
                data-person={p.id}
                data-role={role}
                onClick={() => enter(p.id, role)}
              >
                <strong>{text(roleWords[role])}</strong>
                <span>{p.name}</span>
              </button>
            </li>
          )),
        )}
      </ul>
    </section>
  )
}
