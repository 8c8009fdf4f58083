/** Everything that the patients' page says, in one language. `{name}`, `{phone}` and `{state}` are put in. */
export interface RightsWords {
  readonly title: string
  readonly lead: string
  readonly skip: string
  readonly languages: string
  /** That this translation was not reviewed; English and Spanish have none. */
  readonly draft?: string
  /** Where no facility is named: what the page describes. */
  readonly general: string
  readonly at: string
  readonly does: {
    readonly heading: string
    readonly care: string
    readonly who: string
    readonly call: string
    readonly wait: string
    readonly doors: string
    readonly order: string
    readonly presence: string
    readonly sharing: string
    readonly honest: string
  }
  readonly rights: {
    readonly heading: string
    readonly silent: string
    readonly interview: string
    readonly copy: string
    readonly amend: string
    readonly list: string
    readonly directory: string
    readonly reach: string
    readonly object: string
    readonly complain: string
  }
  readonly asked: {
    /** Over what is never asked. */
    readonly heading: string
    /** Over what the law makes the hospital ask, or leaves open. */
    readonly about: string
    readonly never: string
    /** Where no law makes the hospital ask and its own policy is silent. */
    readonly free: string
    readonly law: string
    /** Where it is not known whether the law reaches this facility. */
    readonly perhaps: string
    readonly decline: string
    readonly care: string
    readonly notReported: string
    readonly totals: string
    readonly elsewhere: string
  }
  readonly call: {
    readonly heading: string
    readonly phone: string
    readonly staff: string
    readonly privacy: string
    readonly card: string
    readonly advice: string
  }
  readonly code: string
  readonly law: string
  readonly notice: string
}
