import { useState } from 'preact/hooks'
import { useOffice } from '../../office/context.ts'
import { Table } from '../../office/parts/table.tsx'
import { Time } from '../../office/parts/time.tsx'
import { Button, Part, WhenLoaded } from '../parts/admin-page.tsx'
import { useLoaded } from '../parts/use-loaded.ts'
import { clockWords, type Entry } from './device.ts'
import { EntryDialog } from './entry-dialog.tsx'
import { asideWords, whyWords } from './words.ts'

/** What devices brought that is not in the record: nothing of it is lost, and a person settles it. */
export function KeptPart() {
  const { say, text } = useOffice()
  const from = useLoaded<{ readonly rows: readonly Entry[] }>('/api/desk-inbox')
  const [open, setOpen] = useState<Entry>()
  const why = ({ status, code }: Entry): string =>
    text((status === 'set-aside' ? asideWords[code] : undefined) ?? whyWords(code))
  const states = {
    kept: say('look at it', 'revísela'),
    waiting: say('waiting', 'en espera'),
    'set-aside': say('set aside', 'apartada'),
  }
  return (
    <Part
      id="kept"
      title={say('Entries to look at', 'Entradas por revisar')}
      help={say(
        'What a device sent and the record did not take. Nothing here is lost: file it, or set it aside and say why.',
        'Lo que un dispositivo envió y el registro no tomó. Nada de esto se pierde: inclúyalo en el registro, o apártelo y diga por qué.',
      )}
    >
      <WhenLoaded from={from}>
        {({ rows }) => (
          <Table
            caption={say('Entries to look at', 'Entradas por revisar')}
            rows={rows}
            keyOf={(row) => row.id}
            empty={say(
              'Nothing to look at. All that came is in the record.',
              'Nada por revisar. Todo lo que llegó está en el registro.',
            )}
            columns={[
              {
                key: 'device',
                title: say('From', 'De'),
                head: true,
                cell: (row) => `${row.deviceName}, ${say('entry', 'entrada')} ${row.n}`,
              },
              {
                key: 'at',
                title: say('Written', 'Escrita'),
                cell: (row) => <Written entry={row} />,
              },
              {
                key: 'status',
                title: say('State', 'Estado'),
                cell: (row) => (
                  <>
                    <span class={`badge ${row.status === 'kept' ? 'must-not' : ''}`}>{states[row.status]}</span>{' '}
                    {why(row)}
                  </>
                ),
              },
              {
                key: 'do',
                title: say('Settle', 'Resolver'),
                cell: (row) => (
                  <Button
                    kind="quiet"
                    label={say(
                      `Open entry ${row.n} of ${row.deviceName}`,
                      `Abrir la entrada ${row.n} de ${row.deviceName}`,
                    )}
                    press={() => setOpen(row)}
                  >
                    {say('Open', 'Abrir')}
                  </Button>
                ),
              },
            ]}
          />
        )}
      </WhenLoaded>
      {open !== undefined && (
        <EntryDialog
          entry={open}
          close={() => setOpen(undefined)}
          settled={() => {
            setOpen(undefined)
            from.again()
          }}
        />
      )}
    </Part>
  )
}

function Written({ entry }: { readonly entry: Entry }) {
  const { text } = useOffice()
  const clock = clockWords(entry.clockOffsetSeconds)
  return (
    <>
      <Time at={entry.at} />
      {clock !== undefined && <span class="small soft"> ({text(clock)})</span>}
    </>
  )
}
