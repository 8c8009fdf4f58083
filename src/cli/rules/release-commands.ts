import type { Command, Option } from '../command/command.ts'
import { rulebookOptions } from '../rulebook/options.ts'

const json: Option = { name: 'json', about: { en: 'Print as JSON.', es: 'Imprime en JSON.' } }

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
        en: 'Only this state’s slice: no other state’s law, no history, no examples. US: federal only. With --lang, in that language alone.',
        es: 'Solo la parte de este estado: sin ley de otros, sin historia, sin ejemplos. US: solo federal. Con --lang, solo en ese idioma.',
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
      line: 'ostiary rules export --key key.pem --state CA --lang es --out rulebook-ca-es.json',
      about: {
        en: 'What a phone in California needs to answer in Spanish.',
        es: 'Lo que un teléfono en California necesita para responder en español.',
      },
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

/** What compares, publishes and proves a release of the rulebook. */
export const releaseCommands: readonly Command[] = [diff, exportCommand, check]
