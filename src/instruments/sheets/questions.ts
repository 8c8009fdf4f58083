import { isJudicial, type Kind, ordersNothing } from '../kinds.ts'
import type { Ask } from '../sheet.ts'
import { say } from '../words.ts'
import { hoursOf } from './facts.ts'
import type { Gathered } from './merge.ts'

/** What a person must still look at before anyone relies on the sheet. */
export function questionsOf(kind: Kind, unsure: boolean, all: Gathered): readonly Ask[] {
  if (unsure) return [whatIsIt, ...signature(all)]
  if (ordersNothing(kind)) return []
  return [...signature(all), ...court(kind, all), ...hours(kind, all), ...date(kind, all)]
}

const whatIsIt: Ask = {
  fact: 'document.kind',
  question: say(
    'I cannot tell what this paper is. What does the title at the top say, and the number in the corner?',
    'No puedo decir qué papel es. ¿Qué dice el título de arriba y el número de la esquina?',
  ),
}

function signature({ signatures, lead }: Gathered): readonly Ask[] {
  const [first] = signatures
  if (first === undefined) {
    if (lead.best === undefined) return []
    const question = say(
      'Who signed this paper? Read the words under the signature.',
      '¿Quién firmó este papel? Lea las palabras bajo la firma.',
    )
    return [{ fact: 'document.signer', question }]
  }
  const label = first.label.phrase
  const question = say(
    `Is there a signature on the line marked “${label}”?`,
    `¿Hay una firma en la línea que dice «${label}»?`,
  )
  return [{ fact: 'document.signer', question, page: first.page, box: first.box }]
}

function court(kind: Kind, { issue }: Gathered): readonly Ask[] {
  const { caption } = issue
  if (!isJudicial(kind) || (caption?.real === 'yes' && caption.level === 'federal')) return []
  const question = say(
    'Which court is named at the top, and of which state?',
    '¿Qué tribunal aparece arriba, y de qué estado?',
  )
  return [{ fact: 'document.court', question, ...(caption?.hits[0] ? { box: caption.hits[0].box } : {}) }]
}

function hours(kind: Kind, all: Gathered): readonly Ask[] {
  if (kind !== 'search-warrant') return []
  const { boxes, value, page } = hoursOf(all)
  if (boxes === 0 || value !== undefined) return []
  const question = say(
    'Which box is ticked: in the daytime, or at any time?',
    '¿Qué casilla está marcada: de día o a cualquier hora?',
  )
  return [{ fact: 'document.current', question, page }]
}

function date(kind: Kind, { fields }: Gathered): readonly Ask[] {
  if (kind !== 'search-warrant' && kind !== 'administrative-search-warrant') return []
  if (fields.some(({ name }) => name === 'execute-by')) return []
  const question = say(
    'What is the last day on which they may search?',
    '¿Cuál es el último día en que pueden registrar?',
  )
  return [{ fact: 'document.current', question }]
}
