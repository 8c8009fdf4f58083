import { useOffice } from '../../office/context.ts'
import { Table } from '../../office/parts/table.tsx'
import { Time } from '../../office/parts/time.tsx'
import { roleWords } from '../../office/words.ts'
import { Button } from '../parts/admin-page.tsx'
import type { PersonRole, PersonRow } from './person.ts'

/** The people, each with their roles and whether they can sign in. */
export function PeopleTable(props: { readonly rows: readonly PersonRow[]; readonly open: (id: string) => void }) {
  const { say } = useOffice()
  return (
    <Table
      caption={say('People', 'Personas')}
      rows={props.rows}
      keyOf={(row) => row.id}
      empty={say('Nobody.', 'Nadie.')}
      columns={[
        {
          key: 'name',
          title: say('Name', 'Nombre'),
          head: true,
          cell: (row) => (
            <>
              {row.name}
              <span class="small soft line">{row.email}</span>
            </>
          ),
        },
        { key: 'roles', title: say('Roles', 'Funciones'), cell: (row) => <Roles roles={row.roles} /> },
        { key: 'state', title: say('Sign-in', 'Acceso'), cell: (row) => <SignIn row={row} /> },
        {
          key: 'seen',
          title: say('Last seen', 'Última vez'),
          cell: (row) => (row.lastSeen === undefined ? say('never', 'nunca') : <Time at={row.lastSeen} />),
        },
        {
          key: 'do',
          title: say('Change', 'Cambiar'),
          cell: (row) => (
            <Button
              kind="quiet"
              label={say(`Open: ${row.name}`, `Abrir: ${row.name}`)}
              press={() => props.open(row.id)}
            >
              {say('Open', 'Abrir')}
            </Button>
          ),
        },
      ]}
    />
  )
}

/** Roles as badges, with what is special about one. */
export function Roles({ roles }: { readonly roles: readonly PersonRole[] }) {
  const { say, text } = useOffice()
  if (roles.length === 0) return <>–</>
  return (
    <span class="badges">
      {roles.map(({ role, pending, until }) => (
        <span
          key={`${role} ${until ?? ''}`}
          class={`badge${pending === true || until !== undefined ? ' unknown' : ''}`}
        >
          {text(roleWords[role])}
          {pending === true && ` (${say('waiting', 'en espera')})`}
          {until !== undefined && ` (${say('for an hour', 'por una hora')})`}
        </span>
      ))}
    </span>
  )
}

function SignIn({ row }: { readonly row: PersonRow }) {
  const { say } = useOffice()
  if (row.left !== undefined)
    return (
      <>
        {say('left ', 'se fue ')}
        <Time at={row.left} />
      </>
    )
  if (!row.reachable)
    return row.invitedUntil === undefined ? (
      <span class="badge unknown">{say('not invited yet', 'aún sin invitación')}</span>
    ) : (
      <span class="badge">{say('invited', 'con invitación')}</span>
    )
  return row.secondFactor ? (
    <span class="badge may">{say('second step set up', 'con segundo paso')}</span>
  ) : (
    <span class="badge unknown">{say('no second step yet', 'aún sin segundo paso')}</span>
  )
}
