import { auditLog, type ReadFile, type Trust } from '../../ledger/index.ts'
import { type Given, languageOf } from '../command/options.ts'
import { isRefusal, type Refusal, unusable } from '../command/refusal.ts'
import { readText, refusedFile, standardInput } from '../input/file.ts'
import { printJson, printLines, type Terminal } from '../terminal/terminal.ts'
import { t } from '../words/phrases.ts'
import { resultJson, resultLines } from './page.ts'
import { hasher } from './platform.ts'
import { verifyReceiptText } from './receipt.ts'
import type { Result } from './result.ts'
import { addressSource, folderSource, isAddress, isFolder, Unreachable } from './source.ts'
import { sinceGiven, trustGiven } from './trust.ts'

const doesNotHold = 1

/** `ostiary verify`: status 0 if what was named holds, 1 if it does not. */
export async function verify(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const result = await judged(given, terminal)
  if (isRefusal(result)) return result
  if (given.switches.has('json')) await printJson(terminal, resultJson(result))
  else await printLines(terminal, resultLines(result, terminal, languageOf(given)))
  return result.ok ? 0 : doesNotHold
}

async function judged(given: Given, terminal: Terminal): Promise<Result | Refusal> {
  const [name = ''] = given.words
  const trust = await trustGiven(given)
  if (isRefusal(trust)) return trust
  try {
    if (isAddress(name)) return await judgedLog(name, addressSource(name), given, trust)
    if (name !== standardInput && (await isFolder(name))) return await judgedLog(name, folderSource(name), given, trust)
  } catch (error) {
    return error instanceof Unreachable ? error.refusal : refusedFile(name, error)
  }
  const text = await readText(name, terminal)
  return isRefusal(text) ? text : verifyReceiptText(name, text, given, trust)
}

async function judgedLog(
  name: string,
  read: ReadFile,
  given: Given,
  trust: Trust | undefined,
): Promise<Result | Refusal> {
  const since = await sinceGiven(given)
  if (isRefusal(since)) return since
  const audit = await auditLog(read, {
    hasher,
    ...(trust === undefined ? {} : { trust }),
    ...(since === undefined ? {} : { since }),
  })
  if (audit.problems[0]?.code !== 'no-checkpoint') return audit
  return unusable(
    'not-a-ledger',
    t(
      `${name} holds no log: there is no file named checkpoint in it.`,
      `${name} no contiene un registro: no hay en él un archivo llamado checkpoint.`,
    ),
  )
}
