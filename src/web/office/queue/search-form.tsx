import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { useOffice } from '../context.ts'
import type { Queue } from './use-queue.ts'
import { queueWords } from './words.ts'

/** The search; its words are kept in the page alone, never in the address. */
export function SearchForm(props: {
  readonly field: RefObject<HTMLInputElement | null>
  readonly sought: string
  readonly seek: (words: string) => void
}) {
  const words = queueWords(useOffice().language)
  const [typed, setTyped] = useState(props.sought)
  return (
    <search>
      <form
        class="search-form"
        onSubmit={(event) => {
          event.preventDefault()
          props.seek(typed.trim())
        }}
      >
        <label for="search">{words.search}</label>
        <div class="search-row">
          <input
            ref={props.field}
            id="search"
            type="search"
            autocomplete="off"
            maxLength={200}
            aria-describedby="search-help"
            aria-keyshortcuts="/"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit">{words.searchGo}</button>
          {props.sought !== '' && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                setTyped('')
                props.seek('')
              }}
            >
              {words.searchClear}
            </button>
          )}
        </div>
        <p id="search-help" class="help">
          {words.searchHelp}
        </p>
      </form>
    </search>
  )
}

/** How far a search looked, and the way further back; in a plain list the way to more. */
export function SearchReach({ queue, sought }: { readonly queue: Queue; readonly sought: string }) {
  const { language } = useOffice()
  const words = queueWords(language)
  if (queue.rows === undefined) return null
  const number = new Intl.NumberFormat(language === 'es' ? 'es-US' : 'en-US').format(queue.scanned)
  return (
    <div class="reach" role="status">
      {sought !== '' && (
        <p>
          {words.lookedAt(number)} {queue.next === undefined && words.lookedAll}
        </p>
      )}
      {queue.next !== undefined && (
        <button type="button" class="plain" disabled={queue.busy} onClick={() => queue.more()}>
          {sought === '' ? words.more : words.lookOn}
        </button>
      )}
    </div>
  )
}
