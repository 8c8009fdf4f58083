import { useEffect, useRef } from 'preact/hooks'
import { useOffice } from '../../office/context.ts'
import { Time } from '../../office/parts/time.tsx'
import type { Code } from './device.ts'

/** The code of a device, to be scanned by it or typed into it; it is on the page only until it is put away. */
export function CodeShown({ code, done }: { readonly code: Code; readonly done: () => void }) {
  const { say } = useOffice()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div class="callout once" ref={box} tabIndex={-1}>
      <p>
        <strong>{say('Set up the device now', 'Active ahora el dispositivo')}</strong>
      </p>
      <p>
        {say(
          'Scan this with the device’s camera and open the page that it shows.',
          'Escanee esto con la cámara del dispositivo y abra la página que muestra.',
        )}
      </p>
      <p>
        <img
          class="qr"
          alt={say('QR code that opens the desk’s page', 'Código QR que abre la página de recepción')}
          src={`data:image/svg+xml;utf8,${encodeURIComponent(code.qr)}`}
        />
      </p>
      <p>
        {say(
          'Or open the desk’s page there and type the code:',
          'O abra ahí la página de recepción y escriba el código:',
        )}
      </p>
      <p>
        <code class="secret">{code.code}</code>
      </p>
      <p>
        {say('It works once, until ', 'Sirve una vez, hasta ')}
        <Time at={code.until} />.
      </p>
      <div class="buttons">
        <button type="button" class="quiet slim" onClick={done}>
          {say('Done; hide it', 'Listo; ocultarlo')}
        </button>
      </div>
    </div>
  )
}
