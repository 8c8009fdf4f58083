/** How a page may look: the width of the window in CSS pixels, the colours, and the language. */
export interface Look {
  readonly width: number
  readonly colors: 'light' | 'dark'
  readonly language: 'en' | 'es'
}

const allLooks: readonly Look[] = (['en', 'es'] as const).flatMap((language) =>
  [320, 1280].flatMap((width) => (['light', 'dark'] as const).map((colors) => ({ width, colors, language }))),
)

/** Each width, colours and language once; all eight together when there is time (`OSTIARY_DEEP=1`). */
export const looks: readonly Look[] =
  process.env.OSTIARY_DEEP === '1'
    ? allLooks
    : [
        { width: 320, colors: 'light', language: 'en' },
        { width: 1280, colors: 'dark', language: 'es' },
      ]
