import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { useOffice } from '../context.ts'

/** A dialog over the page: the browser keeps the focus in it, Escape closes it, and the focus goes back where it came from. */
export function Dialog(props: {
  readonly title: string
  readonly close: () => void
  readonly wide?: boolean
  readonly children: ComponentChildren
}) {
  const { say } = useOffice()
  const box = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => {
    const before = document.activeElement
    box.current?.showModal()
    return () => {
      // What was done in the box may have taken away the button that opened it; then the page itself gets the focus.
      setTimeout(() => {
        const there = before instanceof HTMLElement && before.isConnected && before !== document.body
        const back = there ? before : document.getElementById('main')
        back?.focus({ preventScroll: true })
      }, 0)
    }
  }, [])
  return (
    <dialog
      ref={box}
      class={props.wide === true ? 'box wide-box' : 'box'}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault()
        props.close()
      }}
    >
      <div class="box-head">
        <h2 id={title}>{props.title}</h2>
        <button type="button" class="quiet slim" aria-label={say('Close', 'Cerrar')} onClick={props.close}>
          ✕
        </button>
      </div>
      <div class="box-body">{props.children}</div>
    </dialog>
  )
}
