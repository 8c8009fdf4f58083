import type { Command } from '../command/command.ts'
import { rulebookOptions } from '../rulebook/options.ts'
import { situationOptions } from './options.ts'

/** `ostiary assess`: a situation in, the answer out. */
export const assessCommand: Command = {
  name: 'assess',
  takes: '[FILE|-]',
  summary: { en: 'Answer a situation by the rulebook.', es: 'Responde a una situación según el reglamento.' },
  about: {
    en: 'Reads a situation as JSON (docs/formats/assessment.md) from FILE, from standard input with - or when something is piped in, or builds one from options. Options replace what the file says.',
    es: 'Lee una situación en JSON (docs/formats/assessment.md) de FILE, o de la entrada estándar con - o si llega por una tubería, o la arma con opciones. Las opciones reemplazan lo que dice el archivo.',
  },
  options: [
    ...situationOptions,
    { name: 'json', about: { en: 'Print the whole answer as JSON.', es: 'Imprime la respuesta completa en JSON.' } },
    {
      name: 'jsonl',
      about: {
        en: 'One situation a line in, one answer a line out.',
        es: 'Una situación por línea; una respuesta por línea.',
      },
    },
    ...rulebookOptions,
  ],
  examples: [
    {
      line: 'ostiary assess --state CA --fact request.kind=arrest --fact document.kind=dhs-i200',
      about: {
        en: 'An officer with an I-200 wants to come in.',
        es: 'Un agente con un I-200 quiere entrar.',
      },
    },
    {
      line: 'ostiary assess situation.json --json',
      about: { en: 'From a file, for a program.', es: 'De un archivo, para un programa.' },
    },
    {
      line: 'ostiary assess --jsonl situations.jsonl > answers.jsonl',
      about: { en: 'Many situations in one go.', es: 'Muchas situaciones de una vez.' },
    },
    {
      line: 'ostiary assess situation.json --at 2017-02-15 --policy none --lang es',
      about: {
        en: 'The same by the law of another day, without house policy, in Spanish.',
        es: 'Lo mismo por la ley de otro día, sin política de la casa, en español.',
      },
    },
  ],
  words: [0, 1],
  load: async () => (await import('./run.ts')).assess,
}
