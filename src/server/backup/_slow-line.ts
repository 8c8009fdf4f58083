import { createServer, connect as dial, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { drillFolder } from './_drill.ts'

const copyDone = 'c'.charCodeAt(0)

/**
 * A way to a test's database over which PostgreSQL's word that the rows of a COPY are all sent comes alone, and what it says next a
 * while later, as on a loaded machine.
 */
export async function slowLine(url: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const address = new URL(url)
  const socket = (folder: string) => join(folder, '.s.PGSQL.5432')
  const there = socket(address.searchParams.get('host') ?? '')
  const here = drillFolder()
  const server = createServer((client) => {
    const database = dial(there)
    client.pipe(database)
    void passOn(database, client)
    for (const end of [client, database])
      end.on('error', () => {
        client.destroy()
        database.destroy()
      })
  })
  await new Promise<void>((resolve) => server.listen(socket(here), resolve))
  address.searchParams.set('host', here)
  return { url: address.href, close: () => server.close() }
}

async function passOn(from: Socket, to: Socket): Promise<void> {
  let kept: Buffer<ArrayBufferLike> = Buffer.alloc(0)
  try {
    for await (const chunk of from as AsyncIterable<Buffer>) {
      kept = Buffer.concat([kept, chunk])
      for (let length = messageLength(kept); length !== undefined; length = messageLength(kept)) {
        const message = kept.subarray(0, length)
        kept = kept.subarray(length)
        to.write(message)
        if (message[0] === copyDone) await pause(10)
      }
    }
  } catch {}
  to.end()
}

// A letter, then four bytes that count themselves and what follows; undefined while not all of it is here.
function messageLength(bytes: Buffer): number | undefined {
  if (bytes.length < 5) return undefined
  const length = 1 + bytes.readUInt32BE(1)
  return bytes.length < length ? undefined : length
}
