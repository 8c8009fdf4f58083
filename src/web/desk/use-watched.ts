import { useEffect, useState } from 'preact/hooks'

/** What something that changes says now; the page is drawn again whenever it does. */
export function useWatched<T>(watch: (seen: () => void) => () => void, read: () => T): T {
  const [value, set] = useState(read)
  useEffect(() => {
    const look = (): void => set(() => read())
    look()
    return watch(look)
  }, [])
  return value
}
