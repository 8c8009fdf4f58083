import { useOffice } from '../context.ts'
import { Dialog } from '../parts/dialog.tsx'
import { queueWords } from './words.ts'

/** The keys that work in the queue. */
export function KeysHelp({ close }: { readonly close: () => void }) {
  const words = queueWords(useOffice().language)
  return (
    <Dialog title={words.keysTitle} close={close}>
      <dl class="keys">
        {words.keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
