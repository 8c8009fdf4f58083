import { z } from 'zod'
import { storedSettings } from '../../facility/stored.ts'
import type { Office } from '../../office/office.ts'
import type { AlertSettings } from '../settings.ts'
import { membersOf } from '../steps/people.ts'
import { problemShape } from './ready/found.ts'
import { peopleProblems, rotaProblems } from './ready/rota-problems.ts'
import { lastTest, testProblems } from './ready/test-problems.ts'
import { wayProblems } from './ready/way-problems.ts'

/** Whether alerts would reach somebody at every hour of the next days, and what is wrong before it is needed. */
export const readinessShape = z.object({
  at: z.string(),
  timeZone: z.string(),
  ready: z.boolean().describe('There is no error.'),
  problems: z.array(problemShape),
  lastTest: z
    .object({ month: z.string(), at: z.string(), over: z.boolean(), told: z.number(), answered: z.number() })
    .optional(),
})

/** Looks at rota, people and ways of a facility; undefined where there is none of that id. */
export async function readinessOf(
  { database, clock }: Pick<Office, 'database' | 'clock'>,
  { mail }: Pick<AlertSettings, 'mail'>,
  facility: string,
): Promise<z.infer<typeof readinessShape> | undefined> {
  const settings = (await storedSettings(database, facility))?.settings
  if (settings === undefined) return undefined
  const now = clock()
  return database.inFacility(facility, async (trx) => {
    const members = await membersOf(trx, facility)
    const tests = await lastTest(trx, facility)
    const problems = [
      ...rotaProblems(settings, now),
      ...(await peopleProblems(trx, facility, settings, members, now)),
      ...(await wayProblems(trx, facility, settings, members, mail !== undefined)),
      ...testProblems(settings, members, tests, now),
    ]
    return {
      at: now.toISOString(),
      timeZone: settings.timeZone,
      ready: problems.every(({ severity }) => severity !== 'error'),
      problems,
      ...(tests === undefined ? {} : { lastTest: tests.shown }),
    }
  })
}
