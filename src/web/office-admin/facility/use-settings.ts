import { useCallback, useEffect, useState } from 'preact/hooks'
import type { FacilitySettings } from '../../../cases/index.ts'
import { type ApiProblem, get, put } from '../../office/api.ts'
import { useOffice } from '../../office/context.ts'
import { guardLeaving } from '../../office/place.ts'
import { forgetFacility } from '../../office/use-facility.ts'
import { frameWords } from '../../office/words.ts'
import { type Clash, mergeSettings, sameSettings } from './merge-settings.ts'

/** The settings as the server has them. */
export interface StoredSettings {
  readonly version: number
  readonly settings: FacilitySettings
}

/** The settings while somebody works on them. */
export interface Draft {
  readonly stored: StoredSettings | undefined
  readonly mine: FacilitySettings | undefined
  readonly problem: ApiProblem | undefined
  readonly changed: boolean
  readonly busy: boolean
  /** Somebody else saved in between, and both changed these. */
  readonly clashes: readonly Clash[]
  readonly change: <K extends keyof FacilitySettings>(key: K, value: FacilitySettings[K]) => void
  readonly save: () => Promise<void>
  readonly discard: () => void
  readonly load: () => Promise<void>
  readonly settle: (key: keyof FacilitySettings, value: unknown) => void
}

const address = '/api/facility'

/** Reads the settings, keeps what is changed, and saves it; a save that crosses another is put together with it. */
export function useSettings(): Draft {
  const { say, announce, language, hold } = useOffice()
  const [stored, setStored] = useState<StoredSettings>()
  const [mine, setMine] = useState<FacilitySettings>()
  const [problem, setProblem] = useState<ApiProblem>()
  const [clashes, setClashes] = useState<readonly Clash[]>([])
  const [busy, setBusy] = useState(false)
  const changed = stored !== undefined && mine !== undefined && !sameSettings(stored.settings, mine)

  const take = useCallback((found: StoredSettings) => {
    setStored(found)
    setMine(found.settings)
    setClashes([])
    setProblem(undefined)
  }, [])
  const load = useCallback(async () => {
    const found = await get<StoredSettings>(address)
    if (found.ok) take(found.value)
    else setProblem(found.problem)
  }, [take])
  useEffect(() => {
    load()
  }, [load])
  useEffect(() => (changed ? guardLeaving(() => confirm(frameWords(language).leave)) : undefined), [changed, language])

  const meet = async (): Promise<void> => {
    const theirs = await get<StoredSettings>(address)
    if (!theirs.ok || stored === undefined || mine === undefined) return
    const { merged, clashes: both } = mergeSettings(stored.settings, mine, theirs.value.settings)
    setStored(theirs.value)
    setMine(merged)
    setClashes(both)
  }
  const save = async (): Promise<void> => {
    if (stored === undefined || mine === undefined || busy) return
    setBusy(true)
    setProblem(undefined)
    const saved = await put<StoredSettings>(address, mine, { headers: { 'If-Match': `"${stored.version}"` } })
    if (saved.ok) {
      forgetFacility()
      // The session tells the facility's name and zone to every page.
      await Promise.all([load(), hold.ask()])
      announce(say('Saved.', 'Guardado.'))
    } else {
      setProblem(saved.problem)
      if (saved.problem.status === 412 || saved.problem.status === 409) await meet()
    }
    setBusy(false)
  }
  return {
    stored,
    mine,
    problem,
    changed,
    busy,
    clashes,
    change: (key, value) => setMine((now) => (now === undefined ? now : { ...now, [key]: value })),
    save,
    discard: () => stored !== undefined && take(stored),
    load,
    settle: (key, value) => {
      setMine((now) => (now === undefined ? now : { ...now, [key]: value }))
      setClashes((now) => now.filter((clash) => clash.key !== key))
    },
  }
}
