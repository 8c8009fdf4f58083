import { useState } from 'preact/hooks'
import { useOffice } from '../../office/context.ts'
import { TextField } from '../../office/parts/field.tsx'
import { Problem } from '../../office/parts/notice.tsx'
import { Button } from '../parts/admin-page.tsx'
import { ShowAgain } from '../parts/show-again.tsx'
import { useAct } from '../parts/use-act.ts'
import type { Code } from './device.ts'

/** Adds a device; its code is shown above the list. */
export function AddDevice({ added }: { readonly added: (code: Code) => void }) {
  const { say } = useOffice()
  const act = useAct()
  const [name, setName] = useState('')
  const [place, setPlace] = useState('')
  const add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const made = await act.post<Code>('/api/devices', { name, place })
    if (made === undefined) return
    setName('')
    setPlace('')
    added(made.value)
  }
  return (
    <details class="adding">
      <summary>{say('Add a device', 'Agregar un dispositivo')}</summary>
      <ShowAgain act={act} />
      <form class="form" onSubmit={add}>
        <TextField
          label={say('What is it called?', '¿Cómo se llama?')}
          help={say('As it says on its sticker: “Tablet 1”.', 'Como dice su etiqueta: «Tableta 1».')}
          value={name}
          set={setName}
          maxLength={80}
          required
        />
        <TextField
          label={say('Where does it stand?', '¿Dónde está?')}
          value={place}
          set={setPlace}
          maxLength={80}
          required
        />
        <Problem problem={act.problem} />
        <div class="buttons">
          <Button submit busy={act.busy}>
            {say('Add it and show its code', 'Agregarlo y mostrar su código')}
          </Button>
        </div>
      </form>
    </details>
  )
}
