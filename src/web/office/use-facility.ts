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
  return useAsked().facility
}

/** The state whose law counts at the viewer's facility: undefined until that is known, `US` where nobody tells. */
export function useFacilityState(): string | undefined {
  const { facility, asked } = useAsked()
  const state = facility?.place['state']
  if (typeof state === 'string') return state
  return asked ? 'US' : undefined
}

interface Asked {
  readonly facility: FacilityRead | undefined
  /** Nothing more will come. */
  readonly asked: boolean
}

function useAsked(): Asked {
  const viewer = useOffice().session?.viewer
  const [told, setTold] = useState<{ readonly key: string; readonly facility: FacilityRead | undefined }>()
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
      if (wanted) setTold({ key, facility: found })
    })
    return () => {
      wanted = false
    }
  }, [key])
  const isTold = told?.key === key
  return { facility: isTold ? told.facility : undefined, asked: isTold || (viewer !== undefined && !reads) }
}
