/** The door for those who try out what keeps cases: an invented hospital with a small rulebook, its people, and dice for commands. */
export { dice, type Roll, someCommand, someDeskCommand } from '../_dice.ts'
export { people, toyRulebook, toyWorld } from '../_world.ts'
export { outboxStorageContract, type StorageCase } from './outbox-storage.ts'
