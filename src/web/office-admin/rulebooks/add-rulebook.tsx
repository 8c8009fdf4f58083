import { useState } from 'preact/hooks'
import { call } from '../../office/api.ts'
import { useOffice } from '../../office/context.ts'
import { Problem } from '../../office/parts/notice.tsx'
import { Part } from '../parts/admin-page.tsx'
import { useAct } from '../parts/use-act.ts'

/** Brings a published rulebook from a file; the server checks its hash and its signature. */
export function AddRulebook({ added }: { readonly added: () => Promise<void> }) {
  const { say } = useOffice()
  const act = useAct()
  const [told, setTold] = useState('')
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    setTold('')
    const raw = await file.text()
    const headers = { 'Content-Type': 'application/json' }
    const done = await act.run(() =>
      call<{ readonly version: string; readonly already: boolean }>('POST', '/api/rulebooks', { raw, headers }),
    )
    if (done === undefined) return
    const { version, already } = done.value
    setTold(
      already
        ? say(`Version ${version} is already on this server.`, `La versión ${version} ya está en este servidor.`)
        : say(
            `Version ${version} was added. Nothing changes until counsel adopts it.`,
            `Se agregó la versión ${version}. Nada cambia hasta que la asesoría legal la adopte.`,
          ),
    )
    await added()
  }
  return (
    <Part
      id="add"
      title={say('Add another', 'Agregar otro')}
      help={say(
        'Choose the file that its publisher gave you. The server checks that it is complete and who signed it; nothing changes until counsel adopts it.',
        'Elija el archivo que le dio quien lo publica. El servidor comprueba que está completo y quién lo firmó; nada cambia hasta que la asesoría legal lo adopte.',
      )}
    >
      <div class="form">
        <label>
          {say('A rulebook (.json)', 'Un reglamento (.json)')}
          <input
            type="file"
            accept=".json,application/json"
            aria-busy={act.busy}
            onChange={(event) => take(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
      <Problem problem={act.problem} />
      <p role="status">{act.busy ? say('Checking…', 'Comprobando…') : told}</p>
    </Part>
  )
}
