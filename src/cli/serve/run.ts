import type { Language } from '../../engine/index.ts'
import { type Given, languageOf, valueGiven } from '../command/options.ts'
import { environmentFailed, isRefusal, type Refusal, unusable } from '../command/refusal.ts'
import { printLines, type Terminal } from '../terminal/terminal.ts'
import { say, t } from '../words/phrases.ts'
import { refusedStart } from './refused-start.ts'

const highestPort = 65_535

/** `ostiary serve`: serves until it is told to end, then lets requests under way finish. */
export async function serveProduct(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const asked = valueGiven(given, 'port')
  const port = asked === undefined ? undefined : Number(asked)
  if (port !== undefined && (!/^\d+$/.test(asked ?? '') || port > highestPort))
    return unusable(
      'unknown-value',
      t(
        `--port does not take ${JSON.stringify(asked)}. Give a number from 0 to 65535.`,
        `--port no acepta ${JSON.stringify(asked)}. Dé un número de 0 a 65535.`,
      ),
    )
  const [host, data] = [valueGiven(given, 'host'), valueGiven(given, 'data')]
  const told = untilTold()
  const serving = await started({
    demo: given.switches.has('demo'),
    ...(port === undefined ? {} : { port }),
    ...(host === undefined ? {} : { host }),
    ...(data === undefined ? {} : { data }),
  })
  if (isRefusal(serving)) return serving
  await printLines(terminal, greeting(serving, terminal, languageOf(given)))
  await told
  await serving.close()
  return 0
}

type Options = Parameters<typeof import('../../server/index.ts').serve>[0]
type Serving = Awaited<ReturnType<typeof import('../../server/index.ts').serve>>

function greeting(serving: Serving, { style }: Terminal, language: Language): readonly string[] {
  const { url, dataFolder, setupCode, office } = serving
  const folder =
    serving.database === 'own'
      ? say(language, `Database and keys: ${dataFolder}`, `Base de datos y claves: ${dataFolder}`)
      : say(language, `Keys: ${dataFolder}`, `Claves: ${dataFolder}`)
  return [
    `${say(language, 'Ostiary is at', 'Ostiary está en')} ${style.strong(url)}`,
    folder,
    ...(office.demo
      ? [
          say(
            language,
            `A demonstration: nothing in it is real. Sign in as an invented person at ${url}/sign-in`,
            `Una demostración: nada en ella es real. Entre como persona inventada en ${url}/es/sign-in`,
          ),
        ]
      : []),
    ...(setupCode === undefined
      ? []
      : [
          say(
            language,
            `Nobody is here yet. Open ${url}/setup and give this code, good once and for a day: ${style.strong(setupCode)}`,
            `Todavía no hay nadie. Abra ${url}/es/setup y dé este código, que vale una vez y por un día: ${style.strong(setupCode)}`,
          ),
        ]),
  ]
}

async function started(options: Options) {
  const { serve } = await import('../../server/index.ts')
  try {
    return await serve(options)
  } catch (error) {
    const { code, port = 0 } = error as NodeJS.ErrnoException & { port?: number }
    if (code === 'EADDRINUSE')
      return environmentFailed(
        'port-taken',
        t(
          `Port ${port} is taken. Choose another: --port ${port + 1}.`,
          `El puerto ${port} está ocupado. Elija otro: --port ${port + 1}.`,
        ),
      )
    if (code === 'EACCES' && port !== 0)
      return environmentFailed(
        'port-forbidden',
        t(
          `Port ${port} needs more rights. Choose one above 1023.`,
          `El puerto ${port} pide más permisos. Elija uno mayor que 1023.`,
        ),
      )
    return refusedStart(error)
  }
}

// The first word to end is obeyed in good order; a second one ends the process as it always would.
function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}
