import type { Command } from '../command/command.ts'

/** `ostiary restore`: a backup into an empty database. */
export const restoreCommand: Command = {
  name: 'restore',
  takes: 'FILE',
  summary: {
    en: 'Restore a backup into an empty database, and verify it by its ledger.',
    es: 'Restaura una copia en una base de datos vacía y la verifica con su registro.',
  },
  about: {
    en: 'The database is that of DATABASE_URL, else a new one in the data folder. Cases that were erased since are erased again.',
    es: 'La base es la de DATABASE_URL o, si no, una nueva en la carpeta de datos. Los casos borrados después se borran de nuevo.',
  },
  options: [
    {
      name: 'identity',
      value: 'FILE',
      about: { en: 'A file with the age identity that opens it.', es: 'Un archivo con la identidad age que la abre.' },
    },
    {
      name: 'passphrase-file',
      value: 'FILE',
      about: {
        en: 'Or a file whose first line is the passphrase.',
        es: 'O un archivo cuya primera línea es la frase.',
      },
    },
    {
      name: 'data',
      value: 'DIR',
      about: { en: 'The data folder to restore into.', es: 'La carpeta de datos en que restaurar.' },
    },
    {
      name: 'erasures',
      value: 'FILE',
      about: {
        en: 'What was erased since: erasures.jsonl of the data folder, if not said.',
        es: 'Lo borrado desde entonces: erasures.jsonl de la carpeta de datos, si no se dice.',
      },
    },
    { name: 'json', about: { en: 'Print as JSON.', es: 'Imprime en JSON.' } },
  ],
  examples: [
    {
      line: 'ostiary restore /backup/sunday.age --identity /root/identity --data /var/lib/ostiary-2',
      about: { en: 'Into a new data folder.', es: 'En una carpeta de datos nueva.' },
    },
  ],
  words: [1, 1],
  load: async () => (await import('./run.ts')).restoreRecord,
}
