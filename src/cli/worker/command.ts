import type { Command } from '../command/command.ts'

/** `ostiary worker`: screens what others put into the queue. */
export const workerCommand: Command = {
  name: 'worker',
  takes: '',
  summary: {
    en: 'Screen what is in the queue, on this machine, until stopped.',
    es: 'Revisa lo que está en la cola, en esta máquina, hasta que se detenga.',
  },
  about: {
    en: 'The queue is in the database of DATABASE_URL; the files are in a folder that all machines share. A worker that dies loses nothing: another takes over its part.',
    es: 'La cola está en la base de datos de DATABASE_URL; los archivos, en una carpeta que todas las máquinas comparten. Si un trabajador muere no se pierde nada: otro toma su parte.',
  },
  options: [
    {
      name: 'files',
      value: 'DIR',
      about: {
        en: 'The shared folder, as this machine sees it; nothing outside it is read. The current folder, if not said.',
        es: 'La carpeta compartida, como la ve esta máquina; nada fuera de ella se lee. La carpeta actual, si no se dice.',
      },
    },
    {
      name: 'workers',
      value: 'N',
      about: { en: 'Threads; one per core, if not said.', es: 'Hilos; uno por núcleo, si no se dice.' },
    },
    {
      name: 'drain',
      about: {
        en: 'End when nothing is left to do, instead of waiting for more.',
        es: 'Termina cuando no queda nada que hacer, en vez de esperar más.',
      },
    },
    {
      name: 'lease',
      value: 'SECONDS',
      about: {
        en: 'How long this worker may be silent before others take over its part; 60, if not said.',
        es: 'Cuánto puede callar este trabajador antes de que otros tomen su parte; 60, si no se dice.',
      },
    },
    {
      name: 'data',
      value: 'DIR',
      about: {
        en: 'Without DATABASE_URL: the data folder of the server on this machine.',
        es: 'Sin DATABASE_URL: la carpeta de datos del servidor en esta máquina.',
      },
    },
    { name: 'json', about: { en: 'Print as JSON.', es: 'Imprime en JSON.' } },
  ],
  examples: [
    {
      line: 'ostiary worker --files /mnt/exports',
      about: { en: 'On each machine that helps.', es: 'En cada máquina que ayuda.' },
    },
    {
      line: 'ostiary worker --files /mnt/exports --drain',
      about: { en: 'For one night’s work.', es: 'Para el trabajo de una noche.' },
    },
  ],
  words: [0, 0],
  load: async () => (await import('./run.ts')).runWorkerHere,
}
