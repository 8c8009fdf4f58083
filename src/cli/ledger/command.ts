import type { Command } from '../command/command.ts'

/** `ostiary ledger accept-restore`: a decision after an older state of the record was put back. */
export const acceptRestoreCommand: Command = {
  name: 'ledger accept-restore',
  takes: '',
  summary: {
    en: 'Let the record be written again after an older state of it was put back.',
    es: 'Permite escribir de nuevo tras restaurar un estado anterior del expediente.',
  },
  options: [
    {
      name: 'why',
      value: 'WORDS',
      about: {
        en: 'Why; it stands in the record of every facility.',
        es: 'Por qué; queda en el expediente de cada centro.',
      },
    },
    {
      name: 'data',
      value: 'DIR',
      about: { en: 'The data folder of the server.', es: 'La carpeta de datos del servidor.' },
    },
    {
      name: 'origin',
      value: 'NAME',
      about: {
        en: 'The ledger’s new name; the old one with a number after it, if not said.',
        es: 'El nuevo nombre del registro; el anterior con un número, si no se dice.',
      },
    },
    { name: 'json', about: { en: 'Print as JSON.', es: 'Imprime en JSON.' } },
  ],
  examples: [
    {
      line: 'ostiary ledger accept-restore --data /var/lib/ostiary --why disk-lost-24-November',
      about: { en: 'With every server stopped.', es: 'Con todos los servidores detenidos.' },
    },
  ],
  words: [0, 0],
  load: async () => (await import('./accept-restore.ts')).acceptRestore,
}
