/** The page's words in both languages. */
export const words = {
  en: {
    title: 'What paper is this?',
    lead: 'Photograph each page. It is read on this device; nothing is sent or stored.',
    choose: 'Photos of the paper',
    state: 'State',
    noState: 'Federal law alone',
    cancel: 'Cancel',
    page: (n: number, of: number) => `Page ${n} of ${of}`,
    reading: (share: number) => `Reading: ${share} %`,
    outline: (found: boolean, turned: boolean) =>
      `${found ? 'The paper was found in the photo.' : 'The photo shows the paper alone.'}${turned ? ' It was turned upright.' : ''}`,
    sheet: (pages: string) => `Page ${pages}`,
    sure: (percent: number) => `${percent} % sure`,
    marked: 'The page, with the words that speak for this marked',
    wrong: 'What is wrong with it',
    look: 'Look at the paper',
    allows: 'With this paper and nothing else',
    confirm: 'These are proposals. Look at the paper and confirm each one before you rely on it.',
    noLaw: 'The law could not be loaded. What the paper is can be told without it.',
    kept: 'This page now works without a network.',
    failures: {
      'not-a-picture': 'This file is no picture that the device can open. Take a photo, or save it as JPEG.',
      fault: 'The paper could not be read. Try again with a photo in better light.',
      cancelled: 'You cancelled.',
    },
    tones: { must: 'Do this', may: 'You may', 'must-not': 'No', wait: 'Wait' },
  },
  es: {
    title: '¿Qué papel es este?',
    lead: 'Fotografíe cada página. Se lee en este dispositivo; nada se envía ni se guarda.',
    choose: 'Fotos del papel',
    state: 'Estado',
    noState: 'Solo la ley federal',
    cancel: 'Cancelar',
    page: (n: number, of: number) => `Página ${n} de ${of}`,
    reading: (share: number) => `Leyendo: ${share} %`,
    outline: (found: boolean, turned: boolean) =>
      `${found ? 'Se encontró el papel en la foto.' : 'La foto muestra solo el papel.'}${turned ? ' Se puso derecho.' : ''}`,
    sheet: (pages: string) => `Página ${pages}`,
    sure: (percent: number) => `${percent} % de seguridad`,
    marked: 'La página, con las palabras en que se basa marcadas',
    wrong: 'Qué tiene mal',
    look: 'Mire el papel',
    allows: 'Con este papel y nada más',
    confirm: 'Son propuestas. Mire el papel y confirme cada una antes de confiar en ella.',
    noLaw: 'No se pudo cargar la ley. Qué papel es se puede decir sin ella.',
    kept: 'Esta página ya funciona sin red.',
    failures: {
      'not-a-picture':
        'Este archivo no es una imagen que el dispositivo pueda abrir. Tome una foto o guárdela como JPEG.',
      fault: 'No se pudo leer el papel. Inténtelo con una foto con mejor luz.',
      cancelled: 'Usted canceló.',
    },
    tones: { must: 'Hágalo', may: 'Puede', 'must-not': 'No', wait: 'Espere' },
  },
} as const

/** The words of one language. */
export type PageWords = (typeof words)['en'] | (typeof words)['es']
