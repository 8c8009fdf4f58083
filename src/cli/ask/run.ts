import type { Language, Person } from '../../engine/index.ts'
import { assessmentLines } from '../assess/page.ts'
import { answerSituation } from '../assess/run.ts'
import { withOptions } from '../assess/situation.ts'
import { type Given, languageOf, valueGiven } from '../command/options.ts'
import { isRefusal, type Refusal } from '../command/refusal.ts'
import { loadRulebook } from '../rulebook/load.ts'
import { printJson, printLines, type Terminal } from '../terminal/terminal.ts'
import { personWords, say } from '../words/phrases.ts'
import { instantNow } from '../words/time.ts'
import { type Conversation, openConversation } from './conversation.ts'
import { nextStep, type Said, type Start, type Step } from './dialogue.ts'
import { equivalentCommand } from './equivalent.ts'
import { greetingLines, helpLines, questionLines } from './page.ts'
import type { Question } from './question.ts'
import { type Reply, readReply } from './reply.ts'

/** `ostiary ask`. */
export async function ask(given: Given, terminal: Terminal): Promise<number | Refusal> {
  const language = languageOf(given)
  const loaded = await loadRulebook(given, terminal, language)
  if (isRefusal(loaded)) return loaded
  const draft = withOptions({}, given, loaded.rulebook)
  if (isRefusal(draft)) return draft
  const asker = (valueGiven(given, 'as') ?? 'counsel') as Person
  const start: Start = { loaded, draft, language, asker, now: instantNow() }
  // What the options say is refused before the first question, not after the last.
  const first = answerSituation(loaded, { at: start.now, ...draft, actions: [] }, { explain: false })
  if (isRefusal(first)) return first
  const json = given.switches.has('json')
  const conversation = openConversation(terminal, json)
  try {
    const end = await converse(start, conversation, terminal)
    if (isRefusal(end)) return end
    if (end === undefined) return 0
    return await conclude(end, start, json, given, terminal)
  } finally {
    conversation.close()
  }
}

// Asks until the answer is settled, the input ends or the person has had enough; undefined if they quit.
async function converse(
  start: Start,
  conversation: Conversation,
  terminal: Terminal,
): Promise<Step | undefined | Refusal> {
  const { language } = start
  let said: readonly Said[] = []
  await conversation.show(greetingLines(terminal, language))
  for (;;) {
    const step = nextStep(start, said)
    // The options were checked before, and a reply is one of the choices: only a day out of a slice's reach is left to refuse.
    if (isRefusal(step) || step.question === undefined) return step
    await conversation.show(questionLines(terminal, step, language))
    const reply = await readUntilUnderstood(step.question, conversation, terminal, language)
    if (reply === undefined || reply.kind === 'enough') return step
    if (reply.kind === 'quit') return stopped(conversation, language)
    said = reply.kind === 'back' ? said.slice(0, -1) : [...said, saidIn(step.question, reply)]
  }
}

function saidIn({ id }: Question, reply: Reply): Said {
  return { question: id, value: reply.kind === 'value' ? reply.value : 'unknown' }
}

async function stopped(conversation: Conversation, language: Language): Promise<undefined> {
  await conversation.show(['', say(language, 'Stopped. Nothing was saved.', 'Terminado. No se guardó nada.')])
}

type Understood = Exclude<Reply, { readonly kind: 'not-understood' } | { readonly kind: 'help' }>

// The end of what is piped in means "no more answers"; at a keyboard it means that the person has left.
async function readUntilUnderstood(
  question: Question,
  conversation: Conversation,
  terminal: Terminal,
  language: Language,
): Promise<Understood | undefined> {
  for (;;) {
    const line = await conversation.read()
    if (line === undefined) return terminal.inputIsTerminal ? { kind: 'quit' } : undefined
    const reply = readReply(line, question)
    if (reply.kind === 'not-understood') await conversation.show([notUnderstoodWords(reply.nearest, language)])
    else if (reply.kind === 'help') await conversation.show(helpLines(terminal, question, language))
    else return reply as Understood
  }
}

function notUnderstoodWords(near: string | undefined, language: Language): string {
  const hint =
    near === undefined
      ? say(language, 'Give a number or the words.', 'Dé un número o las palabras.')
      : say(language, `Did you mean “${near}”?`, `¿Quiso decir «${near}»?`)
  return say(language, `That is none of the answers. ${hint}`, `Esa no es una respuesta. ${hint}`)
}

async function conclude(
  { situation, leftFor }: Step,
  { loaded, language, asker }: Start,
  json: boolean,
  given: Given,
  terminal: Terminal,
): Promise<number | Refusal> {
  const answered = answerSituation(loaded, situation, { language, asker })
  if (isRefusal(answered)) return answered
  const command = equivalentCommand(situation, valueGiven(given, 'rulebook'))
  if (json) {
    await printJson(terminal, { ...answered.assessment, situation, command })
    return 0
  }
  const left =
    leftFor === undefined
      ? []
      : [
          say(
            language,
            `What is left to ask can be answered by ${personWords[leftFor].en}.`,
            `Lo que falta preguntar lo puede responder ${personWords[leftFor].es}.`,
          ),
          '',
        ]
  await printLines(terminal, [
    '',
    ...left,
    ...assessmentLines(answered, loaded, terminal, language),
    '',
    say(language, 'The same without the questions:', 'Lo mismo sin las preguntas:'),
    `  ${command}`,
  ])
  return 0
}
