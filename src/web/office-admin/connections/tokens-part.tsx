import { useState } from 'preact/hooks'
import { type Role, roles } from '../../../cases/index.ts'
import type { Text } from '../../../engine/index.ts'
import { remove } from '../../office/api.ts'
import { useOffice } from '../../office/context.ts'
import { CheckField, SelectField, TextField } from '../../office/parts/field.tsx'
import { Problem } from '../../office/parts/notice.tsx'
import { Table } from '../../office/parts/table.tsx'
import { Time } from '../../office/parts/time.tsx'
import type { Session } from '../../office/session.ts'
import { roleWords } from '../../office/words.ts'
import { Button, Part, WhenLoaded } from '../parts/admin-page.tsx'
import { ShowAgain } from '../parts/show-again.tsx'
import { ShownOnce } from '../parts/shown-once.tsx'
import { useAct } from '../parts/use-act.ts'
import { useLoaded } from '../parts/use-loaded.ts'

interface Token {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly scopes: readonly string[]
  readonly createdAt: string
  readonly expiresAt?: string
  readonly lastUsed?: string
  readonly revoked?: string
}

const scopes: readonly (readonly [scope: string, name: Text])[] = [
  ['cases:read', { en: 'Read cases', es: 'Leer casos' }],
  ['cases:write', { en: 'Write into cases', es: 'Escribir en casos' }],
  ['facility:read', { en: 'Read the facility’s settings', es: 'Leer los ajustes del centro' }],
  ['facility:write', { en: 'Change the facility’s settings', es: 'Cambiar los ajustes del centro' }],
  ['ledger:read', { en: 'Read the log', es: 'Leer el registro de comprobación' }],
]

/** Tokens with which other programs call the API. */
export function TokensPart() {
  const { say, text } = useOffice()
  const from = useLoaded<{ readonly rows: readonly Token[] }>('/api/tokens')
  const act = useAct()
  const [token, setToken] = useState<string>()
  const revoke = async ({ id, name }: Token): Promise<void> => {
    const sure = say(
      `Revoke “${name}”? Programs that use it stop working.`,
      `¿Revocar «${name}»? Los programas que lo usan dejan de funcionar.`,
    )
    if (!confirm(sure)) return
    if (await act.run(() => remove(`/api/tokens/${encodeURIComponent(id)}`))) await from.again()
  }
  return (
    <Part
      id="tokens"
      title={say('API tokens', 'Tokens de la API')}
      help={say(
        'A token lets one program do what you tick, and nothing else. Give each program its own, and revoke it when the program goes.',
        'Un token permite a un programa hacer lo que usted marque, y nada más. Dé a cada programa el suyo y revóquelo cuando el programa ya no se use.',
      )}
    >
      <ShowAgain act={act} />
      {token !== undefined && (
        <ShownOnce
          title={say('The new token', 'El token nuevo')}
          why={say(
            'Put it into the program’s settings. It is shown only now.',
            'Póngalo en los ajustes del programa. Se muestra solo ahora.',
          )}
          secret={token}
          done={() => setToken(undefined)}
        />
      )}
      <Problem problem={act.problem} />
      <WhenLoaded from={from}>
        {({ rows }) => (
          <Table
            caption={say('API tokens', 'Tokens de la API')}
            rows={rows}
            keyOf={(row) => row.id}
            empty={say('No tokens yet.', 'Aún no hay tokens.')}
            columns={[
              { key: 'name', title: say('Name', 'Nombre'), head: true, cell: (row) => row.name },
              { key: 'role', title: say('Acts as', 'Actúa como'), cell: (row) => text(roleWords[row.role]) },
              {
                key: 'scopes',
                title: say('May', 'Puede'),
                cell: (row) => row.scopes.map((one) => scopeName(one, text)).join(', '),
              },
              {
                key: 'used',
                title: say('Last used', 'Último uso'),
                cell: (row) => (row.lastUsed === undefined ? say('never', 'nunca') : <Time at={row.lastUsed} />),
              },
              {
                key: 'expires',
                title: say('Ends', 'Termina'),
                cell: (row) =>
                  row.expiresAt === undefined ? say('no end date', 'sin fecha de fin') : <Time at={row.expiresAt} />,
              },
              {
                key: 'do',
                title: say('Revoke', 'Revocar'),
                cell: (row) =>
                  row.revoked !== undefined ? (
                    say('revoked', 'revocado')
                  ) : (
                    <Button
                      kind="danger"
                      label={say(`Revoke: ${row.name}`, `Revocar: ${row.name}`)}
                      press={() => revoke(row)}
                    >
                      {say('Revoke', 'Revocar')}
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </WhenLoaded>
      <AddToken
        added={(made) => {
          setToken(made)
          from.again()
        }}
      />
    </Part>
  )
}

function scopeName(scope: string, text: (words: Text) => string): string {
  const known = scopes.find(([one]) => one === scope)
  return known === undefined ? scope : text(known[1])
}

// Nobody lends more than they have; an administrator may also let a program be a door or an auditor.
function lentBy(session: Session | undefined): readonly Role[] {
  const { viewer, memberships = [] } = session ?? {}
  const own = memberships.filter((m) => m.facility === viewer?.facility).map((m) => m.role)
  const doors: readonly Role[] = viewer?.role === 'administrator' ? ['auditor', 'desk', 'security'] : []
  return roles.filter((role) => own.includes(role) || doors.includes(role))
}

const lives = [30, 90, 365] as const

function AddToken({ added }: { readonly added: (token: string) => void }) {
  const { say, text, session } = useOffice()
  const lends = lentBy(session)
  const act = useAct()
  const [name, setName] = useState('')
  const [role, setRole] = useState<string>(lends.includes('auditor') ? 'auditor' : (lends[0] ?? ''))
  const [days, setDays] = useState<string>('90')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const asked = { name, role, scopes: chosen, days: Number(days) }
    const made = await act.post<{ readonly id: string; readonly token: string }>('/api/tokens', asked)
    if (made === undefined) return
    setName('')
    setChosen([])
    added(made.value.token)
  }
  return (
    <details class="adding">
      <summary>{say('Make a token', 'Crear un token')}</summary>
      <ShowAgain act={act} />
      <form class="form" onSubmit={add}>
        <TextField
          label={say('Which program is it for?', '¿Para qué programa es?')}
          value={name}
          set={setName}
          maxLength={120}
          required
        />
        <SelectField
          label={say('It acts in the role', 'Actúa en la función')}
          value={role}
          set={setRole}
          options={lends.map((one) => [one, text(roleWords[one])])}
        />
        <fieldset>
          <legend class="label">{say('It may', 'Puede')}</legend>
          {scopes.map(([scope, what]) => (
            <CheckField
              key={scope}
              label={text(what)}
              checked={chosen.includes(scope)}
              set={(on) => setChosen(on ? [...chosen, scope] : chosen.filter((s) => s !== scope))}
            />
          ))}
        </fieldset>
        <SelectField
          label={say('It ends after', 'Termina después de')}
          value={days}
          set={setDays}
          options={lives.map((n) => [String(n), say(`${n} days`, `${n} días`)])}
        />
        <Problem problem={act.problem} />
        <div class="buttons">
          <Button submit busy={act.busy}>
            {say('Make the token', 'Crear el token')}
          </Button>
        </div>
      </form>
    </details>
  )
}
