import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Given } from '../../src/web/ask/dialogue.ts'
import type { DoorId } from '../../src/web/ask/doors.ts'

/** A situation of the vectors as somebody at a desk meets it: which button they tap, and what they can say when asked. */
export interface DeskSituation {
  readonly name: string
  readonly door: DoorId
  readonly day: string
  readonly place: Readonly<Record<string, string | boolean>>
  readonly policies?: readonly string[]
  readonly facts: Readonly<Record<string, Given>>
}

interface Stored {
  readonly id: string
  readonly cases: readonly {
    readonly name: string
    readonly situation: {
      readonly at: string
      readonly facility?: Readonly<Record<string, string | boolean>>
      readonly policies?: readonly string[]
      readonly facts?: Readonly<Record<string, Given>>
      readonly actions?: readonly string[]
    }
  }[]
}

const folder = join(import.meta.dirname, '..', '..', 'vectors', 'rulebook')
const asking = ['directory-inquiry']
const handing = ['serve-papers', 'i9-inspection', 'preservation']
const coming = ['search', 'arrest', 'interview', 'surveillance', 'just-asking', 'other']

// What comes by mail, fax, e-mail or a portal is the records office's, and what the hospital itself begins is nobody's visit.
function doorFor(facts: DeskSituation['facts'], disclosing: boolean): DoorId | undefined {
  const { 'request.channel': channel, 'request.kind': kind, 'document.kind': paper } = facts
  if (channel === 'phone') return 'call'
  if (channel !== undefined && channel !== 'in-person') return undefined
  if (facts['request.initiated-by'] === 'facility') return undefined
  if (kind === 'custody-escort') return 'custody'
  if (kind === 'outreach') return 'outreach'
  if (typeof kind === 'string' && asking.includes(kind)) return 'about-patient'
  if (typeof kind === 'string' && handing.includes(kind)) return 'paper'
  if (typeof kind === 'string' && coming.includes(kind)) return 'officers'
  const wanted = kind === 'records' || (kind === undefined && disclosing)
  if (!wanted) return undefined
  return paper === undefined || paper === 'none' ? 'officers' : 'paper'
}

// A facility knows itself: what a situation leaves out of it is as in most hospitals, in a state whose law is not modelled.
function whole({ timeZone: _, ...given }: DeskSituation['place']): DeskSituation['place'] {
  const kind = given['kind'] ?? 'hospital'
  const hospital = kind === 'hospital'
  const most = {
    state: 'OH',
    kind,
    owner: 'nonprofit',
    medicaid: true,
    emergencyDepartment: hospital,
    generalAcute: hospital,
  }
  return { ...most, ...given }
}

/** Every situation of the vectors that comes to a desk. */
export function deskSituations(): readonly DeskSituation[] {
  const files = globSync('*.json', { cwd: folder }).sort()
  return files.flatMap((file) => {
    const { id, cases } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Stored
    return cases.flatMap(({ name, situation }): readonly DeskSituation[] => {
      const { at, facility = {}, policies, facts = {}, actions = [] } = situation
      const items = actions.filter((a) => a.startsWith('disclose.')).map((a) => a.slice('disclose.'.length))
      const door = doorFor(facts, items.length > 0)
      if (door === undefined) return []
      const said: Record<string, Given> = { ...facts }
      if (items.length > 0) {
        said['items'] ??= items
        said['request.kind'] ??= 'records'
      }
      const place = whole(facility)
      return [
        {
          name: `${id} ${name}`,
          door,
          day: at.slice(0, 10),
          place,
          facts: said,
          ...(policies === undefined ? {} : { policies }),
        },
      ]
    })
  })
}
