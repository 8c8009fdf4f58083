import { useState } from 'preact/hooks'
import { useOffice } from '../../office/context.ts'
import { SelectField } from '../../office/parts/field.tsx'
import { Problem } from '../../office/parts/notice.tsx'
import { Table } from '../../office/parts/table.tsx'
import { Time } from '../../office/parts/time.tsx'
import { Button } from '../parts/admin-page.tsx'
import { useAct } from '../parts/use-act.ts'
import { usePages } from '../parts/use-pages.ts'
import { webhookTypeName } from './webhook-types.ts'

interface Delivery {
  readonly id: string
  readonly type: string
  readonly status: 'waiting' | 'delivered' | 'dead'
  readonly attempts: number
  readonly nextAt?: string
  readonly answer?: number
  readonly failure?: string
  readonly createdAt: string
}

/** The messages of a webhook, those that were given up among them, which can be sent again. */
export function Deliveries({ path, changed }: { readonly path: string; readonly changed: () => Promise<void> }) {
  const { say, text, announce } = useOffice()
  const [status, setStatus] = useState('')
  const list = usePages<Delivery>(`${path}/deliveries${status === '' ? '' : `?status=${status}`}`)
  const act = useAct()
  const names = {
    waiting: say('waiting', 'en espera'),
    delivered: say('delivered', 'entregado'),
    dead: say('not delivered', 'sin entregar'),
  }
  const retry = async (id: string): Promise<void> => {
    if ((await act.post(`${path}/deliveries/${encodeURIComponent(id)}/retry`)) === undefined) return
    announce(say('It is sent again.', 'Se envía de nuevo.'))
    await list.again()
    await changed()
  }
  return (
    <div class="deliveries">
      <div class="columns">
        <SelectField
          label={say('Show', 'Mostrar')}
          value={status}
          set={setStatus}
          options={[
            ['dead', say('Not delivered (no more tries)', 'Sin entregar (ya no se intenta)')],
            ['waiting', say('Waiting', 'En espera')],
            ['delivered', say('Delivered', 'Entregados')],
          ]}
          none={say('All messages', 'Todos los mensajes')}
        />
      </div>
      <Problem problem={list.problem ?? act.problem} />
      {list.rows !== undefined && (
        <Table
          caption={say('Messages', 'Mensajes')}
          rows={list.rows}
          keyOf={(row) => row.id}
          empty={say('No messages.', 'Ningún mensaje.')}
          columns={[
            { key: 'type', title: say('What', 'Qué'), head: true, cell: (row) => webhookTypeName(row.type, text) },
            { key: 'at', title: say('When', 'Cuándo'), cell: (row) => <Time at={row.createdAt} /> },
            {
              key: 'status',
              title: say('Status', 'Estado'),
              cell: (row) => (
                <>
                  <span class={`badge ${row.status === 'dead' ? 'must-not' : row.status === 'delivered' ? 'may' : ''}`}>
                    {names[row.status]}
                  </span>{' '}
                  <span class="small soft">{reason(row)}</span>
                </>
              ),
            },
            { key: 'tries', title: say('Tries', 'Intentos'), cell: (row) => row.attempts },
            {
              key: 'do',
              title: say('Send again', 'Enviar de nuevo'),
              cell: (row) =>
                row.status === 'dead' ? (
                  <Button
                    kind="quiet"
                    label={say(`Send again: ${row.id}`, `Enviar de nuevo: ${row.id}`)}
                    press={() => retry(row.id)}
                  >
                    {say('Send again', 'Enviar de nuevo')}
                  </Button>
                ) : (
                  '–'
                ),
            },
          ]}
        />
      )}
      <div class="buttons">
        <Button kind="quiet" press={list.again} busy={list.busy}>
          {say('Refresh', 'Actualizar')}
        </Button>
        {list.hasMore && (
          <Button kind="quiet" press={list.more}>
            {say('Show more', 'Mostrar más')}
          </Button>
        )}
      </div>
    </div>
  )
}

function reason({ answer, failure }: Delivery): string {
  if (answer !== undefined) return `HTTP ${answer}`
  return failure ?? ''
}
