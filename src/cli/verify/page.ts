import type { Language } from '../../engine/index.ts'
import { base64 } from '../../ledger/index.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { wrap } from '../terminal/wrap.ts'
import { say } from '../words/phrases.ts'
import type { Result } from './result.ts'
import { faultWords } from './words.ts'

const mostPlaces = 10

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
export function resultLines(result: Result, terminal: Terminal, language: Language): readonly string[] {
  const { width } = terminal
  return [
    badge(result, terminal, language),
    ...problemLines(result, terminal, language),
    ...factLines(result, language).flatMap((line) => wrap(line, width, '  ')),
  ]
}

// Without a key, all that can be said is that the files fit each other: whoever made them may have made them up.
function badge({ ok, signature }: Result, { style }: Terminal, language: Language): string {
  if (!ok) return style.badge(say(language, 'It does not hold.', 'No es válido.'), 'bad')
  if (signature === 'trusted')
    return style.badge(say(language, 'It holds: nothing was altered.', 'Es válido: nada fue alterado.'), 'good')
  const fits = say(
    language,
    'It fits together, but no signature was checked.',
    'Concuerda, pero no se comprobó ninguna firma.',
  )
  return style.badge(fits, 'careful')
}

// The same fault in many places is told once, with the first of them.
function problemLines({ problems }: Result, { style, width }: Terminal, language: Language): readonly string[] {
  return [...new Set(problems.map(({ code }) => code))].flatMap((code) => {
    const places = problems.filter((p) => p.code === code && p.at !== '').map(({ at }) => at)
    const rest = places.length - mostPlaces
    const more = rest > 0 ? [say(language, `and ${rest} more`, `y ${rest} más`)] : []
    return [
      ...wrap(`${faultWords[code][language]} (${code})`, width, '  ').map(style.bad),
      ...(places.length === 0 ? [] : wrap([...places.slice(0, mostPlaces), ...more].join(', '), width, '    ')),
    ]
  })
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
