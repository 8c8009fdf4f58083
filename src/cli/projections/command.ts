import type { Command } from '../command/command.ts'

/** `ostiary projections rebuild`: the lists, made again from the events. */
export const projectionsCommand: Command = {
  name: 'projections rebuild',
  takes: '',
  summary: {
    en: 'Make the lists of cases and tasks again from the record.',
    es: 'Rehace las listas de casos y tareas a partir del expediente.',
  },
  about: {
    en: 'The events are the record; what the queue shows is made from them. People may go on working meanwhile.',
    es: 'Los eventos son el expediente; lo que muestra la lista de trabajo se hace con ellos. Entretanto se puede seguir trabajando.',
  },
  options: [
    {
      name: 'facility',
      value: 'ID',
      about: { en: 'Only those of this facility.', es: 'Solo las de este centro.' },
    },
    {
      name: 'data',
      value: 'DIR',
      about: { en: 'The data folder of the server.', es: 'La carpeta de datos del servidor.' },
    },
    { name: 'json', about: { en: 'Print as JSON.', es: 'Imprime en JSON.' } },
  ],
  examples: [
    {
      line: 'ostiary projections rebuild',
      about: { en: 'After a list showed something wrong.', es: 'Después de que una lista mostró algo equivocado.' },
    },
  ],
  words: [0, 0],
  load: async () => (await import('./rebuild.ts')).rebuild,
}
