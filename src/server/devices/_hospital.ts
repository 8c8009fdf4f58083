import { toyRulebook } from '../../cases/check/index.ts'
import { type CaseState, entriesOf, memoryOutbox, type OutboxStorage, type Role } from '../../cases/index.ts'
import type { SignedIn } from '../access/signed-in.ts'
import { appOf, mercy, as as roleOnly, type TestOffice, testOffice } from '../facility/_office.ts'
import { whoAsks } from '../sign-in/index.ts'
import { type Enrolled, type Tablet, tablet } from './_tablet.ts'
import { devicesRoutes } from './index.ts'

/** Somebody in a role who has just signed in. */
export function as(role: Role): SignedIn {
  return { ...roleOnly(role), session: { id: `s-${role}`, freshAt: new Date('2100-01-01'), factors: [] } }
}

/** A hospital with the routes of devices, on a real database. */
export interface Hospital extends TestOffice {
  readonly ask: ReturnType<typeof appOf>['ask']
  /** Adds a device; its code. */
  readonly adds: (name?: string) => Promise<{ readonly device: string; readonly code: string }>
  /** Lets a device in by its code, on a storage of its own unless one is given. */
  readonly enrols: (code: string, storage?: OutboxStorage) => Promise<Tablet>
  /** Adds a device and lets it in. */
  readonly letsIn: () => Promise<Tablet>
  /** The state of a case, by its id. */
  readonly caseOf: (id: string) => Promise<CaseState | undefined>
  /** What the notes of a case say. */
  readonly notesOf: (id: string) => Promise<readonly unknown[]>
}

/** Opens a hospital. */
export async function hospital(demo = false): Promise<Hospital> {
  const test = await testOffice({ demo, rulebook: toyRulebook }, {}, { realRecord: true })
  const { ask } = appOf(
    (router) => devicesRoutes(router, test.office),
    (app) => app.use('/api/*', whoAsks(test.office)),
  )
  const adds: Hospital['adds'] = async (name = 'Tablet') => {
    const answer = await ask(as('administrator'), 'POST', '/api/devices', { name, place: 'Front desk' })
    return (await answer.json()) as { device: string; code: string }
  }
  const enrols: Hospital['enrols'] = async (code, storage = memoryOutbox()) => {
    const answer = await ask(undefined, 'POST', '/api/desk/enrol', { code })
    if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`)
    const enrolled = (await answer.json()) as Enrolled
    await storage.note([{ type: 'enrolled', device: enrolled.device, next: enrolled.next }])
    return tablet(ask, enrolled, storage)
  }
  const caseOf: Hospital['caseOf'] = (id) => test.office.record.load(mercy, id)
  return {
    ...test,
    ask,
    adds,
    enrols,
    letsIn: async () => enrols((await adds()).code),
    caseOf,
    notesOf: async (id) => {
      const found = await caseOf(id)
      return found === undefined ? [] : entriesOf(found, 'note').map((e) => e.fields['account']?.value)
    },
  }
}
