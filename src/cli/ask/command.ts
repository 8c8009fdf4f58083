import { situationOptions } from '../assess/options.ts'
import type { Command } from '../command/command.ts'
import { rulebookOptions } from '../rulebook/options.ts'

/** `ostiary ask`: the same as a dialogue. */
export const askCommand: Command = {
  name: 'ask',
  takes: '',
  summary: {
    en: 'Find the answer by questions, the best one first.',
    es: 'Halla la respuesta con preguntas, primero la mejor.',
  },
  about: {
    en: 'Asks where, which day and what kind of contact, then what matters most, and stops as soon as the answer is settled. What is given as an option is not asked. Nothing is saved.',
    es: 'Pregunta dónde, qué día y qué tipo de contacto, luego lo que más importa, y termina en cuanto la respuesta está clara. No pregunta lo que se da como opción. No guarda nada.',
  },
  options: [
    ...situationOptions,
    {
      name: 'as',
      value: 'PERSON',
      choices: ['desk', 'privacy-officer', 'counsel'],
      about: {
        en: 'Who answers: desk is asked nothing that a bystander should not hear. counsel, if left out.',
        es: 'Quién responde: a desk no se le pregunta nada que otros no deban oír. counsel, si no se dice.',
      },
    },
    {
      name: 'json',
      about: {
        en: 'Print the answer, the situation and its command line as JSON; the questions go to standard error.',
        es: 'Imprime la respuesta, la situación y su orden en JSON; las preguntas van a la salida de errores.',
      },
    },
    ...rulebookOptions,
  ],
  examples: [
    { line: 'ostiary ask', about: { en: 'Begin with nothing.', es: 'Empezar sin nada.' } },
    {
      line: 'ostiary ask --state CA --as desk --lang es',
      about: {
        en: 'At the desk of a hospital in California, in Spanish.',
        es: 'En recepción de un hospital de California.',
      },
    },
    {
      line: 'ostiary ask --state NY --at 2026-06-03 --action admit.non-public',
      about: { en: 'One question only: may we let them in?', es: 'Una sola pregunta: ¿los dejamos entrar?' },
    },
  ],
  words: [0, 0],
  load: async () => (await import('./run.ts')).ask,
}
