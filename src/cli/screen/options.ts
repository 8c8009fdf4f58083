import type { Option } from '../command/command.ts'

/** Where the shared folder is. */
export const filesOption: Option = {
  name: 'files',
  value: 'DIR',
  about: {
    en: 'The folder that the workers share, as this machine sees it; the current folder, if not said.',
    es: 'La carpeta que comparten los trabajadores, como la ve esta máquina; la carpeta actual, si no se dice.',
  },
}

/** Where the queue is. */
export const dataOption: Option = {
  name: 'data',
  value: 'DIR',
  about: {
    en: 'The queue, without DATABASE_URL: the data folder of the server on this machine.',
    es: 'La cola, sin DATABASE_URL: la carpeta de datos del servidor en esta máquina.',
  },
}

/** From which tier on the exit status says that something was found. */
export const failOnOption: Option = {
  name: 'fail-on',
  value: 'TIER',
  choices: ['1', '2', '3', '4'],
  about: {
    en: 'Exit status 1 if anything of this tier, or a plainer one, is found.',
    es: 'Estado de salida 1 si se encuentra algo de este nivel o de uno más claro.',
  },
}

/** The report for tools that read code scanners. */
export const sarifOption: Option = {
  name: 'sarif',
  value: 'FILE',
  about: { en: 'Write a SARIF report too.', es: 'Escribe también un informe SARIF.' },
}
