import { useEffect, useState } from 'preact/hooks'
import { type ApiProblem, post } from '../../office/api.ts'
import { useOffice } from '../../office/context.ts'
import { Loading, Problem } from '../../office/parts/notice.tsx'
import { Time } from '../../office/parts/time.tsx'
import { useSend } from '../../office/use-send.ts'

/** An alert as its link shows it; nothing of a patient, and nothing that is in the case. */
interface Shown {
  readonly title: string
  readonly lines: readonly string[]
  readonly raisedAt: string
  readonly timeZone: string
  readonly status: 'open' | 'acknowledged' | 'over'
  readonly mine: boolean
  readonly test: boolean
}

// After the sign `#` it never leaves the browser with the address.
function useWord(): string {
  const read = () => location.hash.slice(1)
  const [word, setWord] = useState(read)
  useEffect(() => {
    const changed = () => setWord(read())
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [])
  return word
}

/** The page that the link of a message leads to: what it is about, and one button. Nobody need sign in. */
export function Page() {
  const { say, to, language } = useOffice()
  const word = useWord()
  const [shown, setShown] = useState<Shown>()
  const [problem, setProblem] = useState<ApiProblem>()
  useEffect(() => {
    let wanted = true
    setShown(undefined)
    setProblem(undefined)
    post<Shown>('/api/alert-links', { word }, { quiet: true }).then((found) => {
      if (!wanted) return
      if (found.ok) setShown(found.value)
      else setProblem(found.problem)
    })
    return () => {
      wanted = false
    }
    // Asked again in the other language, because the words are the server's.
  }, [word, language])
  if (shown === undefined && problem === undefined) return <Loading />
  return (
    <div class="wide narrow page-head flow">
      {shown === undefined ? (
        <>
          <h1>{say('Alert', 'Alerta')}</h1>
          <Problem problem={problem} />
        </>
      ) : (
        <Answer key={word} word={word} shown={shown} set={setShown} />
      )}
      <p>
        <a data-way href={to('/alerts')}>
          {say('Sign in to see the alert', 'Iniciar sesión para ver la alerta')}
        </a>
      </p>
    </div>
  )
}

function Answer(props: { readonly word: string; readonly shown: Shown; readonly set: (shown: Shown) => void }) {
  const { say, announce } = useOffice()
  const { word, shown, set } = props
  const { busy, problem, send } = useSend()
  const take = async (): Promise<void> => {
    const done = await send(() =>
      post<{ readonly done: 'acknowledged' | 'already' | 'over' }>(
        '/api/alert-links/acknowledge',
        { word },
        { quiet: true },
      ),
    )
    if (done === undefined) return
    const mine = done.done === 'acknowledged'
    set({ ...shown, mine, status: done.done === 'over' ? 'over' : 'acknowledged' })
    if (mine) announce(say('You are taking care of this alert.', 'Usted se encarga de esta alerta.'))
  }
  return (
    <>
      <div>
        <h1>{shown.title}</h1>
        {shown.lines.map((line) => (
          <p key={line} class="lead">
            {line}
          </p>
        ))}
        <p class="soft">
          <Time at={shown.raisedAt} zone={shown.timeZone} />
        </p>
      </div>
      <Problem problem={problem} />
      {shown.status === 'open' && !shown.mine ? (
        <div class="buttons">
          <button type="button" onClick={take} disabled={busy}>
            {shown.test ? say('It reached me', 'Me llegó') : say('I am on it', 'Yo me encargo')}
          </button>
        </div>
      ) : (
        <p class="callout" data-answered>
          {answered(shown, say)}
        </p>
      )}
    </>
  )
}

function answered({ mine, test, status }: Shown, say: (en: string, es: string) => string): string {
  if (mine && test) return say('Thank you. It reached you.', 'Gracias. Le llegó.')
  if (mine)
    return say(
      'You are taking care of this alert. Nobody else is told.',
      'Usted se encarga de esta alerta. No se avisa a nadie más.',
    )
  if (status === 'over') return say('This is over. There is nothing to do.', 'Esto terminó. No hay nada que hacer.')
  return say('Somebody else is on it.', 'Ya se encarga otra persona.')
}
