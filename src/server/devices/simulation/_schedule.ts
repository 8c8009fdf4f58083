import assert from 'node:assert/strict'
import { dice, type Roll } from '../../../cases/check/index.ts'
import { type Command, countByStatus, nextBatch, toAsk } from '../../../cases/index.ts'
import { type House, house } from './_house.ts'
import { type Network, network } from './_network.ts'
import { type Tablet, tablet, type Written } from './_tablet.ts'

/** What a schedule saw happen, for counting over many. */
export interface Seen {
  readonly entries: number
  readonly kept: number
  readonly kinds: ReadonlySet<string>
}

interface Scene {
  readonly roll: Roll
  readonly house: House
  readonly net: Network
  readonly tablets: readonly Tablet[]
  readonly seen: Set<string>
  /** Codes with which an entry may be kept in this schedule. */
  readonly mayKeep: Set<string>
}

// The ids of cases are drawn by the tablet that opens them: one that forgot never opens the same again.
function visitOf(roll: Roll, tablets: readonly Tablet[]): string {
  const [a, b] = tablets.map(({ generation }) => generation)
  return [`a-visit-${a}`, `b-visit-${b}`, `a-other-${a}`][roll(3)] as string
}

/** Two tablets, a server and a network, all of which fail, through one random schedule; throws where something is lost, doubled or told falsely. */
export async function schedule(seed: number): Promise<Seen> {
  const roll = dice(seed)
  const at = house(roll)
  const now = () => at.now
  const tablets = [await tablet('a', roll, now), await tablet('b', roll, now)]
  const mayKeep = new Set(['task-not-open', 'not-yours'])
  const scene: Scene = { roll, house: at, net: network(at, roll), tablets, seen: new Set(), mayKeep }
  at.fate.oneIn = 4 + roll(30)
  for (const each of tablets) {
    each.fate.oneIn = 4 + roll(40)
    each.skew = (roll(20) - 10) * 86_400_000 + roll(3_600_000)
  }
  const steps = 12 + roll(40)
  for (let n = 0; n < steps; n++) {
    await step(scene)
    await truthful(scene)
  }
  await heal(scene)
  return settled(scene)
}

async function step(scene: Scene): Promise<void> {
  const { roll, house: at, net, tablets, seen } = scene
  const who = tablets[roll(2)] as Tablet
  at.now += roll(600_000)
  const what = roll(40)
  if (what < 14) await who.writes(roll, visitOf(roll, tablets))
  else if (what < 28) await who.sends(net.link(who.device))
  else if (what < 31) await net.deliver()
  else if (what < 34 && at.fate.dead) {
    seen.add('server-crash')
    await at.starts().catch(() => {})
  } else if (what === 34) {
    seen.add('storage-full')
    who.room = roll(2) === 0
  } else if (what === 35) who.skew += (roll(7) - 3) * 86_400_000
  else if (what === 36) {
    seen.add('revocation')
    if (at.revoked.has(who.device)) await back(at, who)
    else at.revoked.add(who.device)
  } else if (what === 37 && roll(4) === 0) await evict(scene, who)
  else if (what > 37) officeActs(scene)
}

async function back(at: House, who: Tablet): Promise<void> {
  at.revoked.delete(who.device)
  await who.letIn()
}

async function evict({ house: at, net, seen, mayKeep }: Scene, who: Tablet): Promise<void> {
  seen.add('eviction')
  // What was under way from before may still arrive, under numbers that are given again: both are kept.
  if (net.holds(who.device)) for (const code of ['number-reused', 'command-id-reused', ...forWant]) mayKeep.add(code)
  at.revoked.delete(who.device)
  await who.evicted(await at.inbox.next('mercy', who.device))
}

const forWant = ['not-open', 'no-such-entry', 'corrects-nothing', 'not-assessed', 'no-such-task']

function officeActs({ roll, house: at, tablets }: Scene): void {
  const state = at.cases.get(visitOf(roll, tablets))
  if (state === undefined) return
  const plain = { id: `p-${at.now}`, case: state.id, by: { role: 'counsel', person: 'p1' }, expected: state.version }
  const close = { ...plain, at: new Date(at.now).toISOString(), type: 'close-case', data: { why: 'Done.' } }
  at.does(close as unknown as Command)
}

/** Whatever a tablet says now is true now. */
async function truthful({ house: at, tablets }: Scene): Promise<void> {
  for (const each of tablets) {
    const { entries } = await each.state()
    for (const { n, digest, status } of entries.values()) {
      const row = at.inbox.rows.find((r) => r.device === each.device && r.n === n && r.digest === digest)
      if (status === 'sent' || status === 'kept') assert.ok(row, `${status} and not stored`)
      if (status === 'lost') assert.fail('an entry is lost')
      if (status !== 'in-the-record') continue
      const written = each.written.find((w) => w.digest === digest)
      assert.ok(written !== undefined && isFiled(at, written), 'shown in the record and not there')
    }
  }
}

function isFiled({ cases, files }: House, { says }: Written): boolean {
  if ('file' in says) return files.get(`${says.case}/${says.file}`) === says.sha256
  const events = cases.get(says.command.case)?.events.filter((e) => e.command === says.command.id) ?? []
  if (events.length === 0) return saysNothing(says.command)
  // Its own content and not another's of the same id.
  return events.some((e) => e.at === says.command.at)
}

// Facts that are known, or an answer that is the same: such a command leaves no event, because what it says is there already.
function saysNothing({ type }: Command): boolean {
  return type === 'give-facts' || type === 'correct-facts' || type === 'settle-action' || type === 'finish-task'
}

/** The network is back, the server stands, storage has room: everything comes to rest. */
async function heal({ house: at, net, tablets }: Scene): Promise<void> {
  at.fate.oneIn = 0
  for (const each of tablets) {
    each.fate.oneIn = 0
    each.room = true
    if (at.revoked.has(each.device)) await back(at, each)
    else await each.letIn()
  }
  await at.starts()
  await net.deliver()
  net.heal()
  for (let round = 0; round < 60; round++) for (const each of tablets) await each.sends(net.link(each.device))
}

async function settled({ house: at, tablets, seen, mayKeep }: Scene): Promise<Seen> {
  let [entries, kept] = [0, 0]
  for (const each of tablets) {
    const state = await each.state()
    const counts = countByStatus(state)
    assert.equal(nextBatch(state).length, 0, 'something stays on the device')
    assert.equal(counts.lost, 0)
    assert.equal(state.entries.size, each.written.length)
    for (const { digest, status, code, kind } of state.entries.values()) {
      const written = each.written.find((w) => w.digest === digest) as Written
      if (status === 'kept') assert.ok(mayKeep.has(code ?? ''), `kept for ${code}: ${JSON.stringify(written.says)}`)
      else if (status === 'sent') assert.ok(waitsRightly(at, written, kind), 'it waits for nothing')
      else assert.ok(isFiled(at, written), 'it is not in the record')
    }
    for (const written of each.promised) {
      const row = at.inbox.rows.find((r) => r.device === each.device && r.digest === written.digest)
      assert.ok(row !== undefined, 'what was sent is not stored')
      if (row.status === 'in-the-record') assert.ok(isFiled(at, written), 'what was sent is not in the record')
    }
    entries += state.entries.size
    kept += counts.kept
    assert.ok(toAsk(state).length === counts.sent + counts.kept)
  }
  for (const state of at.cases.values()) {
    const ids = state.events.map((e) => e.id)
    assert.equal(new Set(ids).size, ids.length, 'an event is there twice')
  }
  return { entries, kept, kinds: seen }
}

// Only what is about a visit that nobody opened.
function waitsRightly({ cases }: House, { says }: Written, kind: string): boolean {
  return !cases.has('file' in says ? says.case : says.command.case) && kind.length > 0
}
