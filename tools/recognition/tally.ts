import type { Compared, Outcome } from './score.ts'

/** A count out of a number of cases, with the upper 95 % bound of the rate. */
export interface Rate {
  readonly count: number
  readonly of: number
  readonly rate: number
  readonly upper: number
}

const z = 1.959964

/** A rate with Wilson's upper bound of 95 %. */
export function rateOf(count: number, of: number): Rate {
  if (of === 0) return { count, of, rate: Number.NaN, upper: 1 }
  const rate = count / of
  const middle = rate + (z * z) / (2 * of)
  const spread = z * Math.sqrt((rate * (1 - rate)) / of + (z * z) / (4 * of * of))
  return { count, of, rate, upper: Math.min(1, (middle + spread) / (1 + (z * z) / of)) }
}

/** What came out of many sheets. */
export interface Tally {
  readonly sheets: number
  readonly right: Rate
  readonly unsure: Rate
  readonly administrativeCalledJudicial: Rate
  readonly judicialCalledAdministrative: Rate
  readonly negativesCalledProcess: Rate
  readonly fieldsExact: Rate
  readonly fieldsWrong: Rate
  readonly factsWrong: Rate
  /** Expected calibration error over ten bins, of the sheets whose kind was told. */
  readonly calibration: number
  /** Chance that a right sheet got more confidence than a wrong one; unsure counts as wrong. */
  readonly auroc: number
}

/** Sums up the outcomes; unsure counts as wrong, save where a piece of the sheet is cut off. */
export function tallyOf(outcomes: readonly Outcome[]): Tally {
  const rate = (among: (one: Outcome) => boolean, holds: (one: Outcome) => boolean): Rate => {
    const all = outcomes.filter(among)
    return rateOf(all.filter(holds).length, all.length)
  }
  const every = (): boolean => true
  const fields = outcomes.flatMap((one) => one.fields)
  const facts = outcomes.flatMap((one) => one.facts)
  const share = (list: readonly Compared[], result: Compared['result']): Rate =>
    rateOf(list.filter((one) => one.result === result).length, list.length)
  return {
    sheets: outcomes.length,
    right: rate(every, rightEnough),
    unsure: rate(every, ({ unsure }) => unsure),
    administrativeCalledJudicial: rate(
      ({ standing }) => standing === 'administrative',
      ({ calledJudicial }) => calledJudicial,
    ),
    judicialCalledAdministrative: rate(
      ({ standing }) => standing === 'judicial',
      ({ calledAdministrative }) => calledAdministrative,
    ),
    negativesCalledProcess: rate(
      ({ negative }) => negative,
      ({ calledProcess }) => calledProcess,
    ),
    fieldsExact: share(fields, 'exact'),
    fieldsWrong: share(fields, 'wrong'),
    factsWrong: share(facts, 'wrong'),
    calibration: calibrationError(outcomes.filter(({ unsure }) => !unsure)),
    auroc: auroc(outcomes),
  }
}

function rightEnough({ right, unsure, partial }: Outcome): boolean {
  return right || (unsure && partial)
}

function calibrationError(outcomes: readonly Outcome[]): number {
  const bins = Map.groupBy(outcomes, ({ confidence }) => Math.min(9, Math.floor(confidence * 10)))
  let sum = 0
  for (const bin of bins.values()) {
    sum += Math.abs(bin.reduce((all, { confidence, right }) => all + confidence - Number(right), 0))
  }
  return outcomes.length === 0 ? Number.NaN : sum / outcomes.length
}

function auroc(outcomes: readonly Outcome[]): number {
  const wrong = outcomes.filter(({ right }) => !right)
  const right = outcomes.filter((one) => one.right)
  if (wrong.length === 0 || right.length === 0) return Number.NaN
  let won = 0
  for (const good of right)
    for (const bad of wrong) won += good.confidence > bad.confidence ? 1 : good.confidence === bad.confidence ? 0.5 : 0
  return won / (wrong.length * right.length)
}
