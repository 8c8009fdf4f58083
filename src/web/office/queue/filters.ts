/** What of the cases is listed; kept in the address, since none of it tells of a person. */
export interface Filters {
  /** `over`: closed, and kept for as long as was asked. */
  readonly status: 'open' | 'closed' | 'over' | 'erased' | 'all'
  readonly kind: string
  /** `me`, `nobody`, a role, or anyone. */
  readonly assigned: string
  /** The owner of an open task. */
  readonly owner: string
  readonly late: boolean
  readonly sort: 'urgency' | 'opened'
}

/** The queue as it opens. */
export const usualFilters: Filters = { status: 'open', kind: '', assigned: '', owner: '', late: false, sort: 'urgency' }

/** The filters that an address names. */
export function filtersIn(search: URLSearchParams): Filters {
  const one = <T extends string>(key: string, among: readonly T[], usual: T): T =>
    among.find((v) => v === search.get(key)) ?? usual
  return {
    status: one('status', ['open', 'closed', 'over', 'erased', 'all'], usualFilters.status),
    kind: search.get('kind') ?? '',
    assigned: search.get('assigned') ?? '',
    owner: search.get('owner') ?? '',
    late: search.get('late') === 'true',
    sort: one('sort', ['urgency', 'opened'], usualFilters.sort),
  }
}

/** The filters as a query, without what is usual. */
export function queryOf(filters: Filters): URLSearchParams {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(filters)) {
    const usual = usualFilters[key as keyof Filters]
    if (value !== usual) query.set(key, String(value))
  }
  return query
}
