import { availableParallelism } from 'node:os'
import { type Given, valueGiven } from '../command/options.ts'
import { type Refusal, unusable } from '../command/refusal.ts'
import { t } from '../words/phrases.ts'

const most = 256

/** How many threads `--workers` asks for; as many as there are cores, if none. */
export function workersGiven(given: Given): number | Refusal {
  const asked = valueGiven(given, 'workers')
  if (asked === undefined) return availableParallelism()
  const number = Number(asked)
  if (/^\d+$/.test(asked) && number >= 1 && number <= most) return number
  return unusable(
    'unknown-value',
    t(
      `--workers does not take ${JSON.stringify(asked)}. Give a number from 1 to ${most}.`,
      `--workers no acepta ${JSON.stringify(asked)}. Dé un número de 1 a ${most}.`,
    ),
  )
}
