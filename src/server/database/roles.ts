import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import { type Client, escapeIdentifier, escapeLiteral } from 'pg'
import { DatabaseRefused } from './failure.ts'

/** A database's address; rejects one that cannot be read, and never shows it, because it may hold a password. */
export function addressOf(text: string): URL {
  // PostgreSQL lets the host be left out after a name, where the address's standard does not.
  const url = URL.parse(text.replace('@/', '@localhost/'))
  if (url === null || !/^postgres(ql)?:$/.test(url.protocol))
    throw new DatabaseRefused(
      'unusable-address',
      'the address of the database cannot be read. It looks like postgres://OWNER:PASSWORD@HOST:5432/NAME.',
    )
  return url
}

/** The owner's address with the restricted role in it, whose password follows from the owner's; undefined where that has none. */
export function appUrlOf(ownerUrl: string): string | undefined {
  const url = addressOf(ownerUrl)
  const password = decodeURIComponent(url.password) || process.env['PGPASSWORD']
  if (!password) return undefined
  url.username = encodeURIComponent(`${decodeURIComponent(url.username) || process.env['PGUSER'] || 'ostiary'}_app`)
  url.password = createHmac('sha256', password).update('the restricted role of ostiary').digest('hex')
  return url.href
}

/** The name of the role in an address. */
export function roleIn(url: string): string {
  return decodeURIComponent(addressOf(url).username)
}

/** Makes the restricted role, or gives it its password anew; `client` is the owner. Safe when done twice, also at once. */
export async function makeAppRole(client: Client, appUrl: string): Promise<void> {
  const role = roleIn(appUrl)
  const secret = escapeLiteral(scramVerifier(decodeURIComponent(addressOf(appUrl).password)))
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role])
  const verb = rowCount === 0 ? 'create' : 'alter'
  try {
    await client.query(`${verb} role ${escapeIdentifier(role)} login password ${secret}`)
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    // Another server, perhaps on another database of the same cluster, has just done the same.
    if (code === '42710' || code === '23505' || message === 'tuple concurrently updated') return
    throw new DatabaseRefused(
      'app-role-unusable',
      `the restricted role ${role} cannot be made: ${message}. Let the owner make roles, or name a role in OSTIARY_DATABASE_APP_URL.`,
      error,
    )
  }
}

/** Refuses a role that could do more than the program must be able to; `client` is the owner. */
export async function checkAppRole(client: Client, role: string): Promise<void> {
  const { rows } = await client.query<{ mighty: boolean }>(
    `select r.rolsuper or r.rolbypassrls or r.rolname = current_user
       or exists (select from pg_auth_members m join pg_roles o on o.oid = m.roleid where m.member = r.oid and o.rolname = current_user) as mighty
     from pg_roles r where r.rolname = $1`,
    [role],
  )
  if (rows[0] === undefined)
    throw new DatabaseRefused('app-role-unusable', `the restricted role ${role} does not exist in this database`)
  if (rows[0].mighty)
    throw new DatabaseRefused(
      'app-role-unusable',
      `the role ${role} may do too much: it must be neither the owner nor a superuser, nor bypass row security`,
    )
}

/** Where the rights were given to a role of another name, the role is made a member of that one; `client` is the owner. */
export async function handOverRights(client: Client, role: string): Promise<void> {
  const { rows } = await client.query<{ has: boolean }>(
    "select has_table_privilege($1, 'public.events', 'insert') as has",
    [role],
  )
  if (rows[0]?.has === true) return
  const before = await client.query<{ grantee: string }>(
    `select distinct grantee from information_schema.role_table_grants
     where table_schema = 'public' and table_name = 'events' and privilege_type = 'INSERT'
       and grantee not in (current_user, 'PUBLIC')`,
  )
  for (const { grantee } of before.rows)
    await client.query(`grant ${escapeIdentifier(grantee)} to ${escapeIdentifier(role)}`)
}

// Sent as a verifier, the password stands in no log of the server.
function scramVerifier(password: string): string {
  const salt = randomBytes(16)
  const rounds = 4096
  const salted = pbkdf2Sync(password, salt, rounds, 32, 'sha256')
  const keyed = (word: string) => createHmac('sha256', salted).update(word).digest()
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${rounds}:${salt.toString('base64')}$${stored}:${keyed('Server Key').toString('base64')}`
}
