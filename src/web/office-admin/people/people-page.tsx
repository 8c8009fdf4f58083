import { useState } from 'preact/hooks'
import { useOffice, useViewer } from '../../office/context.ts'
import { CheckField, TextField } from '../../office/parts/field.tsx'
import { AdminPage, Part, WhenLoaded } from '../parts/admin-page.tsx'
import { Emergencies } from '../parts/emergencies.tsx'
import { useLoaded } from '../parts/use-loaded.ts'
import { AddPerson } from './add-person.tsx'
import { InvitationLink } from './invitation-link.tsx'
import { PeopleTable } from './people-table.tsx'
import type { Invitation, PersonRow } from './person.ts'
import { PersonDialog } from './person-dialog.tsx'

/** The people of the facility: who may do what, who joins and who leaves. */
export function Page() {
  const { say } = useOffice()
  const { role } = useViewer()
  const from = useLoaded<{ readonly rows: readonly PersonRow[] }>('/api/people')
  const [opened, setOpened] = useState<string>()
  const [invited, setInvited] = useState<Invitation>()
  const [wanted, setWanted] = useState('')
  const [withLeft, setWithLeft] = useState(false)
  const manages = role !== 'privacy-officer'
  return (
    <AdminPage
      title={say('People', 'Personas')}
      lead={say('Who works here, and in which role.', 'Quién trabaja aquí y en qué función.')}
    >
      <div class="parts">
        <WhenLoaded from={from}>
          {({ rows }) => {
            const shown = rows.filter((row) => (withLeft || row.left === undefined) && fits(row, wanted))
            const person = rows.find(({ id }) => id === opened)
            return (
              <Part id="people" title={say('Everybody', 'Todas las personas')}>
                {invited !== undefined && <InvitationLink invitation={invited} done={() => setInvited(undefined)} />}
                {manages && (
                  <AddPerson
                    added={(invitation) => {
                      setInvited(invitation)
                      from.again()
                    }}
                  />
                )}
                <div class="columns">
                  <TextField
                    label={say('Find by name or e-mail', 'Buscar por nombre o correo')}
                    type="search"
                    value={wanted}
                    set={setWanted}
                  />
                  <CheckField
                    label={say('Also those who left', 'También quienes se fueron')}
                    checked={withLeft}
                    set={setWithLeft}
                  />
                </div>
                <PeopleTable rows={shown} open={setOpened} />
                {person !== undefined && (
                  <PersonDialog
                    person={person}
                    people={rows}
                    manages={manages}
                    invited={setInvited}
                    again={from.again}
                    close={() => setOpened(undefined)}
                  />
                )}
              </Part>
            )
          }}
        </WhenLoaded>
        {role !== 'system-administrator' && <Emergencies />}
      </div>
    </AdminPage>
  )
}

function fits({ name, email }: PersonRow, wanted: string): boolean {
  const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return plain(`${name} ${email}`).includes(plain(wanted.trim()))
}
