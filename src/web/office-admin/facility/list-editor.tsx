import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { useOffice } from '../../office/context.ts'

/** A list whose lines are changed in place, added at the end and taken away. */
export function ListEditor<Item>(props: {
  readonly items: readonly Item[]
  readonly set: (items: readonly Item[]) => void
  readonly make: () => Item
  /** What one line is called, for those who hear the page: its name, or its number where it has none yet. */
  readonly nameOf: (item: Item, at: number) => string
  readonly add: string
  readonly empty: string
  readonly editable: boolean
  readonly line: (item: Item, set: (item: Item) => void, at: number) => ComponentChildren
  readonly shown: (item: Item) => ComponentChildren
}) {
  const { say, announce } = useOffice()
  const { items, set, make, nameOf, add, empty, editable, line, shown } = props
  const list = useRef<HTMLOListElement>(null)
  const addOne = (): void => {
    set([...items, make()])
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child input')?.focus())
  }
  const take = (at: number): void => {
    set(items.filter((_, i) => i !== at))
    announce(say('Removed.', 'Se quitó.'))
    requestAnimationFrame(() => list.current?.parentElement?.querySelector<HTMLElement>('.add button')?.focus())
  }
  return (
    <div>
      {items.length === 0 && <p class="soft">{empty}</p>}
      <ol class="lines" ref={list}>
        {items.map((item, at) => (
          <li key={at}>
            {editable ? (
              <fieldset class="group">
                <legend>{nameOf(item, at)}</legend>
                {line(item, (changed) => set(items.map((one, i) => (i === at ? changed : one))), at)}
                <button
                  type="button"
                  class="danger slim"
                  aria-label={say(`Remove: ${nameOf(item, at)}`, `Quitar: ${nameOf(item, at)}`)}
                  onClick={() => take(at)}
                >
                  {say('Remove', 'Quitar')}
                </button>
              </fieldset>
            ) : (
              shown(item)
            )}
          </li>
        ))}
      </ol>
      {editable && (
        <p class="add">
          <button type="button" class="quiet slim" onClick={addOne}>
            + {add}
          </button>
        </p>
      )}
    </div>
  )
}

/** An id for a line that has none yet, from its number; short, and not one that is taken. */
export function freshId(prefix: string, taken: readonly { readonly id: string }[]): string {
  let number = taken.length + 1
  while (taken.some(({ id }) => id === `${prefix}-${number}`)) number++
  return `${prefix}-${number}`
}
