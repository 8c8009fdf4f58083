import { setTimeout as pause } from 'node:timers/promises'
import { people, toyRulebook } from '../../cases/check/index.ts'
import type { Command } from '../../cases/index.ts'
import { DatabaseUnavailable, openDatabase } from '../database/index.ts'
import { keysOfEnvironment } from '../keys/key-source.ts'
import { keyringOf } from '../keys/open-keyring.ts'
import { openRecord } from './open-record.ts'
import type { CaseRecord } from './record.ts'

/** One client of a load: its own case, or one that it shares with others, and how its commands are named. */
export interface Client {
  readonly name: string
  readonly caseId: string
}

/** The command that a client sends as its n-th; the first opens the case, and some ask for an answer (which may bring tasks). */
export function commandOf({ name, caseId }: Client, n: number): Command {
  const plain = { case: caseId, at: '2026-06-03T14:20:00-07:00', by: people.liaison, expected: 'beside' as const }
  if (n === 0) {
    const data = { kind: 'visit', facility: 'mercy', requestKind: 'arrest' } as const
    return { ...plain, expected: 0, id: `open-${caseId}`, type: 'open-case', data }
  }
  const id = `${name}-${n}`
  if (n % 7 === 3) return { ...plain, id, type: 'assess', data: { actions: ['admit.non-public'] } }
  const data = { noun: 'note', entry: id, fields: { account: `Note ${n} of ${name}.` } } as const
  return { ...plain, id, type: 'record', data }
}

/** What became of a command that a client sent until it had an answer. */
export interface Acknowledged {
  readonly caseId: string
  readonly command: string
  readonly position: number
  /** How often the database was away when it was sent. */
  readonly refusals: number
}

/** Sends commands one after the other, each until it is answered or nobody wants more; tells of each answer. */
export async function work(
  record: CaseRecord,
  client: Client,
  told: (acknowledged: Acknowledged) => void,
  goesOn: (n: number) => boolean,
): Promise<void> {
  for (let n = 0; goesOn(n); n++) {
    for (let refusals = 0; goesOn(n); refusals++) {
      const found = await send(record, commandOf(client, n))
      if (found === 'away') await pause(50)
      else {
        if (found !== undefined) told({ caseId: client.caseId, ...found, refusals })
        break
      }
    }
  }
}

async function send(record: CaseRecord, command: Command) {
  try {
    const found = await record.submit('mercy', command)
    if ('events' in found)
      return found.position === undefined ? undefined : { command: command.id, position: found.position }
    // A case that another client opened under the same command is open.
    if (found.refused.code === 'already-open') return undefined
    throw new Error(`${command.id}: ${found.refused.code}`)
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return 'away'
    throw error
  }
}

// As a process of its own: a server that works for ever, says what was acknowledged and what it hears, and is killed.
// node _load.ts NAME CLIENTS SHARED, with the database in OSTIARY_LOAD_URL and its keys in OSTIARY_LOAD_KEYS.
if (import.meta.main) {
  const [, , name = '', clients = '16', shared = ''] = process.argv
  const { OSTIARY_LOAD_URL: url = '', OSTIARY_LOAD_KEYS: keys = '', OSTIARY_LOAD_MOST: most } = process.env
  const database = await openDatabase({ url })
  const keyring = await keyringOf(keysOfEnvironment(keys))
  const { record, changes } = await openRecord({ database, keyring, rulebook: toyRulebook, clock: () => new Date() })
  const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
  changes.follow({ facility: 'mercy' }, -1, ({ position }) => say({ heard: position }))
  await Promise.all(
    Array.from({ length: Number(clients) }, (_, i) => {
      const caseId = i < Number(shared) ? `shared-${i}` : `${shared === '' ? '' : name}c${i}`
      return work(record, { name: `${name}-c${i}`, caseId }, say, (n) => n < Number(most ?? Number.POSITIVE_INFINITY))
    }),
  )
  say({ done: true })
}
