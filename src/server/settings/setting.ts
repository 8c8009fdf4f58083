import type { Text } from '../../engine/index.ts'

const unfitMark: unique symbol = Symbol('unfit')

/** Why the text of a setting cannot be used, in words that say what to write instead and never repeat it. */
export interface Unfit {
  readonly [unfitMark]: true
  readonly why: Text
}

/** One setting of the server, as the environment, a file of settings and the manual know it. */
export interface Setting<T> {
  /** Its name in the environment and in a file of settings. */
  readonly name: string
  /** What it sets, for the manual. */
  readonly what: string
  /** What holds without it, for the manual. */
  readonly otherwise: string
  /** True for what is never printed anywhere. */
  readonly secret?: true
  readonly read: (text: string) => T | Unfit
}

/** A setting whose text cannot be used; the server must not start half configured. */
export class UnusableSetting extends Error {
  readonly code = 'unusable-setting'
  readonly setting: string
  readonly text: Text
  constructor(setting: string, why: Text) {
    const text = { en: `${setting}: ${why.en}`, es: `${setting}: ${why.es}` }
    super(text.en)
    this.name = 'UnusableSetting'
    this.setting = setting
    this.text = text
  }
}

/** The answer of a setting's check that refuses. */
export function unfit(en: string, es: string): Unfit {
  return { [unfitMark]: true, why: { en, es } }
}

/** True for such an answer. */
export function isUnfit(value: unknown): value is Unfit {
  return typeof value === 'object' && value !== null && unfitMark in value
}
