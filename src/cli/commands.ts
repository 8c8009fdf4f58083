import { askCommand } from './ask/command.ts'
import { assessCommand } from './assess/command.ts'
import { backupCommand } from './backup/command.ts'
import type { Command } from './command/command.ts'
import { completionCommand } from './completion/command.ts'
import { keysCommands } from './keys/commands.ts'
import { acceptRestoreCommand } from './ledger/command.ts'
import { inviteCommand } from './people/command.ts'
import { projectionsCommand } from './projections/command.ts'
import { recognizeCommand } from './recognize/command.ts'
import { replayCommand } from './replay/command.ts'
import { restoreCommand } from './restore/command.ts'
import { rulesCommands } from './rules/commands.ts'
import { screenCommands } from './screen/commands.ts'
import { serveCommand } from './serve/command.ts'
import { verifyCommand } from './verify/command.ts'
import { workerCommand } from './worker/command.ts'

/** Every command, in the order that help shows them. */
export const commands: readonly Command[] = [
  assessCommand,
  askCommand,
  ...rulesCommands,
  ...screenCommands,
  workerCommand,
  recognizeCommand,
  serveCommand,
  backupCommand,
  restoreCommand,
  acceptRestoreCommand,
  ...keysCommands,
  projectionsCommand,
  replayCommand,
  inviteCommand,
  verifyCommand,
  completionCommand,
]
