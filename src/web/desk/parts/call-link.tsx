import type { OnDuty } from '../device/bundle.ts'
import type { Words } from '../words/words.ts'

/** Who somebody is, as staff say it: the role, and the name where it is known. */
export function roleLabel({ role }: Pick<OnDuty, 'role'>, words: Words): string {
  return words.call.roles[role] ?? words.call.other
}

/** Calls somebody with one tap; where one only practises, nothing rings. */
export function CallLink(props: {
  readonly person: OnDuty
  readonly words: Words
  readonly called?: (role: string) => void
  readonly rings?: boolean
}) {
  const { person, words, called, rings = true } = props
  const inside = (
    <>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path
          d="M6.6 2.500l3 .6 1.2 4-2.2 1.900c1.1 2.3 2.9 4.1 5.3 5.300l1.9-2.2 4 1.2.6 3c.2 1-.4 1.9-1.4 2.100C11.3 20 4 12.7 4.5 5c.1-1.4 1-2.7 2.1-2.500z"
          fill="currentColor"
        />
      </svg>
      <span>
        <strong>{words.call.now(roleLabel(person, words))}</strong>
        <span class="phone">
          {person.name !== undefined && <span class="person-name">{person.name} · </span>}
          <span class="phone-number">{person.phone}</span>
        </span>
      </span>
    </>
  )
  if (!rings)
    return (
      <button type="button" class="call" data-value="call" onClick={() => called?.(person.role)}>
        {inside}
      </button>
    )
  return (
    <a class="call" href={`tel:${person.phone.replace(/[^+\d]/g, '')}`} onClick={() => called?.(person.role)}>
      {inside}
    </a>
  )
}
