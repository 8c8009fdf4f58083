import type { Screen, ScreenProps } from '../screens/screen.ts'

/** What can be done beside answering, at any step and in any order. */
export function Tools({ words, go }: ScreenProps) {
  const tools: readonly Screen[] = ['photo', 'officer', 'note', 'claim', 'sign', 'relative', 'review']
  return (
    <section class="tools">
      <h2>{words.tools.title}</h2>
      <ul>
        {tools.map((screen) => (
          <li key={screen}>
            <button type="button" class="row-button" data-value={screen} onClick={() => go(screen)}>
              {words.tools[screen as keyof typeof words.tools]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
