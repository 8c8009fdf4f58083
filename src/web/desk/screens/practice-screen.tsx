import { useEffect, useState } from 'preact/hooks'
import { Back } from '../parts/back.tsx'
import { keepResult, sendResults, unsentResults } from '../practice/results.ts'
import type { ScreenProps } from './screen.ts'

type Loaded = typeof import('../../practice/index.ts')

let loaded: Loaded | undefined

/** Practice on a device: its pages come only when somebody practises, so that the desk stays small. */
export function PracticeScreen({ language, words, law, around, desk, go, back }: ScreenProps) {
  const [module, setModule] = useState(loaded)
  useEffect(() => {
    if (module !== undefined) return
    import('../../practice/index.ts').then(
      (found) => {
        loaded = found
        setModule(found)
      },
      () => {},
    )
  }, [])
  if (module === undefined)
    return (
      <>
        <Back words={words} back={back} />
        <h1 id="question" tabIndex={-1}>
          {words.starting}
        </h1>
      </>
    )
  return (
    <module.PracticeScreen
      practice={module.practiceHere()}
      language={language}
      law={law}
      around={around}
      leave={() => go('home')}
      waiting={unsentResults}
      save={async (result, { name }) => {
        await keepResult({ ...result, trainee: name })
        void sendResults(desk.token())
        return true
      }}
    />
  )
}
