import { useState } from 'preact/hooks'
import { remove } from '../../office/api.ts'
import { useOffice } from '../../office/context.ts'
import { TextField } from '../../office/parts/field.tsx'
import { Problem } from '../../office/parts/notice.tsx'
import { Table } from '../../office/parts/table.tsx'
import { Time } from '../../office/parts/time.tsx'
import { Button, Part } from '../parts/admin-page.tsx'
import { makePasskey } from '../parts/passkeys.ts'
import { ShowAgain } from '../parts/show-again.tsx'
import { useAct } from '../parts/use-act.ts'
import type { AccountProps, Passkey } from './account.ts'
import { CodesOnce } from './codes-once.tsx'

/** Passkeys: sign in with a finger, a face or a key, and no password. */
export function PasskeysPart({ account, from }: AccountProps) {
  const { say, announce } = useOffice()
  const act = useAct()
  const [name, setName] = useState('')
  const [codes, setCodes] = useState<readonly string[]>([])
  const add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const made = await act.run(() => makePasskey<{ readonly recoveryCodes?: readonly string[] }>(name))
    if (made === undefined) return
    setName('')
    setCodes(made.value.recoveryCodes ?? [])
    announce(say('The passkey was added.', 'Se agregó la llave de acceso.'))
    await from.again()
  }
  const take = async (key: Passkey): Promise<void> => {
    const sure = say(`Remove the passkey “${key.name}”?`, `¿Quitar la llave de acceso «${key.name}»?`)
    if (confirm(sure) && (await act.run(() => remove(`/api/account/passkeys/${encodeURIComponent(key.id)}`))))
      await from.again()
  }
  return (
    <Part
      id="passkeys"
      title={say('Passkeys', 'Llaves de acceso')}
      help={say(
        'Sign in with your finger, your face or a security key. Nobody can steal it with a false page.',
        'Inicie sesión con su huella, su cara o una llave de seguridad. Nadie puede robarla con una página falsa.',
      )}
    >
      <ShowAgain act={act} />
      {codes.length > 0 && <CodesOnce codes={codes} done={() => setCodes([])} />}
      <Table
        caption={say('Passkeys', 'Llaves de acceso')}
        rows={account.passkeys}
        keyOf={(key) => key.id}
        empty={say('You have none yet.', 'Aún no tiene ninguna.')}
        columns={[
          { key: 'name', title: say('Name', 'Nombre'), head: true, cell: (key) => key.name },
          { key: 'added', title: say('Added', 'Agregada'), cell: (key) => <Time at={key.addedAt} /> },
          {
            key: 'used',
            title: say('Last used', 'Último uso'),
            cell: (key) => (key.usedAt === undefined ? say('never', 'nunca') : <Time at={key.usedAt} />),
          },
          {
            key: 'do',
            title: say('Remove', 'Quitar'),
            cell: (key) => (
              <Button kind="danger" label={say(`Remove: ${key.name}`, `Quitar: ${key.name}`)} press={() => take(key)}>
                {say('Remove', 'Quitar')}
              </Button>
            ),
          },
        ]}
      />
      <form class="form" onSubmit={add}>
        <TextField
          label={say('Name for a new passkey', 'Nombre para una llave nueva')}
          help={say('As “my phone”.', 'Como «mi teléfono».')}
          value={name}
          set={setName}
          maxLength={80}
          required
        />
        <Problem problem={act.problem} />
        <div class="buttons">
          <Button submit busy={act.busy}>
            {say('Add a passkey', 'Agregar una llave de acceso')}
          </Button>
        </div>
      </form>
    </Part>
  )
}
