import type { Command, Option } from '../command/command.ts'

const data: Option = {
  name: 'data',
  value: 'DIR',
  about: { en: 'The data folder of the server.', es: 'La carpeta de datos del servidor.' },
}
const json: Option = { name: 'json', about: { en: 'Print as JSON.', es: 'Imprime en JSON.' } }

/** `ostiary keys …`: the facility keys, which wrap the key of every case. */
export const keysCommands: readonly Command[] = [
  {
    name: 'keys list',
    takes: '',
    summary: {
      en: 'List the facility keys, and what each of them still opens.',
      es: 'Muestra las claves del centro y lo que cada una abre todavía.',
    },
    options: [data, json],
    examples: [
      {
        line: 'ostiary keys list',
        about: { en: 'Never the keys themselves.', es: 'Nunca las claves mismas.' },
      },
    ],
    words: [0, 0],
    load: async () => (await import('./list.ts')).listKeys,
  },
  {
    name: 'keys rotate',
    takes: '',
    summary: {
      en: 'Make a new facility key, and put every case under it.',
      es: 'Crea una clave nueva del centro y pone cada caso bajo ella.',
    },
    about: {
      en: 'The server may go on working: it notices the new key by itself. Old keys are kept, because backups need them (docs/operating/keys.md).',
      es: 'El servidor puede seguir trabajando: nota la clave nueva por sí mismo. Las claves viejas se guardan, porque las copias las necesitan (docs/operating/keys.md).',
    },
    options: [
      {
        name: 'continue',
        about: {
          en: 'Make no new key: finish a rotation that was broken off.',
          es: 'No crea una clave: termina un cambio que se interrumpió.',
        },
      },
      data,
      json,
    ],
    examples: [
      {
        line: 'ostiary keys rotate',
        about: {
          en: 'Once a year, and when somebody who could read the key leaves.',
          es: 'Una vez al año, y cuando se va alguien que podía leer la clave.',
        },
      },
    ],
    words: [0, 0],
    load: async () => (await import('./rotate.ts')).rotate,
  },
  {
    name: 'keys drop',
    takes: 'ID',
    summary: {
      en: 'Take an old facility key away for ever.',
      es: 'Quita para siempre una clave vieja del centro.',
    },
    about: {
      en: 'Only one that opens nothing any more. Backups of its time cannot be read afterwards.',
      es: 'Solo una que ya no abre nada. Después no se pueden leer las copias de su tiempo.',
    },
    options: [data],
    examples: [
      {
        line: 'ostiary keys drop 3f9a0c81d2e47b65',
        about: { en: 'The id that keys list shows.', es: 'El identificador que muestra keys list.' },
      },
    ],
    words: [1, 1],
    load: async () => (await import('./drop.ts')).drop,
  },
]
