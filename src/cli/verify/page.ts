import type { Language } from '../../engine/index.ts'
import { base64 } from '../../ledger/index.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { wrap } from '../terminal/wrap.ts'
import { say } from '../words/phrases.ts'
import type { Result } from './result.ts'
import { faultWords } from './words.ts'

/** What verifying gave, for programs. */
export function resultJson(result: Result): unknown {
  const { ok, origin, size, root, checked, signature, witnesses, problems, receipt } = result
  return {
    ok,
    origin,
    size,
    root: base64(root),
    checked,
    signature,
    witnesses,
    ...(receipt === undefined
      ? {}
      : { index: receipt.index, entry: receipt.entry ?? null, payload: receipt.opened ? 'opened' : 'not-given' }),
    problems: problems.map(({ code, at }) => ({ code, at, message: faultWords[code].en })),
  }
}

/** What verifying gave, for people: first whether it holds. */
export function resultLines(result: Result, { style, width }: Terminal, language: Language): readonly string[] {
  const holds = say(language, 'It holds: nothing was altered.', 'Es válido: nada fue alterado.')
  const fails = say(language, 'It does not hold.', 'No es válido.')
  return [
    result.ok ? style.badge(holds, 'good') : style.badge(fails, 'bad'),
    ...result.problems.flatMap(({ code, at }) =>
      wrap(`${at === '' ? '' : `${at}: `}${faultWords[code][language]} (${code})`, width, '  ').map(style.bad),
    ),
    ...factLines(result, language).flatMap((line) => wrap(line, width, '  ')),
  ]
}

function factLines(result: Result, language: Language): readonly string[] {
  const { origin, size, root, checked, signature, witnesses, receipt } = result
  if (origin === '') return []
  const none = say(language, 'none', 'ninguno')
  const entry = receipt?.entry
  return [
    say(language, `Log: ${origin}`, `Registro: ${origin}`),
    say(language, `Entries: ${size}, of which ${checked} checked`, `Entradas: ${size}, comprobadas: ${checked}`),
    ...(receipt === undefined
      ? []
      : [say(language, `Entry at place ${receipt.index}`, `Entrada en el lugar ${receipt.index}`)]),
    ...(entry === undefined ? [] : [`${entry.time}  ${entry.type}  ${entry.role}`]),
    say(language, `Root: ${base64(root)}`, `Raíz: ${base64(root)}`),
    say(language, `Signature: ${signatureWords[signature].en}`, `Firma: ${signatureWords[signature].es}`),
    say(language, `Witnesses: ${witnesses.join(', ') || none}`, `Testigos: ${witnesses.join(', ') || none}`),
  ]
}

const signatureWords = {
  trusted: { en: 'by a key that you trust', es: 'con una clave en la que usted confía' },
  unchecked: {
    en: 'not checked (name the log’s key: --key)',
    es: 'no comprobada (indique la clave del registro: --key)',
  },
  refused: { en: 'not believed', es: 'no se acepta' },
} as const
