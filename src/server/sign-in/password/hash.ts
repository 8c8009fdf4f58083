import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'

/** What a password hash costs: memory in KiB, passes, lanes. */
export interface Cost {
  readonly memory: number
  readonly passes: number
  readonly lanes: number
}

/** What came of trying a password; `renewed` is its hash at today's cost, where the old one was cheaper. */
export type Tried = { readonly right: false } | { readonly right: true; readonly renewed?: string }

/** Makes and tries hashes of passwords. */
export interface Passwords {
  readonly hash: (password: string) => Promise<string>
  /** Without a hash (nobody has that account) the work is the same, and the password is wrong. */
  readonly tryOut: (password: string, hash: string | undefined) => Promise<Tried>
}

// Argon2id with 19 MiB and two passes is the first choice of OWASP's Password Storage Cheat Sheet for servers.
const usualCost: Cost = { memory: 19_456, passes: 2, lanes: 1 }
const tagBytes = 32
const saltBytes = 16

/** Passwords under argon2id; the cost stands in each hash, so that it can be raised and old hashes still work. */
export function argon2Passwords(cost: Cost = usualCost): Passwords {
  const nobody = encode(cost, Buffer.alloc(saltBytes, 1), Buffer.alloc(tagBytes, 1))
  return {
    hash: async (password) => {
      const salt = randomBytes(saltBytes)
      return encode(cost, salt, await derive(password, salt, cost))
    },
    tryOut: async (password, hash) => {
      const kept = decode(hash ?? nobody)
      if (kept === undefined) throw new Error('a stored password hash cannot be read')
      const right = timingSafeEqual(await derive(password, kept.salt, kept.cost), kept.tag)
      if (!right || hash === undefined) return { right: false }
      if (sameCost(kept.cost, cost)) return { right: true }
      const salt = randomBytes(saltBytes)
      return { right: true, renewed: encode(cost, salt, await derive(password, salt, cost)) }
    },
  }
}

function derive(password: string, nonce: Buffer, { memory, passes, lanes }: Cost): Promise<Buffer> {
  // NFKC, because two keyboards may write one letter in two ways; nothing is cut off.
  const message = password.normalize('NFKC')
  return new Promise((resolve, reject) => {
    argon2('argon2id', { message, nonce, memory, passes, parallelism: lanes, tagLength: tagBytes }, (error, tag) => {
      if (error) reject(error)
      else resolve(tag)
    })
  })
}

// The text form of the argon2 reference implementation, version 1.3 (0x13).
function encode({ memory, passes, lanes }: Cost, salt: Buffer, tag: Buffer): string {
  return `$argon2id$v=19$m=${memory},t=${passes},p=${lanes}$${unpadded(salt)}$${unpadded(tag)}`
}

const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

function decode(hash: string): { readonly cost: Cost; readonly salt: Buffer; readonly tag: Buffer } | undefined {
  const [, memory, passes, lanes, salt, tag] = form.exec(hash) ?? []
  if (salt === undefined || tag === undefined) return undefined
  const cost = { memory: Number(memory), passes: Number(passes), lanes: Number(lanes) }
  return { cost, salt: Buffer.from(salt, 'base64'), tag: Buffer.from(tag, 'base64') }
}

function sameCost(one: Cost, other: Cost): boolean {
  return one.memory === other.memory && one.passes === other.passes && one.lanes === other.lanes
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '')
}
