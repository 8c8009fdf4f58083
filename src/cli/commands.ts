import { askCommand } from './ask/command.ts'
import { assessCommand } from './assess/command.ts'
import type { Command } from './command/command.ts'

/** Every command, in the order that help shows them. */
export const commands: readonly Command[] = [assessCommand, askCommand]
