import type { Command, Option } from '../command/command.ts'
import { dataOption, failOnOption, filesOption, sarifOption } from './options.ts'

const json: Option = { name: 'json', about: { en: 'Print as JSON.', es: 'Imprime en JSON.' } }

/** `ostiary screen jobs` and `ostiary screen collect`. */
export const queueCommands: readonly Command[] = [
  {
    name: 'screen jobs',
    takes: '[JOB]',
    summary: {
      en: 'Show how far the screening by workers is.',
      es: 'Muestra cuánto lleva la revisión por trabajadores.',
    },
    about: {
      en: 'A part that was tried three times is laid aside and named here; there is no report until it is done. Jobs go after 30 days.',
      es: 'Una parte que se intentó tres veces se aparta y se nombra aquí; no hay informe hasta que esté hecha. Los trabajos se borran a los 30 días.',
    },
    options: [
      { name: 'retry', about: { en: 'Try the parts that failed again.', es: 'Intenta de nuevo las partes fallidas.' } },
      {
        name: 'remove',
        about: { en: 'Take the job away, with its results.', es: 'Quita el trabajo y sus resultados.' },
      },
      dataOption,
      json,
    ],
    examples: [
      { line: 'ostiary screen jobs', about: { en: 'All jobs, newest first.', es: 'Todos, primero los más nuevos.' } },
    ],
    words: [0, 1],
    load: async () => (await import('./jobs.ts')).screenJobs,
  },
  {
    name: 'screen collect',
    takes: 'JOB',
    summary: {
      en: 'Print the report of screening that workers have finished.',
      es: 'Imprime el informe de una revisión que los trabajadores terminaron.',
    },
    about: {
      en: 'The results are opened by the files that they were made from, which must still be there unchanged.',
      es: 'Los resultados se abren con los archivos de los que salieron, que deben seguir ahí sin cambios.',
    },
    options: [filesOption, json, failOnOption, sarifOption, dataOption],
    examples: [
      {
        line: 'ostiary screen collect job-mfj2k1x0-5d1c77aa --files /mnt/exports',
        about: { en: 'After a night of work.', es: 'Después de una noche de trabajo.' },
      },
    ],
    words: [1, 1],
    load: async () => (await import('./jobs.ts')).collectJob,
  },
]
