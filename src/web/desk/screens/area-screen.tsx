import { useState } from 'preact/hooks'
import { Back } from '../parts/back.tsx'
import type { ScreenProps } from './screen.ts'

/** Where they went in, and on what ground: two taps. */
export function AreaScreen({ words, around, keeper, back, now }: ScreenProps) {
  const { incident } = words
  const [area, setArea] = useState<string | undefined>()
  const places = around.bundle.facility.areas.filter((a) => !a.public)
  const write = (ground: string): void => {
    keeper.add(
      'area-entered',
      { area: 'non-public', ...(area === '' ? {} : { place: area }), ground, enteredAt: now() },
      around,
    )
    back()
  }
  return (
    <>
      <Back words={words} back={back} />
      <h1 id="question" tabIndex={-1}>
        {area === undefined ? incident.areaWhich : incident.ground}
      </h1>
      <div class="choices">
        {area === undefined
          ? [...places.map((p) => p.name), ''].map((name) => (
              <button
                key={name}
                type="button"
                class="choice"
                data-value={name || 'other'}
                onClick={() => setArea(name)}
              >
                {name === '' ? incident.otherArea : name}
              </button>
            ))
          : Object.entries(incident.grounds).map(([ground, label]) => (
              <button key={ground} type="button" class="choice" data-value={ground} onClick={() => write(ground)}>
                {label}
              </button>
            ))}
      </div>
    </>
  )
}
