import type { Command } from '../command/command.ts'

/** `ostiary serve`: the server. */
export const serveCommand: Command = {
  name: 'serve',
  takes: '',
  summary: {
    en: 'Start the server and its web app.',
    es: 'Inicia el servidor y su aplicación web.',
  },
  options: [
    {
      name: 'port',
      value: 'PORT',
      about: {
        en: 'Port to listen on: 8080 if none is given, 0 for any free one.',
        es: 'Puerto: 8080 si no se da, 0 para cualquiera libre.',
      },
    },
    {
      name: 'host',
      value: 'ADDRESS',
      about: {
        en: 'Address to listen on; all, if none is given.',
        es: 'Dirección en que escuchar; todas, si no se da.',
      },
    },
    {
      name: 'data',
      value: 'DIR',
      about: {
        en: 'Folder for keys and the server’s own database; /var/lib/ostiary or your data home, if not said.',
        es: 'Carpeta para las claves y la base de datos propia; /var/lib/ostiary o su carpeta de datos, si no se dice.',
      },
    },
    {
      name: 'demo',
      about: {
        en: 'Fill an empty one with invented cases; anyone may sign in as its invented people.',
        es: 'Llena uno vacío con casos inventados; cualquiera entra como sus personas inventadas.',
      },
    },
  ],
  examples: [
    { line: 'ostiary serve', about: { en: 'At http://localhost:8080.', es: 'En http://localhost:8080.' } },
    {
      line: 'ostiary serve --demo --data ./demo --host 127.0.0.1',
      about: { en: 'For a look around, from this machine only.', es: 'Para conocerlo, solo desde esta máquina.' },
    },
  ],
  words: [0, 0],
  load: async () => (await import('./run.ts')).serveProduct,
}
