import type { Command } from '../command/command.ts'

/** `ostiary replay`: history, answered again under another rulebook. */
export const replayCommand: Command = {
  name: 'replay',
  takes: '',
  summary: {
    en: 'Answer all past cases again under another rulebook, and list what would change.',
    es: 'Responde de nuevo todos los casos pasados con otro reglamento y muestra qué cambiaría.',
  },
  about: {
    en: 'Nothing is written. Each assessment gets the facts and the day that it had; facts are not shown. A rulebook is adopted by counsel, in the product.',
    es: 'No se escribe nada. Cada evaluación recibe los hechos y el día que tuvo; los hechos no se muestran. Un reglamento lo adopta la asesoría jurídica, en el producto.',
  },
  options: [
    {
      name: 'rulebook',
      value: 'FILE',
      about: {
        en: 'The published rulebook (docs/formats/rulebook.md); the one of this release, if not said.',
        es: 'El reglamento publicado (docs/formats/rulebook.md); el de esta versión, si no se dice.',
      },
    },
    {
      name: 'trust',
      value: 'FILE',
      about: { en: 'Keys of which one must have signed it.', es: 'Claves de las que una debe haberlo firmado.' },
    },
    {
      name: 'facility',
      value: 'ID',
      about: { en: 'Only the cases of this facility.', es: 'Solo los casos de este centro.' },
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
      line: 'ostiary replay --rulebook rulebook-2027.json',
      about: { en: 'Before counsel adopts it.', es: 'Antes de que la asesoría jurídica lo adopte.' },
    },
  ],
  words: [0, 0],
  load: async () => (await import('./run.ts')).replayHistory,
}
