import { type CaseState, type Viewer, type Visible, visibleTo, type Writer } from '../../cases/index.ts'
import type { SignedIn } from '../access/signed-in.ts'
import type { Office } from '../office/office.ts'

/** A case with what somebody sees of it. */
export interface Sighted {
  readonly viewer: Viewer
  /** The whole case, for deciding; never for an answer. */
  readonly whole: CaseState
  readonly visible: Exclude<Visible, { readonly sees: 'nothing' }>
  readonly now: string
}

/** The viewer in a signed-in request; undefined for somebody who has, or has chosen, no role. */
export function viewerOf({ viewer }: SignedIn): Viewer | undefined {
  if (viewer?.token === undefined || viewer.device !== undefined) return viewer
  // A program is to the record what a tablet is: something that writes and is nobody.
  return { ...viewer, device: viewer.token }
}

/** How the record names what a viewer does. */
export function writerOf({ role, person, device }: Viewer): Writer {
  if (person !== undefined) return { role, person }
  return device === undefined ? { role } : { role, device }
}

/** A case of the viewer's facility as they see it; undefined alike where there is none and where they may not know of it. */
export async function sighted(
  { record, clock }: Pick<Office, 'record' | 'clock'>,
  who: SignedIn,
  caseId: string,
): Promise<Sighted | undefined> {
  const viewer = viewerOf(who)
  if (viewer === undefined) return undefined
  const whole = await record.load(viewer.facility, caseId)
  if (whole === undefined) return undefined
  const now = clock().toISOString()
  const visible = visibleTo(viewer, whole, now)
  return visible.sees === 'nothing' ? undefined : { viewer, whole, visible, now }
}
