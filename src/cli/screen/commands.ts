import type { Command, Option } from '../command/command.ts'
import { dataOption, failOnOption, filesOption, sarifOption } from './options.ts'
import { queueCommands } from './queue-commands.ts'

const place: readonly Option[] = [
  {
    name: 'state',
    value: 'STATE',
    about: {
      en: 'Two letters: the state whose law says which weak signs count and what may be asked.',
      es: 'Dos letras: el estado cuya ley dice qué indicios débiles cuentan y qué se puede preguntar.',
    },
  },
  {
    name: 'at',
    value: 'DAY',
    about: { en: 'The day whose law counts; today if left out.', es: 'El día cuya ley cuenta; hoy si se omite.' },
  },
  { name: 'json', about: { en: 'Print the result as JSON.', es: 'Imprime el resultado en JSON.' } },
]

/** `ostiary screen` and what stands under it. */
export const screenCommands: readonly Command[] = [
  {
    name: 'screen',
    takes: 'FILE…|-',
    summary: {
      en: 'Find what must not leave in records: immigration data and other guarded categories.',
      es: 'Encuentra lo que no debe salir en expedientes: datos migratorios y otras categorías protegidas.',
    },
    about: {
      en: 'Reads FHIR, bulk NDJSON, HL7 v2, C-CDA, X12, tables, PDF, Word, Excel, RTF and text. What cannot be read is named and gives exit status 2. No value from a record is printed.',
      es: 'Lee FHIR, NDJSON masivo, HL7 v2, C-CDA, X12, tablas, PDF, Word, Excel, RTF y texto. Lo que no se puede leer se nombra y da estado de salida 2. Ningún valor del expediente se imprime.',
    },
    options: [
      ...place,
      failOnOption,
      {
        name: 'withhold',
        value: 'OUT',
        about: {
          en: 'Write the record without what was found to OUT, and what was withheld to OUT.withheld.json. One file at a time.',
          es: 'Escribe en OUT el expediente sin lo encontrado, y en OUT.withheld.json lo que se retuvo. Un archivo a la vez.',
        },
      },
      {
        name: 'policy',
        value: 'FILE',
        about: {
          en: 'How to withhold, as JSON: {"how":"mask","tiers":[1,2,3,4],"keep":[]}.',
          es: 'Cómo retener, en JSON: {"how":"mask","tiers":[1,2,3,4],"keep":[]}.',
        },
      },
      sarifOption,
      {
        name: 'html',
        value: 'FILE',
        about: {
          en: 'Write a page with the record and its places marked. It shows the record: guard it like one.',
          es: 'Escribe una página con el expediente y sus lugares marcados. Muestra el expediente: cuídela como tal.',
        },
      },
      {
        name: 'resume',
        value: 'FILE',
        about: {
          en: 'Keep what is done in FILE; run again after a stop, it goes on from there and gives the whole report.',
          es: 'Guarda lo hecho en FILE; al ejecutarla de nuevo tras una parada, sigue desde ahí y da el informe entero.',
        },
      },
      {
        name: 'workers',
        value: 'N',
        about: {
          en: 'Threads for large inputs; one per core, if not said. The report is the same whatever their number.',
          es: 'Hilos para entradas grandes; uno por núcleo, si no se dice. El informe es igual con cualquier número.',
        },
      },
      {
        name: 'queue',
        about: {
          en: 'Let the workers of the queue do it (ostiary worker), and wait for them; the report is the same.',
          es: 'Deja que lo hagan los trabajadores de la cola (ostiary worker) y los espera; el informe es igual.',
        },
      },
      filesOption,
      dataOption,
    ],
    examples: [
      {
        line: 'ostiary screen --state CA --fail-on 2 record.json',
        about: {
          en: 'Before a record leaves a Californian hospital.',
          es: 'Antes de que un expediente salga de un hospital de California.',
        },
      },
      {
        line: 'ostiary screen message.hl7 --withhold clean.hl7',
        about: { en: 'A message without what was found.', es: 'Un mensaje sin lo encontrado.' },
      },
      {
        line: 'ostiary screen --queue --files /mnt/exports /mnt/exports/Patient.ndjson --json',
        about: { en: 'By many machines.', es: 'Con muchas máquinas.' },
      },
    ],
    words: [1, Number.POSITIVE_INFINITY],
    load: async () => (await import('./run.ts')).screenFiles,
  },
  {
    name: 'screen intake',
    takes: 'FILE',
    summary: {
      en: 'Say what a form or feed asks, and what the law says of each question.',
      es: 'Dice qué pregunta un formulario o una interfaz, y qué dice la ley de cada pregunta.',
    },
    about: {
      en: 'Reads FHIR Questionnaires, HTML, PDF and Word forms, headers of tables, HL7 v2 messages and text. Exit status 1 if the law forbids a question that is asked.',
      es: 'Lee Questionnaires de FHIR, formularios HTML, PDF y Word, encabezados de tablas, mensajes HL7 v2 y texto. Estado de salida 1 si la ley prohíbe una pregunta que se hace.',
    },
    options: place,
    examples: [
      {
        line: 'ostiary screen intake --state FL registration.html',
        about: { en: 'A registration form in Florida.', es: 'Un formulario de registro en Florida.' },
      },
    ],
    words: [1, 1],
    load: async () => (await import('./intake.ts')).screenIntake,
  },
  ...queueCommands,
]
