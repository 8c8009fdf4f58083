import { type Role, roles } from '../../cases/index.ts'

export type { Role }

/** True for the name of a role of this release. */
export function isRole(name: string): name is Role {
  return (roles as readonly string[]).includes(name)
}

/** True for a role that sees something of cases: all but that of IT. */
export function seesCases(role: Role): boolean {
  return role !== 'system-administrator'
}
