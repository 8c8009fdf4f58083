import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { defaultPolicy, isKind, type Kind, type Policy } from '../../records/index.ts'
import { type Given, valueGiven } from '../command/options.ts'
import { type Refusal, unusable } from '../command/refusal.ts'
import { refusedFile } from '../input/file.ts'
import { t } from '../words/phrases.ts'

const schema = z.strictObject({
  how: z.enum(['mask', 'remove']),
  tiers: z.array(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])),
  keep: z.array(z.custom<Kind>((value) => typeof value === 'string' && isKind(value), 'no kind of finding')).optional(),
})

/** The policy of `--policy`, or the one that masks everything. */
export function policyGiven(given: Given): Policy | Refusal {
  const name = valueGiven(given, 'policy')
  if (name === undefined) return defaultPolicy
  try {
    const { how, tiers, keep } = schema.parse(JSON.parse(readFileSync(name, 'utf8')))
    return keep === undefined ? { how, tiers } : { how, tiers, keep }
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) {
      return unusable(
        'malformed-policy',
        t(
          `${name} is no policy. Write {"how":"mask","tiers":[1,2,3,4],"keep":[]}.`,
          `${name} no es una política. Escriba {"how":"mask","tiers":[1,2,3,4],"keep":[]}.`,
        ),
      )
    }
    return refusedFile(name, error)
  }
}
