import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import {
  type Command,
  digestOf,
  type Fate,
  readSealedEntry,
  sealedEntryAad,
  sealedEntryInfo,
  unpackCommand,
  unpackFile,
} from '../src/cases/index.ts'
import { type Backend, publishedHash, type Stubs, startWebHost, type WebHost } from './web-host.ts'

/** An office that a test plays for a desk: it opens what is sealed to it, and files it or keeps it as the test wants. */
export interface DeskHost extends WebHost {
  /** The commands that arrived, in the device's order. */
  readonly commands: () => readonly Command[]
  /** What came of practice, by the id of each result. */
  readonly practised: () => readonly Readonly<Record<string, unknown>>[]
  readonly files: () => readonly { readonly file: string; readonly bytes: Uint8Array }[]
  /** From now on everything the device sends is answered so. */
  readonly answer: (how: Answering) => void
  /** From now on the facility has adopted the rulebook of that hash. */
  readonly adopt: (hash: string) => void
  readonly setOutcomes: (rows: readonly object[]) => void
  /** Takes the server away, and brings it back at the same address with all that it had. */
  readonly vanish: () => Promise<void>
  readonly comeBack: () => Promise<void>
}

type Answering = 'filed' | 'sent' | 'kept' | 'revoked' | 'busy'

const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })
const info = new TextEncoder().encode(sealedEntryInfo)
const device = 'dev-1'

interface Practised {
  readonly results: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[]
}

interface Posted {
  readonly entries: readonly { n: number; kind: 'command' | 'file'; sealed: string }[]
  readonly ask: readonly { n: number; digest: string }[]
}

/** What a test wants otherwise: parts of the bundle, read anew at each question, and answers of the host. */
export interface Played {
  readonly bundle?: () => Readonly<Record<string, unknown>>
  readonly stubs?: Stubs
}

/** Starts it, with a facility in California whose people on duty can be called. */
export async function startDeskHost(ahead = 0, played: Played = {}): Promise<DeskHost> {
  const key = await suite.kem.generateKeyPair()
  const publicKey = Buffer.from(await suite.kem.serializePublicKey(key.publicKey)).toString('base64url')
  const opened = new Map<number, { readonly digest: string; readonly kind: string; readonly plain: Uint8Array }>()
  let how: Answering = 'filed'
  let adopted = publishedHash('CA')
  let outcomes: readonly object[] = []
  const practised = new Map<string, Readonly<Record<string, unknown>>>()
  const bundle = () => ({
    facility: {
      id: 'harbor',
      name: 'Harbor Example Hospital',
      place: { state: 'CA', kind: 'hospital', owner: 'nonprofit', medicaid: true, emergencyDepartment: true },
      timeZone: 'America/Los_Angeles',
      languages: ['en', 'es'],
      areas: [
        { id: 'lobby', name: 'Main lobby', public: true },
        { id: 'ed-care', name: 'Emergency care area', public: false },
        { id: 'ward-4', name: 'Ward 4', public: false },
      ],
      policies: ['house/starter'],
      settled: {},
    },
    duty: [
      { name: 'Ada Quist', role: 'administrator', phone: '555-0111' },
      { name: 'Lee Tran', role: 'privacy-officer', phone: '555-0114' },
      { name: 'Sol Vega', role: 'counsel', phone: '555-0112' },
    ],
    rulebook: { hash: adopted, version: 'test' },
    sealTo: { id: 'k1', publicKey },
    serverTime: new Date(Date.now() + ahead).toISOString(),
    ...played.bundle?.(),
  })
  const open = async (n: number, kind: 'command' | 'file', sealed: Uint8Array): Promise<Uint8Array> => {
    const parts = readSealedEntry(sealed)
    if (parts === undefined) throw new Error('not a sealed entry')
    const recipient = await suite.createRecipientContext({
      recipientKey: key.privateKey,
      enc: new Uint8Array(parts.enc),
      info,
    })
    return new Uint8Array(await recipient.open(new Uint8Array(parts.ciphertext), sealedEntryAad(device, n, kind)))
  }
  const fateOf = (n: number, digest: string): Fate => {
    if (opened.get(n)?.digest !== digest) return { n, digest, status: 'unknown' }
    if (how === 'kept') return { n, digest, status: 'kept', code: 'refused' }
    return { n, digest, status: how === 'sent' ? 'sent' : 'in-the-record' }
  }
  const take = async ({ entries, ask }: Posted): Promise<object> => {
    const names: { n: number; digest: string }[] = [...ask]
    for (const { n, kind, sealed } of entries) {
      const bytes = new Uint8Array(Buffer.from(sealed, 'base64'))
      const digest = await digestOf(bytes)
      if (!opened.has(n)) opened.set(n, { digest, kind, plain: await open(n, kind, bytes) })
      names.push({ n, digest })
    }
    const serverTime = new Date(Date.now() + ahead).toISOString()
    return {
      fates: names.map(({ n, digest }) => fateOf(n, digest)),
      serverTime,
      next: Math.max(0, ...opened.keys()) + 1,
    }
  }
  const practise = ({ results }: Practised): object => {
    for (const result of results) practised.set(result.id, result)
    return { stored: results.map(({ id }) => id) }
  }
  const enrol = (code: string) => {
    if (code !== 'CODE-1' && code !== 'demo') return { status: 404, body: { code: 'code-over' } }
    const next = Math.max(0, ...opened.keys()) + 1
    const enrolled = { device, token: 'dev_token', expiresAt: '2027-11-25T00:00:00Z', next, bundle: bundle() }
    return { status: 200, body: enrolled }
  }
  const backend: Backend = async (method, path, body, { authorization }) => {
    if (!path.startsWith('/api/desk/')) return undefined
    if (path === '/api/desk/enrol') return enrol((JSON.parse(body) as { code: string }).code)
    if (how === 'revoked' || authorization !== 'Device dev_token')
      return { status: 401, body: { code: 'sign-in-first' } }
    if (how === 'busy') return { status: 503 }
    if (path === '/api/desk/bundle') return { status: 200, body: bundle() }
    if (path === '/api/desk/outcomes') return { status: 200, body: { rows: outcomes } }
    if (path === '/api/desk/practice') return { status: 200, body: practise(JSON.parse(body) as Practised) }
    return method === 'POST' ? { status: 200, body: await take(JSON.parse(body) as Posted) } : undefined
  }
  let host = await startWebHost(played.stubs ?? {}, backend)
  const arrived = (kind: string) =>
    [...opened].toSorted(([a], [b]) => a - b).flatMap(([, entry]) => (entry.kind === kind ? [entry.plain] : []))
  return {
    ...host,
    commands: () => arrived('command').map((plain) => unpackCommand(plain) as Command),
    practised: () => [...practised.values()],
    files: () => arrived('file').flatMap((plain) => unpackFile(plain) ?? []),
    answer: (now) => {
      how = now
    },
    adopt: (hash) => {
      adopted = hash
    },
    setOutcomes: (rows) => {
      outcomes = rows
    },
    close: () => host.close(),
    vanish: () => host.close(),
    comeBack: async () => {
      host = await startWebHost(played.stubs ?? {}, backend, Number(new URL(host.origin).port))
    },
  }
}
