import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Problem } from '../access/problem.ts'
import type { Office } from '../office/office.ts'
import { hashOf, randomWord } from '../sign-in/word.ts'
import type { Actor } from './actor.ts'
import { isRole, type Role } from './role.ts'
import { nameShape, roleShape } from './shapes.ts'

/** The scopes of a token; `mayCall` of the router asks for them. */
export const scopeShape = z.enum(['cases:read', 'cases:write', 'facility:read', 'facility:write', 'ledger:read'])

/** A token in the list; the token itself is shown once, when it is made. */
export const tokenRow = z.object({
  id: z.string(),
  name: z.string(),
  role: roleShape,
  scopes: z.array(z.string()),
  createdBy: z.string(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().optional(),
  lastUsed: z.iso.datetime().optional(),
  revoked: z.iso.datetime().optional(),
})

const usualDays = 90
const mostDays = 730

/** A new token, as whoever makes it says. */
export const newToken = z.object({
  name: nameShape,
  role: roleShape,
  scopes: z.array(scopeShape).min(1),
  days: z.number().int().min(1).max(mostDays).default(usualDays),
})

/** A new token, as a type. */
export type NewToken = z.infer<typeof newToken>

// What an administrator may let a program do beside what they do themselves; a program at a door writes as the desk.
const lent: readonly Role[] = ['desk', 'security', 'auditor']

/** Makes a token. Its role is one that its maker has (not one taken in an emergency), or that of a door: a token lends no more than one has. */
export async function makeToken(
  { database, clock }: Office,
  { person, facility, role }: Actor,
  asked: NewToken,
): Promise<{ readonly id: string; readonly token: string } | Problem> {
  const mayLend = role === 'administrator' ? [role, ...lent] : [role]
  const own = await database.db
    .selectFrom('memberships')
    .select('role')
    .where('person', '=', person)
    .where('facility', '=', facility)
    .where('role', '=', asked.role)
    .where('confirmed_at', 'is not', null)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (!mayLend.includes(asked.role) && own === undefined) return notYours
  if (asked.role === 'system-administrator' && asked.scopes.some((scope) => scope.startsWith('cases:'))) return notYours
  const now = clock()
  const token = `ost_${randomWord()}`
  const id = randomUUID()
  await database.db
    .insertInto('api_tokens')
    .values({
      id,
      hash: hashOf(token),
      facility,
      name: asked.name,
      role: asked.role,
      scopes: JSON.stringify([...new Set(asked.scopes)]),
      created_by: person,
      created_at: now,
      expires_at: new Date(now.getTime() + asked.days * 86_400_000),
    })
    .execute()
  return { id, token }
}

/** The tokens of a facility, newest first. */
export async function tokensOf({ database }: Office, facility: string) {
  const rows = await database.db
    .selectFrom('api_tokens')
    .selectAll()
    .where('facility', '=', facility)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.flatMap((row) => {
    if (!isRole(row.role)) return []
    return [
      {
        id: row.id,
        name: row.name,
        role: row.role,
        scopes: [...row.scopes],
        createdBy: row.created_by,
        createdAt: row.created_at.toISOString(),
        ...(row.expires_at === null ? {} : { expiresAt: row.expires_at.toISOString() }),
        ...(row.used_at === null ? {} : { lastUsed: row.used_at.toISOString() }),
        ...(row.revoked_at === null ? {} : { revoked: row.revoked_at.toISOString() }),
      },
    ]
  })
}

/** Revokes a token at once; false where the facility has none of that id, or it was revoked. */
export async function revokeToken({ database, clock }: Office, facility: string, id: string): Promise<boolean> {
  const { numUpdatedRows } = await database.db
    .updateTable('api_tokens')
    .set({ revoked_at: clock() })
    .where('id', '=', id)
    .where('facility', '=', facility)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

const notYours: Problem = {
  status: 403,
  code: 'not-yours-to-lend',
  message: {
    en: 'A token can do no more than you can yourself. Choose a role that you have, or that of a door.',
    es: 'Un token no puede hacer más que usted. Elija una función que usted tenga, o la de una puerta.',
  },
}
