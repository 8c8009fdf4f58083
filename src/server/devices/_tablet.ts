import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import {
  type Command,
  type CommandData,
  type CommandType,
  type DeskFile,
  entryCommandId,
  finishEntry,
  foldOutbox,
  type OutboxAnswer,
  type OutboxLink,
  type OutboxStorage,
  packCommand,
  packFile,
  type Round,
  type Sealer,
  sealedEntryAad,
  sealedEntryInfo,
  sendRound,
  writeSealedEntry,
} from '../../cases/index.ts'
import { mercy } from '../facility/_office.ts'
import type { Hospital } from './_hospital.ts'

const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })

/** Seals as a device does. */
export function sealerTo(keyId: string, publicKey: Uint8Array): Sealer {
  return async ({ device, n, kind, plain }) => {
    const recipientPublicKey = await suite.kem.deserializePublicKey(new Uint8Array(publicKey).buffer)
    const info = new TextEncoder().encode(sealedEntryInfo)
    const sender = await suite.createSenderContext({ recipientPublicKey, info })
    const ciphertext = await sender.seal(new Uint8Array(plain), sealedEntryAad(device, n, kind))
    return writeSealedEntry({ keyId, enc: new Uint8Array(sender.enc), ciphertext: new Uint8Array(ciphertext) })
  }
}

/** A tablet that was let in. */
export interface Tablet {
  readonly device: string
  readonly token: string
  readonly storage: OutboxStorage
  readonly link: OutboxLink
  readonly bundle: Readonly<Record<string, unknown>>
  readonly next: number
  /** Finishes a command; its number. */
  readonly writes: <T extends CommandType>(of: string, type: T, data: CommandData<T>) => Promise<number>
  readonly photographs: (file: DeskFile) => Promise<number>
  readonly sends: (link?: OutboxLink) => Promise<Round>
  /** The same device with another storage: a copy, or one that forgot. */
  readonly on: (storage: OutboxStorage) => Tablet
  /** Calls as this device. */
  readonly calls: (path: string, headers?: Record<string, string>) => Promise<Response>
}

const clock = () => '2026-11-25T13:00:00-05:00'

/** What a device gets when it is let in. */
export interface Enrolled {
  readonly device: string
  readonly token: string
  readonly next: number
  readonly bundle: { readonly sealTo: { readonly id: string; readonly publicKey: string } }
}

/** A device as it was let in, on its storage. */
export function tablet(ask: Hospital['ask'], enrolled: Enrolled, storage: OutboxStorage): Tablet {
  const { device, token, bundle, next } = enrolled
  const seal = sealerTo(bundle.sealTo.id, Buffer.from(bundle.sealTo.publicKey, 'base64url'))
  const headers = { Authorization: `Device ${token}` }
  const link: OutboxLink = {
    send: async ({ entries, ...rest }) => {
      const coded = entries.map(({ sealed, ...entry }) => ({
        ...entry,
        sealed: Buffer.from(sealed).toString('base64'),
      }))
      const answer = await ask(undefined, 'POST', '/api/desk/entries', { ...rest, entries: coded }, headers)
      if (answer.status === 401) return { ok: false, code: 'revoked' }
      if (!answer.ok) return { ok: false, code: 'busy' }
      return { ok: true, ...((await answer.json()) as object) } as OutboxAnswer
    },
  }
  const finish = async (kind: 'command' | 'file', of: string, plain: (n: number) => Uint8Array): Promise<number> => {
    const done = await finishEntry({ storage, seal }, { kind, case: of, at: clock(), plain: (_, n) => plain(n) })
    if ('failed' in done) throw new Error(done.failed)
    return done.entry.n
  }
  return {
    device,
    token,
    storage,
    link,
    bundle,
    next,
    writes: (of, type, data) =>
      finish('command', of, (n) => {
        const id = entryCommandId(device, n)
        const by = { role: 'desk', device } as const
        return packCommand({ id, case: of, at: clock(), by, expected: 'beside', type, data } as unknown as Command)
      }),
    photographs: (file) => finish('file', file.case, () => packFile(file)),
    sends: (other = link) => sendRound({ storage, link: other, clock }),
    on: (other) => tablet(ask, enrolled, other),
    calls: (path, more = {}) => ask(undefined, 'GET', path, undefined, { ...headers, ...more }),
  }
}

/** Where a tablet's entries are, by number. */
export async function whereabouts({ storage }: Pick<Tablet, 'storage'>): Promise<Readonly<Record<number, string>>> {
  const { entries } = foldOutbox(await storage.events())
  return Object.fromEntries([...entries].map(([n, { status, code }]) => [n, code ? `${status}: ${code}` : status]))
}

/** The data of a visit's opening. */
export const aVisit = { kind: 'visit', facility: mercy, requestKind: 'search' } as const

/** A note of a visit. */
export const aNote = (account: string) => ({ noun: 'note', entry: `n-${account.length}`, fields: { account } }) as const
