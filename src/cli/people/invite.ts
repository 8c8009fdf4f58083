import { type Given, languageOf, valueGiven } from '../command/options.ts'
import { doesNotHold, isRefusal, type Refusal } from '../command/refusal.ts'
import { refusedStart } from '../serve/refused-start.ts'
import { printJson, printLines, type Terminal } from '../terminal/terminal.ts'
import { say, t } from '../words/phrases.ts'

/** `ostiary people invite`: status 0 with the link, 1 when nobody has that address. */
export async function invite(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const data = valueGiven(given, 'data')
  const made = await link({
    email: given.words[0] ?? '',
    resetFactors: given.switches.has('reset-factors'),
    ...(data === undefined ? {} : { data }),
  })
  if (made !== undefined && isRefusal(made)) return made
  if (made === undefined)
    return doesNotHold('no-such-person', t('Nobody here has that e-mail address.', 'Aquí nadie tiene ese correo.'))
  if (given.switches.has('json')) await printJson(terminal, made)
  else await printLines(terminal, words(made, languageOf(given)))
  return 0
}

async function link(options: { readonly email: string; readonly resetFactors: boolean; readonly data?: string }) {
  const { inviteHere } = await import('../../server/index.ts')
  try {
    return await inviteHere(options)
  } catch (error) {
    return refusedStart(error)
  }
}

function words({ link: address, until }: { readonly link: string; readonly until: string }, language: 'en' | 'es') {
  return [
    address,
    say(
      language,
      `Good once, until ${until.slice(0, 10)}. Give it to that person only. It stands in the record that it was made here.`,
      `Vale una vez, hasta el ${until.slice(0, 10)}. Déselo solo a esa persona. Queda en el registro que se creó aquí.`,
    ),
  ]
}
