import { useEffect, useRef } from 'preact/hooks'

function writing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable], dialog') !== null
}

function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('.case-link')]
  const at = links.indexOf(document.activeElement as HTMLElement)
  const to = at < 0 ? (by > 0 ? 0 : links.length - 1) : Math.min(links.length - 1, Math.max(0, at + by))
  links[to]?.focus()
}

/** What the keys of the queue do; none of them works while somebody writes or chooses. */
export function useKeys(does: Readonly<Record<string, () => void>>): void {
  const latest = useRef(does)
  latest.current = does
  useEffect(() => {
    const moves: Readonly<Record<string, () => void>> = {
      j: () => step(1),
      k: () => step(-1),
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
    }
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || writing(event.target)) return
      // The arrows scroll the page as long as nobody is in the list.
      const arrow = event.key.startsWith('Arrow')
      if (arrow && document.activeElement?.classList.contains('case-link') !== true) return
      const action = latest.current[event.key] ?? moves[event.key]
      if (action === undefined) return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
