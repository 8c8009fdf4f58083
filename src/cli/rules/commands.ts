import type { Command, Option } from '../command/command.ts'
import { rulebookOptions } from '../rulebook/options.ts'

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

const diff: Command = {
  name: 'rules diff',
  takes: 'A B',
  summary: {
    en: 'Say in words what changed between two rulebooks, and which stored situations they answer differently.',
    es: 'Dice con palabras qué cambió entre dos reglamentos, y qué situaciones guardadas responden distinto.',
  },
  about: {
    en: 'A and B are published rulebooks, or the word current for the one that came with this program.',
    es: 'A y B son reglamentos publicados, o la palabra current para el que vino con este programa.',
  },
  options: [
    {
      name: 'situations',
      value: 'FILE',
      about: {
        en: 'Situations to answer with both, one a line; the vectors of this program if none is named.',
        es: 'Situaciones que responder con ambos, una por línea; los vectores de este programa si no se nombra.',
      },
    },
    json,
    ...rulebookOptions.filter((o) => o.name === 'trust'),
  ],
  examples: [
    {
      line: 'ostiary rules diff rulebook-2026.10.json current',
      about: { en: 'What this release changes.', es: 'Qué cambia esta versión.' },
    },
    {
      line: 'ostiary rules diff old.json new.json --situations visits.jsonl',
      about: { en: 'What it would have changed for us.', es: 'Qué habría cambiado para nosotros.' },
    },
  ],
  words: [2, 2],
  load: async () => (await import('./diff.ts')).diffRulebooks,
}

const exportCommand: Command = {
  name: 'rules export',
  takes: '',
  summary: {
    en: 'Publish the rulebook as one canonical, hashed, signed file.',
    es: 'Publica el reglamento en un archivo canónico, con hash y firma.',
  },
  about: {
    en: 'Without a key the file is unsigned, and says so (docs/formats/rulebook.md). Keep private keys out of every repository.',
    es: 'Sin clave el archivo queda sin firma, y lo dice (docs/formats/rulebook.md). Guarde las claves privadas fuera de todo repositorio.',
  },
  options: [
    {
      name: 'key',
      value: 'FILE',
      about: { en: 'Private Ed25519 key in PEM to sign with.', es: 'Clave privada Ed25519 en PEM con que firmar.' },
    },
    {
      name: 'state',
      value: 'STATE',
      about: {
        en: 'Only this state’s slice: no other state’s law, no history, no examples. US: federal only.',
        es: 'Solo la parte de este estado: sin ley de otros, sin historia, sin ejemplos. US: solo federal.',
      },
    },
    {
      name: 'out',
      value: 'FILE',
      about: {
        en: 'Write to this file; standard output if none.',
        es: 'Escribe en este archivo; si no, en la salida.',
      },
    },
  ],
  examples: [
    {
      line: 'openssl genpkey -algorithm ed25519 -out key.pem',
      about: { en: 'Make a key, once.', es: 'Crear una clave, una vez.' },
    },
    {
      line: 'ostiary rules export --key key.pem --out rulebook.json',
      about: { en: 'The whole rulebook, signed.', es: 'Todo el reglamento, firmado.' },
    },
    {
      line: 'ostiary rules export --key key.pem --state CA --out rulebook-ca.json',
      about: { en: 'What a phone in California needs.', es: 'Lo que necesita un teléfono en California.' },
    },
  ],
  words: [0, 0],
  load: async () => (await import('./export.ts')).exportRulebook,
}

const check: Command = {
  name: 'rules check',
  takes: '',
  summary: {
    en: 'Prove that the rulebook is total, consistent and quoted truly.',
    es: 'Prueba que el reglamento es total, coherente y cita con verdad.',
  },
  about: {
    en: 'Proves every action’s answer for every combination of facts on every day on which law changes. Takes minutes. Exit status 1 if anything is found.',
    es: 'Prueba la respuesta a cada acción para cada combinación de hechos en cada día en que cambia la ley. Tarda minutos. Estado de salida 1 si halla algo.',
  },
  options: [
    json,
    {
      name: 'threads',
      value: 'N',
      about: { en: 'Threads to prove on; one a core if none is given.', es: 'Hilos; uno por núcleo si no se dice.' },
    },
    {
      name: 'report',
      value: 'FILE.md',
      about: { en: 'Write the report as Markdown too.', es: 'Escribe el informe también en Markdown.' },
    },
  ],
  examples: [
    { line: 'ostiary rules check', about: { en: 'Everything.', es: 'Todo.' } },
    {
      line: 'ostiary rules check --threads 2 --report docs/rulebook-check.md',
      about: { en: 'With a report to keep.', es: 'Con un informe para guardar.' },
    },
  ],
  words: [0, 0],
  load: async () => (await import('./check.ts')).checkRules,
}

/** `ostiary rules …`: what reads, compares, publishes and proves the rulebook. */
export const rulesCommands: readonly Command[] = [list, show, coverage, diff, exportCommand, check]
