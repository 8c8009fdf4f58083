import { type Given, languageOf, valueGiven } from '../command/options.ts'
import { environmentFailed, isRefusal, type Refusal, unusable } from '../command/refusal.ts'
import { printLines, type Terminal } from '../terminal/terminal.ts'
import { say, t } from '../words/phrases.ts'

const usualPort = '8080'
const highestPort = 65_535

/** `ostiary serve`: serves until it is told to end, then lets requests under way finish. */
export async function serveProduct(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const asked = valueGiven(given, 'port') ?? usualPort
  const port = Number(asked)
  if (!/^\d+$/.test(asked) || port > highestPort)
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
    port,
    demo: given.switches.has('demo'),
    ...(host === undefined ? {} : { host }),
    ...(data === undefined ? {} : { data }),
  })
  if (isRefusal(serving)) return serving
  const words = say(languageOf(given), 'Ostiary is at', 'Ostiary está en')
  await printLines(terminal, [`${words} ${terminal.style.strong(serving.url)}`])
  await told
  await serving.close()
  return 0
}

type Options = Parameters<typeof import('../../server/index.ts').serve>[0]

async function started(options: Options) {
  const { serve } = await import('../../server/index.ts')
  try {
    return await serve(options)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE')
      return environmentFailed(
        'port-taken',
        t(
          `Port ${options.port} is taken. Choose another: --port ${options.port + 1}.`,
          `El puerto ${options.port} está ocupado. Elija otro: --port ${options.port + 1}.`,
        ),
      )
    if (code === 'EACCES')
      return environmentFailed(
        'port-forbidden',
        t(
          `Port ${options.port} needs more rights. Choose one above 1023.`,
          `El puerto ${options.port} pide más permisos. Elija uno mayor que 1023.`,
        ),
      )
    return environmentFailed(
      'cannot-start',
      t(`The server could not be started: ${message}`, `No se pudo iniciar el servidor: ${message}`),
    )
  }
}

// The first word to end is obeyed in good order; a second one ends the process as it always would.
function untilTold(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
}
