import { useEffect, useRef, useState } from 'preact/hooks'
import { useOffice } from '../../office/context.ts'

/** A secret that the server shows this one time; it is on the page only until it is put away. */
export function ShownOnce(props: {
  readonly title: string
  readonly why: string
  readonly secret: string
  readonly done: () => void
}) {
  const { say, announce } = useOffice()
  const [copied, setCopied] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(props.secret)
      setCopied(true)
      announce(say('Copied.', 'Copiado.'))
    } catch {
      // A browser may forbid it: the text stands there to be copied by hand.
      announce(say('Select the text and copy it by hand.', 'Seleccione el texto y cópielo a mano.'))
    }
  }
  return (
    <div class="callout once" ref={box} tabIndex={-1}>
      <p>
        <strong>{props.title}</strong>
      </p>
      <p>{props.why}</p>
      <p>
        <code class="secret">{props.secret}</code>
      </p>
      <div class="buttons">
        <button type="button" onClick={copy}>
          {copied ? say('Copied', 'Copiado') : say('Copy', 'Copiar')}
        </button>
        <button type="button" class="quiet slim" onClick={props.done}>
          {say('I have kept it; hide it', 'Ya lo guardé; ocultarlo')}
        </button>
      </div>
    </div>
  )
}
