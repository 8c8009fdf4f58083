import type { Command } from '../command/command.ts'

/** `ostiary people invite`: a way back in, for somebody whom nobody else can let in. */
export const inviteCommand: Command = {
  name: 'people invite',
  takes: 'EMAIL',
  summary: {
    en: 'Make a one-time link with which a person chooses a new password.',
    es: 'Crea un enlace de un solo uso con el que una persona elige una contraseña nueva.',
  },
  options: [
    {
      name: 'reset-factors',
      about: {
        en: 'Take away their authenticator app, passkeys and codes too.',
        es: 'Quita también su aplicación de códigos, sus llaves de acceso y sus códigos.',
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
      line: 'ostiary people invite grace@hospital.example --reset-factors',
      about: {
        en: 'For the only administrator, who lost her phone.',
        es: 'Para la única administradora, que perdió su teléfono.',
      },
    },
  ],
  words: [1, 1],
  load: async () => (await import('./invite.ts')).invite,
}
