import { type Command, fieldWords, isNoun, nounWords } from '../../../cases/index.ts'
import { useOffice } from '../../office/context.ts'
import { Problem } from '../../office/parts/notice.tsx'
import { useLoaded } from '../parts/use-loaded.ts'
import { commandWords } from './words.ts'

interface Content {
  readonly command?: Command
  readonly file?: { readonly name: string; readonly mediaType: string; readonly bytes: number }
}

/** What stands in an entry, opened by the server for whoever settles it. */
export function EntryContent({ entry }: { readonly entry: string }) {
  const { say } = useOffice()
  const from = useLoaded<Content>(`/api/desk-inbox/${encodeURIComponent(entry)}`)
  if (from.value === undefined)
    return from.problem === undefined ? (
      <p class="soft">{say('One moment…', 'Un momento…')}</p>
    ) : (
      <Problem problem={from.problem} />
    )
  const { command, file } = from.value
  if (file !== undefined)
    return (
      <p>
        {say('A photo: ', 'Una foto: ')}
        {file.name}, {Math.ceil(file.bytes / 1024)} kB
      </p>
    )
  return command === undefined ? null : <Said command={command} />
}

function Said({ command }: { readonly command: Command }) {
  const { text } = useOffice()
  const data = command.data as Readonly<Record<string, unknown>>
  const noun = isNoun(data['noun']) ? data['noun'] : undefined
  const fields = (noun === undefined ? data : (data['fields'] ?? {})) as Readonly<Record<string, unknown>>
  const name = noun === undefined ? commandWords[command.type] : nounWords[noun].name
  const shown = Object.entries(fields).filter(([key]) => key !== 'made')
  return (
    <>
      <p>
        <strong>{name === undefined ? command.type : text(name)}</strong>
      </p>
      <dl class="said">
        {shown.map(([key, value]) => {
          const label = fieldWords(noun ?? '', key)
          return (
            <div key={key}>
              <dt>{label === undefined ? key : text(label)}</dt>
              <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
            </div>
          )
        })}
      </dl>
    </>
  )
}
