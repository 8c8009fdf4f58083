import { useEffect, useRef, useState } from 'preact/hooks'
import { useOffice, useViewer, useZone } from '../context.ts'
import { Loading, Problem } from '../parts/notice.tsx'
import { timeText } from '../parts/time.tsx'
import { go } from '../place.ts'
import type { PageProps } from '../routes.ts'
import { today, useBook } from '../use-book.ts'
import { useFacilityState } from '../use-facility.ts'
import { FilterForm } from './filter-form.tsx'
import { type Filters, filtersIn, queryOf } from './filters.ts'
import { KeysHelp } from './keys-help.tsx'
import { NewCase } from './new-case.tsx'
import { Rows } from './rows.tsx'
import { SavedViews } from './saved-views.tsx'
import { SearchForm, SearchReach } from './search-form.tsx'
import { useKeys } from './use-keys.ts'
import { type Live, useLive } from './use-live.ts'
import { useQueue } from './use-queue.ts'
import { queueWords } from './words.ts'

const office: readonly string[] = ['liaison', 'administrator', 'privacy-officer', 'counsel']
const minute = 60_000

// "Late" and "in 5 minutes" change by themselves.
function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), minute / 2)
    return () => clearInterval(timer)
  }, [])
  return now
}

function LiveSign({ live }: { readonly live: Live }) {
  const zone = useZone()
  const { language } = useOffice()
  const words = queueWords(language)
  if (live.state === 'off') return null
  const lost = live.state === 'lost'
  const last = lost && live.at !== undefined ? timeText(live.at.toISOString(), language, zone) : '—'
  return (
    <p class={`live ${live.state}`} data-live={live.state}>
      <span aria-hidden="true">{lost ? '○' : '●'}</span>{' '}
      {lost ? words.notLive(last) : live.state === 'live' ? words.live : words.connecting}
    </p>
  )
}

/** The queue: what is open, the most urgent first, as it changes. */
export function Page({ search }: PageProps) {
  const { language } = useOffice()
  const { role } = useViewer()
  const words = queueWords(language)
  const filters = filtersIn(search)
  const [sought, setSought] = useState('')
  const [box, setBox] = useState<'new' | 'keys'>()
  const field = useRef<HTMLInputElement>(null)
  const { book } = useBook(useFacilityState(), today())
  const queue = useQueue(filters, sought)
  const inOffice = office.includes(role)
  const live = useLive(inOffice, () => queue.refresh())
  const now = useNow()
  const mayOpenCase = role !== 'auditor'
  useKeys({
    '/': () => field.current?.focus(),
    '?': () => setBox('keys'),
    n: () => mayOpenCase && setBox('new'),
  })
  const setFilters = (to: Filters): void => go(`/queue?${queryOf(to)}`.replace(/\?$/, ''), { replace: true })
  return (
    <div class="wide page-head flow queue">
      <div class="page-title">
        <h1>{words.title}</h1>
        <LiveSign live={live} />
        <div class="buttons">
          {mayOpenCase && (
            <button type="button" aria-keyshortcuts="n" onClick={() => setBox('new')}>
              {words.newCase}
            </button>
          )}
          {!inOffice && (
            <button type="button" class="quiet" onClick={() => queue.refresh()}>
              {words.refresh}
            </button>
          )}
          <button type="button" class="quiet slim" aria-keyshortcuts="?" onClick={() => setBox('keys')}>
            {words.keysTitle}
          </button>
        </div>
      </div>
      {inOffice && <SearchForm field={field} sought={sought} seek={setSought} />}
      <FilterForm filters={filters} set={setFilters} />
      {inOffice && <SavedViews filters={filters} set={setFilters} />}
      <Problem problem={queue.problem}>
        <button type="button" onClick={() => queue.refresh()}>
          {words.refresh}
        </button>
      </Problem>
      {queue.rows === undefined ? (
        queue.problem === undefined && <Loading />
      ) : (
        <Rows rows={queue.rows} book={book} now={now} />
      )}
      <SearchReach queue={queue} sought={sought} />
      {box === 'new' && <NewCase book={book} close={() => setBox(undefined)} />}
      {box === 'keys' && <KeysHelp close={() => setBox(undefined)} />}
    </div>
  )
}
