/** The rooms of the house, tier by tier: a room may import from the tiers before its own. */
export const tiers = [
  ['engine', 'instruments', 'records', 'ledger'],
  ['rulebook'],
  ['cases'],
  ['statistics', 'practice'],
  ['federation'],
  ['server', 'web', 'cli'],
] as const satisfies readonly (readonly string[])[]

/** A folder directly under src/. */
export type Room = (typeof tiers)[number][number]

/** Files that stand in src/ itself. */
export const filesAtTheTop: readonly string[] = ['platform.d.ts', 'boundaries.test.ts']

/** The packages that a pure room may import: each does no I/O, and its entry in dependencies.md says so. */
export const packagesOfPureRooms: Readonly<Partial<Record<Room, readonly string[]>>> = {
  ledger: ['@noble/hashes'],
  rulebook: ['@noble/hashes'],
}

const strangers: readonly (readonly [Room, Room])[] = [['cases', 'ledger']]
const neighbours: readonly (readonly [Room, Room])[] = [['cli', 'server']]

function tierOf(room: Room): number {
  return tiers.findIndex((rooms: readonly string[]) => rooms.includes(room))
}

function listed(pairs: readonly (readonly [Room, Room])[], from: Room, to: Room): boolean {
  return pairs.some(([a, b]) => a === from && b === to)
}

/** True if that is the name of a room in the design. */
export function isRoom(name: string): name is Room {
  return tiers.flat().some((room) => room === name)
}

/** True if the room has no clock, no randomness, no network, no Node and no DOM. */
export function isPure(room: Room): boolean {
  return tierOf(room) < tiers.length - 1
}

/** True if files of one room may import from another. */
export function mayImport(from: Room, to: Room): boolean {
  if (from === to || listed(neighbours, from, to)) return true
  return tierOf(to) < tierOf(from) && !listed(strangers, from, to)
}

const doors: readonly string[] = [
  'index.ts',
  'check/index.ts',
  'publish/index.ts',
  'paper/index.ts',
  // What screening needs of the server is a tenth of it; a command that promises little memory loads no more.
  'screening/index.ts',
]

/** True if that path inside a room is one of the doors through which others may come: `index.ts`, `check/index.ts`, `publish/index.ts`, `paper/index.ts`, `screening/index.ts`. */
export function isDoor(pathInRoom: string): boolean {
  return doors.includes(pathInRoom)
}
