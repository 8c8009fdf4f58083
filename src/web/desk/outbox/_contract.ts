import { outboxStorageContract } from '../../../cases/check/index.ts'
import { deviceOutbox } from './device-outbox.ts'

interface Realm {
  readonly eval: (code: string) => unknown
  readonly outboxUnderTest: typeof deviceOutbox
}

/** What each case of the contract says. */
export const cases: readonly string[] = outboxStorageContract.map(({ what }) => what)

/** The outbox of this realm, for another one that opens the same database. */
export const outbox = deviceOutbox

/** Runs one case on an empty database; opened again it is another realm's, as in another tab or after a reload. */
export async function run(what: string, code: string): Promise<void> {
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('ostiary-desk')
    request.onsuccess = resolve
    request.onerror = reject
  })
  const again = async (): Promise<typeof deviceOutbox> => {
    const frame = document.body.appendChild(document.createElement('iframe'))
    const realm = frame.contentWindow as unknown as Realm
    realm.eval(`${code};window.outboxUnderTest = underTest.outbox`)
    return realm.outboxUnderTest
  }
  await outboxStorageContract.find((c) => c.what === what)?.holds(deviceOutbox, again)
}
