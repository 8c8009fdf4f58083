import type { Command } from '../command/command.ts'
import { rulebookOptions } from '../rulebook/options.ts'

/** `ostiary recognize`: papers in, what each sheet is and what it allows out. */
export const recognizeCommand: Command = {
  name: 'recognize',
  takes: 'FILE…',
  summary: {
    en: 'Tell what kind of paper each sheet is, and what it allows.',
    es: 'Dice qué tipo de papel es cada hoja y qué permite.',
  },
  about: {
    en: 'Reads photos, scans, PDFs and plain text on this machine, with no network. Each sheet is judged by itself. What it says of a paper is a proposal: a person looks at the paper and confirms. “Not sure” is a full answer. The number of an immigration file is never kept.',
    es: 'Lee fotos, escaneos, PDF y texto en esta máquina, sin red. Cada hoja se valora por separado. Lo que dice de un papel es una propuesta: una persona mira el papel y confirma. «No es seguro» es una respuesta completa. El número de un expediente migratorio nunca se guarda.',
  },
  options: [
    { name: 'json', about: { en: 'Print everything as JSON.', es: 'Imprime todo en JSON.' } },
    {
      name: 'at',
      value: 'DAY',
      about: {
        en: 'Day on which the paper is shown; today if left out.',
        es: 'Día en que se muestra el papel; hoy si se omite.',
      },
    },
    {
      name: 'state',
      value: 'STATE',
      about: { en: 'Where the facility is: CA, NY, …', es: 'Dónde está el centro: CA, NY, …' },
    },
    {
      name: 'name',
      value: 'NAME',
      repeats: true,
      about: {
        en: 'A name or address of this very place, to look for in the paper.',
        es: 'Un nombre o dirección de este lugar, para buscarlo en el papel.',
      },
    },
    {
      name: 'progress',
      about: {
        en: 'Print a line for each step on standard error: how the page lies, then how much is read.',
        es: 'Imprime una línea por paso en el error estándar: cómo está la página y cuánto se leyó.',
      },
    },
    ...rulebookOptions,
  ],
  examples: [
    {
      line: 'ostiary recognize packet.pdf --state CA',
      about: { en: 'A stapled packet, in California.', es: 'Un paquete de papeles, en California.' },
    },
    {
      line: 'ostiary recognize photo.jpg --json',
      about: { en: 'A photo, for a program.', es: 'Una foto, para un programa.' },
    },
  ],
  words: [1, 100],
  load: async () => (await import('./run.ts')).recognizePapers,
}
