import { createHash } from 'node:crypto'
import { type Roll, someDeskCommand, toyWorld } from '../../../cases/check/index.ts'
import {
  type CaseState,
  type Command,
  decide,
  evolve,
  finishEntry,
  foldOutbox,
  memoryOutbox,
  newCase,
  type OutboxLink,
  type OutboxState,
  packCommand,
  packFile,
  type Sealer,
  sendRound,
} from '../../../cases/index.ts'
import { type Fate, Killed, mortal } from './_faults.ts'

/** What a tablet finished, as the simulation knows it beside the outbox. */
export interface Written {
  readonly device: string
  readonly n: number
  readonly digest: string
  /** For a command its id, for a file its name. */
  readonly says:
    | { readonly command: Command }
    | { readonly case: string; readonly file: string; readonly sha256: string }
}

/** A tablet at a door: its storage outlives its tabs, until it is lost. */
export interface Tablet {
  readonly device: string
  readonly fate: Fate
  /** All that was ever on it, by its storage's own word. */
  readonly written: Written[]
  /** What its storage had told as sent, kept or in the record before it was thrown away. */
  readonly promised: Written[]
  /** Its clock less the server's, in milliseconds: wrong by days. */
  skew: number
  /** How often its storage was thrown away. */
  generation: number
  /** Room in its storage. */
  room: boolean
  /** Somebody writes: a command that this tablet would take, or a photo. */
  readonly writes: (roll: Roll, of: string) => Promise<void>
  readonly sends: (link: OutboxLink) => Promise<void>
  readonly state: () => Promise<OutboxState>
  /** Its storage is thrown away; it is let in anew. What was only there is lost, and told as such to nobody: it is forgotten. */
  readonly evicted: (next: number) => Promise<void>
  readonly letIn: () => Promise<void>
}

const seal: Sealer = async ({ plain, kind }) => Uint8Array.from([kind === 'file' ? 2 : 1, ...plain])

/** A tablet that was let in. */
export async function tablet(device: string, roll: Roll, serverNow: () => number): Promise<Tablet> {
  const fate: Fate = { oneIn: 0, dead: false }
  const written: Written[] = []
  const promised: Written[] = []
  let disk = memoryOutbox(() => self.room)
  // What this tablet's own screens go by: its commands, decided here as on the server.
  const views = new Map<string, CaseState>()
  const limits = { entries: 1 + roll(5), bytes: 1024 * (1 + roll(4)) }
  const clock = () => new Date(serverNow() + self.skew).toISOString()
  const enrolled = async (next: number) => {
    self.room = true
    await disk.note([{ type: 'enrolled', device, next }])
  }
  const self: Tablet = {
    device,
    fate,
    written,
    promised,
    skew: 0,
    generation: 0,
    room: true,
    letIn: () => enrolled(1),
    state: async () => foldOutbox(await disk.events()),
    evicted: async (next) => {
      self.generation += 1
      const { entries } = await self.state()
      promised.push(...written.filter(({ n }) => entries.get(n)?.status !== 'on-this-device'))
      disk = memoryOutbox(() => self.room)
      written.length = 0
      views.clear()
      await enrolled(next)
    },
    writes: async (dice, of) => {
      const view = views.get(of) ?? newCase(of)
      const draft = draftOf(dice, view, of, device, clock())
      if (draft === undefined) return
      let says: Written['says'] | undefined
      const plain = (_: string, n: number): Uint8Array => {
        if ('file' in draft) {
          const bytes = Uint8Array.of(n, dice(256))
          const sha256 = createHash('sha256').update(bytes).digest('hex')
          const file = `${device}-${n}`
          says = { case: of, file, sha256 }
          return packFile({ case: of, file, name: 'sheet', mediaType: 'image/jpeg', sha256, bytes })
        }
        const command = { ...draft.command, id: `${device}-${n}` } as Command
        says = { command }
        return packCommand(command)
      }
      const kind = 'file' in draft ? 'file' : 'command'
      const finished = { kind, case: of, at: clock(), plain } as const
      await lives(() => finishEntry({ storage: mortal(disk, roll, fate), seal }, finished))
      await adopt(disk, says)
    },
    sends: (link) => lives(() => sendRound({ storage: mortal(disk, roll, fate), link, clock, limits })),
  }
  // The tab may have died before it knew whether the entry is there; its storage knows.
  const adopt = async (storage: typeof disk, says: Written['says'] | undefined) => {
    const last = (await storage.events()).findLast((e) => e.type === 'finished')
    if (says === undefined || last?.type !== 'finished') return
    const { n, digest } = last.entry
    const mine = 'command' in says ? says.command.id : says.file
    if (mine !== `${device}-${n}` || written.some((w) => w.digest === digest)) return
    written.push({ device, n, digest, says })
    if (!('command' in says)) return
    const of = says.command.case
    const before = views.get(of) ?? newCase(of)
    const decision = decide(before, says.command, toyWorld)
    if ('events' in decision) views.set(of, decision.events.reduce(evolve, before))
  }
  const lives = async (work: () => Promise<unknown>): Promise<void> => {
    fate.dead = false
    try {
      await work()
    } catch (error) {
      if (!(error instanceof Killed)) throw error
    }
    fate.dead = false
  }
  await enrolled(1)
  return self
}

// Another tablet may have opened the visit: this one writes about it without having seen it.
function draftOf(dice: Roll, view: CaseState, of: string, device: string, at: string) {
  const known = view.version > 0
  const opens = !known && of.startsWith(device)
  if (!opens && dice(6) === 0) return { file: true } as const
  for (let tries = 0; tries < 4; tries++) {
    const some = opens || !known ? undefined : someDeskCommand(dice, view, 'to-come', device)
    const command = some === undefined ? plainCommand(dice, of, device, opens) : { ...some, at }
    const stamped = { ...command, at } as Command
    if (!known && !opens) return { command: stamped }
    const decision = decide(view, stamped, toyWorld)
    if ('events' in decision && decision.events.length > 0) return { command: stamped }
  }
  return undefined
}

function plainCommand(dice: Roll, of: string, device: string, opens: boolean): Command {
  const plain = { id: 'to-come', case: of, by: { role: 'desk', device }, expected: 'beside' } as const
  const data = opens
    ? { kind: 'visit', facility: 'mercy', requestKind: 'search' }
    : { noun: 'note', entry: `n${dice(1000)}`, fields: { account: `Seen ${dice(1000)}.` } }
  return { ...plain, type: opens ? 'open-case' : 'record', at: '', data } as unknown as Command
}
