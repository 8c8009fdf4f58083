import type { Situation } from '../../engine/index.ts'

/** The command line that gives the same answer without the dialogue. */
export function equivalentCommand(situation: Situation, rulebookFile: string | undefined): string {
  const { state, ...facility } = situation.facility ?? {}
  const words = [
    'ostiary assess',
    `--at ${quoted(situation.at)}`,
    ...(state === undefined ? [] : [`--state ${quoted(String(state))}`]),
    ...pairs('--facility', facility),
    ...pairs('--fact', situation.facts ?? {}),
    ...(situation.actions ?? []).map((a) => `--action ${quoted(a)}`),
    ...(situation.policies?.length === 0 ? ['--policy none'] : []),
    ...(situation.policies ?? []).map((p) => `--policy ${quoted(p)}`),
    ...(rulebookFile === undefined ? [] : [`--rulebook ${quoted(rulebookFile)}`]),
  ]
  return words.join(' ')
}

function pairs(option: string, values: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(values).map(([id, value]) => `${option} ${quoted(`${id}=${String(value)}`)}`)
}

/** A word as a shell reads it back. */
export function quoted(word: string): string {
  return /^[\w.,:=+@%/-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}
