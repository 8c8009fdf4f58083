import { useOffice } from '../../office/context.ts'
import { ShownOnce } from '../parts/shown-once.tsx'

/** Recovery codes, shown this one time. */
export function CodesOnce({ codes, done }: { readonly codes: readonly string[]; readonly done: () => void }) {
  const { say } = useOffice()
  return (
    <ShownOnce
      title={say('Your recovery codes', 'Sus códigos de recuperación')}
      why={say(
        'Print them or write them down, and keep them where your phone is not. Each works once. They are shown only now.',
        'Imprímalos o escríbalos y guárdelos donde no esté su teléfono. Cada uno sirve una vez. Se muestran solo ahora.',
      )}
      secret={codes.join('\n')}
      done={done}
    />
  )
}
