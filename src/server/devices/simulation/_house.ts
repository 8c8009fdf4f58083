import { type Roll, toyWorld } from '../../../cases/check/index.ts'
import {
  type CaseState,
  type Command,
  decide,
  evolve,
  newCase,
  type OutboxAnswer,
  type OutboxRequest,
} from '../../../cases/index.ts'
import { takeEntries } from '../desk/entries.ts'
import { memoryInbox } from '../inbox/_memory-inbox.ts'
import { type Awaited, type Filing, fileEntries } from '../inbox/file-entries.ts'
import { type Fate, Killed, mortal } from './_faults.ts'

/** A hospital's server as the simulation has it: what is durable outlives a crash, and nothing else does. */
export interface House {
  readonly cases: ReadonlyMap<string, CaseState>
  readonly files: ReadonlyMap<string, string>
  readonly inbox: ReturnType<typeof memoryInbox>
  readonly fate: Fate
  /** The server's clock, in milliseconds; a test may move it. */
  now: number
  readonly revoked: Set<string>
  /** One request, from arrival to answer; rejects with {@link Killed} where the server dies over it. */
  readonly takes: (device: string, request: OutboxRequest) => Promise<OutboxAnswer>
  /** Starts it again after a crash, which files what is left. */
  readonly starts: () => Promise<void>
  /** A command of a person of the office. */
  readonly does: (command: Command) => void
}

/** Opens a house with the real command handler, the real inbox logic and a memory for durable things. */
export function house(roll: Roll): House {
  const cases = new Map<string, CaseState>()
  const files = new Map<string, string>()
  const inbox = memoryInbox()
  const fate: Fate = { oneIn: 0, dead: false }
  const submitted = (command: Command) => {
    const before = cases.get(command.case) ?? newCase(command.case)
    const decision = decide(before, { ...command, received: new Date(self.now).toISOString() }, toyWorld)
    if ('refused' in decision) return { refused: decision.refused, state: before }
    const state = decision.events.reduce(evolve, before)
    if (decision.events.length > 0) cases.set(command.case, state)
    return { ...decision, state }
  }
  const durable: Filing['record'] = {
    submit: async (_, command) => submitted(command),
    load: async (_, id) => cases.get(id),
    addFile: async (_, id, { file, sha256 }) => {
      if (!cases.has(id)) return 'no-case'
      const known = files.get(`${id}/${file}`)
      if (known !== undefined) return known === sha256 ? 'already' : 'differs'
      files.set(`${id}/${file}`, sha256)
      return 'stored'
    },
  }
  const filing: Filing = {
    store: mortal(inbox, roll, fate),
    record: mortal(durable, roll, fate),
    open: async (_, { sealed }) => sealed.subarray(1),
    clean: async ({ mediaType, sha256, bytes }) => ({ mediaType, sha256, bytes }),
  }
  const file = async (_: string, device: string, awaited: Awaited) => {
    await fileEntries(filing, 'mercy', device, awaited)
    // What the loop puts down to one entry was the end of the server.
    if (fate.dead) throw new Killed()
  }
  const self: House = {
    cases,
    files,
    inbox,
    fate,
    now: Date.parse('2026-06-03T21:20:00Z'),
    revoked: new Set(),
    takes: async (device, request) => {
      if (fate.dead) throw new Killed()
      if (self.revoked.has(device)) return { ok: false, code: 'revoked' }
      const entries = request.entries.map(({ sealed, ...entry }) => ({
        ...entry,
        sealed: Buffer.from(sealed).toString('base64'),
      }))
      const taking = { filing, file, now: () => new Date(self.now), keepClock: async () => {} }
      const viewer = { facility: 'mercy', role: 'desk', device } as const
      return { ok: true, ...(await takeEntries(taking, viewer, { ...request, ask: [...request.ask], entries })) }
    },
    starts: async () => {
      fate.dead = false
      for (const device of new Set(inbox.rows.map((row) => row.device))) await file('mercy', device, 'unknown')
    },
    does: submitted,
  }
  return self
}
