import { useState } from 'preact/hooks'
import { useOffice } from '../../office/context.ts'
import { Problem } from '../../office/parts/notice.tsx'
import { Button, Part } from '../parts/admin-page.tsx'
import { ShowAgain } from '../parts/show-again.tsx'
import { useAct } from '../parts/use-act.ts'
import type { AccountProps } from './account.ts'
import { CodesOnce } from './codes-once.tsx'

/** Codes for the day on which the phone is lost. */
export function RecoveryPart({ account, from }: AccountProps) {
  const { say } = useOffice()
  const act = useAct()
  const [codes, setCodes] = useState<readonly string[]>([])
  const { recoveryCodesLeft: left } = account
  const make = async (): Promise<void> => {
    const sure = say(
      'Make new codes? The old ones stop working.',
      '¿Crear códigos nuevos? Los anteriores dejan de servir.',
    )
    if (left > 0 && !confirm(sure)) return
    const made = await act.post<{ readonly recoveryCodes: readonly string[] }>('/api/account/recovery-codes')
    if (made === undefined) return
    setCodes(made.value.recoveryCodes)
    await from.again()
  }
  return (
    <Part
      id="recovery"
      title={say('Recovery codes', 'Códigos de recuperación')}
      help={say(
        'For the day on which you lose your phone or your key.',
        'Para el día en que pierda su teléfono o su llave.',
      )}
    >
      <ShowAgain act={act} />
      {codes.length > 0 && <CodesOnce codes={codes} done={() => setCodes([])} />}
      <p data-fact="codes-left">
        {left === 0
          ? say('You have none left.', 'No le queda ninguno.')
          : say(`${left} not used yet.`, left === 1 ? '1 sin usar.' : `${left} sin usar.`)}
      </p>
      <Problem problem={act.problem} />
      <div class="buttons">
        <Button kind="quiet" busy={act.busy} press={make}>
          {say('Make new codes', 'Crear códigos nuevos')}
        </Button>
      </div>
    </Part>
  )
}
