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
        en: 'Folder for what the server keeps. It keeps nothing yet.',
        es: 'Carpeta para lo que guarda el servidor. Todavía no guarda nada.',
      },
    },
    {
      name: 'demo',
      about: {
        en: 'Fill it with invented cases. There are none yet.',
        es: 'Lo llena con casos inventados. Todavía no los hay.',
      },
    },
  ],
  examples: [
    { line: 'ostiary serve', about: { en: 'At http://localhost:8080.', es: 'En http://localhost:8080.' } },
    {
      line: 'ostiary serve --port 3000 --host 127.0.0.1',
      about: { en: 'For a look around, from this machine only.', es: 'Para conocerlo, solo desde esta máquina.' },
    },
  ],
  words: [0, 0],
  load: async () => (await import('./run.ts')).serveProduct,
}
