import { nearest } from '../../engine/index.ts'
import type { Given } from '../command/options.ts'
import { meant, type Refusal, unusable } from '../command/refusal.ts'
import { commands } from '../commands.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { printLines } from '../terminal/terminal.ts'
import { t } from '../words/phrases.ts'
import { complete } from './complete.ts'
import { scripts } from './scripts.ts'

/** `ostiary completion`. */
export async function completion(given: Given, terminal: Terminal): Promise<number | Refusal> {
  if (given.switches.has('of')) {
    await printLines(terminal, complete(given.words, commands))
    return 0
  }
  const [shell = '', ...more] = given.words
  const script = Object.entries(scripts).find(([name]) => name === shell)?.[1]
  if (script === undefined || more.length > 0) {
    const near = nearest(shell, Object.keys(scripts))
    const asked = JSON.stringify(given.words.join(' '))
    const hint = meant(near, t('Name one of bash, zsh, fish.', 'Nombre uno de bash, zsh, fish.'))
    return unusable(
      'unknown-shell',
      t(`There is no completion for ${asked}. ${hint.en}`, `No hay guion para ${asked}. ${hint.es}`),
    )
  }
  await terminal.out(script)
  return 0
}
