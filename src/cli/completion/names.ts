import { policiesOf } from '../../engine/index.ts'
import { rulebook } from '../../rulebook/index.ts'

/** What an option's value can be, for the shell to offer; empty where it is free or a file. */
export function valuesFor(option: string): readonly string[] {
  const { actions, facts, packs } = rulebook
  if (option === 'action') return actions.map((a) => a.id)
  if (option === 'item') return facts.find((f) => f.id === 'items')?.values ?? []
  if (option === 'state') return packs.flatMap((p) => p.state ?? [])
  if (option === 'policy') return [...policiesOf(rulebook), 'none']
  if (option === 'pack') return packs.map((p) => p.id)
  if (option === 'fact') return facts.flatMap((f) => pairs(f.id, f.kind === 'yes-no' ? ['true', 'false'] : f.values))
  if (option === 'facility')
    return facts
      .filter((f) => f.id.startsWith('facility.'))
      .flatMap((f) => pairs(f.id.slice('facility.'.length), f.kind === 'yes-no' ? ['true', 'false'] : f.values))
  return []
}

function pairs(id: string, values: readonly string[] | undefined): readonly string[] {
  return values === undefined ? [`${id}=`] : values.map((v) => `${id}=${v}`)
}

/** The values that words of a command can be: rule ids for `rules show`. */
export function wordsFor(command: string): readonly string[] {
  return command === 'rules show' ? rulebook.rules.map((r) => r.id) : []
}
