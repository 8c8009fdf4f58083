import { useState } from 'preact/hooks'
import { useOffice } from '../../context.ts'
import { dayText } from '../../parts/time.tsx'
import { useCase } from '../case-context.ts'
import { CloseDialog } from './close-dialog.tsx'
import { EraseDialog } from './erase-dialog.tsx'
import { WhyDialog } from './why-dialog.tsx'
import { endingWords } from './words.ts'

type Box = 'close' | 'merge' | 'reopen' | 'hold' | 'erase' | { readonly release: string }

/** How the case ends: closed, opened again, held, erased; each for whoever may. */
export function EndingSection() {
  const { language } = useOffice()
  const words = endingWords(language)
  const { state, may } = useCase()
  const [box, setBox] = useState<Box>()
  const close = (): void => setBox(undefined)
  const holds = Object.keys(state.holds)
  const ways: readonly (readonly [Box, boolean, string])[] = [
    ['close', may('close-case'), words.close],
    ['merge', may('merge-case'), words.merge],
    ['reopen', may('reopen-case'), words.reopen],
    ['hold', may('place-hold'), words.hold],
    ...holds.map((h) => [{ release: h }, may('release-hold'), words.release(h)] as const),
  ]
  const offered = ways.filter(([, allowed]) => allowed)
  if (state.status === 'erased') return null
  return (
    <section aria-labelledby="ending-title" class="ending">
      <h2 id="ending-title">{words.title}</h2>
      {offered.length === 0 && <p class="soft">{words.nothing}</p>}
      <div class="buttons">
        {offered.map(([way, , name]) => (
          <button
            key={name}
            type="button"
            class={way === 'close' ? undefined : 'plain'}
            data-way-to={typeof way === 'string' ? way : 'release'}
            onClick={() => setBox(way)}
          >
            {name}
          </button>
        ))}
      </div>
      <EraseLine erase={() => setBox('erase')} />
      {box === 'close' && <CloseDialog close={close} />}
      {box === 'erase' && <EraseDialog close={close} />}
      {(box === 'reopen' || box === 'hold' || box === 'merge') && <WhyDialog how={box} close={close} />}
      {typeof box === 'object' && <WhyDialog how={box} close={close} />}
    </section>
  )
}

// Only the privacy officer erases; to them it is said why not yet.
function EraseLine({ erase }: { readonly erase: () => void }) {
  const { language } = useOffice()
  const words = endingWords(language)
  const { state, may, role } = useCase()
  const { closing } = state
  if (role !== 'privacy-officer' || state.status !== 'closed' || closing === undefined) return null
  if (may('erase-case'))
    return (
      <div class="buttons">
        <button type="button" class="danger" data-way-to="erase" onClick={erase}>
          {words.erase}
        </button>
      </div>
    )
  const held = Object.keys(state.holds).length > 0
  return (
    <p class="soft" data-not-erased>
      {words.erase}: {held ? words.eraseHeld : words.eraseUntil(dayText(closing.keepUntil, language))}
    </p>
  )
}
