import type { Command } from '../command/command.ts'

/** `ostiary backup`: the whole record in one encrypted file. */
export const backupCommand: Command = {
  name: 'backup',
  takes: 'OUT',
  summary: {
    en: 'Write an encrypted backup while the server goes on working.',
    es: 'Escribe una copia de seguridad cifrada mientras el servidor sigue trabajando.',
  },
  about: {
    en: 'The keys are not in it unless you ask: without them nobody can read a case. Keep them in another place.',
    es: 'Las claves no van en ella si no se piden: sin ellas nadie puede leer un caso. Guárdelas en otro lugar.',
  },
  options: [
    {
      name: 'recipient',
      value: 'AGE1…',
      repeats: true,
      about: {
        en: 'Who can open it: the public key of an age identity.',
        es: 'Quién puede abrirla: la clave pública de una identidad age.',
      },
    },
    {
      name: 'passphrase-file',
      value: 'FILE',
      about: {
        en: 'Or a file whose first line is the passphrase that opens it.',
        es: 'O un archivo cuya primera línea es la frase que la abre.',
      },
    },
    {
      name: 'with-keys',
      about: {
        en: 'Put the keys in too: whoever opens it can then read every case.',
        es: 'Incluye también las claves: quien la abra podrá leer todos los casos.',
      },
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
      line: 'ostiary backup /backup/sunday.age --recipient age1…',
      about: { en: 'Only the holder of that identity opens it.', es: 'Solo la abre quien tiene esa identidad.' },
    },
    {
      line: 'ostiary backup /backup/sunday.age --passphrase-file /root/phrase',
      about: { en: 'Whoever knows the passphrase opens it.', es: 'La abre quien conoce la frase.' },
    },
  ],
  words: [1, 1],
  load: async () => (await import('./run.ts')).backUp,
}
