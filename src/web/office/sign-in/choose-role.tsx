import { useState } from 'preact/hooks'
import type { ApiProblem } from '../api.ts'
import { useOffice } from '../context.ts'
import { Problem } from '../parts/notice.tsx'
import { roleWords } from '../words.ts'
import { signInWords } from './words.ts'

/** The choice of the role, for somebody who has more than one. */
export function ChooseRole() {
  const { language, session, hold, text } = useOffice()
  const words = signInWords(language)
  const [problem, setProblem] = useState<ApiProblem>()
  const memberships = session?.memberships ?? []
  return (
    <>
      <div>
        <h1>{words.roleTitle}</h1>
        <p class="lead">{memberships.length === 0 ? words.noRole : words.roleLead}</p>
      </div>
      <Problem problem={problem} />
      <ul class="demo-people">
        {memberships.map((m) => (
          <li key={`${m.facility} ${m.role}`}>
            <button type="button" class="plain" data-role={m.role} onClick={() => hold.choose(m).then(setProblem)}>
              <strong>{text(roleWords[m.role])}</strong>
              <span>{m.facilityName}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
