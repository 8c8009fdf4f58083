import { base64, signedCheckpointOf } from '../../../ledger/index.ts'
import { useOffice } from '../../office/context.ts'
import { Part, WhenLoaded } from '../parts/admin-page.tsx'
import { useLoaded } from '../parts/use-loaded.ts'

/** The log under the record: how large it is, its root, who signed that last, and where a receipt is checked. */
export function LedgerPart() {
  const { say, to, language } = useOffice()
  const checkpoint = useLoaded<string>('/ledger/checkpoint')
  const key = useLoaded<string>('/ledger/key')
  return (
    <Part
      id="ledger"
      title={say('The log', 'El registro de comprobación')}
      help={say(
        'Every event leaves an entry here, without personal data. Keep a copy of the checkpoint somewhere else: it shows later if anything before it was changed.',
        'Cada evento deja aquí una entrada, sin datos personales. Guarde una copia del punto de control en otro lugar: más tarde muestra si algo anterior fue cambiado.',
      )}
    >
      {checkpoint.problem?.status === 404 ? (
        <p class="soft">{say('The log is still empty.', 'El registro de comprobación aún está vacío.')}</p>
      ) : (
        <WhenLoaded from={checkpoint}>
          {(note) => {
            const head = signedCheckpointOf(note)
            if (head === undefined)
              return (
                <p class="callout warn">
                  {say(
                    'The checkpoint cannot be read. Tell the system administrator.',
                    'El punto de control no se puede leer. Avise a la administración de sistemas.',
                  )}
                </p>
              )
            const { origin, size, root } = head.checkpoint
            return (
              <dl class="facts">
                <dt>{say('Name', 'Nombre')}</dt>
                <dd>{origin}</dd>
                <dt>{say('Entries', 'Entradas')}</dt>
                <dd data-fact="size">{new Intl.NumberFormat(language).format(size)}</dd>
                <dt>{say('Root', 'Raíz')}</dt>
                <dd>
                  <code>{base64(root)}</code>
                </dd>
                <dt>{say('Signed by', 'Firmado por')}</dt>
                <dd>{[...new Set(head.note.signatures.map(({ name }) => name))].join(', ')}</dd>
                <dt>{say('Public key', 'Clave pública')}</dt>
                <dd>
                  <code>{key.value ?? '–'}</code>
                </dd>
              </dl>
            )
          }}
        </WhenLoaded>
      )}
      <div class="buttons">
        <a class="button" href={to('/verify')}>
          {say('Check a receipt', 'Comprobar un recibo')}
        </a>
        <a class="button quiet" href="/ledger/checkpoint" download="checkpoint">
          {say('Keep a copy of the checkpoint', 'Guardar una copia del punto de control')}
        </a>
        <button type="button" class="quiet slim" onClick={checkpoint.again}>
          {say('Refresh', 'Actualizar')}
        </button>
      </div>
    </Part>
  )
}
