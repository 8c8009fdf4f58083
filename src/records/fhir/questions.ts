import { itemsOf, type JsonNode, type JsonObject, member, stringOf } from '../json/read.ts'
import { type CodeMeaning, loincCodes, snomedCodes } from '../value-sets/codes.ts'
import { sensitiveLoinc } from '../value-sets/sensitive.ts'
import {
  addNode,
  answeredKind,
  answerWords,
  below,
  type Gathering,
  type Standing,
  suppressed,
  valueX,
  wordsOf,
} from './walk.ts'

/** Screens an Observation's question and answer, and those of its components. */
export function observation(gathering: Gathering, node: JsonObject, standing: Standing): void {
  answered(gathering, node, standing, suppressed)
  itemsOf(member(node, 'component')).forEach((component, i) => {
    answered(gathering, component, below(standing, `component[${i}]`), undefined)
  })
}

function answered(gathering: Gathering, node: JsonNode, standing: Standing, mask: string | undefined): void {
  const code = member(node, 'code')
  const value = valueX(node)
  const known = knownQuestion(code)
  const kind = answeredKind(labelOf(code), known, answerWords(value))
  if (kind === undefined) return
  const what = known === undefined ? 'The observation, by its name,' : `The observation (${known.name})`
  addNode(gathering, kind, standing, what, known?.source ?? 'the name of the question', node, mask, wordsOf(value))
}

function knownQuestion(code: JsonNode | undefined): CodeMeaning | undefined {
  for (const coding of itemsOf(member(code, 'coding'))) {
    const number = stringOf(member(coding, 'code')) ?? ''
    const meaning = loincCodes.get(number) ?? snomedCodes.get(number)
    if (meaning?.as === 'question') return meaning
  }
  return undefined
}

function labelOf(code: JsonNode | undefined): string {
  const displays = itemsOf(member(code, 'coding')).map((coding) => stringOf(member(coding, 'display')) ?? '')
  return [stringOf(member(code, 'text')) ?? '', ...displays].find((label) => label !== '') ?? ''
}

/** Screens the items of a QuestionnaireResponse: what was asked, and whether the answer states it. */
export function questionnaireItems(gathering: Gathering, node: JsonNode, standing: Standing): void {
  itemsOf(member(node, 'item')).forEach((item, i) => {
    const here = below(standing, `item[${i}]`)
    const linkId = stringOf(member(item, 'linkId')) ?? ''
    const known = loincCodes.get(linkId.slice(linkId.lastIndexOf('/') + 1))
    const label = stringOf(member(item, 'text')) ?? ''
    const answers = itemsOf(member(item, 'answer'))
    const topic = sensitiveLoinc.get(linkId.slice(linkId.lastIndexOf('/') + 1))
    if (topic !== undefined && answers.length > 0) {
      addNode(gathering, topic, here, 'The item', `LOINC ${linkId}`, item, undefined, [])
    }
    answers.forEach((answer, j) => {
      const place = below(here, `answer[${j}]`)
      const value = valueX(answer)
      const kind = answeredKind(label, known, answerWords(value))
      if (kind !== undefined) {
        const source = known?.source ?? 'the words of the question'
        addNode(gathering, kind, place, 'The answer', source, answer, undefined, wordsOf(value))
      }
      questionnaireItems(gathering, answer, place)
    })
    questionnaireItems(gathering, item, here)
  })
}
