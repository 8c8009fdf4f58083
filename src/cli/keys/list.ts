import type { KeyUse } from '../../server/index.ts'
import { type Given, languageOf, valueGiven } from '../command/options.ts'
import { isRefusal, type Refusal } from '../command/refusal.ts'
import { printJson, printLines, type Terminal } from '../terminal/terminal.ts'
import { say } from '../words/phrases.ts'
import { refusedKeys } from './refused.ts'

const keyIsMissing = 1

/** `ostiary keys list`: status 1 if a key that something needs is missing. */
export async function listKeys(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const data = valueGiven(given, 'data')
  const uses = await found(data === undefined ? {} : { data })
  if (isRefusal(uses)) return uses
  if (given.switches.has('json')) await printJson(terminal, uses)
  else
    await printLines(
      terminal,
      uses.map((use) => lineOf(use, languageOf(given))),
    )
  return uses.every((use) => use.isHere) ? 0 : keyIsMissing
}

async function found(at: { readonly data?: string }): Promise<readonly KeyUse[] | Refusal> {
  const { keyUsesHere } = await import('../../server/index.ts')
  try {
    return await keyUsesHere(at)
  } catch (error) {
    return refusedKeys(error)
  }
}

function lineOf({ id, since, isCurrent, isHere, caseKeys, secrets }: KeyUse, language: 'en' | 'es'): string {
  const opens = say(
    language,
    `opens ${caseKeys} cases and ${secrets} secrets`,
    `abre ${caseKeys} casos y ${secrets} secretos`,
  )
  const state = isCurrent
    ? say(language, 'in use', 'en uso')
    : isHere
      ? say(language, 'old', 'vieja')
      : say(language, 'MISSING', 'FALTA')
  return `${id}  ${(since ?? '').slice(0, 10).padEnd(10)}  ${state}: ${opens}`
}
