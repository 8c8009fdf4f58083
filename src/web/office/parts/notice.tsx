import type { ComponentChildren } from 'preact'
import type { ApiProblem } from '../api.ts'
import { useOffice } from '../context.ts'
import { frameWords } from '../words.ts'

/** Something is on its way. */
export function Loading() {
  const { language } = useOffice()
  return (
    <div class="wide page-head">
      <p class="soft" role="status" data-loading>
        {frameWords(language).loading}
      </p>
    </div>
  )
}

/** A page that could not be had, and the way to try again. */
export function Failed({ problem, retry }: { readonly problem: ApiProblem; readonly retry?: () => void }) {
  const { language } = useOffice()
  return (
    <div class="wide page-head flow">
      <h1>{frameWords(language).failed}</h1>
      <Problem problem={problem} />
      {retry !== undefined && (
        <button type="button" onClick={() => retry()}>
          {frameWords(language).tryAgain}
        </button>
      )}
    </div>
  )
}

/** Why something was not done; read aloud at once. */
export function Problem(props: { readonly problem: ApiProblem | undefined; readonly children?: ComponentChildren }) {
  if (props.problem === undefined) return null
  return (
    <div class="callout warn" role="alert" data-code={props.problem.code}>
      <p>{props.problem.detail}</p>
      {props.children}
    </div>
  )
}

/** A note that stands apart. */
export function Callout(props: { readonly warn?: boolean; readonly children: ComponentChildren }) {
  return <div class={`callout${props.warn === true ? ' warn' : ''}`}>{props.children}</div>
}
