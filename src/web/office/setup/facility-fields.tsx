import { federalOnly, modelled } from '../../states.ts'
import { useOffice } from '../context.ts'
import { CheckField, SelectField, TextField } from '../parts/field.tsx'
import { setupWords, zones } from './words.ts'

/** What is asked of a facility at first. */
export interface FirstFacility {
  readonly name: string
  readonly state: string
  readonly kind: string
  readonly owner: string
  readonly timeZone: string
  readonly emergencyDepartment: boolean
  readonly medicaid: boolean
}

/** A facility of which nothing was said but what the device lets guess. */
export function emptyFacility(): FirstFacility {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  const timeZone = zones.find((z) => z === here) ?? ''
  return { name: '', state: '', kind: '', owner: '', timeZone, emergencyDepartment: true, medicaid: true }
}

/** The facility as the server wants it; its id is made from its name. */
export function facilityBody({ name, state, kind, owner, timeZone, emergencyDepartment, medicaid }: FirstFacility) {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'facility'
  return { id: id.slice(0, 60), name, timeZone, place: { state, kind, owner, emergencyDepartment, medicaid } }
}

/** The fields of the first facility. */
export function FacilityFields(props: {
  readonly facility: FirstFacility
  readonly set: (facility: FirstFacility) => void
}) {
  const { language } = useOffice()
  const words = setupWords(language)
  const { facility, set } = props
  const states = [...modelled, ...federalOnly].map((p) => [p.code, p[language]] as const)
  const put = (more: Partial<FirstFacility>): void => set({ ...facility, ...more })
  const choose = { none: words.choose, required: true } as const
  return (
    <fieldset class="group form">
      <legend>{words.facilityTitle}</legend>
      <TextField label={words.facilityName} required value={facility.name} set={(name) => put({ name })} />
      <SelectField
        {...choose}
        label={words.state}
        value={facility.state}
        set={(state) => put({ state })}
        options={states.sort((a, b) => a[1].localeCompare(b[1]))}
      />
      <SelectField
        {...choose}
        label={words.kind}
        value={facility.kind}
        set={(kind) => put({ kind })}
        options={Object.entries(words.kinds)}
      />
      <SelectField
        {...choose}
        label={words.owner}
        value={facility.owner}
        set={(owner) => put({ owner })}
        options={Object.entries(words.owners)}
      />
      <SelectField
        {...choose}
        label={words.timeZone}
        value={facility.timeZone}
        set={(timeZone) => put({ timeZone })}
        options={zones.map((z) => [z, z.replaceAll('_', ' ')])}
      />
      <CheckField
        label={words.emergency}
        checked={facility.emergencyDepartment}
        set={(emergencyDepartment) => put({ emergencyDepartment })}
      />
      <CheckField label={words.medicaid} checked={facility.medicaid} set={(medicaid) => put({ medicaid })} />
      <p class="help">{words.more}</p>
    </fieldset>
  )
}
