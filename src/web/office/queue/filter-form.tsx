import { caseKinds } from '../../../cases/index.ts'
import { useOffice, useViewer } from '../context.ts'
import { CheckField, SelectField } from '../parts/field.tsx'
import { ownerWords } from '../words.ts'
import type { Filters } from './filters.ts'
import { kindWords, queueWords, statusWords } from './words.ts'

/** The filters of the list; each counts at once. */
export function FilterForm({ filters, set }: { readonly filters: Filters; readonly set: (filters: Filters) => void }) {
  const { language, text } = useOffice()
  const { role } = useViewer()
  const words = queueWords(language)
  const put = (more: Partial<Filters>): void => set({ ...filters, ...more })
  return (
    <details class="filter-box">
      <summary>{words.filters}</summary>
      <form class="columns" onSubmit={(event) => event.preventDefault()}>
        <SelectField
          label={words.status}
          value={filters.status}
          set={(status) => put({ status: status as Filters['status'] })}
          options={[
            ...(['open', 'closed', 'erased'] as const).map((s) => [s, text(statusWords[s])] as const),
            ['over', words.over],
            ['all', words.all],
          ]}
        />
        <SelectField
          label={words.kind}
          value={filters.kind}
          set={(kind) => put({ kind })}
          none={words.any}
          options={caseKinds.map((k) => [k, text(kindWords[k])])}
        />
        <SelectField
          label={words.with}
          value={filters.assigned}
          set={(assigned) => put({ assigned })}
          none={words.any}
          options={[
            ['me', words.withMe],
            [role, words.withMyRole],
            ['nobody', words.withNobody],
          ]}
        />
        <SelectField
          label={words.owner}
          value={filters.owner}
          set={(owner) => put({ owner })}
          none={words.any}
          options={Object.entries(ownerWords).map(([owner, name]) => [owner, text(name)])}
        />
        <SelectField
          label={words.sort}
          value={filters.sort}
          set={(sort) => put({ sort: sort as Filters['sort'] })}
          options={Object.entries(words.sorts)}
        />
        <CheckField label={words.lateOnly} checked={filters.late} set={(late) => put({ late })} />
      </form>
    </details>
  )
}
