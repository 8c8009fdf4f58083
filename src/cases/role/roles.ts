import type { Person } from '../../engine/index.ts'

/** The roles of a facility, as the design has them. */
export const roles = [
  'desk',
  'security',
  'liaison',
  'privacy-officer',
  'counsel',
  'administrator',
  'system-administrator',
  'auditor',
] as const

/** One of the roles. */
export type Role = (typeof roles)[number]

/** True for the name of a role. */
export function isRole(name: unknown): name is Role {
  return (roles as readonly unknown[]).includes(name)
}

/** Whose questions a role may answer; `undefined` for one that sees no case or only reads. */
export const answersAs: Readonly<Record<Role, Person | undefined>> = {
  desk: 'desk',
  security: 'desk',
  liaison: 'desk',
  administrator: 'desk',
  'privacy-officer': 'privacy-officer',
  counsel: 'counsel',
  'system-administrator': undefined,
  auditor: undefined,
}

// Each may do what the one before may; the engine's deciders in their order.
const deciders = ['desk', 'administrator', 'privacy-officer', 'counsel'] as const
const decidesAs: Readonly<Record<Role, number>> = {
  desk: 0,
  security: 0,
  liaison: 1,
  administrator: 1,
  'privacy-officer': 2,
  counsel: 3,
  'system-administrator': -1,
  auditor: -1,
}

/** True if a role may act on an answer that this person decides. */
export function mayDecide(role: Role, decider: (typeof deciders)[number]): boolean {
  return decidesAs[role] >= deciders.indexOf(decider)
}

const people: readonly Person[] = ['desk', 'privacy-officer', 'counsel']

/** True if a role may answer a question meant for that person; what the system knows nobody answers. */
export function mayAnswer(role: Role, person: Person): boolean {
  const as = answersAs[role]
  return as !== undefined && person !== 'system' && people.indexOf(as) >= people.indexOf(person)
}

/** Who has a task. */
export type Owner = 'staff' | 'liaison' | 'administrator' | 'privacy-officer' | 'counsel' | 'facility'

/** The owners of tasks. */
export const owners: readonly Owner[] = ['staff', 'liaison', 'administrator', 'privacy-officer', 'counsel', 'facility']

const everyone: readonly Role[] = ['desk', 'security', 'liaison', 'administrator', 'privacy-officer', 'counsel']
const doers: Readonly<Record<Owner, readonly Role[]>> = {
  staff: everyone,
  liaison: ['liaison', 'administrator', 'privacy-officer', 'counsel'],
  administrator: ['administrator', 'privacy-officer', 'counsel'],
  facility: ['administrator', 'privacy-officer', 'counsel'],
  'privacy-officer': ['privacy-officer', 'counsel'],
  counsel: ['counsel'],
}

/** True if a role may say that a task of that owner is done. */
export function mayDo(role: Role, owner: Owner): boolean {
  return doers[owner].includes(role)
}
