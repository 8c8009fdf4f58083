import type { Command, Option } from '../command/command.ts'
import { rulebookOptions } from '../rulebook/options.ts'
import { releaseCommands } from './release-commands.ts'

const json: Option = { name: 'json', about: { en: 'Print as JSON.', es: 'Imprime en JSON.' } }

const list: Command = {
  name: 'rules list',
  takes: '',
  summary: { en: 'List the rules, pack by pack.', es: 'Lista las reglas, paquete por paquete.' },
  options: [
    {
      name: 'state',
      value: 'STATE',
      about: {
        en: 'Only what speaks there: federal law, that state’s law, house policy.',
        es: 'Solo lo que rige allí: ley federal, ley de ese estado, política de la casa.',
      },
    },
    {
      name: 'action',
      value: 'ACTION',
      about: { en: 'Only rules about this action.', es: 'Solo reglas sobre esta acción.' },
    },
    {
      name: 'at',
      value: 'DAY',
      about: { en: 'Only rules in force on this day.', es: 'Solo reglas en vigor ese día.' },
    },
    {
      name: 'pack',
      value: 'PACK',
      about: { en: 'Only this pack: us, us-ca, …', es: 'Solo este paquete: us, us-ca, …' },
    },
    json,
    ...rulebookOptions,
  ],
  examples: [
    {
      line: 'ostiary rules list --state CA --action admit.non-public --at 2026-06-03',
      about: { en: 'What speaks about letting them in.', es: 'Lo que se dice sobre dejarlos entrar.' },
    },
    { line: 'ostiary rules list --pack us-ny', about: { en: 'The law of New York.', es: 'La ley de Nueva York.' } },
  ],
  words: [0, 0],
  load: async () => (await import('./list.ts')).listRules,
}

const show: Command = {
  name: 'rules show',
  takes: 'ID',
  summary: {
    en: 'Show one rule: clauses, quotes, history, exceptions, duties, examples.',
    es: 'Muestra una regla: cláusulas, citas, historia, excepciones, deberes, ejemplos.',
  },
  options: [json, ...rulebookOptions],
  examples: [
    {
      line: 'ostiary rules show us/hipaa/164.502-a',
      about: { en: 'Patient information stays here.', es: 'La información del paciente no sale.' },
    },
    { line: 'ostiary rules show us/hipaa/164.502-a --lang es', about: { en: 'In Spanish.', es: 'En español.' } },
  ],
  words: [1, 1],
  load: async () => (await import('./show.ts')).showRule,
}

const coverage: Command = {
  name: 'rules coverage',
  takes: '',
  summary: {
    en: 'What law is modelled, checked to which day, and what is not.',
    es: 'Qué ley está incluida, revisada hasta qué día, y qué no lo está.',
  },
  options: [json, ...rulebookOptions],
  examples: [
    { line: 'ostiary rules coverage', about: { en: 'Pack by pack.', es: 'Paquete por paquete.' } },
    { line: 'ostiary rules coverage --json', about: { en: 'For a program.', es: 'Para un programa.' } },
  ],
  words: [0, 0],
  load: async () => (await import('./coverage.ts')).showCoverage,
}

/** `ostiary rules …`: what reads, compares, publishes and proves the rulebook. */
export const rulesCommands: readonly Command[] = [list, show, coverage, ...releaseCommands]
