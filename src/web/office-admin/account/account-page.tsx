import { useOffice } from '../../office/context.ts'
import { AdminPage, WhenLoaded } from '../parts/admin-page.tsx'
import { useLoaded } from '../parts/use-loaded.ts'
import type { Account } from './account.ts'
import { LanguagePart } from './language-part.tsx'
import { PasskeysPart } from './passkeys-part.tsx'
import { PasswordPart } from './password-part.tsx'
import { RecoveryPart } from './recovery-part.tsx'
import { SessionsPart } from './sessions-part.tsx'
import { TotpPart } from './totp-part.tsx'

/** One's own account: how one signs in, where one is signed in, and the language. */
export function Page() {
  const { say } = useOffice()
  const from = useLoaded<Account>('/api/account')
  return (
    <AdminPage title={say('Your account', 'Su cuenta')}>
      <WhenLoaded from={from}>
        {(account) => (
          <>
            <p class="lead">
              {account.person.name}, {account.person.email}
            </p>
            <div class="parts">
              <LanguagePart account={account} from={from} />
              <PasswordPart />
              <PasskeysPart account={account} from={from} />
              <TotpPart account={account} from={from} />
              <RecoveryPart account={account} from={from} />
              <SessionsPart />
            </div>
          </>
        )}
      </WhenLoaded>
    </AdminPage>
  )
}
