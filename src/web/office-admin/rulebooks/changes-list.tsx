import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { FacilitySettings } from '../../../cases/index.ts'
import type { ApiProblem } from '../../office/api.ts'
import { useOffice, useViewer } from '../../office/context.ts'
import { Problem } from '../../office/parts/notice.tsx'
import { today, useBook } from '../../office/use-book.ts'
import { Button } from '../parts/admin-page.tsx'
import { useAct } from '../parts/use-act.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { ChangeView } from './change-view.tsx'
import { type ReplayLine, readReplayList } from './replay-list.ts'
import type { RulebookRow } from './rulebooks-page.tsx'

type Of<Kind extends ReplayLine['kind']> = Extract<ReplayLine, { readonly kind: Kind }>

const shownAtOnce = 50

/** What a rulebook would have changed in this facility's history, as it is worked out; at its end, counsel may adopt. */
export function ChangesList({ row, adopted }: { readonly row: RulebookRow; readonly adopted: () => Promise<void> }) {
  const { say } = useOffice()
  const { lines, problem, again } = useReplay(row.hash)
  const place = useLoaded<{ readonly settings: FacilitySettings }>('/api/facility').value?.settings.place
  const { book } = useBook(place === undefined ? undefined : String(place.state), today())
  const [shown, setShown] = useState(shownAtOnce)
  const changes = useMemo(() => lines.filter((line): line is Of<'change'> => line.kind === 'change'), [lines])
  const failed = useMemo(() => lines.filter((line): line is Of<'failed'> => line.kind === 'failed'), [lines])
  const progress = lines.findLast((line): line is Of<'progress'> => line.kind === 'progress')
  const end = lines.find((line): line is Of<'end'> => line.kind === 'end')
  return (
    <div class="replay">
      <div role="status">
        {end === undefined ? (
          problem === undefined && <Progress progress={progress} changes={changes.length} />
        ) : (
          <p>
            <strong>
              {end.changes === 0
                ? say(
                    `No answer would have been different, in ${end.cases} past cases.`,
                    `Ninguna respuesta habría sido distinta, en ${end.cases} casos anteriores.`,
                  )
                : say(
                    `Answers that would have been different: ${end.changes}, in ${end.cases} past cases.`,
                    `Respuestas que habrían sido distintas: ${end.changes}, en ${end.cases} casos anteriores.`,
                  )}
            </strong>
          </p>
        )}
      </div>
      <Problem problem={problem}>
        <button type="button" class="quiet slim" onClick={again}>
          {say('Make the list again', 'Hacer la lista de nuevo')}
        </button>
      </Problem>
      <ul class="changes">
        {changes.slice(0, shown).map(({ change }) => (
          <li key={change.assessment}>
            <ChangeView change={change} book={book} />
          </li>
        ))}
      </ul>
      {changes.length > shown && (
        <Button kind="quiet" press={() => setShown(shown + shownAtOnce)}>
          {say(`Show more (${changes.length - shown})`, `Mostrar más (${changes.length - shown})`)}
        </Button>
      )}
      {failed.length > 0 && (
        <p class="callout warn">
          {say('Cases that could not be answered again: ', 'Casos que no se pudieron responder de nuevo: ')}
          {failed.map((line) => line.case).join(', ')}
        </p>
      )}
      {end !== undefined && <Adopt row={row} digest={end.digest} adopted={adopted} />}
    </div>
  )
}

function useReplay(hash: string) {
  const [lines, setLines] = useState<readonly ReplayLine[]>([])
  const [problem, setProblem] = useState<ApiProblem>()
  const [round, setRound] = useState(0)
  const now = useRef(0)
  useEffect(() => {
    const control = new AbortController()
    now.current = round
    setLines([])
    setProblem(undefined)
    readReplayList(hash, control.signal, (more) => setLines((before) => [...before, ...more])).then((why) => {
      if (!control.signal.aborted && now.current === round) setProblem(why)
    })
    return () => control.abort()
  }, [hash, round])
  return { lines, problem, again: () => setRound((n) => n + 1) }
}

function Progress(props: { readonly progress: Of<'progress'> | undefined; readonly changes: number }) {
  const { say } = useOffice()
  const { cases = 0, of = 0 } = props.progress ?? {}
  return (
    <>
      <p>
        {say(
          `Answering past cases again: ${cases} of ${of || '…'} cases, ${props.changes} changes so far`,
          `Respondiendo de nuevo los casos anteriores: ${cases} de ${of || '…'} casos, ${props.changes} cambios hasta ahora`,
        )}
      </p>
      <progress aria-label={say('Progress', 'Avance')} {...(of > 0 ? { value: cases, max: of } : {})} />
    </>
  )
}

function Adopt(props: { readonly row: RulebookRow; readonly digest: string; readonly adopted: () => Promise<void> }) {
  const { say, announce } = useOffice()
  const { role } = useViewer()
  const { row, digest, adopted } = props
  const act = useAct()
  if (role !== 'counsel')
    return <p class="soft">{say('Counsel may adopt it.', 'La asesoría legal puede adoptarlo.')}</p>
  const adopt = async (): Promise<void> => {
    const sure = say(
      `From now on, every new answer comes from version ${row.version}. Earlier answers stay as they were. Adopt it?`,
      `Desde ahora, cada respuesta nueva viene de la versión ${row.version}. Las anteriores quedan como estaban. ¿Adoptarla?`,
    )
    if (!confirm(sure)) return
    const path = `/api/rulebooks/${encodeURIComponent(row.hash)}/adopt`
    if ((await act.post(path, { digest })) === undefined) return
    announce(say('The rulebook is adopted.', 'El reglamento quedó adoptado.'))
    await adopted()
  }
  return (
    <>
      <Problem problem={act.problem} />
      <div class="buttons">
        <Button busy={act.busy} press={adopt}>
          {say(`Adopt version ${row.version}`, `Adoptar la versión ${row.version}`)}
        </Button>
      </div>
    </>
  )
}
