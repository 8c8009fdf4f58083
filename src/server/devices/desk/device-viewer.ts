import type { Viewer } from '../../../cases/index.ts'
import type { SignedIn } from '../../access/signed-in.ts'

/** A device that looks or writes. */
export type DeviceViewer = Viewer & { readonly device: string }

/** The device that asks; undefined where a person or a program does. */
export function deviceViewer({ viewer }: SignedIn): DeviceViewer | undefined {
  const device = viewer?.device
  return viewer === undefined || device === undefined ? undefined : { ...viewer, device }
}
