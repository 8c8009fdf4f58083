import type { ComponentChildren } from 'preact'
import { useOffice } from '../../office/context.ts'
import { Failed, Loading, Problem } from '../../office/parts/notice.tsx'
import type { Loaded } from './use-loaded.ts'

/** A page with its heading and what it is for. */
export function AdminPage(props: {
  readonly title: string
  readonly lead?: string
  readonly children: ComponentChildren
}) {
  return (
    <div class="wide page-head admin">
      <div class="flow">
        <h1>{props.title}</h1>
        {props.lead !== undefined && <p class="lead">{props.lead}</p>}
      </div>
      {props.children}
    </div>
  )
}

/** What was loaded, or that it is on its way, or why it is not there; an older copy stays with the problem above it. */
export function WhenLoaded<T>(props: { readonly from: Loaded<T>; readonly children: (value: T) => ComponentChildren }) {
  const { from, children } = props
  if (from.value === undefined)
    return from.problem === undefined ? <Loading /> : <Failed problem={from.problem} retry={from.again} />
  return (
    <>
      <Problem problem={from.problem} />
      {children(from.value)}
    </>
  )
}

/** One part of a page, under a heading of its own. */
export function Part(props: {
  readonly title: string
  readonly help?: string
  readonly id: string
  readonly children: ComponentChildren
}) {
  const { title, help, id, children } = props
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {help !== undefined && <p class="soft measure">{help}</p>}
      {children}
    </section>
  )
}

/** A button that is under way says so and takes no second press. */
export function Button(props: {
  readonly busy?: boolean
  readonly kind?: 'plain' | 'quiet' | 'danger'
  readonly label?: string
  readonly submit?: boolean
  readonly press?: () => void
  readonly children: ComponentChildren
}) {
  const { say } = useOffice()
  const { busy = false, kind = 'plain', label, submit = false, press, children } = props
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={kind === 'plain' ? undefined : `${kind} slim`}
      aria-label={label}
      // Not `disabled`: a button that is gone while it works would lose the focus.
      aria-disabled={busy ? 'true' : undefined}
      onClick={busy ? (event) => event.preventDefault() : press}
    >
      {busy ? say('One moment…', 'Un momento…') : children}
    </button>
  )
}
