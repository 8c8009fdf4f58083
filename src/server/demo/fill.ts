import type { Office } from '../office/office.ts'
import { demoPeople } from '../sign-in/index.ts'
import { demoFacility, demoSettings, demoTimeZone } from './facility.ts'
import { momentsAround } from './moments.ts'
import { demoStories } from './stories.ts'
import { tell } from './story.ts'

/**
 * Fills an empty installation with an invented hospital, its people and their cases, through the record as anybody would write
 * them. One that has a facility already is left as it is; a crash midway leaves a hospital with fewer cases.
 */
export async function fillDemo({ database, record, clock }: Office): Promise<'filled' | 'already'> {
  const there = await database.db.selectFrom('facilities').select('id').limit(1).executeTakeFirst()
  if (there !== undefined) return 'already'
  const moments = momentsAround(clock(), demoTimeZone)
  const settings = demoSettings(moments)
  await database.db
    .insertInto('facilities')
    .values({ id: demoFacility, name: settings.name, settings: JSON.stringify(settings) })
    .execute()
  await demoPeople({ database, clock }, demoFacility)
  for (const story of demoStories)
    await tell(
      story,
      async (command) => {
        const outcome = await record.submit(demoFacility, command)
        if ('refused' in outcome)
          throw new Error(`the demonstration: ${command.id} was refused: ${outcome.refused.code}`)
        return outcome.state
      },
      moments,
    )
  return 'filled'
}
