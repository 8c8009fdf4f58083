import { useEffect, useState } from 'preact/hooks'
import type { Role } from '../../cases/index.ts'
import { get } from './api.ts'
import { useOffice } from './context.ts'

/** What the pages read of the facility's settings; the page of the settings knows all of them, and the session tells the time zone. */
export interface FacilityRead {
  readonly place: Readonly<Record<string, string | boolean>>
  readonly keepYears: number
}

type Told = FacilityRead | { readonly settings: FacilityRead }

const readers: readonly Role[] = ['liaison', 'administrator', 'privacy-officer', 'counsel']
const known = new Map<string, Promise<FacilityRead | undefined>>()

async function ask(): Promise<FacilityRead | undefined> {
  const asked = await get<Told>('/api/facility')
  if (!asked.ok) return undefined
  return 'settings' in asked.value ? asked.value.settings : asked.value
}

/** Forgets what was read, after the settings were changed. */
export function forgetFacility(): void {
  known.clear()
}

/** The facility of the viewer; undefined until it is there, or for a role that may not read it. */
export function useFacility(): FacilityRead | undefined {
  const viewer = useOffice().session?.viewer
  const [facility, setFacility] = useState<FacilityRead>()
  const reads = viewer !== undefined && readers.includes(viewer.role)
  const key = reads ? `${viewer.facility} ${viewer.role}` : ''
  useEffect(() => {
    if (key === '') return undefined
    let wanted = true
    const asking = known.get(key) ?? ask()
    known.set(key, asking)
    asking.then((found) => {
      // What failed is asked again the next time.
      if (found === undefined) known.delete(key)
      if (wanted) setFacility(found)
    })
    return () => {
      wanted = false
    }
  }, [key])
  return facility
}
