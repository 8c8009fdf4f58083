import { keepPapers } from '../../offline/register.ts'
import type { Desk } from '../device/desk.ts'
import { smallRoom } from '../storage/room.ts'

// The desk itself comes first: what is wanted for the first instruction shall not wait for what reads papers.
const waitInMs = 15_000

/** Once the desk has settled on this device, keeps here what reads papers too (some 4 MB), so that it reads without a network. */
export function keepReader(desk: Desk): void {
  const keep = (): void => {
    if (desk.state().phase !== 'ready' || !mayCarry(desk.state().room?.left)) return
    stop()
    setTimeout(() => void keepPapers(() => document.documentElement.setAttribute('data-papers', 'kept')), waitInMs)
  }
  const stop = desk.watch(keep)
  keep()
}

// Photos that are not sent yet need the room more; and where somebody pays for what is carried it is loaded when it is wanted.
function mayCarry(left: number | undefined): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } }
  return connection?.saveData !== true && (left === undefined || left > smallRoom)
}
